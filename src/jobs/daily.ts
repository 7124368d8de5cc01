import type { AppContext } from '../context.js';
import { forgetAnswers } from '../idempotency/forget-answers.js';
import { forgetEmails } from '../correction-requests/forget-emails.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is done at the start and then once a day. Each must be safe to repeat, also by several processes at once. */
const jobs: ((ctx: AppContext) => Promise<void>)[] = [forgetEmails, forgetAnswers];

/** Runs the daily jobs now and every day; the timer does not keep the process alive. */
export function startDaily(ctx: AppContext): void {
  void runDaily(ctx);
  setInterval(() => void runDaily(ctx), DAY_MS).unref();
}

/** Runs every daily job once; one that fails is logged, and the next day is its next chance. */
export async function runDaily(ctx: AppContext): Promise<void> {
  for (const job of jobs) {
    if (ctx.stopping) return;
    await job(ctx).catch((error: unknown) => {
      ctx.log.error({ err: error, job: job.name }, 'a daily job failed');
    });
  }
}
