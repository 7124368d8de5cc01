import type { IncomingMessage, RequestListener } from 'node:http';
import cors from 'cors';
import express from 'express';
import helmet from 'helmet';
import { authenticate } from './auth/authenticate.js';
import { permit, permitResources } from './auth/authorize.js';
import type { ApiEndpoint, Env } from './auth/endpoint.js';
import { type Access, leastStanding, requireRows } from './auth/policy.js';
import type { AppContext } from './context.js';
import { mountDocs } from './docs.js';
import { endpoints } from './endpoints.js';
import { errorDoor, nothingHere } from './http/error-door.js';
import type { Measured } from './http/measure.js';
import { type Kernel, mount } from './http/mount.js';
import { Forbidden, Problem, Unauthenticated, Unavailable } from './http/problem.js';
import { parseQuery } from './http/read-request.js';
import { logAnswer } from './http/request-log.js';
import { IdempotencyKeyReused, writeOnce } from './idempotency/once.js';
import { frontDoor } from './front.js';
import { knownKeys, type KnownKeys, rateLimits } from './rate-limits.js';

/**
 * The whole HTTP side of the system, as what a server calls with each request; it does not listen. Raises when an endpoint
 * has no row in the policy table.
 */
export function createApp(ctx: AppContext, api: ApiEndpoint[] = endpoints): RequestListener {
  requireRows(api);
  const keys = knownKeys(ctx);
  const report = afterwards(reporter(ctx, api));
  const refusals = new WeakMap<IncomingMessage, unknown>();
  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing');
  app.set('query parser', parseQuery);
  if (ctx.config.trustProxy !== undefined) app.set('trust proxy', ctx.config.trustProxy);
  app.use(
    helmet({
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      strictTransportSecurity: ctx.publicUrl.startsWith('https:'),
    }),
    refuseWhenStopping(ctx),
    corsFor(ctx),
  );
  app.use((req, _res, next) => next(refusals.get(req)));
  mountDocs(app);
  mount<Env>(app, api, kernelOf(ctx, keys));
  app.use(nothingHere);
  app.use(errorDoor(ctx.log, `${ctx.publicUrl}/problems/`, databaseProblem));
  return frontDoor(ctx, { app, count: rateLimits(ctx.config, keys), report, refusals });
}

function kernelOf(ctx: AppContext, keys: KnownKeys): Kernel<Env> {
  return {
    // Documentation needs no database, and what operators ask says how it goes just when much waits.
    inTurn: ({ access }, res, work) =>
      access === 'operate' || access === 'readDocumentation' ? work() : ctx.reads.take(res, work),
    open: (req) => opened(ctx, keys, req.get('Authorization')),
    permit: ({ principal }, { access, method, path }) => {
      permit(principal, access as Access);
      const open = method === 'get' || leastStanding(access as Access) === 'anyone';
      if (!open) permitResources(principal, [resourceOf(path)]);
    },
    write: async (env, once, run) => {
      const rendered = await writeOnce(env, once, run);
      // Whoever has read that it is done reads nothing of before.
      await ctx.answers?.settle();
      return rendered;
    },
    keep: (req, answer) => ctx.answers?.keep(req, answer),
    checkReplies: ctx.config.checkReplies,
    log: ctx.log,
    problems: [Unauthenticated, Forbidden, IdempotencyKeyReused],
  };
}

/** What a request is answered with; whether its key is valid decides which client its later ones count for. */
async function opened(
  ctx: AppContext,
  keys: KnownKeys,
  authorization: string | undefined,
): Promise<Env> {
  try {
    const principal = await authenticate(ctx.db, authorization);
    keys.note(authorization, principal !== null);
    return { ctx, principal };
  } catch (error) {
    if (error instanceof Problem) keys.note(authorization, false);
    throw error;
  }
}

/**
 * Logs and counts what was answered. Those reads that anybody sends without a key are counted apart, where all may see it;
 * not among them is following a request for a correction, which would tell that there is one.
 */
