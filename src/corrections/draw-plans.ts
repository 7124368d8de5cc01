import { drawVersions, type Showing } from '../content/draw-versions.js';
import { slugFor } from '../content/revisions.js';
import type { Tx } from '../db/client.js';
import type { AppliedChange } from './change-document.js';
import type { Plan } from './plan.js';

/** When and by whom a correction is published. */
export interface Publication {
  at: Date;
  by: string | null;
}

/** What a correction did to one entry: the versions that it led from and to (none, where no text changed). */
export interface AppliedTarget {
  entryId: string;
  fromVersion: number;
  toVersion: number | null;
  changes: AppliedChange[];
}

/**
 * Takes the slugs that corrected versions will have. To be done before the public clock is taken: whoever makes an entry
 * takes its slug first and the clock last, and two orders would wait for each other.
 */
export async function claimSlugs(tx: Tx, plans: Plan[]): Promise<void> {
  for (const { type, live, doc, pending } of plans) {
    const { entryId } = live;
    if (doc) await slugFor(tx, type, { doc, entryId, heldSlug: live.slug });
    if (pending) {
      await slugFor(tx, type, { doc: pending.doc, entryId, heldSlug: pending.record.slug });
    }
  }
}

/**
 * Draws up the corrected version of every target, and of its pending version where it has one; answers what becomes of the
 * targets, and what sends the versions.
 */
export async function drawPlans(
  tx: Tx,
  plans: Plan[],
  publication: Publication,
): Promise<{ targets: AppliedTarget[]; write: () => Promise<unknown> }> {
  const showings = plans.flatMap(({ type, live: from, doc, pending }): Showing[] =>
    doc ? [{ type, from, doc, pending }] : [],
  );
  const { versions, write } = await drawVersions(tx, showings, publication);
  const targets = plans.map(({ live: { entryId, version }, changes }) => {
    return { entryId, fromVersion: version, toVersion: versions.get(entryId) ?? null, changes };
  });
  return { targets, write };
}
