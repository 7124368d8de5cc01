import { isSamePerson, may } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import type { EntryType } from '../content/entry-type.js';
import { lockEntry, stateOf } from '../content/lifecycle.js';
import { type EntryRecord, findLastSeen } from '../content/records.js';
import { drawVersions } from '../content/draw-versions.js';
import { noteReinstatement } from '../corrections/lend.js';
import type { Tx } from '../db/client.js';
import { transaction } from '../db/transaction.js';
import { Forbidden, InvalidRequest, Problem } from '../http/problem.js';
import {
  approveReinstatement,
  dropReinstatement,
  findOpenReinstatement,
  insertReinstatement,
  liftHold,
  lockCorrectionsOf,
  type ReinstatementRecord,
  unmarkRetracted,
} from './repository.js';
import type { ReinstatementInput } from './schema.js';

/**
 * Shows an entry again that was retracted, withheld or taken down: one person asks, and when another sends the same it
 * happens. What was retracted comes back with a public note. Raises NotFound, Forbidden (the same person twice),
 * InvalidRequest (no reason, or no note where one is needed), Conflict and PreconditionFailed.
 */
export async function reinstateEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, ...said }: { ref: string; ifMatch: number | null } & ReinstatementInput,
): Promise<{ record: EntryRecord; reinstatement: ReinstatementRecord }> {
  const by = env.principal?.id;
  if (!by) throw new Error('reinstating needs somebody to sign it');
  return transaction(env.ctx, async (tx) => {
    const record = await lockEntry(tx, env, { type, ref, access: 'reinstate', ifMatch });
    const open = await standingWish(tx, record);
    if (!open) return { record, reinstatement: await ask(tx, record, { type, said, by }) };
    const asker = { id: open.requestedById, name: open.requestedBy.name };
    if (isSamePerson(env.principal, asker)) {
      throw new Problem(Forbidden, 'Somebody other than the one who asked has to agree.');
    }
    return { record, reinstatement: await agree(tx, record, { type, open, by }) };
  });
}

/** The wish that waits for a second person; it lapses when who asked may not ask any more. */
async function standingWish(tx: Tx, record: EntryRecord): Promise<ReinstatementRecord | undefined> {
  const open = await findOpenReinstatement(tx, record.entryId);
  if (!open) return undefined;
  const { role, revoked, expires, name } = open.requestedBy;
  const isValid = revoked === null && (expires === null || expires > new Date());
  const asker = { id: open.requestedById, name, role, scope: [] };
  if (isValid && may(asker, 'reinstate', stateOf(record))) return open;
  await dropReinstatement(tx, record.entryId);
  return undefined;
}

async function ask(
  tx: Tx,
  { entryId, version, entry }: EntryRecord,
  { type, said, by }: { type: EntryType; said: ReinstatementInput; by: string },
): Promise<ReinstatementRecord> {
  const { reason, note = null } = said;
  if (reason === undefined) throw missing('reason', 'Say why it is to be shown again.');
  if (entry.retractionId !== null && note === null) {
    throw missing('note', 'It was retracted; readers must be told why it is back.');
  }
  const at = new Date();
  const reinstatement = await insertReinstatement(tx, { entryId, reason, note, by, at });
  const operation = `askToReinstate${type.noun}`;
  await recordChange(tx, { operation, entryId, version, isPublic: false, by, at });
  return reinstatement;
}

async function agree(
  tx: Tx,
  record: EntryRecord,
  { type, open, by }: { type: EntryType; open: ReinstatementRecord; by: string },
): Promise<ReinstatementRecord> {
  const { entryId, entry } = record;
  await lockCorrectionsOf(tx, entryId);
  const at = await publicInstant(tx);
  const held = await liftHold(tx, entryId, at);
  const wasRetracted = held === undefined;
  if (wasRetracted) await unmarkRetracted(tx, entryId);
  // What was retracted before it was taken down, or never published, stays as it was before the hold.
  const isShown = wasRetracted || (held.liveVersion !== null && entry.retractionId === null);
  const version = isShown ? await showAgain(tx, record, { type, open, by, at }) : record.version;
  const change = { operation: `reinstate${type.noun}`, entryId, version, by, at };
  await recordChange(tx, {
    ...change,
    note: open.note,
    isPublic: isShown || entry.retractionId !== null,
  });
  return approveReinstatement(tx, open.id, { by, at });
}

/** What readers saw last, as a version of its own; with a note, where one was promised. Answers its number. */
async function showAgain(
  tx: Tx,
  record: EntryRecord,
  { type, open, by, at }: { type: EntryType; open: ReinstatementRecord; by: string; at: Date },
): Promise<number> {
  const { entryId } = record;
  const seen = await findLastSeen(tx, entryId);
  if (!seen) throw new Error(`${type.kind} ${entryId} was never seen`);
  const isPending = record.version !== seen.version;
  const showing = {
    type,
    from: seen,
    doc: type.toDocument(seen),
    pending: isPending ? { record, doc: type.toDocument(record) } : undefined,
  };
  const { versions, write } = await drawVersions(tx, [showing], { at, by });
  await write();
  const toVersion = versions.get(entryId) ?? seen.version;
  const text = open.note;
  if (text === null) return toVersion;
  const signed = { by: open.requestedById, approverId: by, at };
  await noteReinstatement(tx, { entryId, fromVersion: seen.version, toVersion, text, ...signed });
  return toVersion;
}

function missing(member: 'reason' | 'note', detail: string): Problem {
  const fault = { in: 'body' as const, pointer: `/${member}`, detail };
  return new Problem(InvalidRequest, detail, { errors: [fault] });
}
