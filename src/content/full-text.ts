import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { Lens } from './lens.js';

/** What is searched for, in the language of the text `s`. */
export function queryOf(q: string): Prisma.Sql {
  return Prisma.sql`search_query(s.language, ${q})`;
}

/** The condition that the lens looks through the text `s` (an index holds what readers see now), and finds it there. */
export function matches(q: string, lens: Lens): Prisma.Sql {
  const looked = lens.kind === 'public' ? Prisma.sql`s.is_live` : Prisma.sql`true`;
  return Prisma.sql`${looked} AND search_matches(s.language, s.document, ${q})`;
}

/**
 * The condition that the version `r` says what is searched for; where readers search and nothing does, that its name is
 * very like it, so that a typo in a name still finds it. One query.
 */
export async function fullText(db: Database, q: string, lens: Lens): Promise<Prisma.Sql> {
  const names =
    lens.kind === 'public'
      ? await db.$queryRaw<{ id: string }[]>`SELECT revision_id::text AS id FROM names_like(${q})`
      : [];
  return names.length === 0
    ? Prisma.sql`EXISTS (SELECT FROM search_texts s WHERE s.revision_id = r.id AND ${matches(q, lens)})`
    : Prisma.sql`r.id = ANY (${names.map(({ id }) => id)}::uuid[])`;
}
