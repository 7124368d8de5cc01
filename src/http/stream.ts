import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { nameStream } from './measure.js';
import { logFailure } from './request-log.js';

/** How long a client may take to read what is waiting for it before it is cut off. */
const READ_MS = 30_000;

/**
 * The one way around answers that are whole before they are sent: it writes until it returns or `signal` says that the
 * client is gone. `write` waits while the client reads slowly, so no more than one piece of text waits in memory.
 */
export type Stream = (write: (text: string) => Promise<void>, signal: AbortSignal) => Promise<void>;

interface Streamed {
  status: number;
  headers: Record<string, string>;
  stream: Stream;
}

/** Sends the headers at once and then what the stream writes; no proxy is to keep, change or gather it. */
export async function sendStream(
  req: Request,
  res: Response,
  { status, headers, stream, log }: Streamed & { log: Logger },
): Promise<void> {
  nameStream(res);
  res.vary('Accept');
  res.set({ ...headers, 'Cache-Control': 'no-store, no-transform', 'X-Accel-Buffering': 'no' });
  res.status(status);
  if (req.method === 'HEAD') {
    res.end();
    return;
  }
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  res.flushHeaders();
  try {
    await stream((text) => written(res, text, gone.signal), gone.signal);
    res.end();
  } catch (error) {
    if (!gone.signal.aborted) {
      logFailure(log, { req, res }, { error, message: 'a stream was cut off' });
    }
    res.destroy();
  }
}

async function written(res: Response, text: string, gone: AbortSignal): Promise<void> {
  gone.throwIfAborted();
  if (res.write(text)) return;
  const patience = setTimeout(() => res.destroy(), READ_MS);
  try {
    await once(res, 'drain', { signal: gone });
  } finally {
    clearTimeout(patience);
  }
}
