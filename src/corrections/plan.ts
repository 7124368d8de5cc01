import { authorizeEach, permitResources } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Access } from '../auth/policy.js';
import type { Document, EntryType } from '../content/entry-type.js';
import { pathOf } from '../content/kinds.js';
import { isUnknownTo, lockEntries, policyStateOf } from '../content/lifecycle.js';
import { type EntryRecord, findLastSeen, findNewestAndLive } from '../content/records.js';
import { findOwners } from '../content/references.js';
import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import { type Fault, Problem, Unprocessable } from '../http/problem.js';
import { nearEffort, type NearEffort } from '../portable-text/nearest.js';
import { type AppliedChange, changeDocument, type ChangeFault } from './change-document.js';
import { carryOver } from './carry-over.js';
import { deadEnds, wantedBy, wordingOf } from './dead-ends.js';
import { PendingConflict, TargetNotFound } from './problems.js';
import { findChangesOf, type StandingCorrection } from './repository.js';
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
  /** The published corrections that changed its text before, oldest first. */
  standing: StandingCorrection[];
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
  const locked = await lockTargets(tx, env, targets);
  const seen = await versions(tx, env, { ...locked, access });
  const effort = nearEffort();
  const planned = seen.map((both, index) => {
    const type = env.ctx.catalog.types[both.live.kind];
    const changes = targets[index]?.changes ?? [];
    const pointer = `/targets/${index}`;
    const outcome = planTarget(type, both, { changes, pointer, effort });
    const { said } = outcome;
    return { ...outcome, wording: wordingOf({ type, seen: both.live, said, changes, pointer }) };
  });
  const find = await findOwners(
    tx,
    planned.flatMap(({ wording }) => wantedBy(wording)),
  );
  const slugs = new Map<string, string>();
  refuseChanges(
    planned.flatMap(({ faults, wording }) => [...faults, ...deadEnds(wording, { find, slugs })]),
  );
  refuseConflicts(planned.flatMap(({ conflicts }) => conflicts));
  return planned.flatMap(({ plan }) => plan ?? []);
}

/** The version that readers see, or saw last, the one that editors work on, and what was corrected before. */
interface Versions {
  live: EntryRecord;
  working: EntryRecord;
  standing: StandingCorrection[];
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
  { live, working, standing }: Versions,
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
  const plan = { type, live, doc, changes, pending, standing };
  return { plan, said: outcome.doc, faults: [], conflicts: carried?.conflicts ?? [] };
}

/** The ids of the targets, in their order; the newest and the live version of each, and what was corrected in it before. */
interface Locked {
  ids: string[];
  found: EntryRecord[];
  standing: Map<string, StandingCorrection[]>;
}

/** Locks the targets and reads them. One that the caller is not to know of does not differ from one that is not there. */
async function lockTargets(tx: Tx, { principal }: Env, targets: TargetInput[]): Promise<Locked> {
  const wanted = targets.map(({ type, id }) => ({ kinds: [type], ref: id }));
  const find = await findOwners(tx, wanted);
  const owners = wanted.map(({ kinds, ref }) => find(kinds, ref));
  const known = owners.flatMap((id) => id ?? []);
  // Together, in this order: they are read once they are locked.
  const [locked, found, standing] = await inOneTrip([
    lockEntries(tx, known),
    findNewestAndLive(tx, known),
    findChangesOf(tx, known),
  ]);
  const visible = locked.flatMap(({ id, hold }) => (isUnknownTo(principal, hold) ? [] : [id]));
  const seen = owners.map((id) => visible.find((one) => one === id));
  refuseMissing(targets, seen);
  const ids = seen.flatMap((id) => id ?? []);
  refuseTwice(ids);
  return { ids, found, standing };
}

function refuseMissing(targets: TargetInput[], seen: (string | undefined)[]): void {
  const missing = targets.flatMap(({ type, id }, index): Fault[] =>
    seen[index] === undefined
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

/** The versions of each entry, in the order of the ids; raises what the policy refuses of any. */
async function versions(
  tx: Tx,
  { principal }: Env,
  { ids, found, standing, access }: Locked & { access: Access },
): Promise<Versions[]> {
  const byId = (records: EntryRecord[]) => new Map(records.map((one) => [one.entryId, one]));
  const newest = byId(found.filter(({ isLatest }) => isLatest));
  const live = byId(found.filter(isLive));
  const states = ids.map((id, index) => {
    return { state: policyStateOf(present(newest.get(id), id)), pointer: `/targets/${index}` };
  });
  authorizeEach(principal, access, states);
  const both: Versions[] = [];
  for (const id of ids) {
    // What was unpublished is retracted as readers saw it last.
    const seen = live.get(id) ?? (await findLastSeen(tx, id));
    both.push({
      live: present(seen, id),
      working: present(newest.get(id), id),
      standing: standing.get(id) ?? [],
    });
  }
  return both;
}

function isLive({ visibleFrom, visibleTo }: EntryRecord): boolean {
  return visibleFrom !== null && visibleTo === null;
}

function present(record: EntryRecord | undefined, id: string): EntryRecord {
  if (!record) throw new Error(`entry ${id} has no version that a correction can be about`);
  return record;
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
