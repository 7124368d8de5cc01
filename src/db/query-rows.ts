import { DatabaseError, type QueryResult, type QueryResultRow } from 'pg';
import type { Database, Tx } from './client.js';
import { connectionOf, poolOf } from './connections.js';
import type { Prisma } from './generated/client.js';
import { nameOf, type Statement } from './prepared.js';

/**
 * The rows of a statement, as PostgreSQL's driver reads them (a bigint as text). It goes past Prisma, whose way to the same
 * rows takes several times the processor time, to the connection of a transaction or to any. It is sent before this returns:
 * statements of a transaction that do not wait for each other go in one round trip, and run in the order of the calls.
 */
export async function queryRows<Row extends QueryResultRow>(
  db: Database,
  statement: Statement,
): Promise<Row[]> {
  const sent = send<Row>(db, statement);
  if (sent) return (await sent).rows;
  const { text, values } = statement;
  return db.$queryRawUnsafe<Row[]>(text, ...values);
}

/** The row of a statement that always has one, such as a SELECT without FROM; read in the same way. Raises where it has none. */
export async function queryRow<Row extends QueryResultRow>(
  db: Database,
  statement: Statement,
): Promise<Row> {
  const [row] = await queryRows<Row>(db, statement);
  if (!row) throw new Error(`no row: ${statement.text}`);
  return row;
}

/** Runs a statement in the same way; answers how many rows it wrote. */
export async function execute(tx: Tx, statement: Prisma.Sql): Promise<number> {
  const sent = send(tx, statement);
  return sent ? ((await sent).rowCount ?? 0) : tx.$executeRaw(statement);
}

/**
 * What statements that were sent together come to. All are waited for, and the first that failed is raised: PostgreSQL
 * refuses those after it for that alone, and what is to be done depends on why it failed (a deadlock is tried again).
 */
export async function inOneTrip<T extends readonly unknown[] | []>(
  sent: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const outcomes = await Promise.allSettled(sent);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return Promise.all(sent);
}

function send<Row extends QueryResultRow>(
  db: Database,
  { text, values }: Statement,
): Promise<QueryResult<Row>> | undefined {
  const connection = connectionOf(db);
  // Prisma is about to roll back, and would not keep a later statement from a connection that others have by then.
  if (connection && performance.now() > connection.deadline) {
    throw new Error('The transaction took too long: statement timeout');
  }
  const client = connection?.client ?? poolOf(db);
  return client?.query<Row>({ name: nameOf({ sql: text }), text, values }).catch(withoutRows);
}

/** What PostgreSQL said where it refused a statement that went past Prisma; undefined for every other error. */
export function refusalIn(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.message : undefined;
}

/** What PostgreSQL says beside its message quotes rows, and with them unpublished text, in what is logged. */
function withoutRows(error: unknown): never {
  if (error instanceof DatabaseError) Object.assign(error, quoting);
  throw error;
}

const quoting = { detail: undefined, where: undefined, internalQuery: undefined };
