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
 * and unpublished text, nor who asked. The id is the `X-Request-Id` that came in, where it is a sane one, and goes out as
 * the same header.
 */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId,
    serializers: {
      req: ({ id, method, url }: SerializedRequest) => ({
        id,
        method,
        path: loggablePath(url),
      }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
    },
  });
}

/** A request that was answered without the app; its path is one for the log. */
interface Answered {
  req: IncomingMessage;
  id: string;
  path: string;
  status: number;
  seconds: number;
}

/** Logs it in the same form as the app does. */
export function logAnswer(log: Logger, { req, id, path, status, seconds }: Answered): void {
  const { method } = req;
  log.info(
    {
      req: { id, method, path },
      res: { status },
      responseTime: Math.round(seconds * 1000),
    },
    'request completed',
  );
}

interface SerializedRequest {
  id: string;
  method: string;
  url: string;
}

/** A path without its query, and with a mark in the place of every segment that could be a secret. */
export function loggablePath(url: string): string {
  const [path = ''] = url.split('?', 1);
  const mayShow = (segment: string) => segment.length < SHORT || PUBLIC_NAME.test(segment);
  const segments = path.slice(0, 500).split('/');
  return segments.map((segment) => (mayShow(segment) ? segment : '***')).join('/');
}

/** The name that the client gave its request, where it is a sane one, or a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && SANE_ID.test(sent) ? sent : randomUUID();
}

function genReqId(req: IncomingMessage, res: ServerResponse): string {
  const id = requestId(req);
  res.setHeader('X-Request-Id', id);
  return id;
}
