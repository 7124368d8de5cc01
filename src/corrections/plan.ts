import { authorize } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Access } from '../auth/policy.js';
import type { Document, EntryType } from '../content/entry-type.js';
import { publicLens, workingLens } from '../content/lens.js';
import { entryIdOf, lockEntries, stateOf } from '../content/lifecycle.js';
import { type EntryRecord, findRecord } from '../content/records.js';
import type { Tx } from '../db/client.js';
import { type Fault, Problem, Unprocessable } from '../http/problem.js';
import { type AppliedChange, changeDocument, type ChangeFault } from './change-document.js';
import { carryOver } from './carry-over.js';
import { PendingConflict, TargetNotFound } from './problems.js';
import type { TargetInput } from './schema.js';

/** What a correction does to one entry: the version that readers see, and its document with the changes made. */
export interface Plan {
  type: EntryType;
  live: EntryRecord;
  /** None where no text changes: a note alone, or a retraction. */
  doc: Document | undefined;
  changes: AppliedChange[];
  /** The pending version and its document with the same changes, where there is one. */
  pending: { record: EntryRecord; doc: Document } | undefined;
}

/**
 * Locks every target and works out what would change, writing nothing. Raises TargetNotFound, what the policy refuses,
 * QuoteNotFound, QuoteAmbiguous, ChangeNotPossible (each naming every fault) and PendingConflict.
 */
export async function planTargets(
  tx: Tx,
  env: Env,
  { targets, access }: { targets: TargetInput[]; access: Access },
): Promise<Plan[]> {
  const ids = await idsOf(tx, targets);
  await lockEntries(tx, ids);
  const faults: ChangeFault[] = [];
  const conflicts: Fault[] = [];
  const plans: Plan[] = [];
  for (const [index, { type: kind, changes }] of targets.entries()) {
    const type = env.ctx.catalog.types[kind];
    const { live, working } = await versions(tx, env, { type, id: ids[index] ?? '', access });
    const outcome = changeDocument(type, type.toDocument(live), {
      changes,
      pointer: `/targets/${index}`,
    });
    if (!('changes' in outcome)) {
      faults.push(...outcome.faults);
      continue;
    }
    const doc = changes.length > 0 ? outcome.doc : undefined;
    const carried =
      doc && working.version !== live.version
        ? carryOver(type, working, {
            changes,
            applied: outcome.changes,
            pointer: `/targets/${index}`,
          })
        : undefined;
    conflicts.push(...(carried?.conflicts ?? []));
    const pending = carried && { record: working, doc: carried.doc };
    plans.push({ type, live, doc, changes: outcome.changes, pending });
  }
  refuseChanges(faults);
  if (conflicts.length > 0) {
    throw new Problem(PendingConflict, conflicts.map(({ detail }) => detail).join(' '), {
      errors: conflicts,
    });
  }
  return plans;
}

async function idsOf(tx: Tx, targets: TargetInput[]): Promise<string[]> {
  const found: (string | undefined)[] = [];
  for (const { type, id } of targets) found.push(await entryIdOf(tx, type, id));
  const missing = targets.flatMap(({ type, id }, index): Fault[] =>
    found[index] === undefined
      ? [{ in: 'body', pointer: `/targets/${index}/id`, detail: `There is no ${type} “${id}”.` }]
      : [],
  );
  if (missing.length > 0) {
    throw new Problem(TargetNotFound, missing.map(({ detail }) => detail).join(' '), {
      errors: missing,
    });
  }
  const ids = found.flatMap((id) => id ?? []);
  const twice = ids.flatMap((id, index): Fault[] => {
    const first = ids.indexOf(id);
    return first < index
      ? [
          {
            in: 'body',
            pointer: `/targets/${index}`,
            detail: `This is the same entry as target ${first}; put all its changes there.`,
          },
        ]
      : [];
  });
  if (twice.length > 0) {
    throw new Problem(Unprocessable, twice.map(({ detail }) => detail).join(' '), {
      errors: twice,
    });
  }
  return ids;
}

async function versions(
  tx: Tx,
  { principal }: Env,
  { type, id, access }: { type: EntryType; id: string; access: Access },
) {
  const working = await findRecord(tx, type.kind, workingLens, id);
  if (!working) throw new Error(`entry ${id} has no version`);
  authorize(principal, access, stateOf(working));
  const live = await findRecord(tx, type.kind, publicLens, id);
  if (!live) throw new Error(`entry ${id} is published but has no visible version`);
  return { live, working };
}

/** All faults at once; the first decides which problem it is. */
function refuseChanges(faults: ChangeFault[]): void {
  const [first] = faults;
  if (!first) return;
  const errors = faults.map(({ problem, fault }) => ({ ...fault, code: problem.code }));
  throw new Problem(first.problem, errors.map(({ detail }) => detail).join(' '), { errors });
}
