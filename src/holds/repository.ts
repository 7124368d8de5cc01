import { v7 as uuidv7 } from 'uuid';
import type { Database, Tx } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import type { HoldKind } from '../db/generated/enums.js';

const signed = { placedBy: { select: { name: true } } } satisfies Prisma.HoldInclude;
const decided = {
  requestedBy: { select: { name: true, role: true, revoked: true, expires: true } },
  approvedBy: { select: { name: true } },
} satisfies Prisma.ReinstatementInclude;

/** A hold with the name of who placed it. */
export type HoldRecord = Prisma.HoldGetPayload<{ include: typeof signed }>;

/** A reinstatement with the names of those who asked and agreed. */
export type ReinstatementRecord = Prisma.ReinstatementGetPayload<{ include: typeof decided }>;

/** What is written of a new hold. */
export interface NewHold {
  entryId: string;
  kind: HoldKind;
  reason: string;
  notice: string | null;
  authority: string | null;
  /** The version that readers saw until then. */
  liveVersion: number | null;
  by: string | null;
  at: Date;
}

/** Places an entry on hold, and keeps the words of the corrections that concern it from readers. */
export async function insertHold(tx: Tx, { by, at, ...hold }: NewHold): Promise<void> {
  await tx.hold.create({
    data: { ...hold, id: uuidv7(), placedById: by, datePlaced: at },
  });
  await tx.entry.update({ where: { id: hold.entryId }, data: { hold: hold.kind } });
  await redactCorrections(tx, hold.entryId);
}

/** Lifts the hold that is in force on an entry; answers it. */
export async function liftHold(tx: Tx, entryId: string, at: Date): Promise<HoldRecord | undefined> {
  const held = await findHold(tx, entryId);
  if (!held) return undefined;
  await tx.hold.update({ where: { id: held.id }, data: { dateLifted: at } });
  await tx.entry.update({ where: { id: entryId }, data: { hold: null } });
  await redactCorrections(tx, entryId);
  return held;
}

/** The hold in force on an entry. */
export async function findHold(db: Database, entryId: string): Promise<HoldRecord | undefined> {
  const where = { entryId, dateLifted: null };
  return (await db.hold.findFirst({ where, include: signed })) ?? undefined;
}

/** The retraction in force on an entry, with its author. */
export async function findRetraction(db: Database, entryId: string) {
  const entry = await db.entry.findUnique({
    where: { id: entryId },
    select: { retraction: { include: { author: { select: { name: true } } } } },
  });
  return entry?.retraction ?? undefined;
}

/** Takes the retraction off an entry. */
export async function unmarkRetracted(tx: Tx, entryId: string): Promise<void> {
  await tx.entry.update({ where: { id: entryId }, data: { retractionId: null } });
}

/** The reinstatement that waits for a second person. */
export async function findOpenReinstatement(
  db: Database,
  entryId: string,
): Promise<ReinstatementRecord | undefined> {
  const where = { entryId, dateApproved: null };
  return (await db.reinstatement.findFirst({ where, include: decided })) ?? undefined;
}

/** Writes that somebody asks for an entry to be shown again. */
export async function insertReinstatement(
  tx: Tx,
  wish: { entryId: string; reason: string; note: string | null; by: string; at: Date },
): Promise<ReinstatementRecord> {
  const { by, at, ...said } = wish;
  const data = { ...said, id: uuidv7(), requestedById: by, dateRequested: at };
  return tx.reinstatement.create({ data, include: decided });
}

/** Writes that a second person agrees. */
export async function approveReinstatement(
  tx: Tx,
  id: string,
  { by, at }: { by: string; at: Date },
): Promise<ReinstatementRecord> {
  const data = { approvedById: by, dateApproved: at };
  return tx.reinstatement.update({ where: { id }, data, include: decided });
}

/** Drops a wish to show an entry again: what it was about has changed, or who asked may no longer ask. */
export async function dropReinstatement(tx: Tx, entryId: string): Promise<void> {
  await tx.reinstatement.deleteMany({ where: { entryId, dateApproved: null } });
}

/**
 * Takes the corrections of an entry until the transaction ends. Whoever locks several things takes entries first, then
 * corrections in the order of their ids, and the public clock last.
 */
export async function lockCorrectionsOf(tx: Tx, entryId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM corrections
    WHERE id IN (SELECT correction_id FROM correction_targets WHERE entry_id = ${entryId}::uuid)
    ORDER BY id FOR UPDATE`;
}

/** Forgets the first answers that repeat what an entry says, so that no retry shows it again. */
export async function forgetAnswersAbout(tx: Tx, entryId: string): Promise<void> {
  await tx.idempotencyRecord.deleteMany({ where: { body: { contains: entryId } } });
}

/**
 * The words of a correction are kept from readers while any entry that it concerns is on hold. Of a hold on what they see
 * no more readers are told nothing, but no finished answer may go on saying those words.
 */
async function redactCorrections(tx: Tx, entryId: string): Promise<void> {
  const concerned = await tx.$executeRaw`
    UPDATE corrections SET redacted = EXISTS (
      SELECT FROM correction_targets JOIN entries ON entries.id = correction_targets.entry_id
      WHERE correction_targets.correction_id = corrections.id AND entries.hold IS NOT NULL)
    WHERE id IN (SELECT correction_id FROM correction_targets WHERE entry_id = ${entryId}::uuid)`;
  if (concerned > 0) await tx.$executeRaw`SELECT pg_notify('dossier_public', '*')`;
}
