import { publicLens } from '../content/lens.js';
import { isId } from '../content/kinds.js';
import { type EntryRecord, findRecord } from '../content/records.js';
import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import type { Standing } from './status.js';

const correction = {
  select: { id: true, status: true, kind: true, text: true, redacted: true, datePublished: true },
} satisfies Prisma.CorrectionDefaultArgs;

const shape = {
  entry: {
    select: {
      id: true,
      kind: true,
      hold: true,
      // As readers last saw it, also when it was taken away since.
      revisions: {
        where: { visibleFrom: { not: null } },
        orderBy: { version: 'desc' },
        take: 1,
        select: { slug: true, name: true },
      },
    },
  },
  correction,
  duplicateOf: { select: { id: true, status: true, reason: true, correction } },
  decidedBy: { select: { name: true } },
} satisfies Prisma.CorrectionRequestInclude;

/** A request with what it is about, what it led to, and who decided. */
export type RequestRecord = Prisma.CorrectionRequestGetPayload<{ include: typeof shape }>;

/** What readers see under an id, a slug, or a slug that they once knew it by. */
export async function findSubject(
  db: Database,
  { type, id }: { type: EntryKind; id: string },
): Promise<EntryRecord | undefined> {
  const name = isId(id) ? { entryId: id.toLowerCase() } : { slug: id };
  const known = await db.revision.findFirst({
    where: { kind: type, ...name, visibleFrom: { not: null } },
    select: { entryId: true },
  });
  return known ? findRecord(db, publicLens, known.entryId) : undefined;
}

/** Keeps a new request. */
export async function insertRequest(
  tx: Tx,
  { quote, ...row }: Omit<Prisma.CorrectionRequestUncheckedCreateInput, 'status'>,
): Promise<RequestRecord> {
  return tx.correctionRequest.create({
    data: { ...row, quote: quote ?? Prisma.DbNull, status: 'received' },
    include: shape,
  });
}

/** One request by its id, or by the hash of the token in its status URL. */
export function findRequest(
  db: Database,
  where: { id: string } | { tokenHash: Uint8Array<ArrayBuffer> },
): Promise<RequestRecord | null> {
  return db.correctionRequest.findUnique({ where, include: shape });
}

/** Locks requests, and those that are duplicates of them, until the transaction ends; in one order, so that none wait in a circle. */
export async function lockRequests(tx: Tx, ids: string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM correction_requests WHERE id = ANY(${ids}::uuid[]) OR duplicate_of_id = ANY(${ids}::uuid[])
    ORDER BY id FOR UPDATE`;
}

/** What was decided on a request. */
export type Decision =
  | { status: 'accepted'; correctionId: string }
  | { status: 'rejected'; reason: string }
  | { status: 'duplicate'; duplicateOfId: string };

/** Writes a decision over an earlier one. A request that is closed by it loses its e-mail address. */
export async function decide(
  tx: Tx,
  id: string,
  { decision, by, at }: { decision: Decision; by: string | null; at: Date },
): Promise<void> {
  await tx.correctionRequest.update({
    where: { id },
    data: {
      correctionId: null,
      ...decision,
      decidedById: by,
      dateDecided: at,
      ...(decision.status !== 'accepted' && { email: null }),
    },
  });
}

/** Makes the duplicates of one request duplicates of another. */
export async function moveDuplicates(tx: Tx, from: string, to: string): Promise<void> {
  await tx.correctionRequest.updateMany({
    where: { duplicateOfId: from },
    data: { duplicateOfId: to },
  });
}

/** Deletes the e-mail addresses that came before an instant, and those of resolved requests; answers how many. */
export function clearEmails(db: Database, before: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE correction_requests SET email = NULL
    WHERE email IS NOT NULL AND (
      date_created < ${before}
      OR EXISTS (SELECT FROM corrections WHERE corrections.id = correction_id AND corrections.status = 'published'))`;
}

/** Which requests a list asks for. */
export interface RequestSelection {
  status?: Standing[] | undefined;
  type?: EntryKind[] | undefined;
}

/** One page of requests by the time they came: ids grow with it. */
export function findRequests(
  db: Database,
  selection: RequestSelection,
  { from, descending, take }: { from: string | undefined; descending: boolean; take: number },
): Promise<RequestRecord[]> {
  return db.correctionRequest.findMany({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        selected(selection),
        from === undefined ? {} : { id: descending ? { lt: from } : { gt: from } },
      ],
    },
    orderBy: { id: descending ? 'desc' : 'asc' },
    take,
    include: shape,
  });
}

/** How many requests there are of a selection. */
export function countRequests(db: Database, selection: RequestSelection): Promise<number> {
  return db.correctionRequest.count({ where: selected(selection) });
}

function selected({ status, type }: RequestSelection): Prisma.CorrectionRequestWhereInput {
  return {
    ...(status && { OR: status.map((one) => standing[one]) }),
    ...(type && { entry: { kind: { in: type } } }),
  };
}

/** The same table as `standingOf` reads. */
const standing: Record<Standing, Prisma.CorrectionRequestWhereInput> = {
  received: {
    OR: [{ status: 'received' }, { status: 'accepted', correction: { status: 'rejected' } }],
  },
  accepted: { status: 'accepted', correction: { status: 'proposed' } },
  resolved: { status: 'accepted', correction: { status: 'published' } },
  rejected: { status: 'rejected' },
  duplicate: { status: 'duplicate' },
};
