import type { Request, RequestHandler, Response } from 'express';

/** One request that was answered. */
export interface Measured {
  /** The operationId; undefined where no operation took the request. */
  operation: string | undefined;
  method: string;
  status: number;
  seconds: number;
  /** Whether it came with an `Authorization` header, valid or not. */
  hasKey: boolean;
}

/** Reports every request once its answer is sent or its client gone; streams, which have no end of their own, are left out. */
export function measure(report: (measured: Measured) => void): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.once('close', () => {
      if (res.locals['isStream'] !== true) report(measured(req, res, start));
    });
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
    operation: res.locals['operation'] as string | undefined,
    method: req.method,
    status: res.statusCode,
    seconds: (performance.now() - start) / 1000,
    hasKey: req.get('Authorization') !== undefined,
  };
}
