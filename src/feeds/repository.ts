import { live } from '../content/lens.js';
import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';

const shape = {
  id: true,
  retraction: { select: { id: true, text: true, redacted: true, datePublished: true } },
  holds: {
    orderBy: { datePlaced: 'desc' },
    take: 1,
    select: { datePlaced: true, dateLifted: true },
  },
  revisions: { where: live, select: { version: true } },
} satisfies Prisma.EntrySelect;

/** What became of an entry: whether readers see it now (`revisions` is not empty), the notice if it was retracted, and the last hold. */
export type Fate = Prisma.EntryGetPayload<{ select: typeof shape }>;

/** What became of entries, by their ids; one query. */
export async function findFates(db: Database, ids: string[]): Promise<Map<string, Fate>> {
  const found = await db.entry.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: [...new Set(ids)] } },
    select: shape,
  });
  return new Map(found.map((fate) => [fate.id, fate]));
}

const published = {
  entryId: true,
  slug: true,
  name: true,
  datePublished: true,
  dateModified: true,
  article: { select: { inLanguage: true } },
} satisfies Prisma.RevisionSelect;

/** An article as a list of addresses needs it. */
export type PublishedArticle = Prisma.RevisionGetPayload<{ select: typeof published }>;

/** The articles that readers see and first saw at or after an instant, newest first; one query. */
export function findPublishedSince(
  db: Database,
  since: Date,
  take: number,
): Promise<PublishedArticle[]> {
  return db.revision.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ kind: 'article', datePublished: { gte: since } }, live] },
    orderBy: [{ datePublished: 'desc' }, { entryId: 'desc' }],
    take,
    select: published,
  });
}
