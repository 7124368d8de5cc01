import type { Database, Tx } from '../db/client.js';
import { type Correction, type CorrectionTarget, Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { list, object, revive } from '../db/json.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { execute, queryRows } from '../db/query-rows.js';
import { changesOfTarget, signature, type TargetRecord } from './record-repository.js';

const contentMembers = [
  'id',
  'kind',
  'text',
  'severity',
  'placement',
  'dateCreated',
  'datePublished',
  'supersedesId',
  'redacted',
] as const;
const targetMembers = ['entryId', 'fromVersion', 'toVersion'] as const;

/** What a correction's place in the ledger is computed from, whatever readers can see of its sources and targets now. */
export type ContentRecord = Pick<Correction, (typeof contentMembers)[number]> & {
  author: { name: string } | null;
  approver: { name: string } | null;
  evidence: { sourceId: string }[];
  targets: (Pick<CorrectionTarget, (typeof targetMembers)[number]> & {
    kind: EntryKind | null;
    changes: TargetRecord['changes'];
  })[];
};

/** One entry of the ledger. */
export type LedgerRecord = Prisma.LedgerEntryGetPayload<object>;

/**
 * The contents of corrections by their ids, without those that are gone or have lost a target: nothing but tampering
 * makes one, and the ledger must still be served then, to show where. One query.
 */
export async function findContents(
  db: Database,
  ids: string[],
): Promise<Map<string, ContentRecord>> {
  const statement = Prisma.sql`
    SELECT ${content}::text AS record FROM corrections c WHERE c.id = ANY (${howeverMany(ids)}::uuid[])`;
  const rows = await queryRows<{ record: string }>(db, prepared(statement));
  const found = rows.map(({ record }) => JSON.parse(record) as ContentRecord);
  for (const record of found) revive(record, 'dateCreated', 'datePublished');
  const whole = found.filter(({ targets }) => targets.every(({ kind }) => kind !== null));
  return new Map(whole.map((record) => [record.id, record]));
}

const content = object('c', contentMembers, {
  author: signature('author_id'),
  approver: signature('approver_id'),
  evidence: list(Prisma.sql`
    SELECT ${object('v', ['sourceId'])} FROM correction_evidence v
    WHERE v.correction_id = c.id ORDER BY v.position`),
  targets: list(Prisma.sql`
    SELECT ${object('t', targetMembers, { kind: Prisma.sql`e.kind`, changes: changesOfTarget })}
    FROM correction_targets t LEFT JOIN entries e ON e.id = t.entry_id
    WHERE t.correction_id = c.id ORDER BY t.position`),
});

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
export async function findHead(
  db: Database,
): Promise<Pick<LedgerRecord, 'seq' | 'instant' | 'hash'> | undefined> {
  const statement = Prisma.sql`
    SELECT l.seq::text, l.instant, l.hash FROM ledger_entries l ORDER BY l.seq DESC LIMIT 1`;
  const [head] = await queryRows<{ seq: string; instant: Date; hash: string }>(
    db,
    prepared(statement),
  );
  return head && { ...head, seq: BigInt(head.seq) };
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
  const { seq, instant, correctionId, author, approver, salt, contentHash } = entry;
  const statement = Prisma.sql`
    INSERT INTO ledger_entries (seq, instant, correction_id, author, approver, salt, content_hash, previous_hash, hash)
    VALUES (${seq}, ${instant}::timestamptz, ${correctionId}::uuid, ${author}, ${approver}, ${salt}, ${contentHash},
      ${entry.previousHash}, ${entry.hash})`;
  await execute(tx, prepared(statement));
}
