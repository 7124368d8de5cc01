import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express } from 'express';
import proxyaddr from 'proxy-addr';
import type { Kept } from './cache/answer-cache.js';
import type { AppContext } from './context.js';
import { deliverReady } from './http/answer.js';
import type { Measured } from './http/measure.js';
import { requestId } from './http/request-log.js';
import type { Count } from './rate-limits.js';

/** What stands behind the front door, and what it shares with it. */
export interface Behind {
  app: Express;
  count: Count;
  report: (measured: Measured) => void;
  /** Where the app finds why it is to refuse a request. */
  refusals: WeakMap<IncomingMessage, unknown>;
}

/** A request, what it is called, and when it came. */
interface Asked {
  req: IncomingMessage;
  res: ServerResponse;
  id: string;
  start: number;
}

/**
 * Names and counts every request, and answers from the finished answers where it can, without waiting for anything; the rest
 * goes on to the app. An answer from the cache is counted, logged and measured like any other: nobody outside can tell, but
 * by the time it took and the case of the names of headers.
 */
export function frontDoor(ctx: AppContext, behind: Behind): RequestListener {
  const { app, count, report, refusals } = behind;
  const trust = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const serve = async (asked: Asked): Promise<void> => {
    const { req, res } = asked;
    const counting = count(req, proxyaddr(req, trust));
    const { headers, refusal } = counting instanceof Promise ? await counting : counting;
    if (refusal) refusals.set(req, refusal);
    else if (!ctx.stopping && ctx.answers?.mayHave(req)) {
      const answer = ctx.answers.find(req) ?? (await ctx.answers.awaited(req));
      if (answer) {
        report(answerWith(answer, asked, headers));
        return;
      }
      ctx.answers.begin(req, res);
    }
    handOn(app, asked, headers);
  };
  return (req, res) => {
    const asked = { req, res, id: requestId(req), start: performance.now() };
    serve(asked).catch((error: unknown) => {
      refusals.set(req, error);
      handOn(app, asked, []);
    });
  };
}

function answerWith(answer: Kept, { req, res, id, start }: Asked, headers: string[]): Measured {
  deliverReady(req, res, { answer, headers: ['X-Request-Id', id, ...headers] });
  const { method = 'GET' } = req;
  const { operation, path } = answer;
  const { statusCode: status } = res;
  const seconds = (performance.now() - start) / 1000;
  const told = { id, method, path, operation, status, seconds };
  return { ...told, hasKey: false, isWhole: true, isStream: false };
}

function handOn(app: Express, { req, res, id }: Asked, headers: string[]): void {
  res.setHeader('X-Request-Id', id);
  for (let at = 0; at < headers.length; at += 2) {
    res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
  }
  app(req, res);
}
