import { type Lens, live, publicLens, shown } from '../content/lens.js';
import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { Block } from '../portable-text/schema.js';

/** How much is looked at of each kind; what was left out is said by `truncated`. */
const MOST_MENTIONS = 500;
const MOST_TRANSLATIONS = 200;
const MOST_SIMILAR = 200;

/** Which versions are looked at: those that readers see now, and those that they saw at an instant. */
export type Seen = { at: Date | null };

/** What was found of something, and whether there was more of it. */
export interface Found<T> {
  rows: T[];
  more: boolean;
}

/** An annotated passage of an article. */
export interface Mention {
  articleId: string;
  revisionId: string;
  /** The claim or event that it mentions. */
  factId: string;
  blockKey: string;
  exact: string;
  isLive: boolean;
}

/** Where articles mention any of these claims or events, the newest articles first; one query. */
export async function findMentions(
  db: Database,
  { facts, except, at }: Seen & { facts: string[]; except: string[] },
): Promise<Found<Mention>> {
  const rows = await db.reference.findMany({
    relationLoadStrategy: 'join',
    where: {
      property: 'mention',
      entryId: { in: facts },
      revision: { AND: [seen({ at }), { entryId: { notIn: except } }] },
    },
    orderBy: [{ revision: { datePublished: 'desc' } }, { revisionId: 'asc' }, { position: 'asc' }],
    take: MOST_MENTIONS + 1,
    select: {
      entryId: true,
      revisionId: true,
      blockKey: true,
      exact: true,
      revision: { select: { entryId: true, visibleTo: true } },
    },
  });
  const mentions = rows.map(({ entryId, revisionId, blockKey, exact, revision }) => ({
    articleId: revision.entryId,
    revisionId,
    factId: entryId,
    blockKey: blockKey ?? '',
    exact: exact ?? '',
    isLive: revision.visibleTo === null,
  }));
  return firstOf(mentions, MOST_MENTIONS);
}

/** A translation, and the article that it is a translation of. */
export interface Translation {
  articleId: string;
  of: string;
}

/** The translations of any of these articles, the newest first; one query. */
export async function findTranslations(
  db: Database,
  { articles, at }: Seen & { articles: string[] },
): Promise<Found<Translation>> {
  const rows = await db.reference.findMany({
    relationLoadStrategy: 'join',
    where: { property: 'translationOf', entryId: { in: articles }, revision: seen({ at }) },
    orderBy: [{ revision: { datePublished: 'desc' } }, { revisionId: 'asc' }],
    take: MOST_TRANSLATIONS + 1,
    select: { entryId: true, revision: { select: { entryId: true } } },
  });
  const translations = rows.map(({ entryId, revision }) => ({
    articleId: revision.entryId,
    of: entryId,
  }));
  return firstOf(translations, MOST_TRANSLATIONS);
}

/** An article that shares runs of words with a passage, given by its place in the list. */
export interface Similar {
  articleId: string;
  passage: number;
}

/** The articles that share runs of three words with any of these texts, those with most of them first; one query. */
export async function findSimilar(
  db: Database,
  wanted: Seen & { texts: string[]; except: string[] },
): Promise<Found<Similar>> {
  return firstOf(await db.$queryRaw<Similar[]>(similarArticles(wanted)), MOST_SIMILAR);
}

/** The query of `findSimilar`, apart so that its plan can be looked at. */
export function similarArticles({
  texts,
  except,
  at,
}: Seen & { texts: string[]; except: string[] }): Prisma.Sql {
  const then =
    at === null
      ? Prisma.empty
      : Prisma.sql`OR r.visible_from <= ${at} AND r.visible_to > ${at} AND EXISTS (
          SELECT FROM revisions l
          WHERE l.entry_id = r.entry_id AND l.visible_from IS NOT NULL AND l.visible_to IS NULL)`;
  return Prisma.sql`
    WITH wanted AS MATERIALIZED (
      SELECT place, word_shingles(text) AS shingles
      FROM unnest(${texts}::text[]) WITH ORDINALITY AS texts (text, place)
    )
    SELECT r.entry_id::text AS "articleId", (w.place - 1)::integer AS passage
    FROM wanted w
    JOIN article_shingles a ON a.shingles && w.shingles
    JOIN revisions r ON r.id = a.revision_id AND r.entry_id <> ALL (${except}::uuid[])
      AND (r.visible_from IS NOT NULL AND r.visible_to IS NULL ${then})
    CROSS JOIN LATERAL (
      SELECT count(*) AS shared FROM unnest(a.shingles) AS one WHERE one = ANY (w.shingles)
    ) AS counted
    GROUP BY r.entry_id, w.place, w.shingles
    ORDER BY max(shared)::float / cardinality(w.shingles) DESC, r.entry_id, w.place
    LIMIT ${MOST_SIMILAR + 1}`;
}

