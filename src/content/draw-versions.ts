import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import type { Document, EntryType } from './entry-type.js';
import { closeLiveAndDropLatest } from './lifecycle.js';
import type { EntryRecord } from './records.js';
import { type Appended, drawUp, formerOf, insertVersions } from './revisions.js';

/** What readers are to see of an entry, and its newest version, which goes on above it, where that is another. */
export interface Showing {
  type: EntryType;
  /** The version that it was made from. */
  from: EntryRecord;
  doc: Document;
  pending?: { record: EntryRecord; doc: Document } | undefined;
}

/**
 * Draws up, for each of these entries, which are locked, a version that readers see from an instant on, and the pending one
 * anew above it. Answers the number of the former by the id of the entry, and what sends them. Raises ReferenceNotFound
 * and SlugTaken.
 */
export async function drawVersions(
  tx: Tx,
  showings: Showing[],
  { at, by }: { at: Date; by: string | null },
): Promise<{ versions: Map<string, number>; write: () => Promise<unknown> }> {
  const rows = await drawUp(
    tx,
    showings.flatMap((showing) => versionsOf(showing, { at, by })),
  );
  const ids = showings.map(({ from }) => from.entryId);
  const write = () => inOneTrip([closeLiveAndDropLatest(tx, ids, at), insertVersions(tx, rows)]);
  const versions = new Map(showings.map((showing) => [showing.from.entryId, nextOf(showing)]));
  return { versions, write: showings.length > 0 ? write : () => Promise.resolve() };
}

function versionsOf(showing: Showing, signed: { at: Date; by: string | null }): Appended[] {
  const { type, from, doc, pending } = showing;
  const { entryId, datePublished } = from;
  const version = nextOf(showing);
  const shared = { type, entryId, datePublished, ...signed };
  const former = formerOf(type, from);
  const shown = { ...shared, former, doc, version, basedOn: from.version, visibleFrom: signed.at };
  if (!pending) return [{ ...shown, isLatest: true }];
  const { record } = pending;
  return [
    { ...shown, isLatest: false },
    {
      ...shared,
      former: formerOf(type, record),
      doc: pending.doc,
      version: version + 1,
      basedOn: record.version,
      visibleFrom: null,
      isLatest: true,
    },
  ];
}

/** The number after that of the newest version: `from`, where none is pending. */
function nextOf({ from, pending }: Showing): number {
  return (pending?.record ?? from).version + 1;
}
