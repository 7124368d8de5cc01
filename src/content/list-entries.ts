import type { Env } from '../auth/endpoint.js';
import { may } from '../auth/authorize.js';
import type { Prisma } from '../db/generated/client.js';
import { type Page, pageOf, type PageQuery, startOf } from '../http/paging.js';
import type { EntryType } from './entry-type.js';
import type { EntryState } from './kinds.js';
import { beyond, fits, orderBy, positionOf, sortKeys } from './keyset.js';
import { type Lens, live, none } from './lens.js';
import { lookUp } from './references.js';
import { comparisons, inRange } from './ranges.js';
import { countRecords, type EntryRecord, findRecords, type Selection } from './records.js';

/** The parameters of a list, parsed. */
export interface ListQuery extends Record<string, unknown>, PageQuery {
  count?: boolean | undefined;
  sort?: string[] | undefined;
  status?: EntryState[] | undefined;
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
  const from = startOf(query, { list: type.kind, sort, accepts: (values) => fits(keys, values) });
  const selection: Selection = {
    kind: type.kind,
    lens,
    where: from ? { AND: [where, beyond(keys, from, backwards)] } : where,
    orderBy: orderBy(keys, backwards),
    take: query.limit + 1,
  };
  const found = await findRecords(env.ctx.db, selection);
  const page = pageOf(found, query, (record) => positionOf(record, keys, sort));
  if (query.count !== true) return page;
  return { ...page, total: await countRecords(env.ctx.db, { kind: type.kind, lens, where }) };
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
  const find = await lookUp(env.ctx.db, refs, { lens });
  const filtered = asked.map(({ filter, values }) => {
    const { kinds } = filter;
    const idsOf = (ref: string) => kinds?.flatMap((kind) => find([kind], ref) ?? []) ?? [];
    return filter.where(kinds ? values.flatMap(idsOf) : values, lens);
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

/** The statuses of working versions; those that were taken from readers only for one who may read them. */
function inStatus({ principal }: Env, asked: EntryState[] | undefined): Prisma.RevisionWhereInput {
  const kept = { retractionId: null, hold: null } satisfies Prisma.EntryWhereInput;
  if (!asked) return { entry: kept };
  const status: Record<EntryState, Prisma.RevisionWhereInput> = {
    draft: { entry: { ...kept, revisions: { none: live } } },
    pending: { visibleFrom: null, entry: { ...kept, revisions: { some: live } } },
    published: live,
    retracted: { entry: { retractionId: { not: null }, hold: null } },
    withheld: { entry: { hold: 'withheld' } },
    takenDown: { entry: { hold: 'takenDown' } },
  };
  const readable = asked.filter((one) => may(principal, 'readWorking', one));
  return readable.length > 0 ? { OR: readable.map((one) => status[one]) } : none;
}