/** The text of one version of an article. */
export interface Body {
  revisionId: string;
  articleId: string;
  version: number;
  isLive: boolean;
  blocks: Block[];
}

/** The texts of these versions; one query. */
export function findBodies(
  db: Database,
  versions: { articleId: string; version: number | null }[],
): Promise<Body[]> {
  const known = versions.flatMap(({ articleId: entryId, version }) =>
    version === null ? [] : [{ entryId, version }],
  );
  return bodies(db, { OR: known });
}

/** The texts of these revisions; one query. */
export function findBodiesOf(db: Database, revisionIds: string[]): Promise<Body[]> {
  return bodies(db, { id: { in: revisionIds } });
}

/** The texts of these articles, as readers see them now and as they saw them then; one query. */
export function findBodiesSeen(
  db: Database,
  { articles, at }: Seen & { articles: string[] },
): Promise<Body[]> {
  return bodies(db, { AND: [{ entryId: { in: articles } }, seen({ at })] });
}

async function bodies(db: Database, where: Prisma.RevisionWhereInput): Promise<Body[]> {
  const rows = await db.revision.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ kind: 'article' }, where] },
    select: {
      id: true,
      entryId: true,
      version: true,
      visibleFrom: true,
      visibleTo: true,
      article: { select: { articleBody: true } },
    },
  });
  return rows.map(({ id, entryId, version, visibleFrom, visibleTo, article }) => ({
    revisionId: id,
    articleId: entryId,
    version,
    isLive: visibleFrom !== null && visibleTo === null,
    blocks: (article?.articleBody ?? []) as unknown as Block[],
  }));
}

function carrierShape({ since, except }: { since: Date; except: string | null }) {
  const correction = {
    status: 'published',
    // An update tells what is new; it puts nothing right.
    kind: { not: 'update' },
    datePublished: { gte: since },
    ...(except !== null && { id: { not: except } }),
  } satisfies Prisma.CorrectionWhereInput;
  return {
    id: true,
    entryId: true,
    kind: true,
    type: true,
    slug: true,
    name: true,
    version: true,
    datePublished: true,
    dateModified: true,
    article: { select: { inLanguage: true } },
    entry: {
      select: {
        corrections: {
          where: { correction },
          orderBy: { correction: { datePublished: 'asc' } },
          select: { correction: { select: { id: true, datePublished: true } } },
        },
      },
    },
  } satisfies Prisma.RevisionSelect;
}

/** An article as readers see it now, with the corrections that were published on it since. */
export type CarrierRecord = Prisma.RevisionGetPayload<{ select: ReturnType<typeof carrierShape> }>;

/** Those of these articles that readers can see now, with their corrections since an instant; one query. */
export function findCarriers(
  db: Database,
  { articles, ...which }: { articles: string[]; since: Date; except: string | null },
): Promise<CarrierRecord[]> {
  return db.revision.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ kind: 'article', entryId: { in: articles } }, shown(publicLens)] },
    select: carrierShape(which),
  });
}

/** The versions that are looked at, of entries that readers can still see. */
function seen({ at }: Seen): Prisma.RevisionWhereInput {
  if (at === null) return shown(publicLens);
  const then: Lens = { kind: 'asOf', at };
  return { AND: [{ OR: [live, shown(then)] }, { entry: { revisions: { some: live } } }] };
}

function firstOf<T>(rows: T[], most: number): Found<T> {
  return { rows: rows.slice(0, most), more: rows.length > most };
}
