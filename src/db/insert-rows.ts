import type { Tx } from './client.js';
import { Prisma } from './generated/client.js';
import type { EntryKind } from './generated/enums.js';
import { columnOf } from './json.js';
import { prepared } from './prepared.js';
import { execute } from './query-rows.js';

/** A change of a correction, whose values are any JSON. */
type ChangeRow = Omit<Prisma.CorrectionChangeCreateManyInput, 'quote' | 'oldValue' | 'newValue'> & {
  quote: unknown;
  oldValue: unknown;
  newValue: unknown;
};

/** What can be written by the page, as the database's client names it. */
interface Rows extends Record<EntryKind, object> {
  entry: Prisma.EntryCreateManyInput;
  slug: Prisma.SlugCreateManyInput;
  revision: Prisma.RevisionCreateManyInput;
  reference: Prisma.ReferenceCreateManyInput;
  correction: Prisma.CorrectionCreateManyInput;
  correctionTarget: Prisma.CorrectionTargetCreateManyInput;
  correctionChange: ChangeRow;
  correctionEvidence: Prisma.CorrectionEvidenceCreateManyInput;
  ledgerEntry: Prisma.LedgerEntryCreateManyInput;
  change: Prisma.ChangeCreateManyInput;
}

const TABLES: Record<keyof Rows, string> = {
  entry: 'entries',
  slug: 'slugs',
  revision: 'revisions',
  reference: 'entry_references',
  article: 'articles',
  actor: 'actors',
  event: 'events',
  claim: 'claims',
  source: 'sources',
  story: 'stories',
  correction: 'corrections',
  correctionTarget: 'correction_targets',
  correctionChange: 'correction_changes',
  correctionEvidence: 'correction_evidence',
  ledgerEntry: 'ledger_entries',
  change: 'changes',
};

/**
 * Writes rows in their order, in one statement for those that have the same columns. They go as one text: Prisma plans
 * every `createMany` anew, which takes longer than to write a few rows, and for a page of them plans a statement of
 * megabytes, in memory that it never gives back. A `null` is the database's, never that of JSON.
 */
export async function insertRows<T extends keyof Rows>(
  tx: Tx,
  model: T,
  rows: Rows[T][],
): Promise<void> {
  for (const insert of insertsOf({ [model]: rows })) await execute(tx, prepared(insert));
}

/**
 * Writes rows of several tables in one statement, which may refer to each other: PostgreSQL looks at that when all are
 * there. (For a few rows a round trip costs more than the row.)
 */
export async function insertTogether(
  tx: Tx,
  rows: { [T in keyof Rows]?: Rows[T][] },
): Promise<void> {
  const inserts = insertsOf(rows);
  const named = inserts.map(
    (insert, index) => Prisma.sql`${Prisma.raw(`part_${index}`)} AS (${insert})`,
  );
  if (inserts.length > 0) await execute(tx, Prisma.sql`WITH ${Prisma.join(named)} SELECT`);
}

function insertsOf(rows: { [T in keyof Rows]?: Rows[T][] }): Prisma.Sql[] {
  return Object.entries(rows).flatMap(([model, some]) => {
    const table = Prisma.raw(TABLES[model as keyof Rows]);
    return [...byColumns(some)].map(([names, group]) => {
      const columns = Prisma.raw(names.split(',').map(columnOf).join(', '));
      const given = JSON.stringify(group.map(inColumns), written);
      return Prisma.sql`
        INSERT INTO ${table} (${columns})
        SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ${given}::jsonb)`;
    });
  });
}

/** What is left out of a row takes the default of its column. */
function byColumns(rows: object[]): Map<string, object[]> {
  const groups = new Map<string, object[]>();
  for (const row of rows) {
    const given = Object.entries(row).filter(([, value]) => value !== undefined);
    const names = given.map(([name]) => name).join(',');
    const group = groups.get(names);
    if (group) group.push(row);
    else groups.set(names, [row]);
  }
  return groups;
}

function inColumns(row: object): object {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), value]));
}

function written(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
