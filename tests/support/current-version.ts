import type { AppContext } from '../../src/context.js';
import { isId } from '../../src/content/kinds.js';

/** What `If-Match` takes to change the entry of this id or slug, whatever its version is now. */
export async function currentVersion({ db }: AppContext, ref: string): Promise<string> {
  const entry = isId(ref) ? { id: ref } : { slugs: { some: { slug: ref } } };
  const latest = await db.revision.findFirst({ where: { isLatest: true, entry } });
  return `"${latest?.version ?? 1}"`;
}
