import { v7 as uuidv7 } from 'uuid';
import { permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import { transaction } from '../db/transaction.js';
import type { Document, EntryType } from './entry-type.js';
import { nothingHere } from './lifecycle.js';
import { workingLens } from './lens.js';
import { makeVisible } from './publish-entry.js';
import { type EntryRecord, findRecord } from './records.js';
import { insertRevision } from './revisions.js';

/** Creates an entry as a draft, or published at once by one who may; raises ReferenceNotFound, SlugTaken, Forbidden. */
export async function createEntry(
  env: Env,
  type: EntryType,
  { doc, publish }: { doc: Document; publish: boolean },
): Promise<EntryRecord> {
  if (publish) permit(env.principal, 'createPublished');
  const by = env.principal?.id ?? null;
  const entryId = uuidv7();
  return transaction(env.ctx, async (tx) => {
    const at = new Date();
    await tx.entry.create({
      data: { id: entryId, kind: type.kind, dateCreated: at, createdById: by },
    });
    const place = {
      entryId,
      version: 1,
      basedOn: null,
      isLatest: true,
      visibleFrom: null,
      datePublished: null,
      by,
      at,
    };
    await insertRevision(tx, type, type.prepare?.(doc, null) ?? doc, place);
    const shownFrom = publish
      ? await makeVisible(tx, { entryId, version: 1, datePublished: null })
      : null;
    const operation = `create${type.noun}`;
    await recordChange(tx, {
      operation,
      entryId,
      version: 1,
      isPublic: publish,
      by,
      at: shownFrom ?? at,
    });
    const record = await findRecord(tx, type.kind, workingLens, entryId);
    if (!record) throw nothingHere(type.kind, entryId);
    return record;
  });
}
