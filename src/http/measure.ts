import type { Request, RequestHandler, Response } from 'express';
import { loggablePath } from './request-log.js';

/** One request that was answered, or whose client went away. */
export interface Measured {
  /** What the request is called in the log, and in the `X-Request-Id` of its answer. */
  id: string;
  method: string;
  /** One for the log. */
  path: string;
  /** The operationId; undefined where no operation took the request. */
  operation: string | undefined;
  status: number;
  seconds: number;
  /** Whether it came with an `Authorization` header, valid or not. */
  hasKey: boolean;
  /** Whether all of the answer was sent. */
  isWhole: boolean;
  /** A stream has no end of its own, so that its time says nothing. */
  isStream: boolean;
}

/** Reports every request once its answer is sent or its client gone. */
export function measure(report: (measured: Measured) => void): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.once('close', () => report(measured(req, res, start)));
    next();
  };
}

/** Says which operation a request is about. */
export function nameOperation(res: Response, operationId: string): void {
  res.locals['operation'] = operationId;
}

/** Says that an answer is a stream. */
export function nameStream(res: Response): void {
  res.locals['isStream'] = true;
}

function measured(req: Request, res: Response, start: number): Measured {
  return {
    id: String(res.get('X-Request-Id')),
    method: req.method,
    path: loggablePath(req.originalUrl),
    operation: res.locals['operation'] as string | undefined,
    status: res.statusCode,
    seconds: (performance.now() - start) / 1000,
    hasKey: req.get('Authorization') !== undefined,
    isWhole: res.writableFinished,
    isStream: res.locals['isStream'] === true,
  };
}
