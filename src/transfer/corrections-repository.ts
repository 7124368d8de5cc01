import type { Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { insertRows } from '../db/insert-rows.js';
import type { LineOf } from './lines.js';
import { instantIn, maybeDate, maybeInstant, section } from './section.js';

type Line = LineOf<'correction'>;

const shape = {
  targets: {
    orderBy: { position: 'asc' },
    include: { changes: { orderBy: { position: 'asc' } } },
  },
  evidence: { orderBy: { position: 'asc' } },
  retracts: { select: { id: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.CorrectionInclude;
type Correction = Prisma.CorrectionGetPayload<{ include: typeof shape }>;

/** Corrections of every status with targets, changes and evidence, each after the one that it supersedes. */
export const corrections = section({
  type: 'correction',
  keys: `WITH RECURSIVE following AS (
      SELECT id, 0 AS steps FROM corrections WHERE supersedes_id IS NULL
      UNION ALL SELECT c.id, steps + 1 FROM corrections c JOIN following f ON c.supersedes_id = f.id)
    SELECT id::text AS key FROM following ORDER BY steps, id`,
  draw: async (tx, ids) => {
    const found = await tx.correction.findMany({ where: { id: { in: ids } }, include: shape });
    return found.map(drawCorrection);
  },
  write: writeCorrections,
});

function drawCorrection(correction: Correction): Line {
  const { id, status, text, severity, placement, reason, rejectionReason } = correction;
  return {
    type: 'correction',
    id,
    kind: correction.kind as Line['kind'],
    status,
    text,
    severity,
    placement,
    reason,
    rejectionReason,
    author: correction.authorId,
    approver: correction.approverId,
    dateCreated: instantIn(correction.dateCreated),
    datePublished: maybeInstant(correction.datePublished),
    supersedes: correction.supersedesId,
    targets: correction.targets.map(({ entryId, fromVersion, toVersion, changes }) => ({
      entry: entryId,
      fromVersion,
      toVersion,
      changes: changes.map(({ field, quote, blockKey, oldValue, newValue }) => ({
        field,
        quote: quote as Line['targets'][number]['changes'][number]['quote'],
        blockKey,
        oldValue: oldValue as Line['targets'][number]['changes'][number]['oldValue'],
        newValue: newValue as Line['targets'][number]['changes'][number]['newValue'],
      })),
    })),
    evidence: correction.evidence.map(({ sourceId }) => sourceId),
    retracts: correction.retracts.map((entry) => entry.id),
  };
}

async function writeCorrections(tx: Tx, lines: Line[]): Promise<void> {
  await insertRows(tx, 'correction', lines.map(correctionRow));
  const targetRows = lines.flatMap(({ id, targets }) =>
    targets.map(({ entry, fromVersion, toVersion }, position) => ({
      correctionId: id,
      position,
      entryId: entry,
      fromVersion,
      toVersion,
    })),
  );
  await insertRows(tx, 'correctionTarget', targetRows);
  // Values that are JSON's null, which only Prisma can write.
  await tx.correctionChange.createMany({ data: lines.flatMap(changeRows) });
  const evidenceRows = lines.flatMap(({ id, evidence }) =>
    evidence.map((sourceId, position) => ({ correctionId: id, position, sourceId })),
  );
  await insertRows(tx, 'correctionEvidence', evidenceRows);
  for (const { id, retracts } of lines) {
    if (retracts.length === 0) continue;
    await tx.entry.updateMany({ where: { id: { in: retracts } }, data: { retractionId: id } });
  }
}

function correctionRow(line: Line) {
  const { id, kind, status, text, severity, placement, reason, rejectionReason } = line;
  return {
    ...{ id, kind, status, text, severity, placement, reason, rejectionReason },
    authorId: line.author,
    approverId: line.approver,
    supersedesId: line.supersedes,
    dateCreated: new Date(line.dateCreated),
    datePublished: maybeDate(line.datePublished),
  };
}

function changeRows({ id, targets }: Line): Prisma.CorrectionChangeCreateManyInput[] {
  return targets.flatMap(({ changes }, targetPosition) =>
    changes.map(({ field, quote, blockKey, oldValue, newValue }, position) => ({
      correctionId: id,
      targetPosition,
      position,
      field,
      quote: quote ?? Prisma.DbNull,
      blockKey,
      oldValue: oldValue ?? Prisma.JsonNull,
      newValue: newValue ?? Prisma.JsonNull,
    })),
  );
}

/** The chain over the published corrections. */
export const ledger = section({
  type: 'ledgerEntry',
  keys: 'SELECT seq::text AS key FROM ledger_entries ORDER BY seq',
  draw: async (tx, keys) => {
    const found = await tx.ledgerEntry.findMany({ where: { seq: { in: keys.map(BigInt) } } });
    return found.map(({ seq, correctionId, instant, redacted, ...rest }) => ({
      type: 'ledgerEntry',
      seq: Number(seq),
      correction: correctionId,
      instant: instantIn(instant),
      author: rest.author,
      approver: rest.approver,
      salt: rest.salt,
      contentHash: rest.contentHash,
      previousHash: rest.previousHash,
      hash: rest.hash,
      redacted: maybeInstant(redacted),
    }));
  },
  write: async (tx, lines) => {
    await insertRows(
      tx,
      'ledgerEntry',
      lines.map(({ type: _, correction, ...rest }) => ({ ...rest, correctionId: correction })),
    );
  },
});
