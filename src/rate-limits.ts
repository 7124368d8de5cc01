import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { ipKeyGenerator, type RateLimitRequestHandler, rateLimit } from 'express-rate-limit';
import type { Config } from './config/config.js';
import { Problem, TooManyRequests } from './http/problem.js';

const PROBES = ['/healthz', '/readyz'];

/** Reads and writes a minute for each key, or for each client without one; 0 switches a limit off. */
export function rateLimits({ readsPerMinute, writesPerMinute }: Config): RateLimitRequestHandler[] {
  return [
    ...(readsPerMinute > 0
      ? [limit(readsPerMinute, (req) => isRead(req) && !PROBES.includes(req.path))]
      : []),
    ...(writesPerMinute > 0 ? [limit(writesPerMinute, (req) => !isRead(req))] : []),
  ];
}

function limit(perMinute: number, counts: (req: Request) => boolean): RateLimitRequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
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
      next(new Problem(TooManyRequests, `More than ${perMinute} requests in a minute.`));
    },
  });
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}
