import type { Database, Tx } from '../db/client.js';
import type { ApiKey, Entry, Schedule } from '../db/generated/client.js';

/** A publication to come, with its entry and the key of who signs it. */
export type DueSchedule = Schedule & { entry: Entry; by: ApiKey };

/** Writes down that a version is to be published; an earlier schedule of the entry goes. */
export async function keepSchedule(
  tx: Tx,
  { entryId, ...schedule }: Omit<Schedule, 'dateCreated'>,
): Promise<void> {
  const data = { ...schedule, dateCreated: new Date() };
  await tx.schedule.upsert({ where: { entryId }, create: { entryId, ...data }, update: data });
}

/** Takes a publication to come off the schedule; answers whether there was one. */
export async function dropSchedule(tx: Tx, entryId: string): Promise<boolean> {
  const { count } = await tx.schedule.deleteMany({ where: { entryId } });
  return count > 0;
}

/** The entries whose time has come, by the database's clock, the longest overdue first. */
export async function findDue(db: Database, most: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT entry_id AS id FROM schedules WHERE publish_at <= now() ORDER BY publish_at LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/**
 * Takes an entry until the transaction ends, and what is due of it; nothing while somebody else holds the entry, or when
 * it is not due any more. Like every writer it locks the entry first, so that none wait in a circle.
 */
export async function takeDue(tx: Tx, entryId: string): Promise<DueSchedule | undefined> {
  const held = await tx.$queryRaw<unknown[]>`
    SELECT FROM entries WHERE id = ${entryId}::uuid FOR NO KEY UPDATE SKIP LOCKED`;
  if (held.length === 0) return undefined;
  const [due] = await tx.$queryRaw<unknown[]>`
    SELECT FROM schedules WHERE entry_id = ${entryId}::uuid AND publish_at <= now()`;
  if (!due) return undefined;
  const include = { entry: true, by: true };
  return (await tx.schedule.findUnique({ where: { entryId }, include })) ?? undefined;
}
