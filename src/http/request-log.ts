import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** What another system may name a request by: nothing that breaks a log line, a header or a URL. */
const SANE_ID = /^[A-Za-z0-9._-]{8,64}$/;
/** Slugs and UUIDs. Whatever else is that long in a path may be a secret. */
const PUBLIC_NAME = /^[a-z0-9]{1,24}(-[a-z0-9]{1,24})*$/;
const SHORT = 24;

/**
 * Logs one line a request: its id, method, path, status and time. Never headers, bodies or the query, which carry keys
 * and unpublished text. The id is the `X-Request-Id` that came in, where it is a sane one, and goes out as the same header.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId,
    serializers: {
      req: ({ id, method, url, remoteAddress }: SerializedRequest) => ({
        id,
        method,
        path: loggablePath(url),
        remoteAddress,
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}

interface SerializedRequest {
  id: string;
  method: string;
  url: string;
  remoteAddress: string;
}

/** A path without its query, and with a mark in the place of every segment that could be a secret. */
export function loggablePath(url: string): string {
  const [path = ''] = url.split('?', 1);
  const mayShow = (segment: string) => segment.length < SHORT || PUBLIC_NAME.test(segment);
  const segments = path.slice(0, 500).split('/');
  return segments.map((segment) => (mayShow(segment) ? segment : '***')).join('/');
}

function genReqId(req: IncomingMessage, res: ServerResponse): string {
  const sent = req.headers['x-request-id'];
  const id = typeof sent === 'string' && SANE_ID.test(sent) ? sent : randomUUID();
  res.setHeader('X-Request-Id', id);
  return id;
}
