import type { Env } from '../auth/endpoint.js';
import { may } from '../auth/authorize.js';
import type { Prisma } from '../db/generated/client.js';
import { decodeCursor, encodeCursor, type Page, type Position } from '../http/paging.js';
import { InvalidRequest, Problem } from '../http/problem.js';
import type { EntryType } from './entry-type.js';
import { beyond, fits, orderBy, positionOf, type SortKey, sortKeys } from './keyset.js';
import { type Lens, live } from './lens.js';
import { lookUp } from './references.js';
import { comparisons, inRange } from './ranges.js';
import { countRecords, type EntryRecord, findRecords, type Selection } from './records.js';

/** The parameters of a list, parsed. */
export interface ListQuery extends Record<string, unknown> {
  limit: number;
  after?: string | undefined;
  before?: string | undefined;
  count?: boolean | undefined;
  sort?: string[] | undefined;
  status?: string[] | undefined;
}

/** One page of the entries that the lens shows; three queries at most, however many there are. */
export async function listEntries(
  env: Env,
  type: EntryType,
  { query, lens }: { query: ListQuery; lens: Lens },
): Promise<Page<EntryRecord>> {
  const where = await conditions(env, type, { query, lens });
  const sort =
    query.sort?.join(',') ?? (lens.kind === 'working' ? '-dateModified' : type.list.defaultSort);
  const keys = sortKeys(sort, type.list.sorts, lens);
  const backwards = query.before !== undefined;
  const from = startOf(query, keys, sort);
  const selection: Selection = {
    kind: type.kind,
    lens,
    where: from ? { AND: [where, beyond(keys, from, backwards)] } : where,
    orderBy: orderBy(keys, backwards),
    take: query.limit + 1,
  };
  const found = await findRecords(env.ctx.db, selection);
  const total =
    query.count === true
      ? { total: await countRecords(env.ctx.db, { kind: type.kind, lens, where }) }
      : {};
  const more = found.length > query.limit;
  const items = backwards ? found.slice(0, query.limit).reverse() : found.slice(0, query.limit);
  const cursor = (record: EntryRecord | undefined) =>
    record ? encodeCursor(positionOf(record, keys, sort)) : null;
  return {
    items,
    page: {
      next: (backwards ? from !== undefined : more) ? cursor(items.at(-1)) : null,
      previous: (backwards ? more : from !== undefined) ? cursor(items[0]) : null,
      limit: query.limit,
    },
    ...total,
  };
}

function startOf(query: ListQuery, keys: SortKey[], sort: string): Position | undefined {
  if (query.after !== undefined && query.before !== undefined) {
    const detail = 'A page is either after or before a cursor.';
    throw new Problem(InvalidRequest, detail, {
      errors: [{ in: 'query', pointer: '/before', detail }],
    });
  }
  const parameter = query.before === undefined ? 'after' : 'before';
  const cursor = query[parameter];
  if (cursor === undefined) return undefined;
  return decodeCursor(cursor, { sort, parameter, accepts: (values) => fits(keys, values) });
}

async function conditions(
  env: Env,
  type: EntryType,
  { query, lens }: { query: ListQuery; lens: Lens },
): Promise<Prisma.RevisionWhereInput> {
  const { filters, ranges } = type.list;
  const asked = Object.entries(filters).flatMap(([name, filter]) => {
    const values = query[name];
    return Array.isArray(values) ? [{ filter, values: values as string[] }] : [];
  });
  const refs = asked.flatMap(({ filter, values }) =>
    filter.kinds ? values.map((ref) => ({ kinds: filter.kinds ?? [], ref })) : [],
  );
  const find = await lookUp(env.ctx.db, refs, lens);
  const filtered = asked.map(({ filter, values }) => {
    const { kinds } = filter;
    return filter.where(kinds ? values.flatMap((ref) => find(kinds, ref) ?? []) : values, lens);
  });
  const ranged = Object.entries(ranges).flatMap(([name, column]) =>
    comparisons.flatMap((comparison) => {
      const value = query[`${name}[${comparison}]`];
      return typeof value === 'string' ? [inRange(column, comparison, value)] : [];
    }),
  );
  return {
    AND: [
      ...filtered,
      ...ranged,
      ...(lens.kind === 'working' ? [inStatus(env, query.status)] : []),
    ],
  };
}

/** The statuses of working versions; those of retracted entries only for one who may read them. */
function inStatus({ principal }: Env, asked: string[] | undefined): Prisma.RevisionWhereInput {
  const kept = { entry: { retractionId: null } } satisfies Prisma.RevisionWhereInput;
  const status: Record<string, Prisma.RevisionWhereInput> = {
    draft: { ...kept, entry: { retractionId: null, revisions: { none: live } } },
    pending: { visibleFrom: null, entry: { retractionId: null, revisions: { some: live } } },
    published: live,
    retracted: may(principal, 'readWorking', 'retracted')
      ? { entry: { retractionId: { not: null } } }
      : { OR: [] },
  };
  return asked ? { OR: asked.map((one) => status[one] ?? { OR: [] }) } : kept;
}
