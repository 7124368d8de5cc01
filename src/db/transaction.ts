import type { Database, Tx } from './client.js';

/** Runs a verb's writes in one transaction, or in the one that its caller has already opened. */
export async function transaction<T>(
  ctx: { db: Database },
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return '$transaction' in ctx.db
    ? ctx.db.$transaction(run, { maxWait: 10_000, timeout: 20_000 })
    : run(ctx.db);
}

/** Runs several reads on one snapshot, so that an answer never mixes two states. */
export async function snapshot<T>(ctx: { db: Database }, run: (tx: Tx) => Promise<T>): Promise<T> {
  return '$transaction' in ctx.db
    ? ctx.db.$transaction(run, {
        isolationLevel: 'RepeatableRead',
        maxWait: 10_000,
        timeout: 20_000,
      })
    : run(ctx.db);
}
