import type { Env } from '../auth/endpoint.js';
import { type Lens, publishedBy } from '../content/lens.js';
import { lookUp } from '../content/references.js';
import type { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { decodeCursor, encodeCursor, type Page } from '../http/paging.js';
import { entryKinds } from '../content/kinds.js';
import { comparisons } from '../content/ranges.js';
import { type CorrectionRecord, findCorrections } from './repository.js';

/** The parameters of the list of corrections, parsed. */
export interface CorrectionQuery {
  limit: number;
  after?: string | undefined;
  before?: string | undefined;
  count?: boolean | undefined;
  sort?: string | undefined;
  kind?: string[] | undefined;
  severity?: string[] | undefined;
  status?: ('proposed' | 'published' | 'rejected')[] | undefined;
  [filter: string]: unknown;
}

/** One page of corrections: the public record, or with another status the proposals; three queries at most. */
export async function listCorrections(
  { ctx }: Env,
  query: CorrectionQuery,
  lens: Lens,
): Promise<Page<CorrectionRecord>> {
  const column = lens.kind === 'working' ? 'dateCreated' : 'datePublished';
  const sort = query.sort ?? '-datePublished';
  const backwards = query.before !== undefined;
  const direction = sort.startsWith('-') !== backwards ? 'desc' : 'asc';
  const where = await conditions(ctx.db, query, lens);
  const cursor = query.before ?? query.after;
  const from =
    cursor === undefined
      ? undefined
      : decodeCursor(cursor, {
          sort,
          parameter: backwards ? 'before' : 'after',
          accepts: oneInstant,
        });
  const found = await findCorrections(ctx.db, lens, {
    where: {
      AND: [
        where,
        from
          ? beyond(column, direction, { value: new Date(from.values[0] ?? ''), id: from.id })
          : {},
      ],
    },
    orderBy: [{ [column]: direction }, { id: direction }],
    take: query.limit + 1,
  });
  const more = found.length > query.limit;
  const items = backwards ? found.slice(0, query.limit).reverse() : found.slice(0, query.limit);
  const cursorOf = (record: CorrectionRecord | undefined) =>
    record
      ? encodeCursor({
          sort,
          values: [(record[column] ?? record.dateCreated).toISOString()],
          id: record.id,
        })
      : null;
  return {
    items,
    page: {
      next: (backwards ? from !== undefined : more) ? cursorOf(items.at(-1)) : null,
      previous: (backwards ? more : from !== undefined) ? cursorOf(items[0]) : null,
      limit: query.limit,
    },
    ...(query.count === true && { total: await ctx.db.correction.count({ where }) }),
  };
}

function oneInstant(values: (string | null)[]): boolean {
  return values.length === 1 && !Number.isNaN(Date.parse(values[0] ?? ''));
}

function beyond(
  column: 'dateCreated' | 'datePublished',
  direction: 'asc' | 'desc',
  { value, id }: { value: Date; id: string },
): Prisma.CorrectionWhereInput {
  const further = direction === 'desc' ? 'lt' : 'gt';
  return {
    [column]: { [`${further}e`]: value },
    OR: [{ [column]: { [further]: value } }, { id: { [further]: id } }],
  };
}

async function conditions(
  db: Env['ctx']['db'],
  query: CorrectionQuery,
  lens: Lens,
): Promise<Prisma.CorrectionWhereInput> {
  const asked = entryKinds.flatMap((kind) =>
    Array.isArray(query[kind]) ? [{ kind, refs: query[kind] as string[] }] : [],
  );
  const find = await lookUp(
    db,
    asked.flatMap(({ kind, refs }) => refs.map((ref) => ({ kinds: [kind], ref }))),
    lens,
  );
  const targeted = asked.map(({ kind, refs }) => ({
    targets: { some: { entryId: { in: idsOf(find, kind, refs) } } },
  }));
  const ranges = comparisons.flatMap((one) => {
    const value = query[`datePublished[${one}]`];
    return typeof value === 'string' ? [{ datePublished: { [one]: new Date(value) } }] : [];
  });
  return {
    AND: [
      lens.kind === 'working'
        ? { status: { in: query.status ?? ['proposed', 'published', 'rejected'] } }
        : publishedBy(lens),
      ...(query.kind ? [{ kind: { in: query.kind } }] : []),
      ...(query.severity
        ? [{ severity: { in: query.severity as Prisma.EnumSeverityFilter['in'] & string[] } }]
        : []),
      ...targeted,
      ...ranges,
    ],
  };
}

function idsOf(
  find: Awaited<ReturnType<typeof lookUp>>,
  kind: EntryKind,
  refs: string[],
): string[] {
  return refs.flatMap((ref) => find([kind], ref) ?? []);
}
