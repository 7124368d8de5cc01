import type { Env } from '../auth/endpoint.js';
import { NotFound, Problem } from '../http/problem.js';
import { chooseLens } from './choose-lens.js';
import type { EntryType } from './entry-type.js';
import type { Lens } from './lens.js';
import { readEntry } from './read-entry.js';
import { type EntryRecord, findVersions } from './records.js';
import type { Prisma } from '../db/generated/client.js';

/** The entry whose history is asked for, as the caller sees it now. */
export interface History {
  entryId: string;
  slug: string;
  /** `public` for the versions that readers could see, `working` for all. */
  lens: Lens;
}

/**
 * Finds the entry whose history is asked for: for readers one that they see now, with `draft` any for those who may.
 * Raises NotFound, Retracted, and what the policy refuses.
 */
export async function findHistory(
  env: Env,
  type: EntryType,
  { ref, draft }: { ref: string; draft?: boolean | undefined },
): Promise<History | { movedTo: string }> {
  const lens = chooseLens(env, { draft });
  const found = await readEntry(env, type, { ref, lens });
  if ('movedTo' in found) return found;
  const { entryId, slug } = found.record;
  return { entryId, slug, lens };
}

/** The condition under which a version of an entry belongs to the history that the caller may read. */
export function recorded({ entryId, lens }: History): Prisma.RevisionWhereInput {
  return { entryId, ...(lens.kind !== 'working' && { visibleFrom: { not: null } }) };
}

/**
 * One version, its references as readers first saw them (`lens` of the record), or as they are now for one that readers
 * never saw. Raises NotFound for a version that is not the caller's to see.
 */
export async function findRevision(
  { ctx }: Env,
  type: EntryType,
  { history, version }: { history: History; version: number },
): Promise<{ record: EntryRecord; lens: Lens }> {
  const revision = await ctx.db.revision.findFirst({
    where: { ...recorded(history), version },
    select: { id: true, visibleFrom: true },
  });
  const lens: Lens = revision?.visibleFrom
    ? { kind: 'asOf', at: revision.visibleFrom }
    : history.lens;
  const [record] = revision ? await findVersions(ctx.db, lens, { ids: [revision.id] }) : [];
  if (!record) throw noSuchVersion(type, history, version);
  return { record, lens };
}

/** The refusal for a version that does not exist, or that the caller may not know of. */
export function noSuchVersion({ kind }: EntryType, { slug }: History, version: number): Problem {
  return new Problem(NotFound, `There is no version ${version} of the ${kind} “${slug}”.`);
}
