import { isDeepStrictEqual } from 'node:util';
import type { Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import type { Tx } from '../db/client.js';
import { inOneTrip } from '../db/query-rows.js';
import { transaction } from '../db/transaction.js';
import { check, refuseFaults } from '../http/validate.js';
import { workingLensOf } from './choose-lens.js';
import type { Document, EntryType } from './entry-type.js';
import { dropLatest, lockEntry, writtenRecord } from './lifecycle.js';
import { type JsonObject, mergePatch } from './merge-patch.js';
import type { EntryRecord } from './records.js';
import { drawUp, formerOf, insertVersions } from './revisions.js';

/** An entry to change, the version that its editor saw, and the JSON Merge Patch (RFC 7396) to apply. */
export interface EntryPatch {
  ref: string;
  ifMatch: number | null;
  patch: JsonObject;
}

/**
 * Makes a new working version; what readers see stays until it is published. A patch that changes nothing makes none.
 * Raises InvalidRequest, NotFound, PreconditionFailed, ReferenceNotFound and SlugTaken.
 */
export async function changeEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, patch }: EntryPatch,
): Promise<EntryRecord> {
  return transaction(env.ctx, async (tx) => {
    const before = await lockEntry(tx, env, { type, ref, access: 'change', ifMatch });
    const current = type.toDocument(before);
    const doc = revise(type, current, mergePatch(current, patch));
    if (isDeepStrictEqual(doc, current)) {
      const lens = workingLensOf(env.principal);
      return writtenRecord(tx, type, { lens, id: before.entryId });
    }
    const operation = `change${type.noun}`;
    return writeWorking(tx, env, { type, before, newest: before.version, doc, operation });
  });
}

/** Validates a changed document whole and gives it its last touch; raises InvalidRequest naming every fault. */
export function revise(type: EntryType, current: Document, changed: unknown): Document {
  const checked = check(type.document, changed, 'body');
  refuseFaults(checked.faults);
  const doc = checked.value as Document;
  return type.prepare?.(doc, current) ?? doc;
}

/**
 * Appends a version that editors work on to an entry that is locked, and records the verb that did; answers it as the
 * caller may read it.
 */
export async function writeWorking(
  tx: Tx,
  { principal }: Env,
  { type, operation, ...working }: Omit<Working, 'by'> & { type: EntryType; operation: string },
): Promise<EntryRecord> {
  const by = principal?.id ?? null;
  const { entryId } = working.before;
  const { version, write } = await drawWorking(tx, type, { ...working, by });
  // In this order: what was written is read again.
  const [, , record] = await inOneTrip([
    write(),
    recordChange(tx, { operation, entryId, version, isPublic: false, by, at: new Date() }),
    writtenRecord(tx, type, { lens: workingLensOf(principal), id: entryId }),
  ]);
  return record;
}

/** A version that editors are to work on: what it is made from, and the number of the newest version so far. */
interface Working {
  before: EntryRecord;
  newest: number;
  doc: Document;
  by: string | null;
}

/**
 * Draws up a version that editors work on, to come after the newest of an entry that is locked; answers its number, and
 * what sends it. Raises ReferenceNotFound and SlugTaken.
 */
export async function drawWorking(
  tx: Tx,
  type: EntryType,
  { before, newest, doc, by }: Working,
): Promise<{ version: number; write: () => Promise<unknown> }> {
  const { entryId, datePublished } = before;
  const version = newest + 1;
  const place = { entryId, version, basedOn: before.version, isLatest: true, visibleFrom: null };
  const former = formerOf(type, before);
  const made = { type, doc, former, ...place, datePublished, by, at: new Date() };
  const rows = await drawUp(tx, [made]);
  const write = () => inOneTrip([dropLatest(tx, entryId), insertVersions(tx, rows)]);
  return { version, write };
}
