import { publishDue } from '../content/publish-due.js';
import type { AppContext } from '../context.js';
import { deliverDue } from '../webhooks/deliver.js';

const SECOND_MS = 1000;

/** What is looked for every second, each by itself: a slow receiver of a webhook holds up no publication. */
const jobs: ((ctx: AppContext) => Promise<void>)[] = [publishDue, deliverDue];

/** Does every second what is due; the timers do not keep the process alive. */
export function startScheduler(ctx: AppContext): void {
  for (const job of jobs) void repeat(ctx, job);
}

async function repeat(ctx: AppContext, job: (typeof jobs)[number]): Promise<void> {
  if (ctx.stopping) return;
  await job(ctx).catch((error: unknown) => {
    ctx.log.error({ err: error, job: job.name }, 'a job failed; it is tried again');
  });
  setTimeout(() => void repeat(ctx, job), SECOND_MS).unref();
}
