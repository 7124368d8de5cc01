import type { IncomingMessage, ServerResponse } from 'node:http';
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
  /** From when it came until the last of the answer was handed to the system, or the client was gone. */
  seconds: number;
  /** Whether it came with an `Authorization` header, valid or not. */
  hasKey: boolean;
  /** How far the answer got: not begun, cut off, or all of it handed to the system. */
  sent: 'nothing' | 'part' | 'all';
  /** A stream has no end of its own, so that its time says nothing. */
  isStream: boolean;
}

/** What is learned of a request while it is answered. */
interface Learned {
  operation?: string;
  isStream?: boolean;
}

const learned = new WeakMap<ServerResponse, Learned>();

/** Says which operation a request is about. */
export function nameOperation(res: ServerResponse, operation: string): void {
  learned.set(res, { ...learned.get(res), operation });
}

/** Says that an answer is a stream. */
export function nameStream(res: ServerResponse): void {
  learned.set(res, { ...learned.get(res), isStream: true });
}

/**
 * A request as it came, before Express takes parts off its target; `start` as `performance.now()` counts. What answers it
 * without the app says so here.
 */
export interface Asked extends Learned {
  req: IncomingMessage;
  res: ServerResponse;
  target: string;
  id: string;
  start: number;
}

/** What became of a request whose response is closed. */
export function measured(asked: Asked): Measured {
  const { req, res, target, id, start } = asked;
  const { method = 'GET', headers } = req;
  const { operation, isStream = false } = asked.operation ? asked : (learned.get(res) ?? {});
  return {
    id,
    method,
    path: loggablePath(target),
    operation,
    status: res.statusCode,
    seconds: (performance.now() - start) / 1000,
    hasKey: headers.authorization !== undefined,
    sent: sentOf(res),
    isStream,
  };
}

function sentOf({ headersSent, writableFinished }: ServerResponse): Measured['sent'] {
  if (!headersSent) return 'nothing';
  return writableFinished ? 'all' : 'part';
}
