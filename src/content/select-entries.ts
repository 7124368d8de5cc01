import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import type { Position } from '../http/paging.js';
import { columns } from './columns.js';
import { beyond, type Naming, orderBy, type SortKey } from './keyset.js';
import { type Lens, shownIn } from './lens.js';

/** The entries of one kind that a lens shows, filtered by conditions in which `of` names a column of the revision. */
export interface EntrySet {
  kind: EntryKind;
  lens: Lens;
  where: (of: Naming) => Prisma.Sql[];
}

/** A stretch of a set in an order. */
export interface Stretch {
  keys: SortKey[];
  from: Position | undefined;
  backwards: boolean;
  take: number;
}

/** The ids of the versions in a stretch of a set, in order; one query. */
export async function selectEntries(
  db: Database,
  set: EntrySet,
  { keys, from, backwards, take }: Stretch,
): Promise<string[]> {
  const { rows, of } = rowsOf(set, keys[0]);
  const after = from ? [beyond(keys, of, { at: from, backwards })] : [];
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id::text AS id FROM ${rows(after)}
    ORDER BY ${orderBy(keys, of, backwards)} LIMIT ${take}`;
  return found.map(({ id }) => id);
}

/** How many entries a set has, counted as far as `most`; one query. */
export async function countEntries(db: Database, set: EntrySet, most?: number): Promise<number> {
  const { rows, of } = rowsOf(set);
  const all = rows([]);
  // In an order, so that an index is walked as far; without one, the table would be read.
  const counted =
    most === undefined
      ? all
      : Prisma.sql`(SELECT FROM ${all} ORDER BY ${of('date_published')} DESC LIMIT ${most}) counted`;
  const [found] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM ${counted}`;
  return Number(found?.total ?? 0);
}

/** FROM and WHERE of a set, with more conditions, and the name of a column in it. */
interface Rows {
  rows: (more: Prisma.Sql[]) => Prisma.Sql;
  of: Naming;
}

/** `first` is the key by which the rows will be walked; none where they are only counted. */
function rowsOf(set: EntrySet, first?: SortKey): Rows {
  if (set.lens.kind !== 'asOf') return plainly(set);
  const isWalked = first?.column === columns.datePublished && set.where(named).length === 0;
  return isWalked ? byFirstPublication(set, set.lens.at) : byPeriod(set);
}

function plainly(set: EntrySet): Rows {
  const rows = (more: Prisma.Sql[]) =>
    Prisma.sql`revisions r WHERE ${Prisma.join([...conditions(set, named), ...more], ' AND ')}`;
  return { rows, of: named };
}

/**
 * Walks the entries by their first publication, each once, and looks up the version of then: what a page costs grows
 * neither with the versions of any entry nor with the number of entries. (The comparison of rows is that of the index
 * `revisions_history`; an equal entry_id would let the planner take the slower one that keeps periods apart.) A filter that
 * few meet would make it walk far, so it is for lists without.
 */
function byFirstPublication(set: EntrySet, at: Date): Rows {
  const of: Naming = (column) =>
    Prisma.raw(
      column === 'date_published' || column === 'entry_id' ? `f.${column}` : `r.${column}`,
    );
  const rows = (more: Prisma.Sql[]) => Prisma.sql`revisions f CROSS JOIN LATERAL (
      SELECT * FROM revisions v
      WHERE (v.entry_id, v.visible_from) <= (f.entry_id, ${at}::timestamptz) AND v.visible_from IS NOT NULL
      ORDER BY v.entry_id DESC, v.visible_from DESC LIMIT 1) r
    WHERE f.kind = ${kindOf(set)} AND f.visible_from = f.date_published AND f.date_published <= ${at}::timestamptz
      AND ${Prisma.join([...conditions(set, of), ...more], ' AND ')}`;
  return { rows, of };
}

/**
 * First all that was visible then, by an index over the periods, and only then the order (OFFSET 0 keeps the planner from
 * walking an order through the versions of all times).
 */
function byPeriod(set: EntrySet): Rows {
  const rows = (more: Prisma.Sql[]) => Prisma.sql`(
    SELECT * FROM revisions r WHERE ${Prisma.join([...conditions(set, named), ...more], ' AND ')} OFFSET 0) r`;
  return { rows, of: named };
}

function conditions(set: EntrySet, of: Naming): Prisma.Sql[] {
  return [Prisma.sql`r.kind = ${kindOf(set)}`, shownIn(set.lens, 'r'), ...set.where(of)];
}

const named: Naming = (column) => Prisma.raw(`r.${column}`);

/** Written into the statement, so that the planner sees which partial indexes hold it. */
function kindOf({ kind }: EntrySet): Prisma.Sql {
  return Prisma.raw(`'${kind}'`);
}
