import type { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import type { Database, Tx } from './client.js';
import { Prisma } from './generated/client.js';

/** The connection of a transaction that was opened by `withConnection`, and until when it is to be used. */
export interface Connection {
  client: pg.PoolClient;
  /** In milliseconds, as `performance.now()` counts. */
  deadline: number;
}

/** The connection that is taken for a transaction, and when it was. */
interface Taken {
  client?: pg.PoolClient;
  since?: number;
}

const pools = new WeakMap<Database, pg.Pool>();
const connections = new WeakMap<Database, Connection>();

/** Remembers the pool that a client works with, which Prisma does not show. */
export function keepPool(db: Database, pool: pg.Pool): void {
  pools.set(db, pool);
}

/** The connections that a client works with; undefined for a transaction, which has one of them to itself. */
export function poolOf(db: Database): pg.Pool | undefined {
  return pools.get(db);
}

/** The connection that a transaction has to itself; undefined where it was not opened by `withConnection`. */
export function connectionOf(tx: Database): Connection | undefined {
  return connections.get(tx);
}

/** A statement that never reaches PostgreSQL: the transaction that it is sent in is asked for its connection. */
const WHICH = 'which connection is this';
const asking = new Map<string, (taken: Taken) => void>();
let asked = 0;

/**
 * Lets `withConnection` see the connections of transactions, which Prisma does not show either. (Not by AsyncLocalStorage,
 * for which Node.js before 24 follows every promise of the process: cached answers took a tenth more processor time.)
 */
export function tellConnections(adapter: PrismaPg, pool: pg.Pool): PrismaPg {
  let opening: Taken | undefined;
  const take = pool.connect.bind(pool);
  const told = async (taken: Taken) => {
    const client = await take();
    return Object.assign(taken, { client, since: performance.now() }).client;
  };
  pool.connect = ((callback?: Parameters<typeof take>[0]) => {
    if (callback) return take(callback);
    return opening ? told(opening) : take();
  }) as typeof pool.connect;
  const connect = adapter.connect.bind(adapter);
  adapter.connect = async () => {
    const connected = await connect();
    const start = connected.startTransaction.bind(connected);
    connected.startTransaction = async (level) => {
      const taken: Taken = {};
      // It takes a connection before it first waits for anything, so that no other transaction comes in between.
      opening = taken;
      const starting = start(level);
      opening = undefined;
      const transaction = await starting;
      const executeRaw = transaction.executeRaw.bind(transaction);
      transaction.executeRaw = async (query) => {
        if (!query.sql.startsWith(WHICH)) return executeRaw(query);
        asking.get(String(query.args[0]))?.(taken);
        return 0;
      };
      return transaction;
    };
    return connected;
  };
  return adapter;
}

/**
 * Runs `run` in a transaction of Prisma's on `db`, so that `connectionOf` knows its connection for so many milliseconds from
 * when it was taken. It is forgotten before the transaction ends: nothing can be sent after its COMMIT.
 */
export async function withConnection<T>(
  tx: Tx,
  db: Database,
  { run, ms }: { run: (tx: Tx) => Promise<T>; ms: number },
): Promise<T> {
  if (!pools.has(db)) return run(tx);
  const { client, since = 0 } = await takenBy(tx);
  if (!client) throw new Error('Prisma took no connection for its transaction');
  connections.set(tx, { client, deadline: since + ms });
  try {
    return await run(tx);
  } finally {
    connections.delete(tx);
  }
}

async function takenBy(tx: Tx): Promise<Taken> {
  const name = String((asked += 1));
  let found: Taken = {};
  asking.set(name, (taken) => (found = taken));
  try {
    await tx.$executeRaw(Prisma.sql`${Prisma.raw(WHICH)} ${name}`);
  } finally {
    asking.delete(name);
  }
  return found;
}
