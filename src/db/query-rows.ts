import { type Database, poolOf } from './client.js';
import type { Prisma } from './generated/client.js';
import { nameOf } from './prepared.js';

/**
 * The rows of a statement, as PostgreSQL's driver reads them (a bigint as text). Outside a transaction it goes past Prisma,
 * whose way to the same rows takes several times the processor time.
 */
export async function queryRows<Row extends object>(
  db: Database,
  statement: Prisma.Sql,
): Promise<Row[]> {
  const pool = poolOf(db);
  if (!pool) return db.$queryRaw<Row[]>(statement);
  const { text, values } = statement;
  const { rows } = await pool.query<Row>({ name: nameOf({ sql: text }), text, values });
  return rows;
}
