import { MOST_COUNTED, queryOf, type Said } from '../content/full-text.js';
import { type Lens, shownIn } from '../content/lens.js';
import { namedMembers } from '../content/record-statement.js';
import type { Named } from '../content/records.js';
import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { columnOf, object } from '../db/json.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { queryRow, queryRows } from '../db/query-rows.js';
import { clockState } from '../db/transaction.js';

/** The newest that match are ranked, as many as this, so that common words cost no more than that. */
export const MOST_RANKED = 2000;
/** How much of a text is looked through for a snippet. */
const SNIPPET_FROM = 10_000;
/** How many values a facet names. */
const MOST_VALUES = 20;

/** Private characters: `start` and `stop` become `<mark>`; `noTag` after a `<` keeps PostgreSQL from leaving out a tag. */
export const marks = { start: '\uE000', stop: '\uE001', noTag: '\uE002' };

/** What to search for, and among what. */
export interface Search {
  q: string;
  said: Said;
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

/** Which stretch of what was found is wanted, and what else of it. */
export interface Wanted {
  from: After | undefined;
  backwards: boolean;
  take: number;
  count: boolean;
  facets: boolean;
}

/** How often a value stands on the ranked entries; a story or an actor with what names it. */
export interface Count {
  facet: 'type' | 'inLanguage' | 'story' | 'actor';
  value: string;
  count: number;
  named: Named | null;
}

/** A stretch of what was found, best first (or backwards), and as far as they were asked for the others. */
export interface Found {
  hits: Hit[];
  /** How many entries were found, counted up to MOST_COUNTED. */
  total: number | null;
  /** The commonest types, languages, stories and mentioned actors among what was ranked. */
  counts: Count[] | null;
}

/** What a search finds: matches are worked out once for page, count and facets; one query. */
export async function find(db: Database, search: Search, wanted: Wanted): Promise<Found> {
  const { from, backwards, take, count, facets } = wanted;
  const direction = backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const order = Prisma.sql`ORDER BY score ${direction}, entry_id ${direction}`;
  const further = Prisma.raw(`${backwards ? '>' : '<'}${from?.through ? '=' : ''}`);
  const after = from
    ? Prisma.sql`WHERE (score, entry_id) ${further} (${from.score}::real, ${from.id}::uuid)`
    : Prisma.empty;
  const statement = Prisma.sql`
    WITH ${matched(search, count ? MOST_COUNTED : MOST_RANKED)}, ${ranked(search)}, ${counted(search)}
    SELECT
      (SELECT coalesce(json_agg(json_build_object('revisionId', id, 'entryId', entry_id, 'score', score::text) ${order}), '[]')
        FROM (SELECT * FROM ranked ${after} ${order} LIMIT ${take}) page) AS hits,
      ${count ? Prisma.sql`(SELECT count(*)::integer FROM matched)` : null} AS total,
      ${facets ? Prisma.sql`(SELECT coalesce(json_agg(counted), '[]') FROM counted)` : null} AS counts`;
  // Of many matches, and with a filter, the best plan depends on which they are: that of any is up to twice as slow.
  const isPlain =
    search.said.isFew && search.where.length === 0 && search.lens.kind === 'public' && !from;
  return queryRow(db, isPlain ? prepared(statement) : statement);
}

/** A found version: what names it, when its entry was first published, and its name and text marked where they match. */
export interface Shown extends Named {
  datePublished: Date | null;
  markedName: string;
  markedText: string;
  /** How the public clock stood. */
  state: string;
}

/** What is shown of these versions; one query. */
export function findShown(db: Database, ids: string[], q: string): Promise<Shown[]> {
  // Of a text of no known language, English tells best where it matches.
  const language = Prisma.sql`CASE s.language WHEN 'any' THEN 'english' ELSE s.language END`;
  // Selected, what is searched for does not tell the planner anything: else it would plan every search anew.
  const query = Prisma.sql`search_query(${language}, (SELECT ${q}::text))`;
  const headline = (text: Prisma.Sql, options: string) =>
    Prisma.sql`ts_headline(('search_' || ${language})::regconfig,
      replace(${text}, '<', ${Prisma.raw(`'<${marks.noTag}'`)}), ${query},
      ${Prisma.raw(`'StartSel=${marks.start}, StopSel=${marks.stop}, ${options}'`)})`;
  const beginning = Prisma.sql`left(coalesce(p.body, ''), ${Prisma.raw(`${SNIPPET_FROM}`)})`;
  const columns = namedMembers.map((name) => Prisma.raw(`r.${columnOf(name)} AS "${name}"`));
  const statement = Prisma.sql`
    SELECT ${Prisma.join(columns)}, r.date_published AS "datePublished",
      c.claim_status AS "claimStatus", ${clockState} AS state,
      ${headline(Prisma.sql`r.name`, 'HighlightAll=true')} AS "markedName",
      ${headline(beginning, 'MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "')} AS "markedText"
    FROM revisions r JOIN search_texts s ON s.revision_id = r.id CROSS JOIN LATERAL search_parts(r.id) p
    LEFT JOIN claims c ON c.revision_id = r.id
    WHERE r.id = ANY (${howeverMany(ids)}::uuid[])`;
  return queryRows<Shown>(db, prepared(statement));
}

/** What matches, of much the newest. */
function matched({ said, lens, where }: Search, most: number): Prisma.Sql {
  const conditions = [said.where, shownIn(lens, 'r'), ...where];
  return Prisma.sql`matched AS MATERIALIZED (
    SELECT r.id, r.entry_id, r.date_published FROM revisions r WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY r.date_published DESC, r.entry_id DESC LIMIT ${most})`;
}

/**
 * The newest of them, each with how well it matches. Words are ranked as alternatives, even those that must all be there:
 * those PostgreSQL ranks by each pair of their places, which took 14 ms for a single text of 30 words said 60 times each.
 */
function ranked({ q, said }: Search): Prisma.Sql {
  const query = Prisma.sql`${queryOf(q)} || ${queryOf(q)}`;
  const score =
    said.by === 'text'
      ? Prisma.sql`(SELECT ts_rank(s.document, ${query}, 1) FROM search_texts s WHERE s.revision_id = newest.id)`
      : Prisma.sql`(SELECT word_similarity(folded(${q}), folded(r.name)) FROM revisions r WHERE r.id = newest.id)`;
  return Prisma.sql`ranked AS MATERIALIZED (
    SELECT id, entry_id, ${score} AS score
    FROM (SELECT * FROM matched ORDER BY date_published DESC, entry_id DESC LIMIT ${MOST_RANKED}) newest)`;
}

/** Most mentions are of events and claims: whose they are is told by the entry, before versions are looked up. */
function counted({ lens }: Search): Prisma.Sql {
  return Prisma.sql`tallies AS (
      SELECT split_part(tag, ':', 1) AS name, substr(tag, strpos(tag, ':') + 1) AS value, count
      FROM (
        SELECT tag, count(*)::integer AS count
        FROM ranked CROSS JOIN LATERAL (SELECT * FROM revisions r WHERE r.id = ranked.id OFFSET 0) r,
          unnest(array_append(r.tags, 'is:' || r.type)) tag
        WHERE tag ~ '^(is|inLanguage|story|mention):' GROUP BY tag) tagged
    ), facets AS MATERIALIZED (
      SELECT CASE name WHEN 'is' THEN 'type'
        WHEN 'mention' THEN (SELECT e.kind::text FROM entries e WHERE e.id = value::uuid)
        ELSE name END AS facet, value, count
      FROM tallies
    ), counted AS (
      SELECT facet, value, count, named FROM (
        SELECT facet, value, count, CASE WHEN n.id IS NOT NULL THEN ${object('n', namedMembers)} END AS named,
          row_number() OVER (PARTITION BY facet ORDER BY count DESC, value) AS place
        FROM facets LEFT JOIN LATERAL (
          SELECT * FROM revisions n WHERE ${shownIn(lens, 'n')}
            AND n.entry_id = CASE WHEN facet IN ('story', 'actor') THEN value::uuid END) n ON true
        WHERE facet IN ('type', 'inLanguage') OR (facet IN ('story', 'actor') AND n.id IS NOT NULL)) placed
      WHERE place <= ${MOST_VALUES} ORDER BY facet, count DESC, value
    )`;
}
