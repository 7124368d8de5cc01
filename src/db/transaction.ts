import { Prisma } from './generated/client.js';
import { type Database, STATEMENT_MS, type Tx } from './client.js';
import { poolOf, withConnection } from './connections.js';
import { prepared } from './prepared.js';
import { queryRows } from './query-rows.js';

const TRIES = 3;
const MOST = { maxWait: 10_000, timeout: 20_000 };

/** The transactions that were opened here: Prisma would open another inside one, as a savepoint, with two round trips. */
const open = new WeakSet<Database>();

/** How a transaction is to run, in Prisma's names. */
export interface TransactionOptions {
  isolationLevel?: Prisma.TransactionIsolationLevel;
  /** How long to wait for a connection, and how long it may take, in milliseconds. */
  maxWait: number;
  timeout: number;
}

/**
 * Runs a verb's writes in one transaction, or in the one that its caller has already opened. One that PostgreSQL ends
 * because it waits for another in a circle is run again, since nothing of it was kept.
 */
export async function transaction<T>(
  { db }: { db: Database },
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  if (open.has(db)) return run(db);
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTransaction(db, run, MOST);
    } catch (error) {
      if (tries === TRIES || !isDeadlock(error)) throw error;
    }
  }
}

/** Prisma's code for a conflict of writes, or PostgreSQL's of a query that Prisma did not write or send. */
function isDeadlock(error: unknown): boolean {
  const { code, meta } = (error ?? {}) as { code?: string; meta?: unknown };
  if (code === 'P2034' || code === '40P01' || code === '40001') return true;
  return code === 'P2010' && /"(40P01|40001)"/.test(JSON.stringify(meta ?? null));
}

/** Runs several reads on one snapshot, so that an answer never mixes two states. */
export function snapshot<T>({ db }: { db: Database }, run: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(db, run, { isolationLevel: 'RepeatableRead', ...MOST });
}

/**
 * Runs several reads of what readers may see so that they see one state: without a transaction, where nothing that readers
 * see has changed meanwhile, by the count of all such changes; else, which is rare, once more on a snapshot. A refusal is
 * an answer too.
 */
export async function steadily<T>(
  { db }: { db: Database },
  run: (db: Database) => Promise<T>,
): Promise<T> {
  if (!poolOf(db)) return snapshot({ db }, run);
  const before = await publicChanges(db);
  const [outcome] = await Promise.allSettled([run(db)]);
  if ((await publicChanges(db)) !== before) return snapshot({ db }, run);
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}

/** Whoever changes what readers see counts it here, in the same transaction (a trigger sees to it). */
async function publicChanges(db: Database): Promise<string | undefined> {
  const statement = prepared(Prisma.sql`SELECT changes::text FROM public_clock`);
  return (await queryRows<{ changes: string }>(db, statement))[0]?.changes;
}

/**
 * Runs something in a transaction of these options, or in the one that its caller has opened, whatever its options. Past its
 * `timeout` no statement is sent any more (`query-rows.ts`).
 */
export async function inTransaction<T>(
  db: Database,
  run: (tx: Tx) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  if (open.has(db) || !('$transaction' in db)) return run(db);
  const opened = (tx: Tx): Promise<T> => {
    open.add(tx);
    return run(tx);
  };
  const { timeout } = options;
  // Prisma ends it only when none of its statements can be running any more.
  const patient = { ...options, timeout: timeout + 2 * STATEMENT_MS };
  return withConnection((inner) => db.$transaction(inner, patient), { run: opened, ms: timeout });
}
