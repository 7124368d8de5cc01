import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Measured } from './measure.js';
import { pathOf } from './target.js';

/** What another system may name a request by: nothing that breaks a log line, a header or a URL. */
const SANE_ID = /^[A-Za-z0-9._-]{8,64}$/;
/** Slugs and UUIDs. Whatever else is that long in a path may be a secret. */
const PUBLIC_NAME = /^[a-z0-9]{1,24}(-[a-z0-9]{1,24})*$/;
const SHORT = 24;

/**
 * Logs one line a request: its id, method, path, status (null where the client went away before) and time in milliseconds.
 * Never headers, bodies or the query, which carry keys and unpublished text, nor who asked.
 */
export function logAnswer(log: Logger, answered: Measured): void {
  const { id, method, path, seconds, sent } = answered;
  const status = sent === 'nothing' ? null : answered.status;
  log[status !== null && status >= 500 ? 'error' : 'info'](
    { req: { id, method, path }, res: { status }, responseTime: Math.round(seconds * 1000) },
    sent === 'all' ? 'request completed' : 'request aborted',
  );
}

/** Logs what failed on our side while a request was answered, under the id that the answer has. */
export function logFailure(
  log: Logger,
  { req, res }: { req: IncomingMessage; res: ServerResponse },
  { error, message }: { error: unknown; message: string },
): void {
  const { method, url = '' } = req;
  const id = res.getHeader('X-Request-Id');
  log.error({ req: { id, method, path: loggablePath(url) }, err: error }, message);
}

/** A path without its query, and with a mark in the place of every segment that could be a secret. */
export function loggablePath(url: string): string {
  const mayShow = (segment: string) => segment.length < SHORT || PUBLIC_NAME.test(segment);
  const segments = pathOf(url).slice(0, 500).split('/');
  return segments.map((segment) => (mayShow(segment) ? segment : '***')).join('/');
}

/** The name that the client gave its request in `X-Request-Id`, where it is a sane one, or a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && SANE_ID.test(sent) ? sent : randomUUID();
}
