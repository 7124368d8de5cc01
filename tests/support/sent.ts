import type pg from 'pg';
import type { AppContext } from '../../src/context.js';
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
  const pool = poolOf(db);
  if (!pool) throw new Error('a transaction has no pool');
  const flights: string[][] = [];
  const tapped = new Set<pg.PoolClient>();
  const tap = (client: pg.PoolClient) => {
    if (tapped.has(client)) return;
    tapped.add(client);
    const query = client.query.bind(client) as Query;
    let open = 0;
    let flight: string[] = [];
    client.query = ((...args) => {
      const [asked] = args;
      if (open === 0) flights.push((flight = []));
      flight.push(typeof asked === 'string' ? asked : asked.text);
      open += 1;
      return answered(query, args, () => (open -= 1));
    }) as Query as typeof client.query;
  };
  pool.on('acquire', tap);
  try {
    await work();
  } finally {
    pool.off('acquire', tap);
    // The method of its class comes to light again.
    for (const client of tapped) Reflect.deleteProperty(client, 'query');
  }
  return flights;
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
