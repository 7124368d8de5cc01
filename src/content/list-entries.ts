import type { Env } from '../auth/endpoint.js';
import { may } from '../auth/authorize.js';
import { Prisma } from '../db/generated/client.js';
import { type ClockReadings, readClock } from '../db/transaction.js';
import { type Page, pageOf, type PageQuery, startOf } from '../http/paging.js';
import type { EntryType } from './entry-type.js';
import { fullText, MOST_COUNTED, type Said } from './full-text.js';
import type { EntryState } from './kinds.js';
import { fits, type Naming, positionOf, sortKeys } from './keyset.js';
import { type Lens, publicLens, shownIn } from './lens.js';
import { idsFound, lookUp } from './references.js';
import { comparisons, inRange } from './ranges.js';
import { type Along, type EntryRecord, findVersions } from './records.js';
import { type EntrySet, selectEntries } from './select-entries.js';

/** The parameters of a list, parsed. */
export interface ListQuery extends Record<string, unknown>, PageQuery {
  count?: boolean | undefined;
  sort?: string[] | undefined;
  q?: string | undefined;
  status?: EntryState[] | undefined;
}

/** What is asked of a list, and through which lens. */
interface Asked {
  query: ListQuery;
  lens: Lens;
  /** Is told how the public clock stood in the first query. */
  clock?: ClockReadings | undefined;
}

/**
 * One page of the entries that the lens shows; eight queries at most, however many there are. To be run on one state.
 */
export async function listEntries(
  env: Env,
  type: EntryType,
  { query, lens, along, clock }: Asked & { along?: Along | undefined },
): Promise<Page<EntryRecord>> {
  const { kind } = type;
  const { db } = env.ctx;
  const said =
    query.q === undefined ? undefined : await fullText(db, query.q, { kind, lens, clock });
  const set: EntrySet = {
    kind,
    lens,
    where: await conditions(env, type, { query, lens, said, clock }),
  };
  const sort =
    query.sort?.join(',') ?? (lens.kind === 'working' ? '-dateModified' : type.list.defaultSort);
  const keys = sortKeys(sort, type.list.sorts, lens);
  const { ids, total, state } = await selectEntries(db, set, {
    keys,
    from: startOf(query, { list: kind, sort, accepts: (values) => fits(keys, values) }),
    backwards: query.before !== undefined,
    take: query.limit + 1,
    // Of what is searched for, counting ends somewhere, and says so.
    ...(query.count === true && { count: said ? MOST_COUNTED : 'none' }),
  });
  if (clock) clock.first ??= state;
  // The one beyond the page only says that there is a next one.
  const found = await inOrder(db, lens, { ids: ids.slice(0, query.limit), along });
  const more = ids.length > query.limit;
  const page = pageOf(found, { ...query, more }, (record) => positionOf(record, keys, sort));
  if (total === undefined) return page;
  return { ...page, total, ...(said && { totalIsExact: said.isWhole && total < MOST_COUNTED }) };
}

async function inOrder(
  db: Env['ctx']['db'],
  lens: Lens,
  { ids, along }: { ids: string[]; along: Along | undefined },
): Promise<EntryRecord[]> {
  if (ids.length === 0) return [];
  const records = await findVersions(db, lens, { ids, along });
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function conditions(
  env: Env,
  type: EntryType,
  { query, lens, said, clock }: Asked & { said: Said | undefined },
): Promise<(of: Naming) => Prisma.Sql[]> {
  const { filters, ranges } = type.list;
  const asked = Object.entries(filters).flatMap(([name, filter]) => {
    const values = query[name];
    return Array.isArray(values) ? [{ filter, values: values as string[] }] : [];
  });
  const refs = asked.flatMap(({ filter, values }) =>
    filter.kinds ? values.map((ref) => ({ kinds: filter.kinds ?? [], ref })) : [],
  );
  if (clock && refs.length > 0) await readClock(env.ctx.db, clock);
  const find = await lookUp(env.ctx.db, refs, { lens });
  const filtered = asked.map(({ filter, values }) => {
    const { kinds } = filter;
    return filter.where(kinds ? idsFound(find, kinds, values) : values, lens);
  });
  const status = lens.kind === 'working' ? [inStatus(env, query.status)] : [];
  return (of) => [
    ...filtered,
    ...(said ? [said.where] : []),
    ...status,
    ...Object.entries(ranges).flatMap(([name, column]) =>
      comparisons.flatMap((comparison) => {
        const value = query[`${name}[${comparison}]`];
        return typeof value === 'string'
          ? [inRange(column, of(column.name), { comparison, value })]
          : [];
      }),
    ),
  ];
}

/** The statuses of working versions; those that were taken from readers only for one who may read them. */
function inStatus({ principal }: Env, asked: EntryState[] | undefined): Prisma.Sql {
  const entry = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM entries e WHERE e.id = r.entry_id AND ${condition})`;
  const kept = entry(Prisma.sql`e.retraction_id IS NULL AND e.hold IS NULL`);
  if (!asked) return kept;
  const hasLive = Prisma.sql`EXISTS (
    SELECT FROM revisions l WHERE l.entry_id = r.entry_id AND ${shownIn(publicLens, 'l')})`;
  const status: Record<EntryState, Prisma.Sql> = {
    draft: Prisma.sql`(NOT ${hasLive} AND ${kept})`,
    pending: Prisma.sql`(r.visible_from IS NULL AND ${hasLive} AND ${kept})`,
    published: Prisma.sql`(${shownIn(publicLens, 'r')})`,
    retracted: entry(Prisma.sql`e.retraction_id IS NOT NULL AND e.hold IS NULL`),
    withheld: entry(Prisma.sql`e.hold = 'withheld'`),
    takenDown: entry(Prisma.sql`e.hold = 'takenDown'`),
  };
  const readable = asked.filter((one) => may(principal, 'readWorking', one));
  if (readable.length === 0) return Prisma.sql`false`;
  return Prisma.sql`(${Prisma.join(
    readable.map((one) => status[one]),
    ' OR ',
  )})`;
}
