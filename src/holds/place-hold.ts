import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import type { EntryType } from '../content/entry-type.js';
import { closeLive, lockEntry } from '../content/lifecycle.js';
import { type EntryRecord, findLastSeen } from '../content/records.js';
import { transaction } from '../db/transaction.js';
import {
  dropReinstatement,
  forgetAnswersAbout,
  insertHold,
  liftHold,
  lockCorrectionsOf,
  type NewHold,
} from './repository.js';

/** Which entry, the version that the editor saw, and why. */
export interface Placing {
  ref: string;
  ifMatch: number | null;
  hold: Pick<NewHold, 'kind' | 'reason' | 'notice' | 'authority'>;
}

/**
 * Withholds an entry for a time, so that to readers it is as if it had never been (also one that was unpublished), or
 * takes it down for legal reasons, also after it was withheld. Raises NotFound, Forbidden, Conflict and PreconditionFailed.
 */
export async function placeHold(
  env: Env,
  type: EntryType,
  { ref, ifMatch, hold }: Placing,
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  const access = hold.kind === 'withheld' ? 'withhold' : 'takeDown';
  return transaction(env.ctx, async (tx) => {
    const record = await lockEntry(tx, env, { type, ref, access, ifMatch });
    const { entryId, version } = record;
    await lockCorrectionsOf(tx, entryId);
    await dropReinstatement(tx, entryId);
    await forgetAnswersAbout(tx, entryId);
    const at = await publicInstant(tx);
    const before = await liftHold(tx, entryId, at);
    const liveVersion = record.entry.liveVersion ?? before?.liveVersion ?? null;
    await closeLive(tx, [entryId], at);
    await insertHold(tx, { ...hold, entryId, liveVersion, by, at });
    const operation = `${access}${type.noun}`;
    const seen = await findLastSeen(tx, entryId);
    // Readers are told which version they lost; of what they never saw, nothing, nor what they see no more as it is.
    const isPublic = hold.kind === 'takenDown' ? seen !== undefined : liveVersion !== null;
    const change = { version: seen?.version ?? version, isPublic };
    await recordChange(tx, { operation, entryId, ...change, by, at });
    return record;
  });
}
