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

/** The whole log after a sequence number, in order: writers take turns until commit, so what comes later has a higher one. */
export function findChanges(
  db: Database,
  { after, take, withoutWishes = false }: ChangeSelection,
): Promise<ChangeRecord[]> {
  return db.change.findMany({
    where: {
      seq: { gt: after },
      ...(withoutWishes && { NOT: { operation: { startsWith: 'askToReinstate' } } }),
    },
    orderBy: { seq: 'asc' },
    take,
    include: shape,
  });
}

/** The last number of the readers' log. */
export async function lastPublicSeq(db: Database): Promise<bigint> {
  return (await db.change.aggregate({ _max: { publicSeq: true } }))._max.publicSeq ?? 0n;
}

/** The last number of the whole log. */
export async function lastSeq(db: Database): Promise<bigint> {
  return (await db.change.aggregate({ _max: { seq: true } }))._max.seq ?? 0n;
}
