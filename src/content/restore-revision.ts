import { isDeepStrictEqual } from 'node:util';
import type { Env } from '../auth/endpoint.js';
import { transaction } from '../db/transaction.js';
import { writeWorking } from './change-entry.js';
import { workingLensOf } from './choose-lens.js';
import type { EntryType } from './entry-type.js';
import { noSuchVersion } from './find-history.js';
import { lockEntry, writtenRecord } from './lifecycle.js';
import { type EntryRecord, findVersion } from './records.js';

/** An entry, the version that its editor saw, and the one to go back to. */
export interface Restoration {
  ref: string;
  version: number;
  ifMatch: number | null;
}

/**
 * Makes what an old version said the new working version, based on that one; readers see it once it is published. Where
 * the working version says the same already, it makes none. Raises NotFound, PreconditionFailed, Conflict (retracted).
 */
export async function restoreRevision(
  env: Env,
  type: EntryType,
  { ref, version, ifMatch }: Restoration,
): Promise<EntryRecord> {
  return transaction(env.ctx, async (tx) => {
    const current = await lockEntry(tx, env, { type, ref, access: 'restore', ifMatch });
    const { entryId, slug, datePublished } = current;
    const old = await findVersion(tx, { id: entryId, version });
    const lens = workingLensOf(env.principal);
    if (!old) throw noSuchVersion(type, { entryId, slug, lens }, version);
    const doc = type.toDocument(old);
    if (isDeepStrictEqual(doc, type.toDocument(current))) {
      return writtenRecord(tx, type, { lens, id: entryId });
    }
    const before = { ...old, datePublished };
    const operation = `restore${type.noun}`;
    return writeWorking(tx, env, { type, before, newest: current.version, doc, operation });
  });
}
