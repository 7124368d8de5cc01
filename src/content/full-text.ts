import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { queryRow, queryRows } from '../db/query-rows.js';
import { type ClockReadings, clockState } from '../db/transaction.js';
import { type Fault, InvalidRequest, Problem } from '../http/problem.js';
import { type Lens, shownIn } from './lens.js';

/** How far what is searched for is counted. */
export const MOST_COUNTED = 10_000;
/** How many texts are read for a phrase: the newest that have all its words. */
export const MOST_READ = 3000;
/** So few matches are listed by their ids; of more, an order is walked that soon meets them. */
const FEW = 1000;

/** What says what is searched for. */
export interface Said {
  /** The condition that the version `r` is one of them. */
  where: Prisma.Sql;
  /** Whether their texts say it or, since none does, their names are very like it. */
  by: 'text' | 'name';
  /** Whether they are chosen by the ids of a few. */
  isFew: boolean;
  /** Whether these are all: not where more texts have the words of a phrase than are read. */
  isWhole: boolean;
}

interface Among {
  /** Of this kind; without, of every kind. */
  kind?: EntryKind;
  lens: Lens;
  /** Is told how the public clock stood in the first query. */
  clock?: ClockReadings | undefined;
}

/** What is searched for, in the language of the text `s`. */
export function queryOf(q: string): Prisma.Sql {
  return Prisma.sql`search_query(s.language, ${q})`;
}

/**
 * What the lens shows that says what is searched for; where readers search and nothing does, what has a name very like it,
 * so that a typo in a name still finds it. Three queries at most. Raises InvalidRequest where no word must be there.
 *
 * What it costs is bounded by what is read: of words none but an index, of a phrase MOST_READ texts, which are chosen by
 * its words, the kind and the lens alone. So what matches does not depend on filters and pages: a filter only takes away
 * from it, and each page of a walk is one of the same list.
 */
export async function fullText(db: Database, q: string, among: Among): Promise<Said> {
  const { hasPhrase, few: found } = await readQuery(db, q, among);
  const words = found ? isAnyOf(found) : hasWords(q, among);
  if (!hasPhrase && found?.length !== 0) {
    return { where: words, by: 'text', isFew: found !== undefined, isWhole: true };
  }
  const { read, ids } = hasPhrase
    ? await readNewest(db, q, { words, among })
    : { read: 0, ids: [] };
  const isWhole = read < MOST_READ;
  if (ids.length > 0 || !isWhole || among.lens.kind !== 'public') {
    return { where: isAnyOf(ids), by: 'text', isFew: false, isWhole };
  }
  const alike = await queryRows<Found>(
    db,
    Prisma.sql`SELECT revision_id::text AS id FROM names_like(${q})`,
  );
  return { where: isAnyOf(alike.map(({ id }) => id)), by: 'name', isFew: true, isWhole };
}

interface Found {
  id: string;
}

interface QueryRead {
  hasPhrase: boolean;
  ids: string[] | null;
  state: string;
}

/** Whether a phrase is searched for, and the ids of the texts that have the words: none where they are more than a few. */
async function readQuery(
  db: Database,
  q: string,
  among: Among,
): Promise<{ hasPhrase: boolean; few: string[] | undefined }> {
  const statement = Prisma.sql`
    SELECT search_has_phrase(query) AS "hasPhrase", CASE WHEN NOT isEndless THEN
      ARRAY(SELECT revision_id::text FROM ${textsHaving(q, among, FEW + 1)}) END AS ids, ${clockState} AS state
    FROM search_query('simple', ${q}) query, LATERAL (SELECT querytree(query) = 'T') AS read (isEndless)`;
  const { ids, hasPhrase, state } = await queryRow<QueryRead>(db, prepared(statement));
  if (among.clock) among.clock.first ??= state;
  if (ids) {
    return { hasPhrase, few: ids.length > FEW ? undefined : ids };
  }
  const detail =
    'Some word must be there, and on each side of an `or`: add one to what must not be.';
  const fault: Fault = { in: 'query', pointer: '/q', detail };
  throw new Problem(InvalidRequest, detail, { errors: [fault] });
}

/** Of the texts that have the words, how many were read, and the ids of those that say what is searched for. */
async function readNewest(
  db: Database,
  q: string,
  { words, among: { kind, lens } }: { words: Prisma.Sql; among: Among },
): Promise<{ read: number; ids: string[] }> {
  const ofKind = kind ? Prisma.sql`r.kind = ${kindOf(kind)}` : Prisma.sql`true`;
  // OFFSET 0: each is looked up by its id, since an index over the texts would read all that have the words.
  const statement = Prisma.sql`
    SELECT count(*)::integer AS read, array_agg(s.revision_id::text)
      FILTER (WHERE search_matches(s.language, s.document, ${q})) AS ids
    FROM (SELECT r.id FROM revisions r WHERE ${words} AND ${ofKind} AND ${shownIn(lens, 'r')}
      ORDER BY r.date_published DESC, r.entry_id DESC LIMIT ${MOST_READ}) newest
    CROSS JOIN LATERAL (SELECT * FROM search_texts s WHERE s.revision_id = newest.id OFFSET 0) s`;
  const { read, ids } = await queryRow<{ read: number; ids: string[] | null }>(db, statement);
  return { read, ids: ids ?? [] };
}

/** That the version `r` is one of very many. IS TRUE keeps the planner from looking up each of them. */
function hasWords(q: string, among: Among): Prisma.Sql {
  return Prisma.sql`(r.id IN (SELECT revision_id FROM ${textsHaving(q, among)})) IS TRUE`;
}

function isAnyOf(ids: string[]): Prisma.Sql {
  return Prisma.sql`r.id = ANY (${howeverMany(ids)}::uuid[])`;
}

function textsHaving(q: string, { kind, lens }: Among, most: number | null = null): Prisma.Sql {
  const wanted = kind ? kindOf(kind) : Prisma.sql`NULL`;
  return Prisma.sql`texts_having(${q}, ${wanted}, ${lens.kind === 'public'}, ${most}::integer)`;
}

/** Written into the statement, so that the planner sees which partial indexes hold it. */
function kindOf(kind: EntryKind): Prisma.Sql {
  return Prisma.raw(`'${kind}'`);
}
