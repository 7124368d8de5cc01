import { authorize, permitResources } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Access } from '../auth/policy.js';
import type { Document, EntryType } from '../content/entry-type.js';
import { pathOf } from '../content/kinds.js';
import { publicLens, unsealedLens } from '../content/lens.js';
import { entryIdOf, isUnknownTo, lockEntries, policyStateOf } from '../content/lifecycle.js';
import { type EntryRecord, findLastSeen, findRecord } from '../content/records.js';
import type { Tx } from '../db/client.js';
import { type Fault, Problem, Unprocessable } from '../http/problem.js';
import { nearEffort, type NearEffort } from '../portable-text/nearest.js';
import { type AppliedChange, changeDocument, type ChangeFault } from './change-document.js';
import { carryOver } from './carry-over.js';
import { deadEnds } from './dead-ends.js';
import { PendingConflict, TargetNotFound } from './problems.js';
import type { ChangeInput, TargetInput } from './schema.js';

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
 * Locks every target and works out what would change, writing nothing. Raises Forbidden (a kind that the key’s scope
 * leaves out), TargetNotFound, what the policy refuses,
 * QuoteNotFound, QuoteAmbiguous, ChangeNotPossible, ReferenceNotFound, SlugTaken (each naming every fault) and
 * PendingConflict.
 */
export async function planTargets(
  tx: Tx,
  env: Env,
  { targets, access }: { targets: TargetInput[]; access: Access },
): Promise<Plan[]> {
  permitResources(
    env.principal,
    targets.map(({ type }) => pathOf[type]),
  );
  const ids = await lockTargets(tx, env, targets);
  const planned: Planned[] = [];
  const effort = nearEffort();
  const slugs = new Map<string, string>();
  for (const [index, { type: kind, changes }] of targets.entries()) {
    const type = env.ctx.catalog.types[kind];
    const seen = await versions(tx, env, { id: ids[index] ?? '', access });
    const target = { changes, pointer: `/targets/${index}`, effort };
    const { faults, ...plan } = planTarget(type, seen, target);
    const dead = await deadEnds(tx, { type, seen: seen.live, said: plan.said, slugs }, target);
    planned.push({ ...plan, faults: [...faults, ...dead] });
  }
  refuseChanges(planned.flatMap(({ faults }) => faults));
  refuseConflicts(planned.flatMap(({ conflicts }) => conflicts));
  return planned.flatMap(({ plan }) => plan ?? []);
}

interface Planned {
  plan?: Plan;
  /** The document as far as its fields could be set. */
  said: Document | undefined;
  faults: ChangeFault[];
  conflicts: Fault[];
}

function planTarget(
  type: EntryType,
  { live, working }: { live: EntryRecord; working: EntryRecord },
  target: { changes: ChangeInput[]; pointer: string; effort: NearEffort },
): Planned {
  const outcome = changeDocument(type, type.toDocument(live), target);
  if (!('changes' in outcome)) {
    return { said: outcome.doc, faults: outcome.faults, conflicts: [] };
  }
  const { changes } = outcome;
  const doc = target.changes.length > 0 ? outcome.doc : undefined;
  const carried =
    doc && working.version !== live.version
      ? carryOver(type, working, { ...target, applied: changes, corrected: outcome.doc })
      : undefined;
  const pending = carried && { record: working, doc: carried.doc };
  const plan = { type, live, doc, changes, pending };
  return { plan, said: outcome.doc, faults: [], conflicts: carried?.conflicts ?? [] };
}

/** Locks the targets; answers their ids. One that the caller is not to know of does not differ from one that is not there. */
async function lockTargets(tx: Tx, { principal }: Env, targets: TargetInput[]): Promise<string[]> {
  const owners: (string | undefined)[] = [];
  for (const { type, id } of targets) owners.push(await entryIdOf(tx, type, id));
  const known = owners.flatMap((id) => id ?? []);
  const locked = await lockEntries(tx, known);
  const visible = locked.flatMap(({ id, hold }) => (isUnknownTo(principal, hold) ? [] : [id]));
  const found = owners.map((id) => visible.find((one) => one === id));
  refuseMissing(targets, found);
  const ids = found.flatMap((id) => id ?? []);
  refuseTwice(ids);
  return ids;
}

function refuseMissing(targets: TargetInput[], found: (string | undefined)[]): void {
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
}

function refuseTwice(ids: string[]): void {
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
}

async function versions(
  tx: Tx,
  { principal }: Env,
  { id, access }: { id: string; access: Access },
) {
  const working = await findRecord(tx, unsealedLens, id);
  if (!working) throw new Error(`entry ${id} has no version`);
  authorize(principal, access, policyStateOf(working));
  // What was unpublished is retracted as readers saw it last.
  const live = (await findRecord(tx, publicLens, id)) ?? (await findLastSeen(tx, id));
  if (!live) throw new Error(`entry ${id} is published but has no visible version`);
  return { live, working };
}

function refuseConflicts(errors: Fault[]): void {
  if (errors.length === 0) return;
  throw new Problem(PendingConflict, errors.map(({ detail }) => detail).join(' '), { errors });
}

/** All faults at once; the first decides which problem it is. */
function refuseChanges(faults: ChangeFault[]): void {
  const [first] = faults;
  if (!first) return;
  const errors = faults.map(({ problem, fault }) => ({ ...fault, code: problem.code }));
  throw new Problem(first.problem, errors.map(({ detail }) => detail).join(' '), { errors });
}
