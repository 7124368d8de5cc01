import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { queryRow } from '../db/query-rows.js';
import { clockState } from '../db/transaction.js';
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

/** As far as entries are counted. */
export type Limit = number | 'none';

/**
 * The ids of versions in their order, how the public clock stood and, where it was asked for, how many entries the whole set
 * has.
 */
export interface Selected {
  ids: string[];
  state: string;
  total?: number;
}

/** The versions in a stretch of a set; `count` says that and how far its entries are counted. One query, or two where they are. */
export async function selectEntries(
  db: Database,
  set: EntrySet,
  { count, ...stretch }: Stretch & { count?: Limit },
): Promise<Selected> {
  if (count === undefined) return selectIds(db, set, stretch);
  if (isOfPeriod(set, stretch.keys[0])) return selectAndCount(db, set, { ...stretch, count });
  const selected = await selectIds(db, set, stretch);
  return { ...selected, total: await countEntries(db, set, count) };
}

async function selectIds(
  db: Database,
  set: EntrySet,
  { keys, from, backwards, take }: Stretch,
): Promise<Selected> {
  const { rows, of } = rowsOf(set, keys[0]);
  const after = from ? [beyond(keys, of, { at: from, backwards })] : [];
  return queryRow(
    db,
    Prisma.sql`
      SELECT ARRAY(
        SELECT r.id::text FROM ${rows(after)} ORDER BY ${orderBy(keys, of, backwards)} LIMIT ${take}) AS ids,
        ${clockState} AS state`,
  );
}

/** Both of what was visible at an instant: to gather that, which an order needs anyway, is most of the cost of either. */
async function selectAndCount(
  db: Database,
  set: EntrySet,
  { keys, from, backwards, take, count }: Stretch & { count: Limit },
): Promise<Required<Selected>> {
  const wanted = new Set(['id', 'entry_id', ...keys.map(({ column }) => column.name)]);
  const after = from ? beyond(keys, named, { at: from, backwards }) : Prisma.sql`true`;
  const most = count === 'none' ? null : count;
  const statement = Prisma.sql`
    WITH gathered AS MATERIALIZED (
      SELECT ${Prisma.join([...wanted].map(named))} FROM revisions r WHERE ${Prisma.join(conditions(set, named), ' AND ')})
    SELECT
      ARRAY(
        SELECT r.id::text FROM gathered r WHERE ${after} ORDER BY ${orderBy(keys, named, backwards)} LIMIT ${take}) AS ids,
      (SELECT least(count(*), ${most}::bigint)::integer FROM gathered) AS total,
      ${clockState} AS state`;
  return queryRow(db, statement);
}

async function countEntries(db: Database, set: EntrySet, most: Limit): Promise<number> {
  const { rows, of } = rowsOf(set);
  const all = rows([]);
  // In an order, so that an index is walked as far; without one, the table would be read.
  const counted =
    most === 'none'
      ? all
      : Prisma.sql`(SELECT FROM ${all} ORDER BY ${of('date_published')} DESC LIMIT ${most}) counted`;
  const statement = Prisma.sql`SELECT count(*)::integer AS total FROM ${counted}`;
  return (await queryRow<{ total: number }>(db, statement)).total;
}

/** FROM and WHERE of a set, with more conditions, and the name of a column in it. */
interface Rows {
  rows: (more: Prisma.Sql[]) => Prisma.Sql;
  of: Naming;
}

/** `first` is the key by which the rows will be walked; none where they are only counted. */
function rowsOf(set: EntrySet, first?: SortKey): Rows {
  if (set.lens.kind !== 'asOf') return plainly(set);
  return isOfPeriod(set, first) ? byPeriod(set) : byFirstPublication(set, set.lens.at);
}

/** Whether all that was visible at an instant is gathered: where no index has the order, or a filter takes from it. */
function isOfPeriod(set: EntrySet, first: SortKey | undefined): boolean {
  const isWalked = first?.column === columns.datePublished && set.where(named).length === 0;
  return set.lens.kind === 'asOf' && !isWalked;
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
