import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';
import type { Config } from './config/config.js';
import { Problem, TooManyRequests } from './http/problem.js';

const PROBES = ['/healthz', '/readyz'];

/** Reads and writes a minute for each key, or for each client without one; 0 switches a limit off. */
export function rateLimits({ readsPerMinute, writesPerMinute }: Config): RateLimitRequestHandler[] {
  return [
    ...limit({ most: readsPerMinute, in: 'minute' }, (req) => {
      return isRead(req) && !PROBES.includes(req.path);
    }),
    ...limit({ most: writesPerMinute, in: 'minute' }, (req) => !isRead(req)),
  ];
}

/** Correction requests an hour, to be used at their path: anybody may send them, so they have a stricter limit of their own. */
export function requestLimits({ requestsPerHour }: Config): RateLimitRequestHandler[] {
  return limit({ most: requestsPerHour, in: 'hour' }, ({ method, path }) => {
    return method === 'POST' && path === '/';
  });
}

const WINDOW_MS = { minute: 60_000, hour: 3_600_000 };

function limit(
  { most, in: window }: { most: number; in: keyof typeof WINDOW_MS },
  counts: (req: Request) => boolean,
): RateLimitRequestHandler[] {
  if (most === 0) return [];
  const limiter = rateLimit({
    windowMs: WINDOW_MS[window],
    limit: most,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: (req) => !counts(req),
    keyGenerator: (req) => {
      const key = req.get('Authorization');
      return key === undefined
        ? ipKeyGenerator(req.ip ?? '')
        : createHash('sha256').update(key).digest('base64');
    },
    handler: (_req, _res, next) => {
      next(new Problem(TooManyRequests, `More than ${most} requests in one ${window}.`));
    },
  });
  return [limiter];
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
