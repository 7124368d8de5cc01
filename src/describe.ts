import { stringify } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { type Access, leastStanding, requireRows } from './auth/policy.js';
import type { ApiEndpoint } from './auth/endpoint.js';
import { entryTypes } from './catalog.js';
import type { AnyEndpoint } from './http/endpoint.js';
import { EXAMPLE_ORIGIN } from './http/example.js';
import { impliedProblems } from './http/implied-problems.js';
import { commonProblems, type ProblemType, Unauthenticated } from './http/problem.js';
import { webhookDescription } from './webhooks/describe.js';
import { IdempotencyKeyReused } from './idempotency/once.js';
import { type Description, type Document, openApiDocument } from './openapi/document.js';

/** What people come for, in order, and the tags that they look under. */
const tasks: Record<string, Record<string, string>> = {
  Read: {
    Stories: 'What a run of articles has in common.',
    Articles: 'News texts whose passages say which claims, actors and events they carry.',
    Claims: 'Statements that can be true or false, with evidence and status.',
    Events: 'What happened, at a date as precise as it is known.',
    Actors: 'The persons and organizations of a story.',
    Sources: 'What articles rest on and claims are weighed by.',
    Search: 'Full text over everything that readers see.',
    Changes: 'The ordered log of what happened.',
    Feeds: 'Articles and published corrections for feed readers and aggregators.',
  },
  Correct: {
    Corrections: 'What was wrong, what replaced it, where, and who signed it.',
    'Correction requests': 'What readers ask to have corrected, and what became of it.',
    'Taking away': 'What is wrong as a whole is retracted, withheld or taken down.',
  },
  Publish: {
    Publishing: 'Drafts, changes, publishing now or at a time, and going back to a version.',
  },
  Administer: {
    Administration: 'API keys.',
    Webhooks: 'Public changes, delivered to other systems.',
    System: 'Health, metrics, documentation, and where to begin.',
  },
};

/** The tag of an operation: what changes an entry stands with what somebody wants to do, not with the kind of entry. */
function tagOf({ method, path, tag }: AnyEndpoint): string {
  const ofAnEntry = entryTypes.some((type) => path.split('/')[2] === type.path);
  if (!ofAnEntry) return tag;
  if (/\/(retract|hold|withhold|take-down|reinstate)$/.test(path)) return 'Taking away';
  return method === 'get' ? tag : 'Publishing';
}

const tags = Object.values(tasks).flatMap((group) =>
  Object.entries(group).map(([name, text]) => ({ name, description: text })),
);
/** The tags by what people come for, as the document and its page show them. */
export const tagGroups = Object.entries(tasks).map(([name, group]) => ({
  name,
  tags: Object.keys(group),
}));

const description = `Dossier keeps a news story and everything that it is made of, and above all its **corrections**: one request replaces what was wrong in every article, event and claim that carries it, keeps what it replaced, and tells readers.

Reads need no key and show what is published. Writes need \`Authorization: Bearer <key>\`. Changes need \`If-Match\`; a POST with a key can carry an \`Idempotency-Key\`. Every refusal is a problem document (RFC 9457) that names all faults of its kind at once.`;

/** The problems that the application raises around an endpoint's handler. */
export function problemsAround(endpoint: AnyEndpoint): ProblemType[] {
  return [Unauthenticated, ...(endpoint.method === 'post' ? [IdempotencyKeyReused] : [])];
}

/** What the OpenAPI document says besides the endpoints; `origin` is where it is served. */
export function aboutApi(origin: string): Description {
  return {
    title: 'Dossier',
    // The API has the version of the package.
    version: manifest.version,
    description,
    tags,
    tagGroups,
    tagOf,
    origin,
    keyOf: ({ access, path }) => {
      if (leastStanding(access as Access) !== 'anyone') return 'required';
      return path.startsWith('/v1/') ? 'optional' : 'none';
    },
    problemsOf: problemsAround,
    webhooks: webhookDescription,
  };
}

/**
 * The OpenAPI document of the API, as JSON and in YAML, each drawn once, when it is first asked for; and every kind of
 * problem that the API knows. Raises when an endpoint has no row in the policy table.
 */
export function describeApi(
  endpoints: ApiEndpoint[],
  origin = EXAMPLE_ORIGIN,
): { document: () => Document; yaml: () => string; problems: ProblemType[] } {
  requireRows(endpoints);
  let drawn: Document | undefined;
  let text: string | undefined;
  const document = () => (drawn ??= openApiDocument(endpoints as AnyEndpoint[], aboutApi(origin)));
  const all = [
    ...commonProblems,
    ...endpoints.flatMap((endpoint) => [
      ...endpoint.errors,
      ...impliedProblems(endpoint as AnyEndpoint),
      ...problemsAround(endpoint as AnyEndpoint),
    ]),
  ];
  return {
    document,
    yaml: () => (text ??= stringify(document())),
    problems: [...new Set(all)].sort((a, b) => a.status - b.status || a.code.localeCompare(b.code)),
  };
}
