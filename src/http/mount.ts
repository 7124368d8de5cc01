import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { Answer } from './answer.js';
import type { AnyEndpoint, Call } from './endpoint.js';
import { formsOf, negotiate } from './media-types.js';
import { impliedProblems } from './implied-problems.js';
import { commonProblems, MethodNotAllowed, Problem, type ProblemType } from './problem.js';
import { nameOperation } from './measure.js';
import { type Once, onceOf, readRequest } from './read-request.js';
import { render, type Rendered, send, varyBy } from './reply.js';
import { sendStream } from './stream.js';

/** What the kernel asks of the application around it. */
export interface Kernel<Env> {
  /** Does the work of answering a read, at once or once there is room for it; raises Unavailable. */
  inTurn: <T>(endpoint: AnyEndpoint<Env>, res: Response, work: () => Promise<T>) => Promise<T>;
  /** Who asks, and what a handler needs; raises Unauthenticated. */
  open: (req: Request) => Promise<Env>;
  /** The static permission; raises Unauthenticated or Forbidden. */
  permit: (env: Env, endpoint: AnyEndpoint<Env>) => void;
  /** Runs a write in one transaction, or replays its first answer when the Idempotency-Key was seen before. */
  write: (env: Env, once: Once | null, run: (env: Env) => Promise<Rendered>) => Promise<Rendered>;
  /** Is told of the whole answer to a read that went well, and, without one, of a read that is answered over time. */
  keep?: (req: Request, answer?: Answer & { operation: string }) => void;
  /** Outside production: a reply that its declaration does not describe is an error. */
  checkReplies: boolean;
  /** Is told why a stream was cut off. */
  log: Logger;
  /** The problems that `open`, `permit` and `write` raise. */
  problems: ProblemType[];
}

const BODY_LIMIT = '1mb';

/** Mounts every endpoint as an Express route, and answers 405 with `Allow` on the other methods of its path. */
export function mount<Env>(app: Express, endpoints: AnyEndpoint<Env>[], kernel: Kernel<Env>): void {
  const raw = express.raw({ type: () => true, limit: BODY_LIMIT });
  for (const endpoint of endpoints) {
    const route = expressPath(endpoint.path);
    app[endpoint.method](route, ...(endpoint.body ? [raw] : []), handlerOf(endpoint, kernel));
  }
  // The route of a path takes all methods in one layer; `app.all` makes one for each method.
  for (const [path, allowed] of allowedMethods(endpoints)) {
    app.route(expressPath(path)).all((req, res) => {
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
      nameOperation(res, endpoint.operationId);
      res.vary(varyBy(endpoint));
      const rendered = await answered(endpoint, kernel, { req, res });
      const { stream } = rendered;
      if (stream) {
        kernel.keep?.(req);
        await sendStream(req, res, { ...rendered, stream, log: kernel.log });
      } else {
        const operation = endpoint.operationId;
        const keep = (answer: Answer) => kernel.keep?.(req, { ...answer, operation });
        await send(req, res, { rendered, keep });
      }
    });
}

/** What is wrong with a request is told at once, and what takes long waits for its turn. */
async function answered<Env>(
  endpoint: AnyEndpoint<Env>,
  kernel: Kernel<Env>,
  { req, res }: { req: Request; res: Response },
): Promise<Rendered> {
  const env = await kernel.open(req);
  kernel.permit(env, endpoint);
  const mediaType = negotiate(req, endpoint);
  const call = { ...readRequest(req, endpoint), mediaType };
  const run = async (inner: Env): Promise<Rendered> => {
    const reply = await endpoint.handler({ ...call, env: inner } as Call<Env, never, never, never>);
    const rendered = render(endpoint, reply);
    if (kernel.checkReplies) assertDeclared(endpoint, rendered);
    return rendered;
  };
  return endpoint.method === 'get'
    ? kernel.inTurn(endpoint, res, () => run(env))
    : kernel.write(env, onceOf(req, endpoint), run);
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
    const known = [
      ...commonProblems,
      ...impliedProblems(endpoint),
      ...endpoint.errors,
      ...kernel.problems,
    ];
    if (!kernel.checkReplies || !(error instanceof Problem) || known.includes(error.type)) {
      throw error;
    }
    throw new Error(
      `${endpoint.operationId} refused with ${error.type.code}, which it does not declare`,
      { cause: error },
    );
  }
}

function assertDeclared<Env>(
  endpoint: AnyEndpoint<Env>,
  { status, body, headers }: Rendered,
): void {
  const answer = endpoint.returns[status];
  if (!answer) {
    throw new Error(`${endpoint.operationId} answered ${status}, which it does not declare`);
  }
  const [type = ''] = headers['Content-Type']?.split(';') ?? [];
  if (body.length === 0) return;
  const form = formsOf(answer).find((one) => one.type === type);
  if (!form) throw new Error(`${endpoint.operationId} answered in ${type}, undeclared`);
  if (!type.endsWith('json')) return;
  const result = form.schema.safeParse(JSON.parse(body.toString()));
  if (!result.success) {
    throw new Error(
      `${endpoint.operationId} answered what it does not declare: ${result.error.message}`,
    );
  }
}
