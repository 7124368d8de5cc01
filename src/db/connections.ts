import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { Database, Tx } from './client.js';

/** The connection of a transaction that was opened by `withConnection`, and until when it is to be used. */
export interface Connection {
  client: pg.PoolClient;
  /** In milliseconds, as `performance.now()` counts. */
  deadline: number;
}

const pools = new WeakMap<Database, pg.Pool>();
const connections = new WeakMap<Database, Connection>();
const opening = new AsyncLocalStorage<Taken>();

/** The connection that was taken for a transaction, and when. */
interface Taken {
  client?: pg.PoolClient;
  since?: number;
}

/** Remembers the pool that a client works with, which Prisma does not show. */
export function keepPool(db: Database, pool: pg.Pool): void {
  pools.set(db, pool);
}

/** Tells `withConnection` of each connection that is taken from a pool by a promise, as Prisma does for a transaction. */
export function tellConnections(pool: pg.Pool): pg.Pool {
  const connect = pool.connect.bind(pool);
  const told = async () => {
    const client = await connect();
    const taken = opening.getStore();
    // The first is that of the transaction; what is asked beside it within takes others.
    if (taken && !taken.client) Object.assign(taken, { client, since: performance.now() });
    return client;
  };
  pool.connect = ((callback?: Parameters<typeof connect>[0]) =>
    callback ? connect(callback) : told()) as typeof pool.connect;
  return pool;
}

/** The connections that a client works with; undefined for a transaction, which has one of them to itself. */
export function poolOf(db: Database): pg.Pool | undefined {
  return pools.get(db);
}

/** The connection that a transaction has to itself; undefined where it was not opened by `withConnection`. */
export function connectionOf(tx: Database): Connection | undefined {
  return connections.get(tx);
}

/**
 * Opens a transaction of Prisma's on `db` by `open` and runs `run` in it, so that `connectionOf` knows its connection for
 * so many milliseconds from when it was taken. It is forgotten before the transaction ends: nothing can be sent after its COMMIT.
 */
export function withConnection<T>(
  db: Database,
  open: (run: (tx: Tx) => Promise<T>) => Promise<T>,
  { run, ms }: { run: (tx: Tx) => Promise<T>; ms: number },
): Promise<T> {
  const taken: Taken = {};
  return opening.run(taken, () =>
    open(async (tx) => {
      const { client, since = 0 } = taken;
      if (client) connections.set(tx, { client, deadline: since + ms });
      else if (pools.has(db)) throw new Error('Prisma took no connection for its transaction');
      try {
        return await run(tx);
      } finally {
        connections.delete(tx);
      }
    }),
  );
}
