import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import type { AnyEndpoint, Answer } from '../http/endpoint.js';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import { allowedMethods } from '../http/mount.js';
import {
  HeadersTooLarge,
  InvalidRequest,
  InternalError,
  NotAcceptable,
  NotFound,
  type ProblemType,
  RequestTimeout,
  TooManyRequests,
  Unavailable,
} from '../http/problem.js';
import { formsOf } from '../http/media-types.js';
import { impliedProblems } from '../http/implied-problems.js';
import { acceptedBodyTypes } from '../http/request-body.js';
import { type Link, linksFrom } from './links.js';
import {
  acceptDatetime,
  acceptLanguage,
  idempotencyKey,
  ifMatch,
  ifNoneMatch,
  lastEventId,
} from './parts.js';
import { problemSchema } from './problem-schema.js';
import { describeMembers } from './describe-members.js';
import { bounded } from './bounds.js';
import { anyHeaders, notModified, refusalHeaders, replyHeaders, retryAfter } from './headers.js';
import { plainParameters } from './plain-parameters.js';
import { shareParts } from './share-parts.js';

/** What the document needs to know besides the endpoints. */
export interface Description {
  title: string;
  version: string;
  description: string;
  tags: { name: string; description: string }[];
  /** The tags by what people come for, as Redoc and others show them. */
  tagGroups: { name: string; tags: string[] }[];
  /** The one that an operation stands under. */
  tagOf: (endpoint: AnyEndpoint) => string;
  /** The origin in the URLs of examples, such as https://news.example. */
  origin: string;
  /** Whether an operation needs a key always, takes one, or has no use for it. */
  keyOf: (endpoint: AnyEndpoint) => 'required' | 'optional' | 'none';
  /** The requests that the API itself sends. */
  webhooks: NonNullable<ZodOpenApiObject['webhooks']>;
  /** Further problems of an endpoint, which the application raises around its handler. */
  problemsOf: (endpoint: AnyEndpoint) => ProblemType[];
}

type Responses = Record<string, ZodOpenApiResponseObject>;

/** An OpenAPI document, as a JSON value. */
export type Document = ReturnType<typeof createDocument>;

/** Draws the OpenAPI 3.1 document from the endpoints: the schemas that validate are the schemas that it shows. */
export function openApiDocument(endpoints: AnyEndpoint[], about: Description): Document {
  const document = shareParts(describeMembers(plainParameters(drawDocument(endpoints, about))));
  return JSON.parse(JSON.stringify(document).replaceAll(EXAMPLE_ORIGIN, about.origin)) as Document;
}

/** The document as it is before repeated parts are shared. */
export function drawDocument(endpoints: AnyEndpoint[], about: Description): Document {
  const paths: ZodOpenApiPathsObject = {};
  for (const path of allowedMethods(endpoints).keys()) {
    const here = endpoints.filter((endpoint) => endpoint.path === path);
    paths[path] = Object.fromEntries(
      here.map((endpoint) => [
        endpoint.method,
        operation(endpoint, about, linksFrom(endpoint, endpoints)),
      ]),
    );
  }
  const { title, version, description, tags, tagGroups } = about;
  return createDocument(
    {
      openapi: '3.1.1',
      info: { title, version, description, contact, license },
      servers,
      tags,
      'x-tagGroups': tagGroups,
      security: [],
      paths,
      webhooks: about.webhooks,
      components: { securitySchemes: { apiKey } },
    },
    { override: bounded },
  );
}

const license = { name: 'MIT', url: 'https://opensource.org/license/mit' };
const contact = { name: 'Whoever runs this installation', url: `${EXAMPLE_ORIGIN}/docs/` };
const servers = [
  {
    url: '/',
    description: 'Where this document is served, in production and locally.',
    'x-internal': false,
  },
];
const apiKey = {
  type: 'http' as const,
  scheme: 'bearer',
  description: 'An API key, as POST /v1/keys gives it once.',
};

const byAny = [
  InvalidRequest,
  RequestTimeout,
  TooManyRequests,
  HeadersTooLarge,
  InternalError,
  Unavailable,
];

/** The problems that an operation can answer with, those that any can included. */
export function problemsOf(endpoint: AnyEndpoint, more: ProblemType[]): ProblemType[] {
  return [
    ...new Set([
      ...byAny,
      ...(hasForms(endpoint) ? [NotAcceptable] : []),
      ...(endpoint.params ? [NotFound] : []),
      ...impliedProblems(endpoint),
      ...endpoint.errors,
      ...more,
    ]),
  ];
}

