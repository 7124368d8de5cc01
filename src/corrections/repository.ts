import { REDACTED } from '../content/draw-entry.js';
import { type Lens, workingLens } from '../content/lens.js';
import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { insertTogether } from '../db/insert-rows.js';
import { object } from '../db/json.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { queryRows } from '../db/query-rows.js';
import type { AppliedChange } from './change-document.js';
import {
  changesOfTarget,
  type CorrectionRecord,
  readCorrections,
  type TargetRecord,
} from './record-repository.js';
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

/** What a published correction changed in one entry. */
export interface StandingCorrection {
  id: string;
  text: string;
  /** Its id. */
  supersededBy: string | null;
  changes: ChangeRecord[];
}

type StandingRow = StandingCorrection & { redacted: boolean };

/** What each published correction changed in these entries, oldest first, by the id of the entry. */
export async function findChangesOf(
  tx: Tx,
  entryIds: string[],
): Promise<Map<string, StandingCorrection[]>> {
  const correction = object('c', ['id', 'text', 'redacted'], {
    supersededBy: Prisma.sql`(
      SELECT s.id FROM corrections s WHERE s.supersedes_id = c.id AND s.status = 'published')`,
    changes: changesOfTarget,
  });
  const statement = Prisma.sql`
    SELECT t.entry_id AS "entryId", ${correction}::text AS correction
    FROM correction_targets t JOIN corrections c ON c.id = t.correction_id
    WHERE t.entry_id = ANY (${howeverMany(entryIds)}::uuid[]) AND t.to_version IS NOT NULL AND c.status = 'published'
    ORDER BY t.to_version`;
  const rows = await queryRows<{ entryId: string; correction: string }>(tx, prepared(statement));
  const found = new Map<string, StandingCorrection[]>(entryIds.map((id) => [id, []]));
  for (const { entryId, correction } of rows) {
    const { text, redacted, ...rest } = JSON.parse(correction) as StandingRow;
    found.get(entryId)?.push({ ...rest, text: redacted ? REDACTED : text });
  }
  return found;
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

/** Marks entries as retracted by a correction. */
export async function markRetracted(
  tx: Tx,
  { entryIds, correctionId }: { entryIds: string[]; correctionId: string },
): Promise<void> {
  const where = { id: { in: entryIds } };
  await tx.entry.updateMany({ where, data: { retractionId: correctionId } });
}

/** What is written of a new correction. */
export interface NewCorrection {
  /** A UUID of version 7. */
  id: string;
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

/** Writes a correction with all that belongs to it. */
export async function insertCorrection(
  tx: Tx,
  { id, input, evidence, targets, by, approverId = null, at, datePublished }: NewCorrection,
): Promise<void> {
  const { supersedes: supersedesId, kind, text, severity, placement, reason } = input;
  const said = { supersedesId, kind, text, severity, placement, reason };
  const status = datePublished ? 'published' : 'proposed';
  const signed = { authorId: by, approverId, dateCreated: at, datePublished };
  const of = { correctionId: id };
  await insertTogether(tx, {
    correction: [{ id, ...said, status, ...signed }],
    correctionEvidence: evidence.map((sourceId, position) => ({ ...of, position, sourceId })),
    correctionTarget: targets.map(({ changes: _, ...target }, position) => ({
      ...target,
      ...of,
      position,
    })),
    correctionChange: targets.flatMap(({ changes }, targetPosition) =>
      changeRows(changes, { ...of, targetPosition }),
    ),
  });
}

/** Publishes a proposal: the steps that its targets took, what they really replaced, and who approved it. */
export async function publishProposal(
  tx: Tx,
  id: string,
  { targets, approverId, at }: { targets: NewCorrection['targets']; approverId: string; at: Date },
): Promise<void> {
  const rows = targets.map(({ changes: _, ...target }, position) => ({ ...target, position }));
  await tx.$executeRaw`
    UPDATE correction_targets t SET from_version = n."fromVersion", to_version = n."toVersion"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS n (position integer, "fromVersion" integer, "toVersion" integer)
    WHERE t.correction_id = ${id}::uuid AND t.position = n.position`;
  const changes = targets.flatMap((target, targetPosition) =>
    changeRows(target.changes, { correctionId: id, targetPosition }),
  );
  await tx.$executeRaw`
    UPDATE correction_changes c SET field = n.field, quote = n.quote, block_key = n."blockKey",
      old_value = n."oldValue", new_value = n."newValue"
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS n ("targetPosition" integer, position integer,
      field text, quote jsonb, "blockKey" text, "oldValue" jsonb, "newValue" jsonb)
    WHERE c.correction_id = ${id}::uuid AND c.target_position = n."targetPosition" AND c.position = n.position`;
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
    quote: quote ?? null,
    blockKey: blockKey ?? null,
    oldValue: oldValue ?? null,
    newValue: newValue ?? null,
  }));
}
