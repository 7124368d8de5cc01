import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { Lens } from './lens.js';

/** The languages that texts are searched in, each with a configuration `search_…` of PostgreSQL. */
const languages = ['english', 'german', 'spanish', 'simple'] as const;

/** The words of a search, as a web search engine takes them: words, "phrases", or, -not. */
export function queryIn(language: (typeof languages)[number], q: string): Prisma.Sql {
  return Prisma.sql`websearch_to_tsquery(${Prisma.raw(`'search_${language}'`)}, ${q})`;
}

/** The query for the text `s`, in its own language; one of no known language is searched in all of them. */
export function queryOf(q: string): Prisma.Sql {
  const own = languages.map(
    (language) => Prisma.sql`WHEN ${Prisma.raw(`'${language}'`)} THEN ${queryIn(language, q)}`,
  );
  return Prisma.sql`CASE s.language ${Prisma.join(own, ' ')} ELSE ${queryInAny(q)} END`;
}

/** The condition that the text `s` has what is searched for, each language apart so that an index finds it. */
export function says(q: string): Prisma.Sql {
  const own = languages.map(
    (language) =>
      Prisma.sql`s.language = ${Prisma.raw(`'${language}'`)} AND s.document @@ ${queryIn(language, q)}`,
  );
  const any = Prisma.sql`s.language = 'any' AND s.document @@ (${queryInAny(q)})`;
  return Prisma.sql`(${Prisma.join([...own, any], ' OR ')})`;
}

/** That the text `s` is one of those that the lens looks through; an index of its own holds what readers see now. */
export function searched(lens: Lens): Prisma.Sql {
  return lens.kind === 'public' ? Prisma.sql`s.is_live` : Prisma.sql`true`;
}

/**
 * The condition that the version `r` says what is searched for; where readers search and nothing does, that its name is
 * very like it, so that a typo in a name still finds it. One query.
 */
export async function fullText(db: Database, q: string, lens: Lens): Promise<Prisma.Sql> {
  const found = Prisma.sql`SELECT FROM search_texts s WHERE ${searched(lens)} AND ${says(q)}`;
  const saying = Prisma.sql`EXISTS (${found} AND s.revision_id = r.id)`;
  if (lens.kind !== 'public') return saying;
  const names = await db.$queryRaw<{ id: string }[]>`
    SELECT n.revision_id::text AS id FROM names_like(${q}) n WHERE NOT EXISTS (${found})`;
  return names.length === 0
    ? saying
    : Prisma.sql`r.id = ANY (${names.map(({ id }) => id)}::uuid[])`;
}

/** What is but stop words in one of the languages is searched in none: "the" is no word to a German. */
function queryInAny(q: string): Prisma.Sql {
  const queries = languages.map((language) => queryIn(language, q));
  const words = queries.map((query) => Prisma.sql`numnode(${query}) > 0`);
  return Prisma.sql`CASE WHEN ${Prisma.join(words, ' AND ')} THEN ${Prisma.join(queries, ' || ')} END`;
}