/** Whether there is a body to negotiate. */
function hasForms({ returns }: AnyEndpoint): boolean {
  return Object.values(returns).some((answer) => formsOf(answer).length > 0);
}

function operation(
  endpoint: AnyEndpoint,
  about: Description,
  links: Record<string, Link>,
): ZodOpenApiOperationObject {
  const { operationId, summary, description, params, query, returns, method } = endpoint;
  const key = about.keyOf(endpoint);
  const answers = Object.fromEntries(
    Object.entries(returns).map(([status, answer]) => [
      status,
      response(endpoint, Number(status), { ...answer, links }),
    ]),
  );
  const headers = {
    ...(endpoint.ifMatch && ifMatch),
    ...(endpoint.acceptDatetime !== undefined && acceptDatetime),
    ...(endpoint.acceptLanguage && acceptLanguage),
    ...(isConditional(endpoint) && ifNoneMatch),
    ...(endpoint.lastEventId !== undefined && lastEventId),
    ...(method === 'post' && key === 'required' && idempotencyKey),
  };
  return {
    operationId,
    summary,
    description,
    tags: [about.tagOf(endpoint)],
    security: { required: [{ apiKey: [] }], optional: [{}, { apiKey: [] }], none: [{}] }[key],
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(Object.keys(headers).length > 0 && { header: z.object(headers) }),
    },
    ...(endpoint.body && { requestBody: requestBody(endpoint, endpoint.body) }),
    responses: withProblems(
      { ...answers, ...(isConditional(endpoint) && { 304: notModified }) },
      problemResponses(problemsOf(endpoint, about.problemsOf(endpoint))),
    ),
  };
}

/** A refusal can have a form of its own besides the problem document. */
function withProblems(answers: Responses, problems: Responses): Responses {
  const merged = { ...answers };
  for (const [status, problem] of Object.entries(problems)) {
    const own = answers[status];
    merged[status] = own?.content
      ? {
          ...problem,
          description: `${problem.description} ${own.description}`,
          content: { ...own.content, ...problem.content },
        }
      : problem;
  }
  return merged;
}

function isConditional({ method, lastEventId: isStream }: AnyEndpoint): boolean {
  return method === 'get' && isStream === undefined;
}

function requestBody(endpoint: AnyEndpoint, schema: NonNullable<AnyEndpoint['body']>) {
  const { examples, bodyOptional } = endpoint;
  const media = { schema, ...(examples && { examples }) };
  const types = acceptedBodyTypes(endpoint);
  return {
    required: !bodyOptional,
    content: Object.fromEntries(types.map((type) => [type, media])),
  };
}

function response(
  endpoint: AnyEndpoint,
  status: number,
  answer: Answer & { links: Record<string, Link> },
): ZodOpenApiResponseObject {
  const forms = formsOf(answer);
  const leadsOn = leadsOnWith(endpoint) === status && Object.keys(answer.links).length > 0;
  return {
    description: answer.description,
    headers: replyHeaders(endpoint, status),
    ...(leadsOn && { links: answer.links }),
    ...(forms.length > 0 && {
      content: Object.fromEntries(forms.map(({ type, ...media }) => [type, media])),
    }),
  };
}

/** The status of the answer that the next requests go on from. */
function leadsOnWith({ method }: AnyEndpoint): number {
  return method === 'post' ? 201 : 200;
}

/** One response a status; problems that share one are told apart by their `type`. */
function problemResponses(problems: ProblemType[]): Responses {
  const byStatus = groupByStatus(problems);
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, types]) => [
        String(status),
        {
          description: types.map(({ title, code }) => `${title} (\`${code}\`).`).join(' '),
          headers: { ...anyHeaders, ...(status === 429 && retryAfter), ...refusalHeaders[status] },
          content: {
            'application/problem+json': {
              schema: problemSchema,
              examples: Object.fromEntries(
                types.map((type) => [type.code, { value: example(type) }]),
              ),
            },
          },
        },
      ]),
  );
}

function example({ code, title, status, cause }: ProblemType) {
  return {
    type: `${EXAMPLE_ORIGIN}/problems/${code}`,
    title,
    status,
    detail: cause,
    instance: '0b0f6a8e-3c52-4d43-9a0a-6a3a4f6d2a11',
  };
}

function groupByStatus(problems: ProblemType[]): Map<number, ProblemType[]> {
  const groups = new Map<number, ProblemType[]>();
  for (const problem of problems) {
    groups.set(problem.status, [...(groups.get(problem.status) ?? []), problem]);
  }
  return groups;
}
