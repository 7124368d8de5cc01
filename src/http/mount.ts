import { createHash } from 'node:crypto';
import express, { type Express, type Request, type RequestHandler } from 'express';
import type { AnyEndpoint, Call } from './endpoint.js';
import { ifMatchVersion } from './if-match.js';
import {
  commonProblems,
  type Fault,
  InvalidRequest,
  MethodNotAllowed,
  NotAcceptable,
  Problem,
  type ProblemType,
} from './problem.js';
import { render, type Rendered, send } from './reply.js';
import { bodyBytes, readBody } from './request-body.js';
import { check, refuseFaults } from './validate.js';
import { malformations } from './well-formed.js';

/** What the kernel asks of the application around it. */
export interface Kernel<Env> {
  /** Who asks, and what a handler needs; raises Unauthenticated. */
  open: (req: Request) => Promise<Env>;
  /** The static permission; raises Unauthenticated or Forbidden. */
  permit: (env: Env, endpoint: AnyEndpoint<Env>) => void;
  /** Runs a write in one transaction, or replays its first answer when the Idempotency-Key was seen before. */
  write: (env: Env, once: Once | null, run: (env: Env) => Promise<Rendered>) => Promise<Rendered>;
  /** Outside production: a reply that its declaration does not describe is an error. */
  checkReplies: boolean;
  /** The problems that `open`, `permit` and `write` raise. */
  problems: ProblemType[];
}

/** A POST that says it may be a repetition. */
export interface Once {
  key: string;
  /** SHA-256 over method, path and body. */
  fingerprint: Buffer;
  secretMembers: string[];
}

const BODY_LIMIT = '1mb';

/** Mounts every endpoint as an Express route, and answers 405 with `Allow` on the other methods of its path. */
export function mount<Env>(app: Express, endpoints: AnyEndpoint<Env>[], kernel: Kernel<Env>): void {
  const raw = express.raw({ type: () => true, limit: BODY_LIMIT });
  for (const endpoint of endpoints) {
    const route = expressPath(endpoint.path);
    app[endpoint.method](route, ...(endpoint.body ? [raw] : []), handlerOf(endpoint, kernel));
  }
  for (const [path, allowed] of allowedMethods(endpoints)) {
    app.all(expressPath(path), (req, res) => {
      res.set('Allow', allowed.join(', '));
      if (req.method === 'OPTIONS') res.status(204).end();
      else throw new Problem(MethodNotAllowed, `${path} takes ${allowed.join(', ')}.`);
    });
  }
}

/** The methods that each path takes, for `Allow`. */
export function allowedMethods<Env>(endpoints: AnyEndpoint<Env>[]): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const { path, method } of endpoints) {
    const methods = paths.get(path) ?? ['OPTIONS'];
    methods.push(method.toUpperCase(), ...(method === 'get' ? ['HEAD'] : []));
    paths.set(path, methods);
  }
  return paths;
}

function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

function handlerOf<Env>(endpoint: AnyEndpoint<Env>, kernel: Kernel<Env>): RequestHandler {
  return (req, res) =>
    declared(endpoint, kernel, async () => {
      const env = await kernel.open(req);
      kernel.permit(env, endpoint);
      negotiate(req, endpoint);
      const call = parse(req, endpoint);
      const run = async (inner: Env): Promise<Rendered> => {
        const reply = await endpoint.handler({ ...call, env: inner } as Call<
          Env,
          never,
          never,
          never
        >);
        const rendered = render(endpoint, reply);
        if (kernel.checkReplies) assertDeclared(endpoint, rendered);
        return rendered;
      };
      const rendered =
        endpoint.method === 'get'
          ? await run(env)
          : await kernel.write(env, once(req, endpoint), run);
      send(req, res, rendered);
    });
}

/** Outside production, a problem that the declaration leaves out is an error too: the document would be untrue. */
async function declared<Env, T>(
  endpoint: AnyEndpoint<Env>,
  kernel: Kernel<Env>,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    const known = [...commonProblems, ...endpoint.errors, ...kernel.problems];
    if (!kernel.checkReplies || !(error instanceof Problem) || known.includes(error.type)) {
      throw error;
    }
    throw new Error(
      `${endpoint.operationId} refused with ${error.type.code}, which it does not declare`,
      { cause: error },
    );
  }
}

