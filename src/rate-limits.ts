import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';
import { authenticate } from './auth/authenticate.js';
import type { Config } from './config/config.js';
import type { AppContext } from './context.js';
import { Problem, TooManyRequests } from './http/problem.js';

const PROBES = ['/healthz', '/readyz'];

/** The keys that are valid, by their hashes: only these are clients of their own. */
export interface KnownKeys {
  /** Notes whether the key of this request was valid. */
  note: (authorization: string | undefined, isValid: boolean) => void;
  /** The client that the key of this request stands for, if it is valid; one not met before is looked up. */
  clientOf: (authorization: string | undefined) => Promise<string | undefined>;
}

/** None yet: each is noted when it is first met, and forgotten once it was refused. */
export function knownKeys(ctx: AppContext): KnownKeys {
  const known = new Set<string>();
  const note = (authorization: string | undefined, isValid: boolean) => {
    const client = hashOf(authorization);
    if (client === undefined) return;
    if (isValid) known.add(client);
    else known.delete(client);
  };
  return {
    note,
    clientOf: async (authorization) => {
      const client = hashOf(authorization);
      if (client === undefined || known.has(client)) return client;
      // A database that cannot be reached refuses the request further on.
      const principal = await authenticate(ctx.db, authorization).catch(() => null);
      note(authorization, principal !== null);
      return principal ? client : undefined;
    },
  };
}

/** The hash of the key alone, so that no other way of writing the header makes another client. */
function hashOf(authorization: string | undefined): string | undefined {
  const key = authorization?.trim().split(/\s+/).at(-1);
  return key === undefined ? undefined : createHash('sha256').update(key).digest('base64');
}

/** Reads and writes a minute for each valid key, or for each address without one; 0 switches a limit off. */
export function rateLimits(
  { readsPerMinute, writesPerMinute }: Config,
  keys: KnownKeys,
): RateLimitRequestHandler[] {
  const reads = { most: readsPerMinute, in: 'minute', keys } as const;
  const writes = { most: writesPerMinute, in: 'minute', keys } as const;
  return [
    ...limit(reads, (req) => isRead(req) && !PROBES.includes(req.path)),
    ...limit(writes, (req) => !isRead(req)),
  ];
}

/** Correction requests an hour, to be used at their path: anybody may send them, so they have a stricter limit of their own. */
export function requestLimits(
  { requestsPerHour }: Config,
  keys: KnownKeys,
): RateLimitRequestHandler[] {
  return limit({ most: requestsPerHour, in: 'hour', keys }, ({ method, path }) => {
    return method === 'POST' && path === '/';
  });
}

const WINDOW_MS = { minute: 60_000, hour: 3_600_000 };

function limit(
  { most, in: window, keys }: { most: number; in: keyof typeof WINDOW_MS; keys: KnownKeys },
  counts: (req: Request) => boolean,
): RateLimitRequestHandler[] {
  if (most === 0) return [];
  const limiter = rateLimit({
    windowMs: WINDOW_MS[window],
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (req) => !counts(req),
    keyGenerator: async (req) =>
      unguessable((await keys.clientOf(req.get('Authorization'))) ?? ipKeyGenerator(req.ip ?? '')),
    handler: (_req, _res, next) => {
      next(new Problem(TooManyRequests, `More than ${most} requests in one ${window}.`));
    },
  });
  return [limiter];
}

/**
 * `RateLimit` carries a hash of the client, and a shared cache hands it on to other readers: without the secret nobody
 * finds the address by trying them all.
 */
function unguessable(client: string): string {
  return createHmac('sha256', secret).update(client).digest('base64');
}

const secret = randomBytes(32);

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
