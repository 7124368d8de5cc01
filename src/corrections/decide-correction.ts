import { isDeepStrictEqual } from 'node:util';
import { authorize, isSamePerson, permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import { lockEntries } from '../content/lifecycle.js';
import type { Tx } from '../db/client.js';
import { transaction } from '../db/transaction.js';
import { Conflict, type Fault, Forbidden, NotFound, Problem } from '../http/problem.js';
import { claimSlugs, drawPlans } from './draw-plans.js';
import { settle } from './create-correction.js';
import { type Plan, planTargets } from './plan.js';
import { ChangeNotPossible, MovedOn, QuoteAmbiguous, QuoteNotFound } from './problems.js';
import type { CorrectionRecord } from './record-repository.js';
import { findTargetIds, lockCorrection, markRejected, publishProposal } from './repository.js';
import type { ChangeInput, TargetInput } from './schema.js';
import { checkSuperseded } from './supersede.js';
import { refuseUndoing } from './undone.js';

/**
 * Publishes a proposal over the text as it is now. Raises NotFound, Forbidden (the author does not approve their own),
 * Conflict (decided already), CannotSupersede, MovedOn where the text has changed, and PendingConflict.
 */
export async function approveCorrection(env: Env, id: string): Promise<void> {
  return transaction(env.ctx, async (tx) => {
    const { proposal, by: approverId, isOwn } = await lockProposal(tx, env, id);
    refuseDecided(proposal.status);
    authorize(env.principal, 'decideProposal', proposal.status);
    if (isOwn) {
      throw new Problem(Forbidden, 'Somebody other than the author of a proposal approves it.');
    }
    const access = proposal.kind === 'retraction' ? 'retract' : 'publishCorrection';
    const plans = await replan(tx, env, { proposal, access });
    await checkSuperseded(tx, proposal.supersedesId, plans);
    refuseUndoing(plans, proposal.supersedesId);
    await claimSlugs(tx, plans);
    const at = await publicInstant(tx);
    const by = proposal.authorId;
    const { targets, write } = await drawPlans(tx, plans, { at, by });
    await write();
    await publishProposal(tx, id, { targets, approverId, at });
    await settle(tx, {
      id,
      kind: proposal.kind,
      operation: 'approveCorrection',
      text: proposal.text,
      by: approverId,
      at,
      targets,
    });
  });
}

/**
 * Turns a proposal down, with a reason that its author reads; or withdraws it, where its author does. Raises NotFound,
 * Forbidden and Conflict.
 */
export async function rejectCorrection(env: Env, id: string, reason: string): Promise<void> {
  return transaction(env.ctx, async (tx) => {
    const { proposal, by, isOwn } = await lockProposal(tx, env, id);
    const access = isOwn ? 'withdrawProposal' : 'decideProposal';
    permit(env.principal, access);
    refuseDecided(proposal.status);
    authorize(env.principal, access, proposal.status);
    await markRejected(tx, id, { reason, approverId: isOwn ? null : by });
    await recordChange(tx, {
      operation: 'rejectCorrection',
      correctionId: id,
      isPublic: false,
      by,
      at: new Date(),
    });
  });
}

/** A decision stands; the refusal says what can be done instead. */
function refuseDecided(status: CorrectionRecord['status']): void {
  if (status === 'proposed') return;
  const detail =
    status === 'published'
      ? 'It is published already. If it is wrong, publish another correction with `supersedes`.'
      : 'It was rejected already. If it is right, propose it again.';
  throw new Problem(Conflict, detail, { members: { state: status, possible: [] } });
}

async function lockProposal(
  tx: Tx,
  { principal }: Env,
  id: string,
): Promise<{ proposal: CorrectionRecord; by: string; isOwn: boolean }> {
  // Entries first, then slugs and corrections, and the public clock last: the one order in which anybody locks.
  await lockEntries(tx, await findTargetIds(tx, id));
  const proposal = await lockCorrection(tx, id);
  if (!proposal || !principal?.id) throw new Problem(NotFound, `There is no correction ${id}.`);
  const author = { id: proposal.authorId, name: proposal.author?.name ?? null };
  return { proposal, by: principal.id, isOwn: isSamePerson(principal, author) };
}

/** The changes as they were proposed, worked out over the text of now. */
async function replan(
  tx: Tx,
  env: Env,
  { proposal, access }: { proposal: CorrectionRecord; access: 'retract' | 'publishCorrection' },
): Promise<Plan[]> {
  const targets = proposal.targets.map(({ entry, changes }): TargetInput => ({
    type: entry.kind,
    id: entry.id,
    changes: changes.map(({ quote, field, newValue }): ChangeInput =>
      field === null
        ? {
            quote: quote as unknown as Extract<ChangeInput, { quote: unknown }>['quote'],
            replacement: newValue as string,
          }
        : { field, value: newValue },
    ),
  }));
  try {
    const plans = await planTargets(tx, env, { targets, access });
    refuseMoved(proposal, plans);
    return plans;
  } catch (error) {
    const moved =
      error instanceof Problem &&
      [QuoteNotFound, QuoteAmbiguous, ChangeNotPossible].includes(error.type);
    throw moved ? new Problem(MovedOn, error.message, { ...error.options, cause: error }) : error;
  }
}

/** A field that says something else than it did when the change was proposed is not what its author meant to correct. */
function refuseMoved({ targets }: CorrectionRecord, plans: Plan[]): void {
  const moved = plans.flatMap(({ changes }, at) =>
    changes.flatMap(({ field, oldValue }, index): Fault[] => {
      const was = targets[at]?.changes[index]?.oldValue ?? null;
      if (field === undefined || isDeepStrictEqual(oldValue ?? null, was)) return [];
      const detail = `${field} no longer says what the proposal replaces.`;
      return [{ in: 'body', pointer: `/targets/${at}/changes/${index}/field`, detail }];
    }),
  );
  if (moved.length === 0) return;
  throw new Problem(MovedOn, moved.map(({ detail }) => detail).join(' '), { errors: moved });
}
