import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import type { Tx } from '../db/client.js';
import { transaction } from '../db/transaction.js';
import { Problem, type ProblemType } from '../http/problem.js';
import { appendWorking } from './change-entry.js';
import type { EntryType } from './entry-type.js';
import { closeLive, lockEntry, writtenRecord } from './lifecycle.js';
import { publicLens, workingLens } from './lens.js';
import type { EntryRecord } from './records.js';

export const UpdateKindRequired: ProblemType = {
  code: 'update-kind-required',
  status: 422,
  title: 'Readers must be told what changed',
  cause: 'Publishing over a version that readers have seen needs `updateKind`: no edit is silent.',
  remedy:
    'Send `{"updateKind":"update","note":"…"}` with a note to readers, or `{"updateKind":"minor"}` for a change that does not touch meaning; correct a factual mistake by POST /v1/corrections.',
};

/** What an editor says of a version that replaces another. */
export interface Publication {
  ref: string;
  ifMatch: number | null;
  updateKind?: 'update' | 'minor' | undefined;
  /** What readers are told. */
  note?: string | undefined;
}

/** Writes the public note of an update; handed in by the room that owns public notes. */
export type NoteUpdate = (
  tx: Tx,
  note: {
    entryId: string;
    fromVersion: number;
    toVersion: number;
    text: string;
    by: string | null;
    at: Date;
  },
) => Promise<void>;

/**
 * Shows the working version to readers. Raises NotFound, PreconditionFailed, Conflict (already published) and, over a
 * version that readers see, UpdateKindRequired.
 */
export async function publishEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, updateKind, note }: Publication,
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const { entryId, version, datePublished, entry } = await lockEntry(tx, env, {
      type,
      ref,
      access: 'publish',
      ifMatch,
    });
    const fromVersion = entry.revisions[0]?.version;
    if (fromVersion !== undefined) demandUpdateKind(updateKind, note);
    const at = await makeVisible(tx, { entryId, version, datePublished });
    await recordChange(tx, {
      operation: `publish${type.noun}`,
      entryId,
      version,
      isPublic: true,
      note: note ?? null,
      by,
      at,
    });
    if (fromVersion !== undefined && updateKind === 'update' && note !== undefined) {
      const update = { entryId, fromVersion, toVersion: version, text: note, by, at };
      await env.ctx.catalog.noteUpdate(tx, update);
    }
    return writtenRecord(tx, type, { lens: publicLens, id: entryId });
  });
}

/** Takes the entry away from readers; its newest version goes on as a draft. */
export async function unpublishEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch }: { ref: string; ifMatch: number | null },
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const before = await lockEntry(tx, env, { type, ref, access: 'unpublish', ifMatch });
    const { entryId } = before;
    // A version that readers have seen keeps its period; the draft that goes on from it is a version of its own.
    const version = before.visibleFrom
      ? await appendWorking(tx, type, { before, doc: type.toDocument(before), by })
      : before.version;
    const at = await publicInstant(tx);
    await closeLive(tx, entryId, at);
    await recordChange(tx, {
      operation: `unpublish${type.noun}`,
      entryId,
      version,
      isPublic: true,
      by,
      at,
    });
    return writtenRecord(tx, type, { lens: workingLens, id: entryId });
  });
}

/** Opens the period of a version, ending that of the one before it; answers the instant. */
export async function makeVisible(
  tx: Tx,
  {
    entryId,
    version,
    datePublished,
  }: { entryId: string; version: number; datePublished: Date | null },
): Promise<Date> {
  const at = await publicInstant(tx);
  await closeLive(tx, entryId, at);
  await tx.revision.update({
    where: { entryId_version: { entryId, version } },
    data: { visibleFrom: at, dateModified: at, datePublished: datePublished ?? at },
  });
  return at;
}

function demandUpdateKind(updateKind: Publication['updateKind'], note: string | undefined): void {
  if (updateKind === undefined) {
    const detail = 'This replaces what readers see; say updateKind.';
    throw new Problem(UpdateKindRequired, detail, {
      errors: [{ in: 'body', pointer: '/updateKind', detail: 'Must be update or minor.' }],
    });
  }
  if (updateKind === 'update' && note === undefined) {
    const detail = 'An update needs a note that tells readers what is new.';
    throw new Problem(UpdateKindRequired, detail, {
      errors: [{ in: 'body', pointer: '/note', detail }],
    });
  }
}
