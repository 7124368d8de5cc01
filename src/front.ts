import type { IncomingMessage, RequestListener } from 'node:http';
import type { Express } from 'express';
import proxyaddr from 'proxy-addr';
import type { AppContext } from './context.js';
import { deliverReady } from './http/answer.js';
import { type Asked, measured, type Measured, nameOperation } from './http/measure.js';
import { requestId } from './http/request-log.js';
import type { Count } from './rate-limits.js';

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
  const serve = async (asked: Asked): Promise<void> => {
    const { req, res, id } = asked;
    const counting = count(req, proxyaddr(req, trust));
    const { headers, refusal } = counting instanceof Promise ? await counting : counting;
    if (refusal) refusals.set(req, refusal);
    else if (!ctx.stopping && ctx.answers?.mayHave(req)) {
      const answer = ctx.answers.find(req) ?? (await ctx.answers.awaited(req));
      if (answer) {
        nameOperation(res, answer.operation);
        deliverReady(req, res, { answer, headers: ['X-Request-Id', id, ...headers] });
        return;
      }
      ctx.answers.begin(req, res);
    }
    handOn(app, asked, headers);
  };
  return (req, res) => {
    const { url: target = '' } = req;
    const asked = { req, res, target, id: requestId(req), start: performance.now() };
    res.once('close', () => report(measured(asked)));
    serve(asked).catch((error: unknown) => {
      refusals.set(req, error);
      handOn(app, asked, []);
    });
  };
}

function handOn(app: Express, { req, res, id }: Asked, headers: string[]): void {
  res.setHeader('X-Request-Id', id);
  for (let at = 0; at < headers.length; at += 2) {
    res.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
  }
  app(req, res);
}
