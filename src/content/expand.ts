import { may } from '../auth/authorize.js';
import type { AppContext } from '../context.js';
import { InvalidRequest, Problem } from '../http/problem.js';
import type { Representation } from './catalog.js';
import { drawEntries } from './draw-entry.js';
import type { EntryType, View } from './entry-type.js';
import { isObject, type JsonObject } from './merge-patch.js';
import { stateOf } from './lifecycle.js';
import { type Along, type EntryRecord, findRecords } from './records.js';

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

/** What to read along with entries whose references are to be expanded: the first level takes no query of its own. */
export function readAlong(type: EntryType, tree: IncludeTree): Along {
  const kinds = Object.keys(tree).flatMap((member) => type.expansions[member] ?? []);
  return { kinds: [...new Set(kinds)], most: MOST_INCLUDED, found: new Map(), clock: {} };
}

/** Whether all that a tree expands in items was read along with them. */
export function isReadWhole(items: Representation[], tree: IncludeTree, { found }: Along): boolean {
  const isDeep = Object.values(tree).some((below) => Object.keys(below).length > 0);
  return (
    !isDeep &&
    membersOf({ items, tree }).every(
      ({ ids, areCorrections }) =>
        ids.length === 0 || (!areCorrections && ids.every((id) => found.has(id))),
    )
  );
}

/** Items, and which of their members to expand. */
interface Group {
  items: Representation[];
  tree: IncludeTree;
}

/** The view of an answer, and what was read for it already. */
interface Known {
  view: View;
  known: Map<string, EntryRecord>;
}

/** A member to expand: where its references stand, and what to expand in what comes there. */
interface Member {
  places: PlaceOfReference[];
  ids: string[];
  areCorrections: boolean;
  below: IncludeTree;
}

/**
 * Puts whole entries in the place of compact references, through the same lens; a working version that the caller may
 * not read stays compact. The number of queries depends on the depth of the tree alone: one for all entries of a level that
 * were not read along, and one for its corrections, however many items and members there are. Raises InvalidRequest where
 * more than MOST_INCLUDED would be included.
 */
export async function expand(
  ctx: AppContext,
  items: Representation[],
  { tree, view, along }: { tree: IncludeTree; view: View; along?: Along },
): Promise<void> {
  const known = along?.found ?? new Map<string, EntryRecord>();
  await expandLevel(ctx, [{ items, tree }], { view, known, included: 0 });
}

async function expandLevel(
  ctx: AppContext,
  groups: Group[],
  { view, known, included }: Known & { included: number },
): Promise<void> {
  const members = groups.flatMap(membersOf);
  const total = members.reduce((sum, { ids }) => sum + ids.length, included);
  if (total === included) return;
  refuseMore(total);
  const load = await loader(ctx, members, { view, known });
  const loaded = members.map((member) => ({ ...member, items: load(member) }));
  await expandLevel(
    ctx,
    loaded.map(({ items, below }) => ({ items, tree: below })),
    { view, known, included: total },
  );
  for (const { places, items } of loaded) {
    const byId = new Map(items.map((one) => [one.id, one]));
    for (const { ref, replace } of places) replace(wholeOf(ref, byId.get(ref.id)));
  }
}

/** An entry in the place of a reference to it, with what the reference alone says (a role, say); the reference where there is none. */
function wholeOf(ref: JsonObject, whole: Representation | undefined): JsonObject {
  if (!whole) return ref;
  const own = Object.entries(ref).filter(([name]) => !(name in whole));
  // A reference that says nothing of its own needs no copy: many places can hold the same object.
  return own.length > 0 ? { ...whole, ...Object.fromEntries(own) } : whole;
}

function membersOf({ items, tree }: Group): Member[] {
  return Object.entries(tree).map(([name, below]) => {
    const places = items.flatMap((item) => placesIn(item, name));
    const ids = [...new Set(places.map(({ ref }) => ref.id))];
    return { places, ids, areCorrections: name === 'corrections', below };
  });
}

function refuseMore(total: number): void {
  if (total <= MOST_INCLUDED) return;
  const detail = `This answer would include more than ${MOST_INCLUDED} entries; ask for fewer items with limit, or include less.`;
  throw new Problem(InvalidRequest, detail, {
    errors: [{ in: 'query', pointer: '/include', detail }],
  });
}

/** Loads what the members of a level refer to; answers how to draw it anew for each, since each expands it in its own way. */
async function loader(
  ctx: AppContext,
  members: Member[],
  { view, known }: Known,
): Promise<(member: Member) => Representation[]> {
  const idsOf = (wanted: boolean) => [
    ...new Set(
      members.flatMap(({ ids, areCorrections }) => (areCorrections === wanted ? ids : [])),
    ),
  ];
  const entryIds = idsOf(false);
  const unknown = entryIds.filter((id) => !known.has(id));
  const read =
    unknown.length > 0 ? await findRecords(ctx.db, view.lens, { entryIds: unknown }) : [];
  const records = [...entryIds.flatMap((id) => known.get(id) ?? []), ...read];
  const shown = new Map(records.filter(readable(view)).map((one) => [one.entryId, one]));
  const drawCorrections = await ctx.catalog.loadCorrections(ctx, idsOf(true), view);
  return ({ ids, areCorrections }) =>
    areCorrections
      ? drawCorrections(ids)
      : drawEntries(
          ctx.catalog,
          ids.flatMap((id) => shown.get(id) ?? []),
          view,
        );
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
