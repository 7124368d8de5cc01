import type { Database } from '../db/client.js';

/** How many corrections were ever published: the ledger numbers them without gaps. */
export async function countCorrections(db: Database): Promise<number> {
  const { _max } = await db.ledgerEntry.aggregate({ _max: { seq: true } });
  return Number(_max.seq ?? 0);
}
