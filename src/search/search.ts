import type { Env } from '../auth/endpoint.js';
import { ofType, tagged } from '../content/filters.js';
import { fullText, MOST_COUNTED } from '../content/full-text.js';
import type { Lens } from '../content/lens.js';
import { type Compact, compact, idsFound, lookUp } from '../content/references.js';
import type { EntryKind } from '../db/generated/enums.js';
import type { ClockReadings } from '../db/transaction.js';
import { type Page, pageOf, type PageQuery, startOf } from '../http/paging.js';
import { escapeHtml } from '../portable-text/html.js';
import {
  type After,
  type Count,
  find,
  findShown,
  type Hit,
  marks,
  type Search,
} from './repository.js';

/** The parameters of a search, parsed. */
export interface SearchQuery extends PageQuery {
  q: string;
  asOf?: string | undefined;
  type?: string[] | undefined;
  inLanguage?: string[] | undefined;
  story?: string[] | undefined;
  actor?: string[] | undefined;
  count?: boolean | undefined;
  facets?: boolean | undefined;
}

/** An entry that was found, with where it matches. */
export interface Result extends Compact {
  datePublished: string | null;
  score: number;
  highlight: { name: string; text: string };
}

/** A page of what was found, best first. */
export interface Results extends Page<Result> {
  facets?: Record<Count['facet'], { value: string | Compact; count: number }[]>;
}

const SORT = '-score';

/**
 * Searches what the lens shows of every kind; six queries at most. To be run on one state: tells `clock` how the public clock
 * stood.
 */
export async function search(
  env: Env,
  query: SearchQuery,
  { lens, clock }: { lens: Lens; clock: ClockReadings },
): Promise<Results> {
  const { db, publicUrl } = env.ctx;
  const { q, count = false, facets = false } = query;
  const said = await fullText(db, q, { lens, clock });
  const where = await conditions(env, query, lens);
  const at = startOf(query, { list: 'search', sort: SORT, accepts: oneScore });
  const from: After | undefined = at && {
    score: at.values[0] ?? '0',
    id: at.id,
    through: at.through === true,
  };
  const stretch = { from, backwards: query.before !== undefined, take: query.limit + 1 };
  const { hits, total, counts } = await find(
    db,
    { q, said, lens, where },
    { ...stretch, count, facets },
  );
  const page = pageOf(hits, query, ({ score, entryId: id }) => ({
    list: 'search',
    sort: SORT,
    values: [score],
    id,
  }));
  return {
    ...page,
    items: await results(env, page.items, { q, clock }),
    ...(total !== null && { total, totalIsExact: said.isWhole && total < MOST_COUNTED }),
    ...(counts && { facets: facetsOf(counts, publicUrl) }),
  };
}

async function conditions(env: Env, query: SearchQuery, lens: Lens): Promise<Search['where']> {
  const { story, actor, inLanguage, type } = query;
  const refs = [
    ...(story ?? []).map((ref) => ({ kinds: ['story'] as EntryKind[], ref })),
    ...(actor ?? []).map((ref) => ({ kinds: ['actor'] as EntryKind[], ref })),
  ];
  const find = await lookUp(env.ctx.db, refs, { lens });
  return [
    ...(type ? [ofType(type)] : []),
    ...(inLanguage ? [tagged('inLanguage')(inLanguage, lens)] : []),
    ...(story ? [tagged('story')(idsFound(find, ['story'], story), lens)] : []),
    ...(actor ? [tagged('mention')(idsFound(find, ['actor'], actor), lens)] : []),
  ];
}

async function results(
  { ctx }: Env,
  hits: Hit[],
  { q, clock }: { q: string; clock: ClockReadings },
): Promise<Result[]> {
  const ids = hits.map(({ revisionId }) => revisionId);
  if (ids.length === 0) return [];
  const found = await findShown(ctx.db, ids, q);
  clock.last = found[0]?.state;
  const shown = new Map(found.map((one) => [one.entryId, one]));
  return hits.flatMap(({ entryId, score }) => {
    const one = shown.get(entryId);
    if (!one) return [];
    const { datePublished, markedName, markedText } = one;
    return {
      ...compact(one, ctx),
      datePublished: datePublished?.toISOString() ?? null,
      score: Number(score),
      highlight: { name: marked(markedName), text: marked(markedText) },
    };
  });
}

/** HTML of a text with private characters around what matches: escaped, and `<mark>` in their place. */
function marked(text: string): string {
  return escapeHtml(text.replaceAll(marks.noTag, ''))
    .replaceAll(marks.start, '<mark>')
    .replaceAll(marks.stop, '</mark>');
}

function facetsOf(counts: Count[], publicUrl: string): NonNullable<Results['facets']> {
  const of = (facet: Count['facet']) =>
    counts
      .filter((one) => one.facet === facet)
      .map(({ value, named, count }) => ({
        value: named ? compact(named, { publicUrl }) : value,
        count,
      }));
  return {
    type: of('type'),
    inLanguage: of('inLanguage'),
    story: of('story'),
    actor: of('actor'),
  };
}

function oneScore(values: (string | null)[]): boolean {
  // As PostgreSQL writes a `real` between 0 and 1.
  return values.length === 1 && /^(0|1|0\.\d{1,9}|\d(\.\d{1,8})?e-[0-3]\d)$/.test(values[0] ?? '');
}
