import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { bytesOf } from './body-bytes.js';
import { codingsFor, encode, etagIn } from './content-coding.js';
import { type Answer, deliver } from './answer.js';
import type { AnyEndpoint, Reply } from './endpoint.js';
import type { Stream } from './stream.js';

/** A reply as it goes out: what an Idempotency-Key stores, and what a conditional request is compared with. */
export interface Rendered {
  status: number;
  headers: Record<string, string>;
  /** Empty where there is none. */
  body: Buffer;
  /** What is written in the place of the body. */
  stream?: Stream;
  /** Not kept for an Idempotency-Key. */
  wroteNothing?: boolean;
}

/**
 * Readers' own caches ask again every time, so that a correction reaches them at once (a 304 is cheap). Shared caches keep
 * an answer for 5 seconds, which takes a rush of readers off the server, and for 10 more they may show it while they fetch
 * the new one (RFC 5861): what was corrected or taken down is gone from them after 15 seconds, and sooner where they
 * purge by `Surrogate-Key`.
 */
const PUBLIC = 'public, max-age=0, s-maxage=5, stale-while-revalidate=10';

/**
 * What can change the answer to a read. With another key, or one that is no longer valid, it can be a refusal. What
 * further headers do (`Accept-Datetime`, `Origin`) is added where they are read.
 */
const READ_VARIES_BY = ['Accept', 'Accept-Encoding', 'Authorization'];

/**
 * Clients and proxies take headers of a few kilobytes: an answer made of more than this carries one key instead,
 * `everything`, to purge with any change.
 */
const MAX_KEYS = 100;

/** Draws the status, headers and body of a reply: ETag (RFC 9110), caching, Surrogate-Key, and JSON. */
export function render<Env>(endpoint: AnyEndpoint<Env>, reply: Reply): Rendered {
  const status = reply.status ?? firstSuccess(endpoint);
  const answer = endpoint.returns[status];
  const type = reply.type ?? answer?.type ?? 'application/json';
  const { stream } = reply;
  const isWhole = answer?.schema !== undefined && !stream;
  const body = isWhole ? bytesOf(reply.body, type) : Buffer.alloc(0);
  const hasType = body.length > 0 || stream !== undefined;
  const shared = endpoint.method === 'get' && reply.visibility !== 'private';
  const headers = {
    ...(hasType && { 'Content-Type': `${type}; charset=utf-8` }),
    ...etagHeader(status, body, reply.version),
    ...cachingOf(reply, shared),
    ...reply.headers,
  };
  return {
    ...{ status, headers, body },
    ...(stream && { stream }),
    ...(reply.wroteNothing && { wroteNothing: true }),
  };
}

function cachingOf({ modified, tags = [] }: Reply, shared: boolean): Record<string, string> {
  return {
    ...(modified && { 'Last-Modified': modified.toUTCString() }),
    'Cache-Control': shared ? PUBLIC : 'private, no-store',
    ...(shared && tags.length > 0 && { 'Surrogate-Key': surrogateKey(tags) }),
  };
}

function surrogateKey(tags: string[]): string {
  const keys = new Set(tags);
  return keys.size > MAX_KEYS ? 'everything' : [...keys].join(' ');
}

/** The request headers that the answer to this request may depend on; to be said on refusals too. */
export function varyBy<Env>(endpoint: AnyEndpoint<Env>): string {
  if (endpoint.method !== 'get') return 'Accept';
  return [
    ...READ_VARIES_BY,
    ...(endpoint.acceptDatetime === undefined ? [] : ['Accept-Datetime']),
    ...(endpoint.acceptLanguage ? ['Accept-Language'] : []),
  ].join(', ');
}

/**
 * Sends what was rendered. The body of a read is compressed as `Accept-Encoding` asks, with an ETag of its own; where
 * `If-None-Match` names that of a coding that the client takes, the answer is 304 without a body. `If-Modified-Since` is
 * not heeded: what an answer is made of can change without its own date of change. Ranges are not served. `keep` is given
 * the whole answer to a read, whatever was sent of it.
 */
export async function send(
  req: Request,
  res: Response,
  { rendered, keep }: { rendered: Rendered; keep?: ((answer: Answer) => void) | undefined },
): Promise<void> {
  const { status, headers, body } = rendered;
  res.status(status).set(headers);
  if (body.length === 0) {
    res.end();
    return;
  }
  const read = (req.method === 'GET' || req.method === 'HEAD') && status === 200;
  const codings = read ? codingsFor(req, body) : (['identity'] as const);
  const etags = codings.map((coding) => etagIn(coding, headers['ETag'] ?? ''));
  if (etags[0]) res.set('ETag', etags[0]);
  if (codings[0] !== 'identity') res.set('Content-Encoding', codings[0]);
  // Not Express's send(): that would answer `If-Modified-Since` with 304.
  const bytes = await encode(codings[0], body);
  res.set('Content-Length', String(bytes.length));
  const answer = { status, headers: res.getHeaders(), body: bytes, etags: read ? etags : [] };
  if (read) keep?.(answer);
  deliver(req, res, answer);
}

function firstSuccess<Env>(endpoint: AnyEndpoint<Env>): number {
  return Math.min(...Object.keys(endpoint.returns).map(Number));
}

function etagHeader(
  status: number,
  body: Buffer,
  version: number | undefined,
): Record<string, string> {
  return body.length > 0 && status < 300 ? { ETag: etagOf(body, version) } : {};
}

function etagOf(body: Buffer, version: number | undefined): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
}
