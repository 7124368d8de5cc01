import type { Loader } from '../content/catalog.js';
import type { NoteUpdate } from '../content/publish-entry.js';
import { drawCorrection } from './representation.js';
import { findCorrections, insertCorrection } from './repository.js';
import { publishedBy } from '../content/lens.js';

/** Loads published corrections for `include=corrections`. */
export const loadCorrections: Loader = async ({ db, publicUrl }, ids, { lens }) => {
  if (ids.length === 0) return [];
  const records = await findCorrections(db, lens, {
    where: { AND: [{ id: { in: ids } }, publishedBy(lens)] },
  });
  return records.map((record) => drawCorrection(record, { publicUrl, internal: false }));
};

/** Puts the note of an update on the public record, in the transaction that publishes it. */
export const noteUpdate: NoteUpdate = async (
  tx,
  { entryId, fromVersion, toVersion, text, by, at },
) => {
  const input = {
    kind: 'update',
    text,
    severity: 'minor',
    placement: 'bottom',
    reason: null,
    supersedes: null,
  } as const;
  const targets = [{ entryId, fromVersion, toVersion, changes: [] }];
  await insertCorrection(tx, { input, evidence: [], targets, by, at, datePublished: at });
};
