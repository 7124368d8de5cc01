import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import type { AnyEndpoint, Reply } from './endpoint.js';

/** A reply as it goes out: what an Idempotency-Key stores, and what a conditional request is compared with. */
export interface Rendered {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Not kept for an Idempotency-Key. */
  wroteNothing?: boolean;
}

/**
 * For readers' caches a moment, so that a correction reaches them at once; for shared caches a few seconds, and longer
 * only while they fetch the new answer (RFC 5861). A shared cache that listens to `Surrogate-Key` can purge sooner.
 */
const PUBLIC = 'public, max-age=0, s-maxage=5, stale-while-revalidate=30';

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
  const body = answer?.schema === undefined ? '' : textOf(reply.body, type);
  const shared = endpoint.method === 'get' && reply.visibility !== 'private';
  const headers = {
    ...(body !== '' && { 'Content-Type': `${type}; charset=utf-8` }),
    ...(body !== '' && status < 300 && { ETag: etagOf(body, reply.version) }),
    ...cachingOf(reply, shared),
    ...reply.headers,
  };
  return { status, headers, body, ...(reply.wroteNothing && { wroteNothing: true }) };
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

/** Sends what was rendered; a GET whose `If-None-Match` names the same ETag gets 304 without a body. */
export function send(req: Request, res: Response, rendered: Rendered): void {
  res.vary('Accept');
  res.set(rendered.headers);
  const etag = rendered.headers['ETag'];
  const read = req.method === 'GET' || req.method === 'HEAD';
  if (read && rendered.status === 200 && etag && names(req.get('If-None-Match'), etag)) {
    res.removeHeader('Content-Type');
    res.status(304).end();
    return;
  }
  if (rendered.body === '') res.status(rendered.status).end();
  else res.status(rendered.status).send(rendered.body);
}

function firstSuccess<Env>(endpoint: AnyEndpoint<Env>): number {
  return Math.min(...Object.keys(endpoint.returns).map(Number));
}

function textOf(body: unknown, type: string): string {
  return type.endsWith('json') ? JSON.stringify(body) : String(body);
}

function etagOf(body: string, version: number | undefined): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return version === undefined ? `"${hash}"` : `"${version}-${hash}"`;
}

/** Weak comparison, as RFC 9110 asks for If-None-Match. */
function names(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
