import { type Access, leastStanding, requireRows } from './auth/policy.js';
import type { ApiEndpoint } from './auth/endpoint.js';
import type { AnyEndpoint } from './http/endpoint.js';
import { commonProblems, type ProblemType, Unauthenticated } from './http/problem.js';
import { IdempotencyKeyReused } from './idempotency/once.js';
import { type Document, openApiDocument } from './openapi/document.js';

/** The version of the API that the document describes. */
const VERSION = '1.0.0';

const tags = [
  {
    name: 'Articles',
    description: 'News texts whose passages say which claims, actors and events they carry.',
  },
  {
    name: 'Corrections',
    description: 'What was wrong, what replaced it, where, and who signed it.',
  },
  { name: 'Actors', description: 'The persons and organizations of a story.' },
  { name: 'Events', description: 'What happened, at a date as precise as it is known.' },
  {
    name: 'Claims',
    description: 'Statements that can be true or false, with evidence and status.',
  },
  { name: 'Sources', description: 'What articles rest on and claims are weighed by.' },
  { name: 'Stories', description: 'What a run of articles has in common.' },
  { name: 'Changes', description: 'The ordered log of what happened.' },
  { name: 'Administration', description: 'API keys.' },
  { name: 'System', description: 'Health, documentation, and where to begin.' },
];

const description = `Dossier keeps a news story and everything that it is made of, and above all its **corrections**: one request replaces what was wrong in every article, event and claim that carries it, keeps what it replaced, and tells readers.

Reads need no key and show what is published. Writes need \`Authorization: Bearer <key>\`. Changes need \`If-Match\`; any POST can carry an \`Idempotency-Key\`. Every refusal is a problem document (RFC 9457) that names all faults at once.`;

/** The problems that the application raises around an endpoint's handler. */
export function problemsAround(endpoint: AnyEndpoint): ProblemType[] {
  return [Unauthenticated, ...(endpoint.method === 'post' ? [IdempotencyKeyReused] : [])];
}

/**
 * The OpenAPI document of the API, and every kind of problem that it knows. Raises when an endpoint has no row in the
 * policy table.
 */
export function describeApi(endpoints: ApiEndpoint[]): {
  document: Document;
  problems: ProblemType[];
} {
  requireRows(endpoints);
  const document = openApiDocument(endpoints as AnyEndpoint[], {
    title: 'Dossier',
    version: VERSION,
    description,
    tags,
    keyOf: ({ access, path }) => {
      if (leastStanding(access as Access) !== 'anyone') return 'required';
      return path.startsWith('/v1/') ? 'optional' : 'none';
    },
    problemsOf: problemsAround,
  });
  const all = [
    ...commonProblems,
    ...endpoints.flatMap((endpoint) => [
      ...endpoint.errors,
      ...problemsAround(endpoint as AnyEndpoint),
    ]),
  ];
  return {
    document,
    problems: [...new Set(all)].sort((a, b) => a.status - b.status || a.code.localeCompare(b.code)),
  };
}