function negotiate<Env>(req: Request, endpoint: AnyEndpoint<Env>): void {
  const types = Object.values(endpoint.returns).flatMap(({ schema, type, html }) =>
    schema ? [type ?? 'application/json', ...(html ? ['text/html'] : [])] : [],
  );
  const available = [...new Set(types)];
  if (available.length === 0 || req.accepts(available)) return;
  throw new Problem(NotAcceptable, `Available here: ${available.join(', ')}.`, {
    members: { available },
  });
}

function parse<Env>(req: Request, endpoint: AnyEndpoint<Env>) {
  const faults: Fault[] = [];
  const take = (schema: AnyEndpoint<Env>['body'], input: unknown, at: Fault['in']): unknown => {
    const malformed = malformations(input, at);
    const checked =
      schema && malformed.length === 0 ? check(schema, input, at) : { faults: malformed };
    faults.push(...checked.faults);
    return 'value' in checked ? checked.value : undefined;
  };
  const params = take(endpoint.params, { ...req.params }, 'path');
  if (endpoint.query) faults.push(...repeated(req.query));
  if (!endpoint.query) faults.push(...unwanted(req.query));
  const query = endpoint.query && take(endpoint.query, single(req.query), 'query');
  const sent = endpoint.body ? readBody(req, endpoint) : undefined;
  const body =
    sent === undefined && endpoint.bodyOptional
      ? take(endpoint.body, {}, 'body')
      : take(endpoint.body, sent, 'body');
  refuseFaults(faults);
  const ifMatch = endpoint.ifMatch ? ifMatchVersion(req.get('If-Match')) : null;
  const at = req.originalUrl.indexOf('?');
  return {
    params,
    query,
    body,
    ifMatch,
    search: at < 0 ? '' : req.originalUrl.slice(at),
    prefersHtml: req.accepts(['json', 'html']) === 'html',
  };
}

/** Each parameter once: a repeated one is a fault of its own, not also one of form. */
function single(query: Request['query']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

function repeated(query: Request['query']): Fault[] {
  return Object.entries(query).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [
          {
            in: 'query' as const,
            pointer: `/${name}`,
            detail: `“${name}” is given more than once; separate values by commas.`,
          },
        ]
      : [],
  );
}

function unwanted(query: Request['query']): Fault[] {
  return Object.keys(query).map((name) => ({
    in: 'query',
    pointer: `/${name}`,
    detail: `Unknown parameter “${name}”; this operation takes none.`,
  }));
}

function once<Env>(req: Request, endpoint: AnyEndpoint<Env>): Once | null {
  const key = req.get('Idempotency-Key');
  if (key === undefined || endpoint.method !== 'post') return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    const detail =
      'Idempotency-Key takes 1 to 255 printable ASCII characters without spaces; a UUID is a good choice.';
    throw new Problem(InvalidRequest, detail, {
      errors: [{ in: 'header', pointer: '/Idempotency-Key', detail }],
    });
  }
  const fingerprint = createHash('sha256')
    .update(`POST ${req.originalUrl}\n`)
    .update(bodyBytes(req))
    .digest();
  return { key, fingerprint, secretMembers: endpoint.secretMembers ?? [] };
}

function assertDeclared<Env>(
  endpoint: AnyEndpoint<Env>,
  { status, body, headers }: Rendered,
): void {
  const answer = endpoint.returns[status];
  if (!answer) {
    throw new Error(`${endpoint.operationId} answered ${status}, which it does not declare`);
  }
  if (!answer.schema || !headers['Content-Type']?.includes('json')) return;
  const result = answer.schema.safeParse(JSON.parse(body));
  if (!result.success) {
    throw new Error(
      `${endpoint.operationId} answered what it does not declare: ${result.error.message}`,
    );
  }
}
