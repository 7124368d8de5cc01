import { v7 as uuidv7 } from 'uuid';
import { REDACTED } from '../content/draw-entry.js';
import { type Lens, workingLens } from '../content/lens.js';
import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { AppliedChange } from './change-document.js';
import { type CorrectionRecord, readCorrections, type TargetRecord } from './record-repository.js';
import type { CorrectionInput } from './schema.js';

/** Finds corrections in their order; two queries. */
export async function findCorrections(
  db: Database,
  lens: Lens,
  args: Omit<Prisma.CorrectionFindManyArgs, 'include' | 'select'>,
): Promise<CorrectionRecord[]> {
  const found = await db.correction.findMany({ ...args, select: { id: true } });
  return readCorrections(
    db,
    lens,
    found.map(({ id }) => id),
  );
}

/** One correction, published or not. */
export async function findCorrection(
  db: Database,
  lens: Lens,
  id: string,
): Promise<CorrectionRecord | undefined> {
  return (await readCorrections(db, lens, [id]))[0];
}

/** One change of a correction as it is kept. */
export type ChangeRecord = TargetRecord['changes'][number];

/** What each published correction changed in one entry, oldest first. */
export async function findChangesOf(
  tx: Tx,
  entryId: string,
): Promise<
  { id: string; text: string; supersededBy: string | undefined; changes: ChangeRecord[] }[]
> {
  const targets = await tx.correctionTarget.findMany({
    where: { entryId, toVersion: { not: null }, correction: { status: 'published' } },
    orderBy: { toVersion: 'asc' },
    include: {
      changes: true,
      correction: {
        select: {
          text: true,
          redacted: true,
          supersededBy: { where: { status: 'published' }, select: { id: true } },
        },
      },
    },
  });
  return targets.map(
    ({ correctionId: id, changes, correction: { text, redacted, supersededBy } }) => ({
      id,
      text: redacted ? REDACTED : text,
      supersededBy: supersededBy[0]?.id,
      changes,
    }),
  );
}

/** What decides whether a published correction can be superseded; it stays locked until the transaction ends. */
export async function findStanding(
  tx: Tx,
  id: string,
): Promise<{ kind: string; supersededBy: string | undefined; entryIds: string[] } | undefined> {
  await tx.$queryRaw`SELECT id FROM corrections WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.correction.findUnique({
    where: { id, status: 'published' },
    select: {
      kind: true,
      targets: { select: { entryId: true } },
      supersededBy: { where: { status: 'published' }, select: { id: true } },
    },
  });
  return (
    (found && {
      kind: found.kind,
      supersededBy: found.supersededBy[0]?.id,
      entryIds: found.targets.map(({ entryId }) => entryId),
    }) ??
    undefined
  );
}

/** How many corrections there are of a selection. */
export function countCorrections(
  db: Database,
  where: Prisma.CorrectionWhereInput,
): Promise<number> {
  return db.correction.count({ where });
}

/** The entries that a correction concerns. */
export async function findTargetIds(tx: Tx, id: string): Promise<string[]> {
  const targets = await tx.correctionTarget.findMany({
    where: { correctionId: id },
    select: { entryId: true },
  });
  return targets.map(({ entryId }) => entryId);
}

/** One correction, locked until the transaction ends. */
export async function lockCorrection(tx: Tx, id: string): Promise<CorrectionRecord | undefined> {
  await tx.$queryRaw`SELECT id FROM corrections WHERE id = ${id}::uuid FOR UPDATE`;
  return findCorrection(tx, workingLens, id);
}

/** Turns a proposal down; nobody did but its author, where there is no approver. */
export async function markRejected(
  tx: Tx,
  id: string,
  { reason, approverId }: { reason: string; approverId: string | null },
): Promise<void> {
  const data = { status: 'rejected', rejectionReason: reason, approverId } as const;
  await tx.correction.update({ where: { id }, data });
}

/** Marks an entry as retracted by a correction. */
export async function markRetracted(
  tx: Tx,
  { entryId, correctionId }: { entryId: string; correctionId: string },
): Promise<void> {
  await tx.entry.update({ where: { id: entryId }, data: { retractionId: correctionId } });
}

/** What is written of a new correction. */
export interface NewCorrection {
  input: Pick<
    CorrectionInput,
    'kind' | 'text' | 'severity' | 'placement' | 'reason' | 'supersedes'
  >;
  evidence: string[];
  targets: {
    entryId: string;
    fromVersion: number;
    toVersion: number | null;
    changes: AppliedChange[];
  }[];
  by: string | null;
  /** The second person, where it took two. */
  approverId?: string | null;
  at: Date;
  /** None: a proposal. */
  datePublished: Date | null;
}

/** Writes a correction with all that belongs to it; answers its id. */
export async function insertCorrection(
  tx: Tx,
  { input, evidence, targets, by, approverId = null, at, datePublished }: NewCorrection,
): Promise<string> {
  const id = uuidv7();
  const { supersedes: supersedesId, kind, text, severity, placement, reason } = input;
  const said = { supersedesId, kind, text, severity, placement, reason };
  const status = datePublished ? 'published' : 'proposed';
  await tx.correction.create({
    data: { id, ...said, status, authorId: by, approverId, dateCreated: at, datePublished },
  });
  if (evidence.length > 0) {
    await tx.correctionEvidence.createMany({
      data: evidence.map((sourceId, position) => ({ correctionId: id, position, sourceId })),
    });
  }
  await tx.correctionTarget.createMany({
    data: targets.map(({ entryId, fromVersion, toVersion }, position) => ({
      correctionId: id,
      position,
      entryId,
      fromVersion,
      toVersion,
    })),
  });
  const changes = targets.flatMap((target, targetPosition) =>
    changeRows(target.changes, { correctionId: id, targetPosition }),
  );
  if (changes.length > 0) await tx.correctionChange.createMany({ data: changes });
  return id;
}

/** Publishes a proposal: the steps that its targets took, what they really replaced, and who approved it. */
export async function publishProposal(
  tx: Tx,
  id: string,
  { targets, approverId, at }: { targets: NewCorrection['targets']; approverId: string; at: Date },
): Promise<void> {
  for (const [position, { fromVersion, toVersion, changes }] of targets.entries()) {
    await tx.correctionTarget.update({
      where: { correctionId_position: { correctionId: id, position } },
      data: { fromVersion, toVersion },
    });
    for (const row of changeRows(changes, { correctionId: id, targetPosition: position })) {
      const { correctionId, targetPosition, position: at_, ...data } = row;
      const key = { correctionId, targetPosition, position: at_ };
      await tx.correctionChange.update({
        where: { correctionId_targetPosition_position: key },
        data,
      });
    }
  }
  await tx.correction.update({
    where: { id },
    data: { status: 'published', approverId, datePublished: at },
  });
}

function changeRows(
  changes: AppliedChange[],
  of: { correctionId: string; targetPosition: number },
) {
  return changes.map(({ field, quote, blockKey, oldValue, newValue }, position) => ({
    ...of,
    position,
    field: field ?? null,
    quote: quote === undefined ? Prisma.DbNull : (quote as unknown as Prisma.InputJsonObject),
    blockKey: blockKey ?? null,
    oldValue: json(oldValue),
    newValue: json(newValue),
  }));
}

function json(value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull {
  return value === null || value === undefined ? Prisma.JsonNull : value;
}
