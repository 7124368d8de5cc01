import { Prisma } from './generated/client.js';
import type { Database, Tx } from './client.js';
import { withConnection } from './connections.js';
import { prepared } from './prepared.js';
import { queryRow } from './query-rows.js';

const TRIES = 3;
const MOST = { maxWait: 10_000, timeout: 20_000 };
/** For how much of its time statements of a transaction may go past Prisma. */
const PAST_PRISMA = 0.95;

/** The transactions that were opened here: Prisma would open another inside one, as a savepoint, with two round trips. */
const opened = new WeakSet<Database>();

/** Whether this is a transaction that was opened here. */
export function isTransaction(db: Database): boolean {
  return opened.has(db);
}

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
  if (opened.has(db)) return run(db);
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

/** How the public clock stood in the state that the first of several reads saw, and the last; undefined until it is known. */
export interface ClockReadings {
  first?: string | undefined;
  last?: string | undefined;
}

/**
 * Runs several reads of what readers may see so that they see one state: without a transaction, where the public clock
 * stood in the last as in the first; else, which is rare, once more on a snapshot. The first statement tells how it stood
 * (or `readClock` before it); the last one may, which spares a round trip.
 */
export function steadily<T>(
  { db }: { db: Database },
  run: (db: Database, clock: ClockReadings) => Promise<T>,
): Promise<T> {
  const clock: ClockReadings = {};
  if (isTransaction(db)) return run(db, clock);
  const again = () => snapshot({ db }, (tx) => run(tx, {}));
  return whileClockStands({ db, clock }, { run: () => run(db, clock), again });
}

/**
 * What `run` comes to, where the public clock stood in its last read as in the first; else what `again` does. A refusal is an
 * answer too, and needs no clock where it came before anything was read.
 */
export async function whileClockStands<T>(
  { db, clock }: { db: Database; clock: ClockReadings },
  { run, again }: { run: () => Promise<T>; again: () => Promise<T> },
): Promise<T> {
  const [outcome] = await Promise.allSettled([run()]);
  const isRefused = outcome.status === 'rejected';
  if (clock.first === undefined) {
    throw isRefused ? outcome.reason : new Error('the first read did not tell how the clock stood');
  }
  if ((clock.last ?? (await clockNow(db))) !== clock.first) return again();
  if (isRefused) throw outcome.reason;
  return outcome.value;
}

/** Reads the clock before the first of several reads, where that does not tell how it stands itself. */
export async function readClock(db: Database, clock: ClockReadings): Promise<void> {
  if (!isTransaction(db)) clock.first ??= await clockNow(db);
}

/**
 * How the public clock stands, for a statement: which transaction wrote it last. Whoever changes what readers see writes
 * it, also where readers are told of nothing (a hold on what they see no more redacts what a correction says of others).
 */
export const clockState = Prisma.sql`(SELECT xmin::text FROM public_clock)`;

async function clockNow(db: Database): Promise<string> {
  const statement = prepared(Prisma.sql`SELECT ${clockState} AS state`);
  return (await queryRow<{ state: string }>(db, statement)).state;
}

/**
 * Runs something in a transaction of these options, or in the one that its caller has opened, whatever its options.
 */
export async function inTransaction<T>(
  db: Database,
  run: (tx: Tx) => Promise<T>,
  options: TransactionOptions,
): Promise<T> {
  if (opened.has(db) || !('$transaction' in db)) return run(db);
  // Prisma rolls back after `timeout`, and gives the connection to others: nothing goes past it to that for some time before.
  const ms = options.timeout * PAST_PRISMA;
  const inside = (tx: Tx): Promise<T> => {
    opened.add(tx);
    return withConnection(tx, db, { run, ms });
  };
  // A copy: Prisma writes the id of the transaction into it.
  return db.$transaction(inside, { ...options });
}
