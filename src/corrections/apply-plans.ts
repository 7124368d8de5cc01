import { showVersion } from '../content/show-version.js';
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
  for (const { type, live, doc, pending } of plans) {
    const showing = doc && { from: live, doc, pending, ...publication };
    const toVersion = showing ? await showVersion(tx, type, showing) : null;
    steps.push({ fromVersion: live.version, toVersion });
  }
  return steps;
}
