import type { Prisma } from '../db/generated/client.js';

/**
 * Which versions a read looks at: what readers see now, what they saw at an instant, or what editors work on.
 * Every list, filter, include, count and reference of one answer goes through the same lens.
 */
export type Lens =
  | { kind: 'public' }
  | { kind: 'asOf'; at: Date }
  /** `sealed`: what was taken down for legal reasons stays out. */
  | { kind: 'working'; sealed: boolean };

export const publicLens: Lens = { kind: 'public' };
export const workingLens: Lens = { kind: 'working', sealed: true };
/** Also what was taken down: for administrators, and for the verbs that decide by the state of an entry. */
export const unsealedLens: Lens = { kind: 'working', sealed: false };

/** The version that readers see now. */
export const live = {
  visibleFrom: { not: null },
  visibleTo: null,
} satisfies Prisma.RevisionWhereInput;

/** The condition that no revision meets. `OR: []` would do alone, but inside another condition Prisma drops it. */
export const none = { id: { in: [] } } satisfies Prisma.RevisionWhereInput;

/** The condition under which a revision is the one version of its entry that the lens shows. */
export function shown(lens: Lens): Prisma.RevisionWhereInput {
  if (lens.kind === 'working') {
    return {
      isLatest: true,
      ...(lens.sealed && { entry: { OR: [{ hold: null }, { hold: 'withheld' }] } }),
    };
  }
  if (lens.kind === 'public') return live;
  return {
    visibleFrom: { lte: lens.at },
    // Follows from the line above; said apart, a list sorted by it can start there in its index.
    datePublished: { lte: lens.at },
    OR: [{ visibleTo: null }, { visibleTo: { gt: lens.at } }],
    // A hold reaches back: what is kept from readers now is kept from those who ask for then.
    entry: { hold: null },
  };
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
