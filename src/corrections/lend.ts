import { v7 as uuidv7 } from 'uuid';
import type { Loader } from '../content/catalog.js';
import type { NoteUpdate } from '../content/publish-entry.js';
import { chainCorrection } from './ledger.js';
import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import { drawCorrection } from './representation.js';
import { findStanding, insertCorrection } from './repository.js';
import { isPublishedBy } from '../content/lens.js';
import { readCorrections } from './record-repository.js';
import type { CorrectionInput } from './schema.js';

/** Loads published corrections for `include=corrections`. */
export const loadCorrections: Loader = async ({ db, publicUrl }, ids, { lens }) => {
  const records = await readCorrections(db, lens, ids);
  const shown = records.filter((record) => isPublishedBy(lens, record));
  const byId = new Map(shown.map((record) => [record.id, record]));
  return (some) =>
    some.flatMap((id) => {
      const record = byId.get(id);
      return record ? [drawCorrection(record, { publicUrl, lens })] : [];
    });
};

/** Puts the note of an update on the public record, in the transaction that publishes it. */
export const noteUpdate: NoteUpdate = async (tx, update) => {
  await insertNote(tx, { ...update, kind: 'update', severity: 'minor', placement: 'bottom' });
};

/** Puts on the public record that a retracted entry is back, signed by both who agreed on it. */
export async function noteReinstatement(
  tx: Tx,
  note: Parameters<NoteUpdate>[1] & { approverId: string },
): Promise<void> {
  await insertNote(tx, { ...note, kind: 'editors-note', severity: 'critical', placement: 'top' });
}

async function insertNote(
  tx: Tx,
  {
    entryId,
    fromVersion,
    toVersion,
    by,
    at,
    approverId = null,
    supersedes = null,
    ...said
  }: Parameters<NoteUpdate>[1] &
    Pick<CorrectionInput, 'kind' | 'severity' | 'placement'> & { approverId?: string | null },
): Promise<void> {
  // What was superseded elsewhere keeps the one that took its place.
  const standing = supersedes === null ? undefined : await findStanding(tx, supersedes);
  const isFree = standing !== undefined && standing.supersededBy === undefined;
  const input = { ...said, reason: null, supersedes: isFree ? supersedes : null };
  const targets = [{ entryId, fromVersion, toVersion, changes: [] }];
  const signed = { by, approverId, at, datePublished: at };
  const id = uuidv7();
  // In this order: what is chained is read again.
  await inOneTrip([
    insertCorrection(tx, { id, input, evidence: [], targets, ...signed }),
    chainCorrection(tx, id, at),
  ]);
}
