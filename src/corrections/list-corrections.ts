import type { Env } from '../auth/endpoint.js';
import { type Lens, publishedBy, seen, shown } from '../content/lens.js';
import { idsFound, lookUp } from '../content/references.js';
import type { Prisma } from '../db/generated/client.js';
import { type Page, pageOf, type PageQuery, type Position, startOf } from '../http/paging.js';
import { entryKinds } from '../content/kinds.js';
import { comparisons, instantBound } from '../content/ranges.js';
import { isInstantOfCursor } from '../content/wire.js';
import type { CorrectionRecord } from './record-repository.js';
import { countCorrections, findCorrections } from './repository.js';

/** The parameters of the list of corrections, parsed. */
export interface CorrectionQuery extends PageQuery {
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
  const order = lens.kind === 'working' ? `${sort} (draft)` : sort;
  const backwards = query.before !== undefined;
  const direction = sort.startsWith('-') !== backwards ? 'desc' : 'asc';
  const where = await conditions(ctx.db, query, lens);
  const from = startOf(query, { list: 'correction', sort: order, accepts: oneInstant });
  const found = await findCorrections(ctx.db, lens, {
    where: from ? { AND: [where, beyond(column, direction, from)] } : where,
    orderBy: [{ [column]: direction }, { id: direction }],
    take: query.limit + 1,
  });
  const page = pageOf(found, query, (record) => ({
    list: 'correction',
    sort: order,
    values: [(record[column] ?? record.dateCreated).toISOString()],
    id: record.id,
  }));
  return query.count === true ? { ...page, total: await countCorrections(ctx.db, where) } : page;
}

function oneInstant(values: (string | null)[]): boolean {
  return values.length === 1 && isInstantOfCursor(values[0] ?? '');
}

function beyond(
  column: 'dateCreated' | 'datePublished',
  direction: 'asc' | 'desc',
  { values, id, through }: Position,
): Prisma.CorrectionWhereInput {
  const value = new Date(values[0] ?? '');
  const further = direction === 'desc' ? 'lt' : 'gt';
  return {
    [column]: { [`${further}e`]: value },
    OR: [{ [column]: { [further]: value } }, { id: { [through ? `${further}e` : further]: id } }],
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
    { lens, withdrawn: true },
  );
  const targeted = asked.map(({ kind, refs }) => {
    const ids = idsFound(find, [kind], refs);
    const own = { entryId: { in: ids } };
    return { targets: { some: kind === 'story' ? { OR: [own, ofStories(ids, lens)] } : own } };
  });
  const ranges = comparisons.flatMap((one) => {
    const value = query[`datePublished[${one}]`];
    return typeof value === 'string' ? [{ datePublished: instantBound(one, value) }] : [];
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

/** Targets that are articles of these stories, also of one retracted since, or that their articles mention. */
function ofStories(ids: string[], lens: Lens): Prisma.CorrectionTargetWhereInput {
  const inStory: Prisma.RevisionWhereInput = {
    references: { some: { property: 'story', entryId: { in: ids } } },
  };
  const mention: Prisma.ReferenceWhereInput = {
    property: 'mention',
    revision: { AND: [shown(lens), inStory] },
  };
  return {
    // What is on hold is kept from readers, and so is which story it belongs to.
    entry: {
      hold: null,
      OR: [
        { revisions: { some: { AND: [seen(lens), inStory] } } },
        { referencedBy: { some: mention } },
      ],
    },
  };
}
