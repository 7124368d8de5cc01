import type { Tx } from '../db/client.js';
import type { Document, EntryType } from './entry-type.js';
import { closeLiveAndDropLatest } from './lifecycle.js';
import type { EntryRecord } from './records.js';
import { type Appended, insertRevisions } from './revisions.js';

/** What readers are to see of an entry, and the pending version that goes on above it as the newest. */
export interface Showing {
  type: EntryType;
  /** The version that it was made from. */
  from: EntryRecord;
  doc: Document;
  pending?: { record: EntryRecord; doc: Document } | undefined;
}

/**
 * Appends to each of these entries a version that readers see from an instant on, and the pending one anew above it; answers
 * the number of the former by the id of the entry.
 */
export async function showVersions(
  tx: Tx,
  showings: Showing[],
  { at, by }: { at: Date; by: string | null },
): Promise<Map<string, number>> {
  if (showings.length === 0) return new Map();
  const ids = showings.map(({ from }) => from.entryId);
  const numbers = await closeLiveAndDropLatest(tx, ids, at);
  const appended = showings.flatMap(({ type, from, doc, pending }): Appended[] => {
    const { entryId, datePublished, slug: heldSlug } = from;
    const version = numbers.get(entryId) ?? 1;
    const shared = { type, entryId, datePublished, by, at };
    const shown = { ...shared, heldSlug, doc, version, basedOn: from.version, visibleFrom: at };
    if (!pending) return [{ ...shown, isLatest: true }];
    const { record } = pending;
    return [
      { ...shown, isLatest: false },
      {
        ...shared,
        heldSlug: record.slug,
        doc: pending.doc,
        version: version + 1,
        basedOn: record.version,
        visibleFrom: null,
        isLatest: true,
      },
    ];
  });
  await insertRevisions(tx, appended);
  return numbers;
}
