import { closeLive, dropLatest, nextVersion } from '../content/lifecycle.js';
import { insertRevision } from '../content/revisions.js';
import type { Tx } from '../db/client.js';
import type { Plan } from './plan.js';

/** When and by whom a correction is published. */
export interface Publication {
  at: Date;
  by: string | null;
}

/** The versions that a correction led from and to; none to, where no text changed. */
export interface Step {
  fromVersion: number;
  toVersion: number | null;
}

/** Writes the corrected version of every target, and of its pending version where it has one. */
export async function applyPlans(tx: Tx, plans: Plan[], publication: Publication): Promise<Step[]> {
  const steps: Step[] = [];
  for (const plan of plans) {
    steps.push({
      fromVersion: plan.live.version,
      toVersion: await applyPlan(tx, plan, publication),
    });
  }
  return steps;
}

/** Readers see the corrected version at once; the pending one goes on from it as the newest. */
async function applyPlan(
  tx: Tx,
  { type, live, doc, pending }: Plan,
  { at, by }: Publication,
): Promise<number | null> {
  if (!doc) return null;
  const { entryId, datePublished } = live;
  const version = await nextVersion(tx, entryId);
  await closeLive(tx, entryId, at);
  await dropLatest(tx, entryId);
  const shared = { entryId, datePublished, by, at };
  await insertRevision(tx, type, {
    ...shared,
    doc,
    version,
    basedOn: live.version,
    isLatest: !pending,
    visibleFrom: at,
  });
  if (pending) {
    await insertRevision(tx, type, {
      ...shared,
      doc: pending.doc,
      version: version + 1,
      basedOn: pending.record.version,
      isLatest: true,
      visibleFrom: null,
    });
  }
  return version;
}
