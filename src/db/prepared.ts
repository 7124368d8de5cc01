import { Prisma } from './generated/client.js';

const names = new Map<string, string>();

/** More are a sign that a value got into the text of a statement, where a parameter belongs. */
const MOST = 100;

/**
 * A statement that each connection parses once, and plans anew only while that pays (PostgreSQL decides). For large
 * statements over few rows, whose planning would take longer than their execution; what is in the text must be one of a
 * few forms, since every connection keeps them all.
 */
export function prepared(statement: Prisma.Sql): Prisma.Sql {
  const { text } = statement;
  if (!names.has(text)) {
    if (names.size >= MOST) throw new Error(`more than ${MOST} statements to prepare: ${text}`);
    names.set(text, `dossier_${names.size + 1}`);
  }
  return statement;
}

/** A list of ids for a prepared statement. The subquery hides how many they are, for which else each call would be planned anew. */
export function howeverMany(ids: string[]): Prisma.Sql {
  return Prisma.sql`(SELECT ${ids}::uuid[])`;
}

/** The name under which connections keep a statement; empty for one that they do not keep. */
export function nameOf({ sql }: { sql: string }): string {
  return names.get(sql) ?? '';
}
