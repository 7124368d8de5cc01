import { type Lens, onceForEach, shownIn } from '../content/lens.js';
import { namedMembers, supersededThrough } from '../content/record-statement.js';
import type { Named } from '../content/records.js';
import type { Database } from '../db/client.js';
import {
  type Correction,
  type CorrectionChange,
  type Entry,
  type LedgerEntry,
  Prisma,
} from '../db/generated/client.js';
import { list, object, revive } from '../db/json.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { queryRows } from '../db/query-rows.js';

const correctionMembers = [
  'id',
  'kind',
  'status',
  'text',
  'severity',
  'placement',
  'reason',
  'rejectionReason',
  'authorId',
  'approverId',
  'dateCreated',
  'datePublished',
  'supersedesId',
] as const;

const changeMembers = ['field', 'quote', 'blockKey', 'oldValue', 'newValue'] as const;
const ledgerMembers = ['hash', 'redacted'] as const;

/** Who stands in a column of the correction `c`, by name, as a JSON object. */
export function signature(column: 'author_id' | 'approver_id'): Prisma.Sql {
  return Prisma.sql`(SELECT ${object('k', ['name'])} FROM api_keys k WHERE k.id = ${Prisma.raw(`c.${column}`)})`;
}

/** What was replaced in the target `t` of a correction, in its order, as a JSON list. */
export const changesOfTarget = list(Prisma.sql`
  SELECT ${object('h', changeMembers)} FROM correction_changes h
  WHERE h.correction_id = t.correction_id AND h.target_position = t.position ORDER BY h.position`);

/** An entry that a correction concerns, what was replaced in it, and the version that readers saw last, if any. */
export interface TargetRecord {
  entryId: string;
  fromVersion: number | null;
  toVersion: number | null;
  entry: Pick<Entry, 'id' | 'kind' | 'hold'> & { revisions: Named[] };
  changes: Pick<CorrectionChange, (typeof changeMembers)[number]>[];
}

/** A correction with its targets, changes, evidence and signatures. */
export type CorrectionRecord = Pick<Correction, (typeof correctionMembers)[number]> & {
  author: { name: string } | null;
  approver: { name: string } | null;
  supersededBy: { id: string }[];
  ledger: (Pick<LedgerEntry, 'hash'> & { redacted: string | null }) | null;
  evidence: { sourceId: string; source: { revisions: Named[] } }[];
  targets: TargetRecord[];
};

/** Corrections by their ids, in that order; targets and evidence as the lens shows them. One query. */
export async function readCorrections(
  db: Database,
  lens: Lens,
  ids: string[],
): Promise<CorrectionRecord[]> {
  if (ids.length === 0) return [];
  const rows = await queryRows<{ record: string }>(db, statement(lens, ids));
  const records = rows.map(({ record }) => JSON.parse(record) as CorrectionRecord);
  for (const record of records) revive(record, 'dateCreated', 'datePublished');
  return records;
}

function statement(lens: Lens, ids: string[]): Prisma.Sql {
  return prepared(Prisma.sql`
    SELECT ${recordThrough(lens)}::text AS record
    FROM unnest(${howeverMany(ids)}) WITH ORDINALITY AS asked (id, place)
    JOIN corrections c ON c.id = asked.id ORDER BY asked.place`);
}

const recordThrough = onceForEach((lens) => {
  return object('c', correctionMembers, {
    author: signature('author_id'),
    approver: signature('approver_id'),
    supersededBy: supersededThrough(lens),
    ledger: Prisma.sql`(SELECT ${object('l', ledgerMembers)} FROM ledger_entries l WHERE l.correction_id = c.id)`,
    evidence: evidenceThrough(lens),
    targets: targetsThrough(lens),
  });
});

function evidenceThrough(lens: Lens): Prisma.Sql {
  const revisions = list(
    Prisma.sql`SELECT ${object('n', namedMembers)} FROM revisions n WHERE n.entry_id = e.source_id AND ${shownIn(lens, 'n')}`,
  );
  const source = Prisma.sql`json_build_object('revisions', ${revisions})`;
  return list(Prisma.sql`
    SELECT ${object('e', ['sourceId'], { source })} FROM correction_evidence e
    WHERE e.correction_id = c.id ORDER BY e.position`);
}

function targetsThrough(lens: Lens): Prisma.Sql {
  // What readers last saw names the target, also when it was retracted since.
  const seen =
    lens.kind === 'asOf'
      ? Prisma.sql`n.visible_from <= ${lens.at}::timestamptz`
      : Prisma.sql`n.visible_from IS NOT NULL`;
  const revisions = list(Prisma.sql`
    SELECT ${object('n', namedMembers)} FROM revisions n
    WHERE n.entry_id = e.id AND ${seen} ORDER BY n.version DESC LIMIT 1`);
  const entry = object('e', ['id', 'kind', 'hold'], { revisions });
  return list(Prisma.sql`
    SELECT ${object('t', ['entryId', 'fromVersion', 'toVersion'], { entry, changes: changesOfTarget })}
    FROM correction_targets t JOIN entries e ON e.id = t.entry_id
    WHERE t.correction_id = c.id ORDER BY t.position`);
}
