import { publishDue } from '../content/publish-due.js';
import type { AppContext } from '../context.js';

const SECOND_MS = 1000;

/** Publishes every second what is due; the timer does not keep the process alive. */
export function startScheduler(ctx: AppContext): void {
  const again = async (): Promise<void> => {
    if (ctx.stopping) return;
    await publishDue(ctx).catch((error: unknown) => {
      ctx.log.error({ err: error }, 'looking for scheduled publications failed');
    });
    setTimeout(() => void again(), SECOND_MS).unref();
  };
  void again();
}
