import { Prisma } from '../db/generated/client.js';
import type { Position } from '../http/paging.js';
import { type Column, sortedBy, textIn, valueOf } from './columns.js';
import type { Lens } from './lens.js';
import type { EntryRecord } from './records.js';
import { isInstantOfCursor } from './wire.js';

/** One key of a sort: the column, its direction, and whether the lens can show nulls in it (which come last). */
export interface SortKey {
  column: Column;
  descending: boolean;
  nullable: boolean;
}

/** Reads `-datePublished,headline` against the columns that a list sorts by. */
export function sortKeys(sort: string, sorts: Record<string, Column>, lens: Lens): SortKey[] {
  return sort.split(',').flatMap((name) => {
    const column = sorts[name.replace(/^-/, '')];
    if (!column) return [];
    const nullable =
      column.nullable === true || (column.nullable === 'working' && lens.kind === 'working');
    return [{ column, descending: name.startsWith('-'), nullable }];
  });
}

/** Names a column in the statement of a list. */
export type Naming = (column: string) => Prisma.Sql;

/** The order of a page; ties are broken by id in the direction of the first key. `backwards` turns it all around. */
export function orderBy(keys: SortKey[], of: Naming, backwards: boolean): Prisma.Sql {
  const direction = (descending: boolean) =>
    descending === backwards ? Prisma.sql`ASC` : Prisma.sql`DESC`;
  const columns = keys.map((key) => Prisma.sql`${operand(key, of)} ${direction(key.descending)}`);
  const id = Prisma.sql`${of('entry_id')} ${direction(keys[0]?.descending ?? false)}`;
  return Prisma.join([...columns, id]);
}

/** The condition that a version comes after a position (or before it, for `backwards`) in the order of the keys. */
export function beyond(
  keys: SortKey[],
  of: Naming,
  { at, backwards }: { at: Position; backwards: boolean },
): Prisma.Sql {
  const terms = keys.map((key, index) => ({
    descending: key.descending,
    left: operand(key, of),
    right: valueAt(key, at.values[index] ?? null),
  }));
  const id = {
    descending: keys[0]?.descending ?? false,
    left: of('entry_id'),
    right: Prisma.sql`${at.id}::uuid`,
  };
  const all = [...terms, id];
  const last = at.through === true ? '=' : '';
  const further = (descending: boolean, equal: string) =>
    Prisma.raw(`${descending === backwards ? '>' : '<'}${equal}`);
  if (all.every(({ descending }) => descending === id.descending)) {
    const left = Prisma.join(all.map((term) => term.left));
    const right = Prisma.join(all.map((term) => term.right));
    return Prisma.sql`(${left}) ${further(id.descending, last)} (${right})`;
  }
  const steps = all.map(({ left, right, descending }, index) => {
    const same = all.slice(0, index).map((term) => Prisma.sql`${term.left} = ${term.right}`);
    const past = Prisma.sql`${left} ${further(descending, index === keys.length ? last : '')} ${right}`;
    return Prisma.join([...same, past], ' AND ');
  });
  // The first key alone already bounds the page: said apart, an index can start there.
  const [first = id] = all;
  const bound = Prisma.sql`${first.left} ${further(first.descending, '=')} ${first.right}`;
  return Prisma.sql`${bound} AND (${Prisma.join(steps, ' OR ')})`;
}

/** The position of a record in the order of the keys. */
export function positionOf(record: EntryRecord, keys: SortKey[], sort: string): Position {
  return {
    list: record.kind,
    sort,
    values: keys.map(({ column }) => textIn(record, column)),
    id: record.entryId,
  };
}

/** Whether these can be the values of the keys: cursors are opaque, but anybody can write one. */
export function fits(keys: SortKey[], values: Position['values']): boolean {
  return (
    values.length === keys.length &&
    keys.every((key, index) => {
      const value = values[index] ?? null;
      if (value === null) return key.nullable;
      return key.column.type !== 'instant' || isInstantOfCursor(value);
    })
  );
}

/** A null stands as the value that comes last in the direction of its key, so no comparison has to know of nulls. */
function operand({ column, descending, nullable }: SortKey, of: Naming): Prisma.Sql {
  if (!nullable) return sortedBy(column, of(column.name));
  return Prisma.sql`COALESCE(${of(column.name)}, ${Prisma.raw(lastOf(column, descending))})`;
}

function valueAt({ column, descending }: SortKey, value: string | null): Prisma.Sql {
  return value === null ? Prisma.raw(lastOf(column, descending)) : valueOf(column, value);
}

/** `~` follows every digit, and the empty text precedes them. */
function lastOf({ type }: Column, descending: boolean): string {
  if (type === 'instant') {
    return descending ? "'-infinity'::timestamptz" : "'infinity'::timestamptz";
  }
  return descending ? "''" : "'~'";
}
