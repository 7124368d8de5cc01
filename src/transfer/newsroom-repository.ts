import { randomBytes } from 'node:crypto';
import type { Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { insertRows } from '../db/insert-rows.js';
import type { LineOf } from './lines.js';
import { instantIn, maybeDate, maybeInstant, section } from './section.js';

/** What was kept from readers, when and why; the hold in force marks its entry. */
export const holds = section({
  type: 'hold',
  keys: 'SELECT id::text AS key FROM holds ORDER BY id',
  draw: async (tx, ids) => {
    const found = await tx.hold.findMany({ where: { id: { in: ids } } });
    return found.map(({ id, entryId, kind, reason, notice, authority, liveVersion, ...rest }) => ({
      type: 'hold',
      id,
      entry: entryId,
      kind,
      reason,
      notice,
      authority,
      liveVersion,
      placedBy: rest.placedById,
      datePlaced: instantIn(rest.datePlaced),
      dateLifted: maybeInstant(rest.dateLifted),
    }));
  },
  write: async (tx, lines) => {
    await tx.hold.createMany({
      data: lines.map(({ type: _, entry, placedBy, datePlaced, dateLifted, ...rest }) => ({
        ...rest,
        entryId: entry,
        placedById: placedBy,
        datePlaced: new Date(datePlaced),
        dateLifted: maybeDate(dateLifted),
      })),
    });
    for (const { entry, kind, dateLifted } of lines) {
      if (dateLifted !== null) continue;
      await tx.entry.update({ where: { id: entry }, data: { hold: kind } });
    }
  },
});

/** Wishes to show an entry again, and who agreed. */
export const reinstatements = section({
  type: 'reinstatement',
  keys: 'SELECT id::text AS key FROM reinstatements ORDER BY id',
  draw: async (tx, ids) => {
    const found = await tx.reinstatement.findMany({ where: { id: { in: ids } } });
    return found.map(({ id, entryId, reason, note, ...rest }) => ({
      type: 'reinstatement',
      id,
      entry: entryId,
      reason,
      note,
      requestedBy: rest.requestedById,
      dateRequested: instantIn(rest.dateRequested),
      approvedBy: rest.approvedById,
      dateApproved: maybeInstant(rest.dateApproved),
    }));
  },
  write: async (tx, lines) => {
    await tx.reinstatement.createMany({
      data: lines.map(({ type: _, entry, requestedBy, approvedBy, ...rest }) => ({
        ...rest,
        entryId: entry,
        requestedById: requestedBy,
        approvedById: approvedBy,
        dateRequested: new Date(rest.dateRequested),
        dateApproved: maybeDate(rest.dateApproved),
      })),
    });
  },
});

/** What readers asked to have corrected: without their addresses, and without what opens their status pages. */
export const requests = section({
  type: 'correctionRequest',
  keys: `SELECT id::text AS key FROM correction_requests ORDER BY duplicate_of_id IS NOT NULL, id`,
  draw: async (tx, ids) => {
    const found = await tx.correctionRequest.findMany({ where: { id: { in: ids } } });
    return found.map(drawRequest);
  },
  write: async (tx, lines) => {
    await tx.correctionRequest.createMany({
      data: lines.map(({ type: _, entry, decidedBy, correction, duplicateOf, ...rest }) => ({
        ...rest,
        entryId: entry,
        decidedById: decidedBy,
        correctionId: correction,
        duplicateOfId: duplicateOf,
        quote: rest.quote ?? Prisma.DbNull,
        dateCreated: new Date(rest.dateCreated),
        dateDecided: maybeDate(rest.dateDecided),
        tokenHash: new Uint8Array(randomBytes(32)),
      })),
    });
  },
});

function drawRequest(
  request: Prisma.CorrectionRequestGetPayload<object>,
): LineOf<'correctionRequest'> {
  const { id, status, entryId, version, text, quote, quoteMatch, evidenceUrl, reason } = request;
  return {
    type: 'correctionRequest',
    id,
    status,
    entry: entryId,
    version,
    text,
    quote: quote as LineOf<'correctionRequest'>['quote'],
    quoteMatch,
    evidenceUrl,
    dateCreated: instantIn(request.dateCreated),
    dateDecided: maybeInstant(request.dateDecided),
    decidedBy: request.decidedById,
    reason,
    correction: request.correctionId,
    duplicateOf: request.duplicateOfId,
  };
}

/** The whole log of what happened. */
export const changes = section({
  type: 'change',
  keys: 'SELECT seq::text AS key FROM changes ORDER BY seq',
  draw: async (tx, keys) => {
    const found = await tx.change.findMany({ where: { seq: { in: keys.map(BigInt) } } });
    return found.map(
      ({ seq, instant, operation, entryId, version, note, updateKind, ...rest }) => ({
        type: 'change',
        seq: Number(seq),
        instant: instantIn(instant),
        operation,
        entry: entryId,
        version,
        correction: rest.correctionId,
        publicSeq: rest.publicSeq === null ? null : Number(rest.publicSeq),
        note,
        updateKind,
        by: rest.principalId,
      }),
    );
  },
  write: writeChanges,
});

/** In the order in which readers saw them: a trigger numbers those that are public as they come. */
async function writeChanges(tx: Tx, lines: LineOf<'change'>[]): Promise<void> {
  await insertRows(
    tx,
    'change',
    lines.map(({ type: _, entry, correction, publicSeq, by, ...rest }) => ({
      ...rest,
      entryId: entry,
      correctionId: correction,
      isPublic: publicSeq !== null,
      principalId: by,
    })),
  );
}
