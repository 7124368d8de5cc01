import type { Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import { transaction } from '../db/transaction.js';
import { Conflict, InvalidRequest, Problem } from '../http/problem.js';
import { workingLensOf } from './choose-lens.js';
import type { EntryType } from './entry-type.js';
import { lockEntry, writtenRecord } from './lifecycle.js';
import { type Publication, replaced } from './publish-entry.js';
import type { EntryRecord } from './records.js';
import { dropSchedule, keepSchedule } from './schedules.js';

/**
 * Has the working version, and no newer one, published by itself at an instant; what publishing would refuse now is
 * refused now. Raises NotFound, PreconditionFailed, Conflict, InvalidRequest (the instant is past), UpdateKindRequired
 * and UndoesCorrection.
 */
export async function scheduleEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, publishAt, ...said }: Publication & { publishAt: Date },
): Promise<EntryRecord> {
  const by = env.principal?.id;
  if (!by) throw new Error('a publication to come needs somebody to sign it');
  return transaction(env.ctx, async (tx) => {
    const record = await lockEntry(tx, env, { type, ref, access: 'schedule', ifMatch });
    refusePast(publishAt);
    await replaced(env, tx, { type, record, said });
    const { entryId, version } = record;
    await keepSchedule(tx, {
      ...{ entryId, version, publishAt },
      updateKind: said.updateKind ?? null,
      note: said.note ?? null,
      undo: said.undo ?? [],
      byId: by,
    });
    const operation = `schedule${type.noun}`;
    await recordChange(tx, {
      ...{ operation, entryId, version, by },
      isPublic: false,
      at: new Date(),
    });
    return writtenRecord(tx, type, { lens: workingLensOf(env.principal), id: entryId });
  });
}

/** Calls a publication to come off. Raises NotFound, PreconditionFailed and Conflict (nothing is scheduled). */
export async function unscheduleEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch }: Pick<Publication, 'ref' | 'ifMatch'>,
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const record = await lockEntry(tx, env, { type, ref, access: 'unschedule', ifMatch });
    const { entryId, version } = record;
    if (!(await dropSchedule(tx, entryId))) {
      throw new Problem(Conflict, 'No publication of it is scheduled.');
    }
    const operation = `unschedule${type.noun}`;
    await recordChange(tx, {
      ...{ operation, entryId, version, by },
      isPublic: false,
      at: new Date(),
    });
    return writtenRecord(tx, type, { lens: workingLensOf(env.principal), id: entryId });
  });
}

function refusePast(publishAt: Date): void {
  if (publishAt > new Date()) return;
  const detail = 'must lie in the future; POST to …/publish to publish now.';
  throw new Problem(InvalidRequest, `The request has one fault: /publishAt ${detail}`, {
    errors: [{ in: 'body', pointer: '/publishAt', detail }],
  });
}
