import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { keepPool, poolOf, tellConnections } from './connections.js';
import type { Prisma } from './generated/client.js';
import { PrismaClient } from './generated/client.js';
import { nameOf } from './prepared.js';

/** A connection pool, or one transaction of it: whatever queries can be sent to. */
export type Database = PrismaClient | Prisma.TransactionClient;

/** One open transaction; repositories take it first and never open one themselves. */
export type Tx = Prisma.TransactionClient;

/** How long a connection may take to be made before the database counts as unreachable. */
const CONNECT_MS = 5_000;
/** How long one statement may work: whoever asked has given up by then, and others wait for the connection. */
const STATEMENT_MS = 15_000;

/** For a tool that carries much at once. */
export interface Bulk {
  /**
   * How many query plans are kept for when they come again; where most are as large as the data and come once, a few.
   * A statement may take as long as it needs.
   */
  plans: number;
}

/** Connects to PostgreSQL (lazily, up to ten connections). */
export function connect(url: string, bulk?: Bulk): PrismaClient {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: CONNECT_MS,
    // Statements of a transaction that do not wait for each other go together, and are run in the order in which they were sent.
    pipeline: true,
    // Prisma and the driver write and read instants in different ways, which agree in this zone alone.
    verify: (client, done) => {
      client.query("SET TimeZone = 'UTC'", (error: Error | null) => {
        done(error ?? undefined);
      });
    },
    ...(bulk ? {} : { statement_timeout: STATEMENT_MS }),
  });
  // Of one that ended while nobody used it: it has left the pool, and the next query makes another.
  pool.on('error', () => undefined);
  const adapter = tellConnections(
    new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: nameOf }),
    pool,
  );
  // Any other format quotes the arguments of a failed call, and with them unpublished text, in what is logged.
  const client = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    ...(bulk && { queryPlanCacheMaxSize: bulk.plans }),
  });
  keepPool(client, pool);
  return client;
}

/** How many connections are busy and idle, and how many queries wait for one; undefined for a transaction. */
export function poolState(
  db: Database,
): { busy: number; idle: number; waiting: number } | undefined {
  const pool = poolOf(db);
  if (!pool) return undefined;
  const { totalCount, idleCount, waitingCount } = pool;
  return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** Where the database of a client is, for a connection beside its pool. Raises for a transaction, which has no address. */
export function addressOf(db: Database): string {
  const address = poolOf(db)?.options.connectionString;
  if (address === undefined) throw new Error('only a client has an address');
  return address;
}

/** Whether the database answers at all. */
export async function isAnswering(db: Database): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
