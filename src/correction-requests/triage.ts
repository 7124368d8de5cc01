import { authorize } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { entryIdOf } from '../content/lifecycle.js';
import { recordChange } from '../changes/record-change.js';
import { createCorrection, planCorrection } from '../corrections/create-correction.js';
import type { Plan } from '../corrections/plan.js';
import type { CorrectionInput } from '../corrections/schema.js';
import type { Database, Tx } from '../db/client.js';
import { transaction } from '../db/transaction.js';
import { NotFound, Problem, Unprocessable } from '../http/problem.js';
import {
  clearEmails,
  decide,
  type Decision,
  findRequest,
  lockRequests,
  moveDuplicates,
  type RequestRecord,
} from './repository.js';
import { standingOf } from './status.js';

/**
 * Makes the correction that a request asked for, as its editor words it: published or proposed, as `createCorrection`
 * does. Raises what that raises, NotFound, Conflict (decided already), and Unprocessable where none of its targets is what
 * the request is about.
 */
export async function acceptRequest(
  env: Env,
  id: string,
  correction: CorrectionInput,
): Promise<void> {
  await deciding(env, { id, operation: 'acceptRequest' }, async (inner, request) => {
    await requireSubject(inner.ctx.db, request, correction);
    return { status: 'accepted', correctionId: await createCorrection(inner, correction) };
  });
}

/** What the correction would change; decides and writes nothing. Raises what `acceptRequest` raises. */
export async function planAcceptance(
  env: Env,
  id: string,
  correction: CorrectionInput,
): Promise<Plan[]> {
  const { db } = env.ctx;
  await requireSubject(db, await openRequest(db, env, id), correction);
  return planCorrection(env, correction);
}

/** Turns a request down, with a reason that who asked reads. Raises NotFound and Conflict. */
export async function rejectRequest(env: Env, id: string, reason: string): Promise<void> {
  await deciding(env, { id, operation: 'rejectRequest' }, async () => ({
    status: 'rejected',
    reason,
  }));
}

/**
 * Lets a request share the fate of another one that asked for the same. Raises NotFound, Conflict, and Unprocessable
 * where the other does not exist, is the same, or is itself a duplicate.
 */
export async function markDuplicate(env: Env, id: string, of: string): Promise<void> {
  await deciding(env, { id, of, operation: 'markRequestDuplicate' }, async ({ ctx: { db } }) => {
    const original = await findRequest(db, { id: of });
    if (!original) throw unfitOriginal(`There is no correction request ${of}.`);
    if (of === id) throw unfitOriginal('A request cannot be a duplicate of itself.');
    if (original.duplicateOfId !== null) {
      throw unfitOriginal(`That is itself a duplicate, of ${original.duplicateOfId}; name that.`);
    }
    await moveDuplicates(db, id, of);
    return { status: 'duplicate', duplicateOfId: of };
  });
}

/** Holds the request, and the one that it is compared with, while it is decided. */
async function deciding(
  env: Env,
  { id, of = id, operation }: { id: string; of?: string; operation: string },
  choose: (env: Env & { ctx: { db: Tx } }, request: RequestRecord) => Promise<Decision>,
): Promise<void> {
  await transaction(env.ctx, async (tx) => {
    await lockRequests(tx, [id, of]);
    const request = await openRequest(tx, env, id);
    const { entryId } = request;
    const by = env.principal?.id ?? null;
    const at = new Date();
    const decision = await choose({ ...env, ctx: { ...env.ctx, db: tx } }, request);
    await decide(tx, id, { decision, by, at });
    // A correction that is published at once closes the request.
    await clearEmails(tx, new Date(0));
    await recordChange(tx, { operation, entryId, isPublic: false, by, at });
  });
}

async function openRequest(db: Database, { principal }: Env, id: string): Promise<RequestRecord> {
  const record = await findRequest(db, { id });
  if (!record) throw new Problem(NotFound, `There is no correction request ${id}.`);
  authorize(principal, 'decideRequest', standingOf(record));
  return record;
}

/** Refuses a correction of other entries than the one that the request is about. */
async function requireSubject(
  db: Database,
  { entry }: RequestRecord,
  { targets }: CorrectionInput,
): Promise<void> {
  for (const { type, id } of targets) {
    if (type === entry.kind && (await entryIdOf(db, type, id)) === entry.id) return;
  }
  const detail = `The request is about the ${entry.kind} ${entry.id}; the correction must have it among its targets.`;
  throw new Problem(Unprocessable, detail, {
    errors: [{ in: 'body', pointer: '/targets', detail }],
  });
}

function unfitOriginal(detail: string): Problem {
  return new Problem(Unprocessable, detail, { errors: [{ in: 'body', pointer: '/of', detail }] });
}
