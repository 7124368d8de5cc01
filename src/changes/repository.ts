import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';

const shape = {
  entry: {
    select: { kind: true, hold: true, holds: { select: { kind: true, dateLifted: true } } },
  },
  correction: { select: { redacted: true } },
  principal: { select: { name: true } },
} satisfies Prisma.ChangeInclude;

/** One line of the log. */
export type ChangeRecord = Prisma.ChangeGetPayload<{ include: typeof shape }>;

/** What to read of the log. */
export interface ChangeSelection {
  after: bigint;
  take: number;
  /** Leaves out that somebody asked for an entry to be shown again. */
  withoutWishes?: boolean;
}

/** What changed for readers, in order and numbered without gaps: each number is taken under a lock held until commit. */
export function findPublicChanges(
  db: Database,
  { after, take }: ChangeSelection,
): Promise<ChangeRecord[]> {
  return db.change.findMany({
    where: { publicSeq: { gt: after } },
    orderBy: { publicSeq: 'asc' },
    take,
    include: shape,
  });
}

/**
 * The whole log after a sequence number, in order. A number is taken before its transaction commits, so the reader stays
 * below the oldest transaction that still runs: what is not shown yet comes later, and nothing is skipped.
 */
export async function findChanges(
  db: Database,
  { after, take, withoutWishes = false }: ChangeSelection,
): Promise<ChangeRecord[]> {
  const [horizon] = await db.$queryRaw<{ xmin: bigint; xmax: bigint }[]>`
    SELECT pg_snapshot_xmin(now)::text::bigint AS xmin, pg_snapshot_xmax(now)::text::bigint AS xmax
    FROM pg_current_snapshot() AS now`;
  return db.change.findMany({
    where: {
      seq: { gt: after },
      // A number that this cluster has not given yet was given by the one that a restored dump comes from.
      OR: [{ xid: { lt: horizon?.xmin ?? 0n } }, { xid: { gte: horizon?.xmax ?? 0n } }],
      ...(withoutWishes && { NOT: { operation: { startsWith: 'askToReinstate' } } }),
    },
    orderBy: { seq: 'asc' },
    take,
    include: shape,
  });
}
