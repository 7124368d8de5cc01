import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import type { UpdateKind } from '../db/generated/enums.js';
import { type Page, pageOf, type PageQuery, startOf } from '../http/paging.js';
import { REDACTED } from './draw-entry.js';
import { type History, recorded } from './find-history.js';

const shape = {
  version: true,
  slug: true,
  name: true,
  visibleFrom: true,
  visibleTo: true,
  dateModified: true,
  basedOn: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.RevisionSelect;

type Row = Prisma.RevisionGetPayload<{ select: typeof shape }>;

/** One line of a history: a version, what it was made from, and what readers were told of it. */
export type RevisionLine = Row & {
  correction: { id: string; kind: string; text: string } | null;
  updateKind: UpdateKind | null;
};

const LIST = 'revisions';
const SORT = '-version';

/** One page of the versions that the caller may read, newest first. Raises InvalidRequest for a cursor of another list. */
export async function listRevisions(
  db: Database,
  history: History,
  query: PageQuery & { count?: boolean | undefined },
): Promise<Page<RevisionLine>> {
  const backwards = query.before !== undefined;
  const from = startOf(query, { list: LIST, sort: SORT, accepts: isVersion });
  const where = recorded(history);
  const version = Number(from?.values[0]);
  const found = await db.revision.findMany({
    where: {
      AND: [where, from ? { version: backwards ? { gt: version } : { lt: version } } : {}],
    },
    orderBy: { version: backwards ? 'asc' : 'desc' },
    take: query.limit + 1,
    select: shape,
  });
  const { items, page } = pageOf(found, query, (row) => ({
    list: LIST,
    sort: SORT,
    values: [String(row.version)],
    id: history.entryId,
  }));
  return {
    items: await withOrigins(db, history, items),
    page,
    ...(query.count === true && { total: await db.revision.count({ where }) }),
  };
}

function isVersion(values: (string | null)[]): boolean {
  return values.length === 1 && /^\d{1,9}$/.test(values[0] ?? '');
}

/** Adds what readers were told of each version; `basedOn` of what they see skips versions that they never saw. */
async function withOrigins(
  db: Database,
  { entryId, lens }: History,
  rows: Row[],
): Promise<RevisionLine[]> {
  const versions = rows.map(({ version }) => version);
  const notes = await db.correctionTarget.findMany({
    where: { entryId, toVersion: { in: versions }, correction: { status: 'published' } },
    select: {
      toVersion: true,
      correction: { select: { id: true, kind: true, text: true, redacted: true } },
    },
  });
  const updates = await db.change.findMany({
    where: { entryId, version: { in: versions }, updateKind: { not: null } },
    select: { version: true, updateKind: true },
  });
  const noteOf = new Map(
    notes.map(({ toVersion, correction: { redacted, ...note } }) => [
      toVersion,
      { ...note, text: redacted ? REDACTED : note.text },
    ]),
  );
  const kindOf = new Map(updates.map((update) => [update.version, update.updateKind]));
  const origin = lens.kind === 'working' ? undefined : await publicOrigins(db, entryId);
  return rows.map((row) => ({
    ...row,
    basedOn: origin ? origin(row.basedOn) : row.basedOn,
    correction: noteOf.get(row.version) ?? null,
    updateKind: kindOf.get(row.version) ?? null,
  }));
}

/** Follows the versions that one was made from back to one that readers could see. */
async function publicOrigins(
  db: Database,
  entryId: string,
): Promise<(version: number | null) => number | null> {
  const hidden = await db.revision.findMany({
    where: { entryId, visibleFrom: null },
    select: { version: true, basedOn: true },
  });
  const madeFrom = new Map(hidden.map(({ version, basedOn }) => [version, basedOn]));
  return (start) => {
    let version = start;
    while (version !== null && madeFrom.has(version)) version = madeFrom.get(version) ?? null;
    return version;
  };
}
