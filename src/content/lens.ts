import { type Correction, Prisma } from '../db/generated/client.js';
import { HoldKind } from '../db/generated/enums.js';

/** Why an entry is taken from readers. */
export type Seal = HoldKind | 'retracted';

/**
 * Which versions a read looks at: what readers see now, what they saw at an instant, or what editors work on.
 * Every list, filter, include, count and reference of one answer goes through the same lens.
 */
export type Lens =
  | { kind: 'public' }
  | { kind: 'asOf'; at: Date }
  /** `sealed`: what is on a hold of these kinds stays out; what was retracted is named, but nothing it says is told. */
  | { kind: 'working'; sealed: readonly Seal[] };

export const publicLens: Lens = { kind: 'public' };
export const workingLens: Lens = { kind: 'working', sealed: ['takenDown'] };
/** Also what was taken down: for administrators, and for the verbs that decide by the state of an entry. */
export const unsealedLens: Lens = { kind: 'working', sealed: [] };

/** What `make` makes of a lens, made once: to put a large statement together takes as long as to draw an answer. */
export function onceForEach<Made>(make: (lens: Lens) => Made): (lens: Lens) => Made {
  const made = new WeakMap<Lens, Made>();
  return (lens) => {
    const known = made.get(lens) ?? make(lens);
    made.set(lens, known);
    return known;
  };
}

/** The version that readers see now. */
export const live = {
  visibleFrom: { not: null },
  visibleTo: null,
} satisfies Prisma.RevisionWhereInput;

/** The condition under which a revision is the one version of its entry that the lens shows. */
export function shown(lens: Lens): Prisma.RevisionWhereInput {
  if (lens.kind === 'working') {
    return { isLatest: true, entry: free(lens) };
  }
  if (lens.kind === 'public') return live;
  return {
    visibleFrom: { lte: lens.at },
    OR: [{ visibleTo: null }, { visibleTo: { gt: lens.at } }],
    // A hold reaches back: what is kept from readers now is kept from those who ask for then.
    entry: { hold: null },
  };
}

/** The condition that what a revision says may be told of others: not of a retracted entry that the lens seals. */
export function telling(lens: Lens): Prisma.RevisionWhereInput {
  const seals = lens.kind === 'working' && lens.sealed.includes('retracted');
  return { AND: [shown(lens), ...(seals ? [{ entry: { retractionId: null } }] : [])] };
}

/** The same condition for a statement written in SQL, where `alias` names the revision. */
export function tellingIn(lens: Lens, alias: string): Prisma.Sql {
  const seals = lens.kind === 'working' && lens.sealed.includes('retracted');
  const retracted = Prisma.sql`EXISTS (
    SELECT FROM entries gone WHERE gone.id = ${Prisma.raw(alias)}.entry_id AND gone.retraction_id IS NOT NULL)`;
  return seals ? Prisma.sql`${shownIn(lens, alias)} AND NOT ${retracted}` : shownIn(lens, alias);
}

/** The condition that an entry is on no hold that the lens seals; readers see nothing that is on any. */
export function free(lens: Lens): Prisma.EntryWhereInput {
  if (lens.kind !== 'working') return { hold: null };
  const holds = Object.values(HoldKind).filter((hold) => lens.sealed.includes(hold));
  return holds.length > 0 ? { OR: [{ hold: null }, { hold: { notIn: holds } }] } : {};
}

/** The same condition for a statement written in SQL, where `alias` names the revision. */
export function shownIn(lens: Lens, alias: string): Prisma.Sql {
  const of = (column: string) => Prisma.raw(`${alias}.${column}`);
  const isHeld = (condition: Prisma.Sql) =>
    Prisma.sql`EXISTS (SELECT FROM entries held WHERE held.id = ${of('entry_id')} AND ${condition})`;
  if (lens.kind === 'working') {
    const sealed = isHeld(Prisma.sql`held.hold::text = ANY (${lens.sealed})`);
    return lens.sealed.length > 0
      ? Prisma.sql`${of('is_latest')} AND NOT ${sealed}`
      : of('is_latest');
  }
  if (lens.kind === 'public') {
    return Prisma.sql`${of('visible_from')} IS NOT NULL AND ${of('visible_to')} IS NULL`;
  }
  // Always so, and what the index over the periods of entries is to be recognised by.
  const isIndexed = Prisma.sql`${of('version')} > 0`;
  return Prisma.sql`${of('visible_from')} IS NOT NULL AND ${isIndexed}
    AND tstzrange(${of('visible_from')}, ${of('visible_to')}) @> ${lens.at}::timestamptz
    AND NOT ${isHeld(Prisma.sql`held.hold IS NOT NULL`)}`;
}

/** The condition under which a revision is one that the lens shows or, before that, showed. */
export function seen(lens: Lens): Prisma.RevisionWhereInput {
  if (lens.kind === 'working') return {};
  return { visibleFrom: lens.kind === 'asOf' ? { lte: lens.at } : { not: null } };
}

/** The corrections that the lens shows: those published, and at an instant only those published by then. */
export function publishedBy(lens: Lens): Prisma.CorrectionWhereInput {
  return { status: 'published', ...(lens.kind === 'asOf' && { datePublished: { lte: lens.at } }) };
}

/** Whether the lens shows a correction that is loaded already, by the same condition. */
export function isPublishedBy(
  lens: Lens,
  { status, datePublished }: Pick<Correction, 'status' | 'datePublished'>,
): boolean {
  if (status !== 'published') return false;
  return lens.kind !== 'asOf' || (datePublished !== null && datePublished <= lens.at);
}

/** The same condition for a statement written in SQL, where `alias` names the correction. */
export function publishedIn(lens: Lens, alias: string): Prisma.Sql {
  const then = Prisma.sql`AND ${Prisma.raw(alias)}.date_published <= ${lens.kind === 'asOf' ? lens.at : null}::timestamptz`;
  return Prisma.sql`${Prisma.raw(alias)}.status = 'published' ${lens.kind === 'asOf' ? then : Prisma.empty}`;
}
