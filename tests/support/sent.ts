import type pg from 'pg';
import type { AppContext } from '../../src/context.js';
import type { Database } from '../../src/db/client.js';
import { poolOf } from '../../src/db/connections.js';

type Query = (...args: [pg.QueryConfig | string, ...unknown[]]) => unknown;

/** The texts of what is sent to the database while `work` runs, by whichever way, in their order. */
export async function sentBy(ctx: AppContext, work: () => Promise<unknown>): Promise<string[]> {
  return (await flightsOf(ctx, work)).flat();
}

/** The same, in a list for each round trip: what a connection is sent before it has answered what came before. */
export async function flightsOf(
  { db }: AppContext,
  work: () => Promise<unknown>,
): Promise<string[][]> {
  const flights: string[][] = [];
  await tapped(db, work, (query) => {
    let open = 0;
    let flight: string[] = [];
    return (...args) => {
      const [asked] = args;
      if (open === 0) flights.push((flight = []));
      flight.push(typeof asked === 'string' ? asked : asked.text);
      open += 1;
      return answered(query, args, () => (open -= 1));
    };
  });
  return flights;
}

/**
 * Runs `read`, and `change` just before the nth statement that it sends is sent; answers whether it sent so many. What
 * `change` sends is not counted.
 */
export async function changedBefore(
  { db }: AppContext,
  nth: number,
  { read, change }: { read: () => Promise<unknown>; change: () => Promise<void> },
): Promise<boolean> {
  let count = 0;
  let changing: Promise<void> | undefined;
  await tapped(db, read, (query) => (...args) => {
    if (changing) return query(...args);
    count += 1;
    if (count < nth) return query(...args);
    changing = change();
    return changing.then(() => query(...args));
  });
  await changing;
  return changing !== undefined;
}

/** Runs `work` while each connection that is taken for it sends by what `by` makes of its own way. */
async function tapped(
  db: Database,
  work: () => Promise<unknown>,
  by: (query: Query) => Query,
): Promise<void> {
  const pool = poolOf(db);
  if (!pool) throw new Error('a transaction has no pool');
  const clients = new Set<pg.PoolClient>();
  const tap = (client: pg.PoolClient) => {
    if (clients.has(client)) return;
    clients.add(client);
    client.query = by(client.query.bind(client) as Query) as typeof client.query;
  };
  pool.on('acquire', tap);
  try {
    await work();
  } finally {
    pool.off('acquire', tap);
    // The method of its class comes to light again.
    for (const client of clients) Reflect.deleteProperty(client, 'query');
  }
}

/** Asks, and says when it was answered, by a callback or a promise. */
function answered(query: Query, args: Parameters<Query>, done: () => void): unknown {
  const callback = args.at(-1);
  if (typeof callback === 'function') {
    const told = (...outcome: unknown[]) => {
      done();
      (callback as (...outcome: unknown[]) => void)(...outcome);
    };
    return query(...(args.with(-1, told) as Parameters<Query>));
  }
  const answer = query(...args) as Promise<unknown>;
  answer.then(done, done);
  return answer;
}
