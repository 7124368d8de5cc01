import { isDeepStrictEqual } from 'node:util';
import type { Env } from '../auth/endpoint.js';
import { publicInstant, recordChange } from '../changes/record-change.js';
import type { Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { prepared } from '../db/prepared.js';
import { execute, inOneTrip } from '../db/query-rows.js';
import { transaction } from '../db/transaction.js';
import { Problem, type ProblemType } from '../http/problem.js';
import { drawWorking } from './change-entry.js';
import { workingLensOf } from './choose-lens.js';
import type { Document, EntryType } from './entry-type.js';
import { closeLive, lockEntry, writtenRecord } from './lifecycle.js';
import { publicLens } from './lens.js';
import { type EntryRecord, findLastSeen } from './records.js';
import { dropSchedule } from './schedules.js';

export const UpdateKindRequired: ProblemType = {
  code: 'update-kind-required',
  status: 422,
  title: 'Readers must be told what changed',
  cause: 'Publishing over a version that readers have seen needs `updateKind`: no edit is silent.',
  remedy:
    'Send `{"updateKind":"update","note":"…"}` with a note to readers, or `{"updateKind":"minor"}` for a change that does not touch meaning; correct a factual mistake by POST /v1/corrections.',
};

export const UndoesCorrection: ProblemType = {
  code: 'undoes-correction',
  status: 409,
  title: 'This version takes back a correction',
  cause:
    'The version to publish says again what a published correction replaced; `corrections` lists which.',
  remedy:
    'Change the version so that the correction holds in it. To take it back: name it in `undo` when you publish, or in `supersedes` of a correction.',
};

/** What an editor says of a version that replaces another. */
export interface Publication {
  ref: string;
  ifMatch: number | null;
  updateKind?: 'update' | 'minor' | undefined;
  /** What readers are told. */
  note?: string | undefined;
  /** The corrections that it takes back on purpose. */
  undo?: string[] | undefined;
}

/** A published correction that a version would take back. */
export interface Undone {
  id: string;
  text: string;
}

/** Finds the corrections that hold in `seen` and not in `next`; handed in by the room that owns corrections. */
export type FindUndone = (
  tx: Tx,
  versions: { entryId: string; seen: Document; next: Document },
) => Promise<Undone[]>;

/** Writes the public note of an update; handed in by the room that owns public notes. */
export type NoteUpdate = (
  tx: Tx,
  note: {
    entryId: string;
    fromVersion: number;
    toVersion: number;
    text: string;
    /** The correction that it takes back, if it takes back one. */
    supersedes?: string | null;
    by: string | null;
    at: Date;
  },
) => Promise<void>;

/**
 * Shows the working version to readers. Raises NotFound, PreconditionFailed, Conflict (already published) and, where it
 * differs from what readers saw before, UpdateKindRequired and UndoesCorrection.
 */
export async function publishEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, ...said }: Publication,
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const record = await lockEntry(tx, env, { type, ref, access: 'publish', ifMatch });
    const { entryId, version, datePublished } = record;
    const { note } = said;
    const before = await replaced(env, tx, { type, record, said });
    const updateKind = before ? (said.updateKind ?? null) : null;
    const at = await makeVisible(tx, { entryId, version, datePublished });
    await dropSchedule(tx, entryId);
    await recordChange(tx, {
      operation: `publish${type.noun}`,
      entryId,
      version,
      isPublic: true,
      note: note ?? null,
      updateKind,
      by,
      at,
    });
    if (before && updateKind === 'update' && note !== undefined) {
      const update = {
        entryId,
        fromVersion: before.version,
        toVersion: version,
        text: note,
        by,
        at,
      };
      await noteUpdates(env, tx, { update, undone: before.undone });
    }
    return writtenRecord(tx, type, { lens: publicLens, id: entryId });
  });
}

/** One note or, where the version takes back corrections, one in the place of each, so that both say so. */
async function noteUpdates(
  { ctx }: Env,
  tx: Tx,
  { update, undone }: { update: Parameters<NoteUpdate>[1]; undone: Undone[] },
): Promise<void> {
  const places = undone.length > 0 ? undone.map(({ id }) => id) : [null];
  for (const supersedes of places) await ctx.catalog.noteUpdate(tx, { ...update, supersedes });
}

