import type { Database, Tx } from './client.js';

const TRIES = 3;

/**
 * Runs a verb's writes in one transaction, or in the one that its caller has already opened. One that PostgreSQL ends
 * because it waits for another in a circle is run again, since nothing of it was kept.
 */
export async function transaction<T>(
  ctx: { db: Database },
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  const { db } = ctx;
  if (!('$transaction' in db)) return run(db);
  for (let tries = 1; ; tries += 1) {
    try {
      return await db.$transaction(run, { maxWait: 10_000, timeout: 20_000 });
    } catch (error) {
      if (tries === TRIES || !isDeadlock(error)) throw error;
    }
  }
}

/** Prisma's code for a conflict of writes, or PostgreSQL's of a query that Prisma did not write. */
function isDeadlock(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: string; meta?: unknown };
  if (code === 'P2034') return true;
  return code === 'P2010' && /"(40P01|40001)"/.test(JSON.stringify(meta ?? null));
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
