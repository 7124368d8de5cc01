import type { Database, Tx } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';

const contentShape = {
  id: true,
  kind: true,
  text: true,
  severity: true,
  placement: true,
  dateCreated: true,
  datePublished: true,
  supersedesId: true,
  redacted: true,
  author: { select: { name: true } },
  approver: { select: { name: true } },
  evidence: { orderBy: { position: 'asc' }, select: { sourceId: true } },
  targets: {
    orderBy: { position: 'asc' },
    select: {
      entryId: true,
      fromVersion: true,
      toVersion: true,
      changes: { orderBy: { position: 'asc' } },
    },
  },
} satisfies Prisma.CorrectionSelect;

/** What a correction's place in the ledger is computed from, whatever readers can see of its sources and targets now. */
export type ContentRecord = Prisma.CorrectionGetPayload<{ select: typeof contentShape }> & {
  kinds: Map<string, EntryKind>;
};

/** One entry of the ledger. */
export type LedgerRecord = Prisma.LedgerEntryGetPayload<object>;

/**
 * The contents of corrections by their ids, without those that are gone or have lost a target: nothing but tampering
 * makes one, and the ledger must still be served then, to show where. Two queries.
 */
export async function findContents(
  db: Database,
  ids: string[],
): Promise<Map<string, ContentRecord>> {
  const found = await db.correction.findMany({
    where: { id: { in: ids } },
    select: contentShape,
    relationLoadStrategy: 'join',
  });
  const entries = await db.entry.findMany({
    where: { id: { in: found.flatMap(({ targets }) => targets.map(({ entryId }) => entryId)) } },
    select: { id: true, kind: true },
  });
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  const whole = found.filter(({ targets }) => targets.every(({ entryId }) => kinds.has(entryId)));
  return new Map(whole.map((record) => [record.id, { ...record, kinds }]));
}

/** The entries after a sequence number, in order. */
export function findLedgerEntries(
  db: Database,
  { after, take }: { after: bigint; take: number },
): Promise<LedgerRecord[]> {
  return db.ledgerEntry.findMany({ where: { seq: { gt: after } }, orderBy: { seq: 'asc' }, take });
}

/** The entries of these sequence numbers, in order. */
export function findLedgerEntriesOf(db: Database, seqs: bigint[]): Promise<LedgerRecord[]> {
  return db.ledgerEntry.findMany({ where: { seq: { in: seqs } }, orderBy: { seq: 'asc' } });
}

/** The newest entry, if there is one. */
export function findHead(db: Database): Promise<LedgerRecord | null> {
  return db.ledgerEntry.findFirst({ orderBy: { seq: 'desc' } });
}

/** Published corrections that are not in the ledger, oldest first. */
export async function findUnchained(db: Database, take: number): Promise<string[]> {
  const found = await db.correction.findMany({
    where: { status: 'published', ledger: null },
    orderBy: [{ datePublished: 'asc' }, { id: 'asc' }],
    select: { id: true },
    take,
  });
  return found.map(({ id }) => id);
}

/** Appends an entry; the database refuses one that does not go on from the last. */
export async function insertLedgerEntry(
  tx: Tx,
  entry: Omit<LedgerRecord, 'redacted'>,
): Promise<void> {
  await tx.ledgerEntry.create({ data: entry });
}
