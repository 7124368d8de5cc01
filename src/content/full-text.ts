import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
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

/** So few matches are listed by their ids; of more, an order is walked that soon meets them. */
const FEW = 1000;

/**
 * The condition that the version `r` of a kind says what is searched for; where readers search and nothing does, that its
 * name is very like it, so that a typo in a name still finds it. Two queries at most.
 */
export async function fullText(
  db: Database,
  q: string,
  { kind, lens }: { kind: EntryKind; lens: Lens },
): Promise<Prisma.Sql> {
  const isPublic = lens.kind === 'public';
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT revision_id::text AS id
    FROM texts_with(${q}, ${Prisma.raw(`'${kind}'`)}, ${isPublic}, ${FEW + 1}::integer)`;
  if (found.length > FEW) {
    return Prisma.sql`EXISTS (SELECT FROM search_texts s WHERE s.revision_id = r.id AND ${matches(q, lens)})`;
  }
  const alike =
    found.length === 0 && isPublic
      ? await db.$queryRaw<{ id: string }[]>`SELECT revision_id::text AS id FROM names_like(${q})`
      : [];
  return Prisma.sql`r.id = ANY (${[...found, ...alike].map(({ id }) => id)}::uuid[])`;
}
