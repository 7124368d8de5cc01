import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { ipKeyGenerator } from 'express-rate-limit';
import { LRUCache } from 'lru-cache';
import { authenticate } from './auth/authenticate.js';
import type { Config } from './config/config.js';
import type { AppContext } from './context.js';
import { Problem, TooManyRequests } from './http/problem.js';
import { pathOf } from './http/target.js';

const PROBES = ['/healthz', '/readyz'];
const WINDOW_SECONDS = { minute: 60, hour: 3_600 };
/** Of more clients at a time than these, those that asked least lately begin anew. */
const MOST_CLIENTS = 20_000;

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

/** A request that was counted. */
export interface Counted {
  /** How many are left (RateLimit header fields for HTTP, draft 8): names and values in turn. */
  headers: string[];
  /** Why it is one too many, if it is. */
  refusal?: Problem;
}

/** Counts a request of the client at this address; at once where it has no key. */
export type Count = (req: IncomingMessage, address: string) => Counted | Promise<Counted>;

/**
 * Counts reads and writes a minute for each valid key, or for each address without one, and correction requests an hour:
 * anybody may send them, so they have a stricter limit of their own. 0 switches a limit off.
 */
export function rateLimits(config: Config, keys: KnownKeys): Count {
  const limits = [
    limit(
      config.readsPerMinute,
      'minute',
      (req) => isRead(req) && !PROBES.includes(pathOf(req.url ?? '/')),
    ),
    limit(config.writesPerMinute, 'minute', ({ method }) => !READS.includes(method)),
    limit(config.requestsPerHour, 'hour', isCorrectionRequest),
  ].filter((one) => one !== undefined);
  return (req, address) => {
    const { authorization } = req.headers;
    const counting = limits.filter(({ counts }) => counts(req));
    // Most requests come without a key, and are answered from the cache in less time than a promise would take.
    if (authorization === undefined || counting.length === 0) {
      return taken(counting, clientAt(address));
    }
    return keys
      .clientOf(authorization)
      .then((client) => taken(counting, client ?? clientAt(address)));
  };
}

interface Limit {
  counts: (req: IncomingMessage) => boolean;
  take: (client: string) => Counted;
}

/** What a client did since its window began with its first request; `ends` as `performance.now()` counts, which never goes back. */
interface Window {
  hits: number;
  ends: number;
  policy: string;
}

function limit(
  most: number,
  window: keyof typeof WINDOW_SECONDS,
  counts: Limit['counts'],
): Limit | undefined {
  if (most === 0) return undefined;
  const seconds = WINDOW_SECONDS[window];
  const name = `"${most}-in-1${window === 'minute' ? 'min' : 'hr'}"`;
  // Bounded by `maxSize`: with `max`, memory for so many is taken at once.
  const windows = new LRUCache<string, Window>({ maxSize: MOST_CLIENTS });
  const begun = (client: string, now: number): Window => {
    const policy = `${name}; q=${most}; w=${seconds}; pk=:${partitionOf(client)}:`;
    const fresh = { hits: 0, ends: now + seconds * 1_000, policy };
    windows.set(client, fresh, { size: 1 });
    return fresh;
  };
  const take: Limit['take'] = (client) => {
    const now = Math.round(performance.now());
    const known = windows.get(client);
    const current = known && known.ends > now ? known : begun(client, now);
    current.hits += 1;
    const { hits, policy } = current;
    const reset = Math.ceil((current.ends - now) / 1_000);
    const left = `${name}; r=${Math.max(most - hits, 0)}; t=${reset}`;
    const headers = ['RateLimit', left, 'RateLimit-Policy', policy];
    if (hits <= most) return { headers };
    const detail = `More than ${most} requests in one ${window}; try again in ${reset} s.`;
    const refusal = new Problem(TooManyRequests, detail, {
      headers: { 'Retry-After': String(reset) },
    });
    return { headers, refusal };
  };
  return { counts, take };
}

/** Counts under every limit until one refuses. */
function taken(limits: Limit[], client: string): Counted {
  const all: Counted[] = [];
  for (const { take } of limits) {
    const counted = take(client);
    all.push(counted);
    if (counted.refusal) break;
  }
  const [only] = all;
  return only && all.length === 1 ? only : merged(all);
}

/** A field that several limits write is a list; all of them write the same fields in the same order. */
function merged(all: Counted[]): Counted {
  const [first] = all;
  const headers = (first?.headers ?? []).map((name, at) =>
    at % 2 === 0 ? name : all.map((one) => one.headers[at]).join(', '),
  );
  const refusal = all.at(-1)?.refusal;
  return refusal ? { headers, refusal } : { headers };
}

const clients = new LRUCache<string, string>({ max: 10_000 });

/**
 * The client that an address without a key stands for: of IPv6 its network, which takes a while to tell. A proxy may hand
 * on what is no address at all, in any length: those are one client.
 */
function clientAt(address: string): string {
  if (isIP(address) === 0) return 'elsewhere';
  let client = clients.get(address);
  if (client === undefined) {
    client = ipKeyGenerator(address);
    clients.set(address, client);
  }
  return client;
}

/**
 * `RateLimit-Policy` carries a hash of the client, and a shared cache hands it on to other readers: without the secret
 * nobody finds the address by trying them all.
 */
function partitionOf(client: string): string {
  return createHmac('sha256', secret).update(client).digest('base64').slice(0, 16);
}

const secret = randomBytes(32);

const READS: (string | undefined)[] = ['GET', 'HEAD', 'OPTIONS'];

/** A browser’s preflight is part of the request that it asks about. */
function isRead({ method, headers }: IncomingMessage): boolean {
  if (method === 'OPTIONS') return headers['access-control-request-method'] === undefined;
  return READS.includes(method);
}

function isCorrectionRequest(req: IncomingMessage): boolean {
  return (
    req.method === 'POST' && pathOf(req.url ?? '/').replace(/\/$/, '') === '/v1/correction-requests'
  );
}
