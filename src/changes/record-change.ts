import type { Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { insertRows } from '../db/insert-rows.js';
import { prepared } from '../db/prepared.js';
import { queryRow } from '../db/query-rows.js';

/** What happened: one line of the append-only log. */
export interface NewChange {
  /** The verb, as in operationId. */
  operation: string;
  entryId?: string;
  version?: number;
  correctionId?: string;
  /** Whether readers can now see something else than before. */
  isPublic: boolean;
  note?: string | null;
  /** Of a publication over an earlier version. */
  updateKind?: 'update' | 'minor' | null;
  by: string | null;
  at: Date;
}

/** Appends to the change log, in the transaction of what it records. */
export async function recordChange(tx: Tx, change: NewChange): Promise<void> {
  await recordChanges(tx, [change]);
}

/** Appends lines to the change log, in their order. */
export async function recordChanges(tx: Tx, changes: NewChange[]): Promise<void> {
  await insertRows(
    tx,
    'change',
    changes.map(({ by, at, ...change }) => ({ ...change, principalId: by, instant: at })),
  );
}

/**
 * The instant of a public change: later than every one before, and held until commit, so that the order of instants is
 * the order in which readers saw the changes. Take it last, once everything that can be refused has been checked.
 */
export async function publicInstant(tx: Tx): Promise<Date> {
  const statement = prepared(Prisma.sql`SELECT public_instant() AS instant`);
  const { instant } = await queryRow<{ instant: Date | null }>(tx, statement);
  if (!instant) throw new Error('public_clock has no row');
  return instant;
}
