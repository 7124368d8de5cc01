import { claimSlug } from '../content/revisions.js';
import { showVersion } from '../content/show-version.js';
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
    if (doc) await claimSlug(tx, type, { doc, entryId });
    if (pending) await claimSlug(tx, type, { doc: pending.doc, entryId });
  }
}

/** Writes the corrected version of every target, and of its pending version where it has one. */
export async function applyPlans(
  tx: Tx,
  plans: Plan[],
  publication: Publication,
): Promise<AppliedTarget[]> {
  const targets: AppliedTarget[] = [];
  for (const { type, live, doc, changes, pending } of plans) {
    const showing = doc && { from: live, doc, pending, ...publication };
    const toVersion = showing ? await showVersion(tx, type, showing) : null;
    targets.push({ entryId: live.entryId, fromVersion: live.version, toVersion, changes });
  }
  return targets;
}
