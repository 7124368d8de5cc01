import type { Tx } from '../db/client.js';
import type { Document, EntryType } from './entry-type.js';
import { closeLive, dropLatest, nextVersion } from './lifecycle.js';
import type { EntryRecord } from './records.js';
import { insertRevision } from './revisions.js';

/** What readers are to see, and the pending version that goes on above it as the newest. */
export interface Showing {
  /** The version that it was made from. */
  from: EntryRecord;
  doc: Document;
  pending?: { record: EntryRecord; doc: Document } | undefined;
  at: Date;
  by: string | null;
}

/** Appends a version that readers see from an instant on, and the pending one anew above it; answers its number. */
export async function showVersion(
  tx: Tx,
  type: EntryType,
  { from, doc, pending, at, by }: Showing,
): Promise<number> {
  const { entryId, datePublished } = from;
  const version = await nextVersion(tx, entryId);
  await closeLive(tx, entryId, at);
  await dropLatest(tx, entryId);
  const shared = { entryId, datePublished, by, at };
  await insertRevision(tx, type, {
    ...shared,
    doc,
    version,
    basedOn: from.version,
    isLatest: !pending,
    visibleFrom: at,
  });
  if (pending) {
    await insertRevision(tx, type, {
      ...shared,
      doc: pending.doc,
      version: version + 1,
      basedOn: pending.record.version,
      isLatest: true,
      visibleFrom: null,
    });
  }
  return version;
}
