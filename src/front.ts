import type { IncomingMessage, RequestListener } from 'node:http';
import type { Express } from 'express';
import proxyaddr from 'proxy-addr';
import type { Kept } from './cache/answer-cache.js';
import type { Answers } from './cache/answers.js';
import type { AppContext } from './context.js';
import { deliverReady } from './http/answer.js';
import { type Asked, measured, type Measured } from './http/measure.js';
import { requestId } from './http/request-log.js';
import type { Count, Counted } from './rate-limits.js';

/** What stands behind the front door, and what it shares with it. */
export interface Behind {
  app: Express;
  count: Count;
  /** Is told of every request, once its answer is sent or its client gone. */
  report: (measured: Measured) => void;
  /** Where the app finds why it is to refuse a request. */
  refusals: WeakMap<IncomingMessage, unknown>;
}

/**
 * Names, counts and reports every request, and answers from the finished answers where it can; the rest goes on to the app.
 * Nobody outside can tell which of both it was, but by the time it took and the case of the names of headers.
 */
export function frontDoor(ctx: AppContext, behind: Behind): RequestListener {
  const { app, count, report, refusals } = behind;
  const trust = app.get('trust proxy fn') as (address: string, hop: number) => boolean;
  const addressOf = (req: IncomingMessage) =>
    ctx.config.trustProxy === undefined ? (req.socket.remoteAddress ?? '') : proxyaddr(req, trust);
  const serve = servingFrom(ctx, behind);
  return (req, res) => {
    const { url: target = '' } = req;
    const asked: Asked = { req, res, target, id: requestId(req), start: performance.now() };
    res.once('close', () => report(measured(asked)));
    const fail = (error: unknown) => {
      refusals.set(req, error);
      handOn(app, asked, []);
    };
    try {
      const counting = count(req, addressOf(req));
      const serving =
        counting instanceof Promise
          ? counting.then((counted) => serve(asked, counted))
          : serve(asked, counting);
      serving?.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Serves a request that was counted: with a finished answer at once, since a promise for each takes time of its own. */
function servingFrom(ctx: AppContext, { app, refusals }: Behind) {
  const serveAwaited = async (
    asked: Asked,
    { headers, answers }: { headers: string[]; answers: Answers },
  ): Promise<void> => {
    const { req, res } = asked;
    const answer = await answers.awaited(req);
    if (answer) {
      sendReady(asked, { headers, answer });
      return;
    }
    answers.begin(req, res);
    handOn(app, asked, headers);
  };
  return (asked: Asked, { headers, refusal }: Counted): Promise<void> | undefined => {
    const { req } = asked;
    if (refusal) refusals.set(req, refusal);
    else if (!ctx.stopping && ctx.answers?.mayHave(req)) {
      const answer = ctx.answers.find(req);
      if (!answer) return serveAwaited(asked, { headers, answers: ctx.answers });
      sendReady(asked, { headers, answer });
      return undefined;
    }
    handOn(app, asked, headers);
    return undefined;
  };
}

function sendReady(asked: Asked, { headers, answer }: { headers: string[]; answer: Kept }): void {
  const { req, res, id } = asked;
  asked.operation = answer.operation;
  deliverReady(req, res, { answer, headers: ['X-Request-Id', id, ...headers] });
}

function handOn(app: Express, { req, res, id }: Asked, headers: string[]): void {
  res.setHeader('X-Request-Id', id);
  for (let at = 0; at < headers.length; at += 2) {
    res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
  }
  app(req, res);
}
