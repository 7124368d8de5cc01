import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';

const shape = {
  entry: { select: { kind: true, hold: true } },
  principal: { select: { name: true } },
} satisfies Prisma.ChangeInclude;

/** One line of the log. */
export type ChangeRecord = Prisma.ChangeGetPayload<{ include: typeof shape }>;

/** What to read of the log. */
export interface ChangeSelection {
  after: bigint;
  /** Only what changed what readers see. */
  publicOnly: boolean;
  take: number;
}

/**
 * The log after a sequence number, in order. A number is taken before its transaction commits, so the reader stays below
 * the oldest transaction that still runs: what is not shown yet comes later, and nothing is skipped.
 */
export async function findChanges(
  db: Database,
  { after, publicOnly, take }: ChangeSelection,
): Promise<ChangeRecord[]> {
  const [horizon] = await db.$queryRaw<
    { xmin: bigint }[]
  >`SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xmin`;
  return db.change.findMany({
    where: {
      seq: { gt: after },
      xid: { lt: horizon?.xmin ?? 0n },
      ...(publicOnly && { isPublic: true }),
    },
    orderBy: { seq: 'asc' },
    take,
    include: shape,
  });
}
