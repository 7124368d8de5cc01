import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express } from 'express';
import proxyaddr from 'proxy-addr';
import type { Kept } from './cache/answer-cache.js';
import type { AppContext } from './context.js';
import { deliverReady } from './http/answer.js';
import type { Measured } from './http/measure.js';
import { logAnswer, requestId } from './http/request-log.js';
import type { Count } from './rate-limits.js';

/** What stands behind the front door, and what it shares with it. */
export interface Behind {
  app: Express;
  count: Count;
  report: (measured: Measured) => void;
  /** Where the app finds why it is to refuse a request. */
  refusals: WeakMap<IncomingMessage, unknown>;
}

interface Asked {
  req: IncomingMessage;
  res: ServerResponse;
  /** Names and values in turn. */
  headers: string[];
  start: number;
}

/**
 * Counts every request of a client, and answers from the finished answers where it can; the rest goes on to the app. An
 * answer from the cache is counted, logged and measured like any other: nobody outside can tell, but by the time it took
 * and the case of the names of headers.
 */
export function frontDoor(ctx: AppContext, behind: Behind): RequestListener {
  const { app, count, report, refusals } = behind;
  const trust = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const serve = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const start = performance.now();
    const { headers, refusal } = await count(req, proxyaddr(req, trust));
    if (refusal) refusals.set(req, refusal);
    else if (!ctx.stopping && ctx.answers?.mayHave(req)) {
      const answer = ctx.answers.find(req) ?? (await ctx.answers.awaited(req));
      if (answer) {
        answerWith(answer, { req, res, headers, start });
        return;
      }
      ctx.answers.begin(req, res);
    }
    for (let at = 0; at < headers.length; at += 2) {
      res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
    }
    app(req, res);
  };
  return (req, res) => {
    serve(req, res).catch((error: unknown) => {
      refusals.set(req, error);
      app(req, res);
    });
  };

  function answerWith(answer: Kept, { req, res, headers, start }: Asked): void {
    const id = requestId(req);
    deliverReady(req, res, { answer, headers: ['X-Request-Id', id, ...headers] });
    const { method = 'GET' } = req;
    const { operation, path } = answer;
    const seconds = (performance.now() - start) / 1000;
    report({ operation, method, status: res.statusCode, seconds, hasKey: false });
    logAnswer(ctx.log, { req, id, path, status: res.statusCode, seconds });
  }
}
