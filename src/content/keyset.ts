import type { Prisma } from '../db/generated/client.js';
import type { Position } from '../http/paging.js';
import type { Column } from './entry-type.js';
import { type Lens, none } from './lens.js';
import type { EntryRecord } from './records.js';
import { isKeptInstant } from './wire.js';

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

/** The order of a page; ties are broken by id in the direction of the first key. `backwards` turns it all around. */
export function orderBy(
  keys: SortKey[],
  backwards: boolean,
): Prisma.RevisionOrderByWithRelationInput[] {
  const direction = (descending: boolean): 'asc' | 'desc' =>
    descending !== backwards ? 'desc' : 'asc';
  const columns = keys.map(({ column, descending, nullable }) => {
    const sort = direction(descending);
    return nest(column.path, nullable ? { sort, nulls: backwards ? 'first' : 'last' } : sort);
  });
  return [...columns, { entryId: direction(keys[0]?.descending ?? false) }];
}

/** The condition that a version comes after a position (or before it, for `backwards`) in the order of the keys. */
export function beyond(
  keys: SortKey[],
  at: Position,
  backwards: boolean,
): Prisma.RevisionWhereInput {
  const further = keys[0]?.descending !== backwards ? 'lt' : 'gt';
  const tie: Prisma.RevisionWhereInput = {
    entryId: { [at.through ? `${further}e` : further]: at.id },
  };
  const same = keys.map((key, index) => nest(key.column.path, { equals: valueAt(key, at, index) }));
  const steps = keys.map((key, index) => ({
    AND: [...same.slice(0, index), past(key, valueAt(key, at, index), backwards)],
  }));
  return { AND: [bound(keys, at, backwards), { OR: [...steps, { AND: [...same, tie] }] }] };
}

/** The position of a record in the order of the keys. */
export function positionOf(record: EntryRecord, keys: SortKey[], sort: string): Position {
  return {
    list: record.kind,
    sort,
    values: keys.map(({ column }) => textOf(record, column)),
    id: record.entryId,
  };
}

/** An object with the value at a path of columns. */
export function nest(path: Column['path'], value: unknown): Record<string, unknown> {
  const [first, second] = path;
  return { [first]: second === undefined ? value : { [second]: value } };
}

/** Nulls come last, so nothing but nulls follows a value for good, and everything precedes them. */
function past(
  { column, descending, nullable }: SortKey,
  value: Date | string | null,
  backwards: boolean,
): Prisma.RevisionWhereInput {
  const isNull = nest(column.path, { equals: null });
  if (value === null) return backwards ? { NOT: isNull } : none;
  const further = nest(column.path, descending !== backwards ? { lt: value } : { gt: value });
  return nullable && !backwards ? { OR: [further, isNull] } : further;
}

/** The first key alone already bounds the page: said apart, an index can start there. */
function bound(keys: SortKey[], at: Position, backwards: boolean): Prisma.RevisionWhereInput {
  const key = keys[0];
  if (!key || key.nullable) return {};
  const value = valueAt(key, at, 0);
  return nest(key.column.path, key.descending !== backwards ? { lte: value } : { gte: value });
}

function valueAt({ column }: SortKey, at: Position, index: number): Date | string | null {
  const value = at.values[index] ?? null;
  return value !== null && column.type === 'instant' ? new Date(value) : value;
}

function textOf(record: EntryRecord, { path: [first, second] }: Column): string | null {
  const holder = (second === undefined ? record : record.content) as Record<string, unknown>;
  const value = holder[second ?? first];
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : null;
}

/** Whether these can be the values of the keys: cursors are opaque, but anybody can write one. */
export function fits(keys: SortKey[], values: Position['values']): boolean {
  return (
    values.length === keys.length &&
    keys.every((key, index) => {
      const value = values[index] ?? null;
      if (value === null) return key.nullable;
      return key.column.type !== 'instant' || isKeptInstant(value);
    })
  );
}
