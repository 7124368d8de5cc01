import type pg from 'pg';
import type { AppContext } from '../../src/context.js';
import { poolOf } from '../../src/db/connections.js';

/** The texts of what is sent to the database while `work` runs, by whichever way, in their order. */
export async function sentBy({ db }: AppContext, work: () => Promise<unknown>): Promise<string[]> {
  const pool = poolOf(db);
  if (!pool) throw new Error('a transaction has no pool');
  const sent: string[] = [];
  const tapped = new Set<pg.PoolClient>();
  const tap = (client: pg.PoolClient) => {
    if (tapped.has(client)) return;
    tapped.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: [pg.QueryConfig | string, ...unknown[]]) => {
      const [asked] = args;
      sent.push(typeof asked === 'string' ? asked : asked.text);
      return query(...args);
    }) as typeof client.query;
  };
  pool.on('acquire', tap);
  try {
    await work();
  } finally {
    pool.off('acquire', tap);
    // The method of its class comes to light again.
    for (const client of tapped) Reflect.deleteProperty(client, 'query');
  }
  return sent;
}