/** Takes the entry away from readers, who may be told why; its newest version goes on as a draft. */
export async function unpublishEntry(
  env: Env,
  type: EntryType,
  { ref, ifMatch, note }: Pick<Publication, 'ref' | 'ifMatch' | 'note'>,
): Promise<EntryRecord> {
  const by = env.principal?.id ?? null;
  return transaction(env.ctx, async (tx) => {
    const before = await lockEntry(tx, env, { type, ref, access: 'unpublish', ifMatch });
    const { entryId } = before;
    // A version that readers have seen keeps its period; the draft that goes on from it is a version of its own.
    if (before.visibleFrom) {
      const doc = type.toDocument(before);
      await (await drawWorking(tx, type, { before, newest: before.version, doc, by })).write();
    }
    // Readers are told which version they lost, not how far the newsroom is.
    const version = before.entry.liveVersion ?? before.version;
    const at = await publicInstant(tx);
    await closeLive(tx, [entryId], at);
    await recordChange(tx, {
      operation: `unpublish${type.noun}`,
      entryId,
      version,
      isPublic: true,
      note: note ?? null,
      by,
      at,
    });
    return writtenRecord(tx, type, { lens: workingLensOf(env.principal), id: entryId });
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
  // Before the clock, for which other writers wait: a text of a hundred thousand words takes 0.2 s.
  const [, at] = await inOneTrip([keepShingles(tx, { entryId, version }), publicInstant(tx)]);
  await closeLive(tx, [entryId], at);
  await tx.revision.update({
    where: { entryId_version: { entryId, version } },
    data: { visibleFrom: at, dateModified: at, datePublished: datePublished ?? at },
  });
  return at;
}

/** Keeps the runs of words of an article by which near-copies are found; of other kinds there are none. */
async function keepShingles(
  tx: Tx,
  { entryId, version }: { entryId: string; version: number },
): Promise<void> {
  const statement = Prisma.sql`
    SELECT keep_shingles(id) FROM revisions
    WHERE entry_id = ${entryId}::uuid AND version = ${version} AND kind = 'article'`;
  await execute(tx, prepared(statement));
}

/**
 * The version that readers saw last, where this one says something else; then it must be said what kind of change it is.
 * That holds also where the entry was unpublished in between: no edit is silent. Raises UpdateKindRequired and
 * UndoesCorrection.
 */
export async function replaced(
  env: Env,
  tx: Tx,
  {
    type,
    record,
    said,
  }: { type: EntryType; record: EntryRecord; said: Omit<Publication, 'ref' | 'ifMatch'> },
): Promise<{ version: number; undone: Undone[] } | undefined> {
  const { entryId } = record;
  const seen = await findLastSeen(tx, entryId);
  if (!seen) return undefined;
  const documents = { seen: type.toDocument(seen), next: type.toDocument(record) };
  const isLive = seen.visibleTo === null;
  if (!isLive && isDeepStrictEqual(documents.seen, documents.next)) return undefined;
  demandUpdateKind(said);
  const undone = await env.ctx.catalog.findUndone(tx, { entryId, ...documents });
  refuseUndone(undone.filter(({ id }) => !said.undo?.includes(id)));
  if (undone.length > 0 && said.updateKind !== 'update') {
    const detail = 'Taking back a correction is an update, with a note to readers.';
    throw updateKindFault('/updateKind', detail);
  }
  return { version: seen.version, undone };
}

/** Refuses to take back corrections that nobody named; raises UndoesCorrection, listing them. */
export function refuseUndone(corrections: Undone[], member: 'undo' | 'supersedes' = 'undo'): void {
  if (corrections.length === 0) return;
  const told = corrections.map(({ id, text }) => `${id} (“${text.slice(0, 100)}”)`).join(', ');
  const detail = `This would take back ${told}. To do so, name ${corrections.length === 1 ? 'it' : 'them'} in ${member}; else keep what was put right.`;
  throw new Problem(UndoesCorrection, detail, {
    errors: [{ in: 'body', pointer: `/${member}`, detail }],
    members: { corrections },
  });
}

function demandUpdateKind({ updateKind, note }: Omit<Publication, 'ref' | 'ifMatch'>): void {
  if (updateKind === undefined) {
    const detail = 'This replaces what readers see; say updateKind: update or minor.';
    throw updateKindFault('/updateKind', detail);
  }
  if (updateKind === 'update' && note === undefined) {
    throw updateKindFault('/note', 'An update needs a note that tells readers what is new.');
  }
}

function updateKindFault(pointer: string, detail: string): Problem {
  return new Problem(UpdateKindRequired, detail, { errors: [{ in: 'body', pointer, detail }] });
}
