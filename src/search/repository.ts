import { matches, queryOf } from '../content/full-text.js';
import { type Lens, shownIn } from '../content/lens.js';
import type { Named } from '../content/records.js';
import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';

/** The newest that match are ranked, as many as this, so that common words cost no more than that. */
export const MOST_RANKED = 2000;
/** How far matches are counted. */
export const MOST_COUNTED = 10_000;
/** How much of a text is looked through for a snippet. */
const SNIPPET_FROM = 10_000;
/** How many values a facet names. */
const MOST_VALUES = 20;

/** Private characters: `start` and `stop` become `<mark>`; `noTag` after a `<` keeps PostgreSQL from leaving out a tag. */
export const marks = { start: '\uE000', stop: '\uE001', noTag: '\uE002' };

/** What to search for, and among what. */
export interface Search {
  q: string;
  lens: Lens;
  /** Conditions on the version `r`. */
  where: Prisma.Sql[];
}

/** One thing that was found: which version, and how well it matches. */
export interface Hit {
  revisionId: string;
  entryId: string;
  /** As PostgreSQL writes it, so that it compares exactly. */
  score: string;
}

/** Where a page of hits begins. */
export interface After {
  score: string;
  id: string;
  through: boolean;
}

/** A stretch of what was found, best first (or backwards); one query. */
export async function findHits(
  db: Database,
  search: Search,
  { from, backwards, take }: { from: After | undefined; backwards: boolean; take: number },
): Promise<Hit[]> {
  const direction = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const further = Prisma.raw(`${backwards ? '>' : '<'}${from?.through ? '=' : ''}`);
  const after = from
    ? Prisma.sql`WHERE (score, entry_id) ${further} (${from.score}::real, ${from.id}::uuid)`
    : Prisma.empty;
  return db.$queryRaw<Hit[]>`
    WITH ${hits(search)}
    SELECT revision_id::text AS "revisionId", entry_id::text AS "entryId", score::text AS score
    FROM hits ${after} ORDER BY hits.score ${direction}, hits.entry_id ${direction} LIMIT ${take}`;
}

/** How many entries a search finds, counted up to MOST_COUNTED; one query. */
export async function countHits(db: Database, search: Search): Promise<number> {
  const [found] = await db.$queryRaw<{ total: bigint }[]>`
    SELECT count(*) AS total FROM (
      SELECT r.entry_id ${matching(search)}
      UNION ALL
      SELECT r.entry_id ${alike(search)} LIMIT ${MOST_COUNTED}) found`;
  return Number(found?.total ?? 0);
}

/** How often a value stands on the ranked entries; a story or an actor with what names it. */
export interface Count {
  facet: 'type' | 'inLanguage' | 'story' | 'actor';
  value: string;
  count: number;
  named: Named | null;
}

/** The commonest types, languages, stories and mentioned actors among what was ranked; one query. */
export function countFacets(db: Database, search: Search): Promise<Count[]> {
  return db.$queryRaw<Count[]>`
    WITH ${hits(search)}, counted AS (
      SELECT split_part(tag, ':', 1) AS tag, substr(tag, strpos(tag, ':') + 1) AS value, count(*)::integer AS count
      FROM hits JOIN revisions r ON r.id = hits.revision_id, unnest(array_append(
        ARRAY(SELECT tag FROM unnest(r.tags) tag WHERE tag ~ '^(inLanguage|story|mention):'), 'type:' || r.type)) tag
      GROUP BY 1, 2
    ), facets AS (
      SELECT CASE tag WHEN 'mention' THEN 'actor' ELSE tag END AS facet, value, count,
        CASE WHEN n.id IS NOT NULL THEN json_build_object('id', n.id, 'entryId', n.entry_id, 'kind', n.kind,
          'slug', n.slug, 'type', n.type, 'name', n.name) END AS named
      FROM counted LEFT JOIN LATERAL (
        SELECT * FROM revisions n WHERE ${shownIn(search.lens, 'n')}
          AND n.entry_id = CASE WHEN tag IN ('story', 'mention') THEN value::uuid END) n ON true
      WHERE tag IN ('type', 'inLanguage') OR n.kind IN ('story', 'actor')
    )
    SELECT facet, value, count, named FROM (
      SELECT *, row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place FROM facets) ranked
    WHERE place <= ${MOST_VALUES} ORDER BY facet, count DESC, value`;
}

/** A found version, as references name it, with its name and text marked where they match. */
export interface Snippet {
  revisionId: string;
  name: string;
  text: string;
}

/** The marked names and texts of these versions; one query. */
export function findSnippets(db: Database, ids: string[], q: string): Promise<Snippet[]> {
  // Of a text of no known language, English tells best where it matches.
  const language = Prisma.sql`CASE s.language WHEN 'any' THEN 'english' ELSE s.language END`;
  const config = Prisma.sql`('search_' || ${language})::regconfig`;
  const query = Prisma.sql`search_query(${language}, ${q})`;
  const whole = (text: Prisma.Sql) => Prisma.sql`replace(${text}, '<', ${`<${marks.noTag}`})`;
  const options = `StartSel=${marks.start}, StopSel=${marks.stop}`;
  return db.$queryRaw<Snippet[]>`
    SELECT r.id::text AS "revisionId",
      ts_headline(${config}, ${whole(Prisma.sql`r.name`)}, ${query}, ${`${options}, HighlightAll=true`}) AS name,
      ts_headline(${config}, ${whole(Prisma.sql`left(coalesce(p.body, ''), ${SNIPPET_FROM})`)}, ${query},
        ${`${options}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`}) AS text
    FROM revisions r JOIN search_texts s ON s.revision_id = r.id CROSS JOIN LATERAL search_parts(r.id) p
    WHERE r.id = ANY (${ids}::uuid[])`;
}

const named = {
  id: true,
  entryId: true,
  kind: true,
  slug: true,
  type: true,
  name: true,
  datePublished: true,
  claim: { select: { claimStatus: true } },
} as const satisfies Prisma.RevisionSelect;

/** What names a found version, and when its entry was first published. */
export type FoundName = Named & { datePublished: Date | null };

/** What names these versions; one query. */
export function findNames(db: Database, ids: string[]): Promise<FoundName[]> {
  return db.revision.findMany({ where: { id: { in: ids } }, select: named });
}

/** The ranked matches, of many the newest; where nothing matches, the names that are very like what was searched for. */
function hits(search: Search): Prisma.Sql {
  return Prisma.sql`
    matched AS MATERIALIZED (
      SELECT r.id AS revision_id, r.entry_id, ts_rank(s.document, ${queryOf(search.q)}, 1) AS score
      ${matching(search)} ORDER BY r.date_published DESC, r.entry_id DESC LIMIT ${MOST_RANKED}),
    hits AS MATERIALIZED (
      SELECT * FROM matched
      UNION ALL
      SELECT r.id, r.entry_id, n.alike ${alike(search)})`;
}

function matching({ q, lens, where }: Search): Prisma.Sql {
  const conditions = [matches(q, lens), shownIn(lens, 'r'), ...where];
  return Prisma.sql`FROM search_texts s JOIN revisions r ON r.id = s.revision_id WHERE ${Prisma.join(conditions, ' AND ')}`;
}

function alike({ q, lens, where }: Search): Prisma.Sql {
  const conditions = [Prisma.sql`NOT is_found(${q})`, shownIn(lens, 'r'), ...where];
  const wanted = lens.kind === 'public' ? q : '';
  return Prisma.sql`FROM names_like(${wanted}) n JOIN revisions r ON r.id = n.revision_id WHERE ${Prisma.join(conditions, ' AND ')}`;
}
