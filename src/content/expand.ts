import { may } from '../auth/authorize.js';
import type { AppContext } from '../context.js';
import type { EntryKind } from '../db/generated/enums.js';
import { InvalidRequest, Problem } from '../http/problem.js';
import { correctionExpansions, type Representation } from './catalog.js';
import { drawEntries } from './draw-entry.js';
import type { View } from './entry-type.js';
import { isObject, type JsonObject } from './merge-patch.js';
import { stateOf } from './lifecycle.js';
import { type EntryRecord, findRecords } from './records.js';

/** The members to expand, each with those to expand in it. */
export interface IncludeTree {
  [member: string]: IncludeTree;
}

/** How many entries and corrections one answer includes at most, so that its cost is bounded whatever is asked for. */
export const MOST_INCLUDED = 500;

/** Turns `include=actors,claims.claimant` into a tree. */
export function includeTree(paths: string[]): IncludeTree {
  const root: IncludeTree = {};
  for (const path of paths) path.split('.').reduce((node, name) => (node[name] ??= {}), root);
  return root;
}

/**
 * Puts whole entries in the place of compact references, through the same lens; a working version that the caller may
 * not read stays compact. The number of queries depends on the tree alone: one for each kind under each member, however
 * many items there are. Raises InvalidRequest where more than MOST_INCLUDED would be included.
 */
export async function expand(
  ctx: AppContext,
  items: Representation[],
  { tree, view, expansions, included = { count: 0 } }: Expansion,
): Promise<void> {
  for (const [member, below] of Object.entries(tree)) {
    const places = items.flatMap((item) => placesIn(item, member));
    const ids = [...new Set(places.map(({ ref }) => ref.id))];
    count(included, ids.length);
    const loaded =
      member === 'corrections'
        ? await loadCorrections(ctx, { ids, below, view, included })
        : await loadKinds(ctx, { ids, kinds: expansions[member] ?? [], below, view, included });
    const byId = new Map(loaded.map((one) => [one.id, one]));
    for (const { ref, replace } of places) replace({ ...ref, ...byId.get(ref.id) });
  }
}

/** What to expand, with which lens, and the kinds of entries that each member holds. */
export interface Expansion {
  tree: IncludeTree;
  view: View;
  expansions: Record<string, EntryKind[]>;
  /** How much the answer includes so far. */
  included?: { count: number };
}

interface Loading {
  ids: string[];
  below: IncludeTree;
  view: View;
  included: { count: number };
}

function count(included: { count: number }, more: number): void {
  included.count += more;
  if (included.count <= MOST_INCLUDED) return;
  const detail = `This answer would include more than ${MOST_INCLUDED} entries; ask for fewer items with limit, or include less.`;
  throw new Problem(InvalidRequest, detail, {
    errors: [{ in: 'query', pointer: '/include', detail }],
  });
}

async function loadCorrections(
  ctx: AppContext,
  { ids, below, view, included }: Loading,
): Promise<Representation[]> {
  const loaded = await ctx.catalog.loadCorrections(ctx, ids, view);
  await expand(ctx, loaded, { tree: below, view, expansions: correctionExpansions, included });
  return loaded;
}

async function loadKinds(
  ctx: AppContext,
  { ids, kinds, below, view, included }: Loading & { kinds: EntryKind[] },
): Promise<Representation[]> {
  const all: Representation[] = [];
  for (const kind of kinds) {
    const records =
      ids.length > 0
        ? await findRecords(ctx.db, { kind, lens: view.lens, where: { entryId: { in: ids } } })
        : [];
    const drawn = drawEntries(ctx.catalog, records.filter(readable(view)), view);
    const { expansions } = ctx.catalog.types[kind];
    await expand(ctx, drawn, { tree: below, view, expansions, included });
    all.push(...drawn);
  }
  return all;
}

function readable({ lens, principal = null }: View): (record: EntryRecord) => boolean {
  return (record) => lens.kind !== 'working' || may(principal, 'readWorking', stateOf(record));
}

interface PlaceOfReference {
  ref: JsonObject & { id: string };
  replace: (whole: JsonObject) => void;
}

/** A member holds a reference, a list of them, or a list of objects with one under `source`. */
function placesIn(item: JsonObject, member: string): PlaceOfReference[] {
  const value = item[member];
  if (!Array.isArray(value)) return placeIn(item, member);
  return value.flatMap((one: unknown, index) => {
    if (isObject(one) && isObject(one['source'])) return placeIn(one, 'source');
    return placeIn(value as unknown as JsonObject, String(index));
  });
}

function placeIn(holder: JsonObject, name: string): PlaceOfReference[] {
  const ref = holder[name];
  if (!isObject(ref) || typeof ref['id'] !== 'string') return [];
  return [{ ref: { ...ref, id: ref['id'] }, replace: (whole) => void (holder[name] = whole) }];
}
