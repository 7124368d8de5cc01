import type pg from 'pg';
import { poolOf } from '../../src/db/connections.js';
import type { AppContext } from '../../src/context.js';

/** The texts of what is sent to the database while `work` runs, whoever sends it; the connections must be new or told before. */
export async function sentBy({ db }: AppContext, work: () => Promise<unknown>): Promise<string[]> {
  const pool = poolOf(db);
  if (!pool) throw new Error('a transaction has no pool');
  const sent: string[] = [];
  const undo: (() => void)[] = [];
  const tap = (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: [pg.QueryConfig | string, ...unknown[]]) => {
      const [asked] = args;
      sent.push(typeof asked === 'string' ? asked : asked.text);
      return query(...args);
    }) as typeof client.query;
    undo.push(() => void (client.query = query as typeof client.query));
  };
  pool.on('acquire', tap);
  await work();
  pool.off('acquire', tap);
  for (const one of undo) one();
  return sent;
}
