import type pg from 'pg';
import type { AppContext } from '../../src/context.js';
import { poolOf } from '../../src/db/connections.js';

type Query = (...args: unknown[]) => unknown;

/**
 * Runs `read`, and `change` just before the nth statement that it sends is sent; answers whether it sent so many. What
 * `change` sends is not counted.
 */
export async function changedBefore(
  { db }: AppContext,
  nth: number,
  { read, change }: { read: () => Promise<unknown>; change: () => Promise<void> },
): Promise<boolean> {
  const pool = poolOf(db);
  if (!pool) throw new Error('a transaction has no pool');
  let count = 0;
  let changing: Promise<void> | undefined;
  const tapped = new Set<pg.PoolClient>();
  const tap = (client: pg.PoolClient) => {
    if (tapped.has(client)) return;
    const query = client.query.bind(client) as Query;
    tapped.add(client);
    client.query = ((...args: unknown[]) => {
      if (changing) return query(...args);
      count += 1;
      if (count < nth) return query(...args);
      changing = change();
      return changing.then(() => query(...args));
    }) as typeof client.query;
  };
  pool.on('acquire', tap);
  try {
    await read();
    await changing;
  } finally {
    pool.off('acquire', tap);
    // The method of its class comes to light again.
    for (const client of tapped) Reflect.deleteProperty(client, 'query');
  }
  return changing !== undefined;
}
