import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import {
  type Fault,
  InternalError,
  InvalidRequest,
  MalformedBody,
  NotFound,
  PayloadTooLarge,
  Problem,
  type ProblemType,
  UnsupportedMediaType,
} from './problem.js';
import { logFailure } from './request-log.js';

/** The members of a problem document (RFC 9457). */
export interface ProblemDocument extends Record<string, unknown> {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
}

/** Answers every path that no route took. */
export const nothingHere: RequestHandler = (req) => {
  throw new Problem(
    NotFound,
    `There is no ${req.path.slice(0, 200)}; /openapi.json lists what there is.`,
  );
};

/**
 * The one door that errors leave by: problem details for what was expected, and for the rest a 500 that says nothing
 * but the request id. `translate` may turn a foreign error (a lost database) into a problem.
 */
export function errorDoor(
  log: Logger,
  problemsUrl: string,
  translate: (error: unknown) => Problem | undefined,
): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const problem =
      toProblem(error) ??
      translate(error) ??
      new Problem(InternalError, 'The log has more under the request id.');
    // A refusal that was meant says all in its answer.
    if (problem.type.status >= 500 && !(error instanceof Problem)) {
      logFailure(log, { req, res }, { error, message: 'request failed' });
    }
    sendProblem(res, problem, { problemsUrl, requestId: String(res.get('X-Request-Id')) });
  };
}

/** Draws a problem as its document. */
export function problemDocument(
  problem: Problem,
  at: { problemsUrl: string; requestId: string },
): ProblemDocument {
  const { type, options, message } = problem;
  return {
    type: `${at.problemsUrl}${type.code}`,
    title: type.title,
    status: type.status,
    detail: message,
    instance: at.requestId,
    ...options.members,
    ...(options.errors && { errors: options.errors }),
  };
}

function sendProblem(
  res: Response,
  problem: Problem,
  at: { problemsUrl: string; requestId: string },
): void {
  res.vary('Accept');
  res.set({ 'Cache-Control': 'no-store', ...problem.options.headers });
  if (problem.type.status === 401) res.set('WWW-Authenticate', 'Bearer');
  res
    .status(problem.type.status)
    .type('application/problem+json')
    .send(JSON.stringify(problemDocument(problem, at), withoutNul));
}

/** What is quoted of a request may hold U+0000, which no text of the API does. */
function withoutNul(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
}

/** Express and its body parser raise errors with a `type`, `code` or `status`; these are the ones a request can cause. */
function toProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return undefined;
  const { type, status, code } = error as Error & {
    type?: string;
    status?: number;
    code?: string;
  };
  if (type === 'entity.too.large') {
    return placed(PayloadTooLarge, 'The body is larger than 1 MiB.', 'body');
  }
  if (type === 'encoding.unsupported') {
    const detail = 'This Content-Encoding is not read here; gzip, deflate and br are.';
    return placed(UnsupportedMediaType, detail, 'header', '/Content-Encoding');
  }
  if (type?.startsWith('request.') || type === 'entity.parse.failed') {
    return placed(MalformedBody, 'The body did not arrive whole.', 'body');
  }
  if (status === 400 && error instanceof URIError) {
    return placed(InvalidRequest, 'The path is not valid percent-encoding of UTF-8.', 'path');
  }
  // A code of zlib's: the body parser has none of its own.
  if (status === 400 && code !== undefined) {
    return placed(MalformedBody, 'The body is not what its Content-Encoding says.', 'body');
  }
  if (status === 400) return new Problem(InvalidRequest, 'The request could not be read.');
  return undefined;
}

/** A problem whose one fault lies at this place. */
function placed(type: ProblemType, detail: string, at: Fault['in'], pointer = ''): Problem {
  return new Problem(type, detail, { errors: [{ in: at, pointer, detail }] });
}
