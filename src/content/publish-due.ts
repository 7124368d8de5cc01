import { permit, permitResources } from '../auth/authorize.js';
import { recordChange } from '../changes/record-change.js';
import type { AppContext } from '../context.js';
import { transaction } from '../db/transaction.js';
import { Problem, Unauthenticated } from '../http/problem.js';
import { publishEntry } from './publish-entry.js';
import { type DueSchedule, dropSchedule, findDue, takeDue } from './schedules.js';

const MOST_AT_ONCE = 100;

/**
 * Publishes what is due. Safe to run in several processes at once and to be cut off: a publication and the end of its
 * schedule are one transaction. What is refused is noted in the change log for the newsroom and stays as it is.
 */
export async function publishDue(ctx: AppContext): Promise<void> {
  for (const entryId of await findDue(ctx.db, MOST_AT_ONCE)) {
    if (ctx.stopping) return;
    await publishOne(ctx, entryId).catch((error: unknown) => {
      ctx.log.error({ err: error, entryId }, 'a scheduled publication failed; it is tried again');
    });
  }
}

async function publishOne(ctx: AppContext, entryId: string): Promise<void> {
  try {
    await transaction(ctx, async (tx) => {
      const due = await takeDue(tx, entryId);
      if (due) await publishAs(due, { ...ctx, db: tx });
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    await refuse(ctx, entryId, error);
  }
}

/** As its signer would publish it now: with the rights that the key has now. */
async function publishAs(due: DueSchedule, ctx: AppContext): Promise<void> {
  const { by, entry, version: ifMatch, updateKind, note, undo } = due;
  const { id, name, role, scope } = by;
  if (by.revoked || (by.expires && by.expires <= new Date())) {
    throw new Problem(Unauthenticated, `The key of ${name} is no longer valid.`);
  }
  const principal = { id, name, role, scope };
  const type = ctx.catalog.types[entry.kind];
  permit(principal, 'publish');
  permitResources(principal, [type.path]);
  await publishEntry({ ctx, principal }, type, {
    ...{ ref: entry.id, ifMatch, undo },
    ...(updateKind && { updateKind }),
    ...(note !== null && { note }),
  });
}

async function refuse(ctx: AppContext, entryId: string, problem: Problem): Promise<void> {
  await transaction(ctx, async (tx) => {
    const due = await takeDue(tx, entryId);
    if (!due) return;
    await dropSchedule(tx, entryId);
    await recordChange(tx, {
      operation: `refuseScheduled${ctx.catalog.types[due.entry.kind].noun}`,
      entryId,
      version: due.version,
      isPublic: false,
      note: problem.message,
      by: due.byId,
      at: new Date(),
    });
  });
}
