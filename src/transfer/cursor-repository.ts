import type { Database, Tx } from '../db/client.js';
import { inTransaction } from '../db/transaction.js';

/** How many rows are drawn or written at once. */
export const PAGE = 200;

const DAY_MS = 86_400_000;

/** Runs reads on one snapshot that may take as long as they need. */
export async function inLongSnapshot<T>(db: Database, run: (tx: Tx) => Promise<T>): Promise<T> {
  return inLongTransaction(db, run, 'RepeatableRead');
}

/** Runs one transaction that may take as long as it needs. */
export async function inLongTransaction<T>(
  db: Database,
  run: (tx: Tx) => Promise<T>,
  isolationLevel: 'RepeatableRead' | 'ReadCommitted' = 'ReadCommitted',
): Promise<T> {
  return inTransaction(db, run, { isolationLevel, maxWait: 10_000, timeout: DAY_MS });
}

/** The keys that a statement selects, a page at a time, from a cursor on the server. */
export async function* keysOf(tx: Tx, statement: string): AsyncGenerator<string[]> {
  await tx.$executeRawUnsafe(`DECLARE lines NO SCROLL CURSOR FOR ${statement}`);
  for (;;) {
    const rows = await tx.$queryRawUnsafe<{ key: string }[]>(`FETCH ${PAGE} FROM lines`);
    if (rows.length > 0) yield rows.map(({ key }) => key);
    if (rows.length < PAGE) break;
  }
  await tx.$executeRawUnsafe('CLOSE lines');
}
