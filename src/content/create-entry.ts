import { v7 as uuidv7 } from 'uuid';
import { permit } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import { insertRows } from '../db/insert-rows.js';
import { transaction } from '../db/transaction.js';
import { workingLensOf } from './choose-lens.js';
import type { Document, EntryType } from './entry-type.js';
import { writtenRecord } from './lifecycle.js';
import { makeVisible } from './publish-entry.js';
import type { EntryRecord } from './records.js';
import { drawUp, insertVersions } from './revisions.js';

/** What a new entry says; what is imported brings the id and the instant at which it was made along. */
export interface NewEntry {
  doc: Document;
  publish: boolean;
  id?: string | undefined;
  made?: Date | undefined;
}

const firstVersion = {
  version: 1,
  basedOn: null,
  isLatest: true,
  former: null,
  visibleFrom: null,
  datePublished: null,
};

/** Creates an entry as a draft, or published at once by one who may; raises ReferenceNotFound, SlugTaken, Forbidden. */
export async function createEntry(
  env: Env,
  type: EntryType,
  { doc, publish, id: entryId = uuidv7(), made }: NewEntry,
): Promise<EntryRecord> {
  if (publish) permit(env.principal, 'createPublished');
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const at = new Date();
    const dateCreated = made ?? at;
    const entry = { id: entryId, kind: type.kind, dateCreated, createdById: by };
    await insertRows(tx, 'entry', [entry]);
    const first = type.prepare?.(doc, null) ?? doc;
    const version = { ...firstVersion, type, doc: first, entryId, by, at: dateCreated };
    await insertVersions(tx, await drawUp(tx, [version]));
    const shownFrom = publish
      ? await makeVisible(tx, { entryId, version: 1, datePublished: null })
      : null;
    await recordChange(tx, {
      operation: `create${type.noun}`,
      entryId,
      version: 1,
      isPublic: publish,
      by,
      at: shownFrom ?? at,
    });
    return writtenRecord(tx, type, { lens: workingLensOf(env.principal), id: entryId });
  });
}