function reporter({ log, metrics }: AppContext, api: ApiEndpoint[]): (measured: Measured) => void {
  const open = api
    .filter(({ method, access }) => method === 'get' && access !== 'readRequestStatus')
    .filter(({ access }) => leastStanding(access as Access) === 'anyone');
  const names = new Set(open.map(({ operationId }) => operationId));
  return (measured) => {
    logAnswer(log, measured);
    const { operation = '', hasKey, isStream } = measured;
    if (!isStream) metrics.observe(measured, !hasKey && names.has(operation));
  };
}

/**
 * Reports in one go what was answered in one turn of the event loop, once all answers are on their way. (To log a line
 * between two answers from the cache took twice the processor time: neither finds its code in the processor's cache.)
 */
function afterwards(report: (measured: Measured) => void): (measured: Measured) => void {
  let answered: Measured[] = [];
  const flush = () => {
    const all = answered;
    answered = [];
    all.forEach(report);
  };
  return (measured) => {
    if (answered.push(measured) === 1) setImmediate(flush);
  };
}

/** The resource that a key's scope must name. Who decides on requests for corrections writes corrections. */
function resourceOf(path: string): string {
  const [, , segment = ''] = path.split('/');
  return segment === 'correction-requests' ? 'corrections' : segment;
}

function refuseWhenStopping(ctx: AppContext): express.RequestHandler {
  return (_req, res, next) => {
    if (!ctx.stopping) {
      next();
      return;
    }
    res.set('Connection', 'close');
    next(new Problem(Unavailable, 'The server is stopping.', { headers: { 'Retry-After': '5' } }));
  };
}

/**
 * Keys travel in a header that browsers never add by themselves, so any origin may be let in, without credentials. An
 * OPTIONS that is no preflight goes on to where it is told what the path allows.
 */
function corsFor({ config }: AppContext): express.RequestHandler {
  const options: cors.CorsOptions = {
    origin: config.corsOrigins.includes('*') ? '*' : config.corsOrigins,
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    exposedHeaders: [
      'ETag',
      'Last-Modified',
      'Link',
      'Memento-Datetime',
      'Content-Language',
      'Content-Location',
      'Location',
      'X-Request-Id',
      'Retry-After',
      'RateLimit',
      'RateLimit-Policy',
      'Idempotency-Replayed',
      'Allow',
    ],
    maxAge: 600,
  };
  const [preflight, plain] = [cors(options), cors({ ...options, preflightContinue: true })];
  return (req, res, next) => {
    const isPreflight = req.get('Access-Control-Request-Method') !== undefined;
    (isPreflight ? preflight : plain)(req, res, next);
  };
}

/** A database out of reach, in the codes of Prisma, of the network and of PostgreSQL (08, 57P, 53300: connections). */
const LOST =
  /^(P1001|P1002|P1017|P2024|P2028|E(AI_AGAIN|CONNREFUSED|CONNRESET|HOSTUNREACH|NETUNREACH|NOTFOUND|PIPE|TIMEDOUT)|08...|57P0[1-3]|53300)$/;

/** A database that cannot be reached is a 503, not our fault in the request. */
function databaseProblem(error: unknown): Problem | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  // The driver says so in words alone where a connection ends under a statement.
  const isLost =
    (typeof code === 'string' && LOST.test(code)) ||
    /Connection terminated|not queryable/.test(String(message));
  // A pool without a free connection says so in words alone; a statement that took too long is 57014.
  const isBusy = /timeout exceeded when trying to connect|57014|statement timeout/.test(
    String(message),
  );
  if (!isLost && !isBusy) return undefined;
  const detail = isLost
    ? 'The database cannot be reached.'
    : 'The database is too busy, or this asks too much of it; ask for less, or again later.';
  return new Problem(Unavailable, detail, { cause: error, headers: { 'Retry-After': '5' } });
}
