import type { Database } from '../db/client.js';
import type { History } from './find-history.js';

/** A list of mementos, and when the last of them began. */
export interface Timemap {
  body: string;
  modified: Date;
}

/**
 * What readers could see as a TimeMap (RFC 7089) in application/link-format (RFC 6690), oldest first; `url`
 * is the entry's, `collection` that of its kind. Each memento is a read `asOf` the instant from which readers saw a version, or a note on it.
 */
export async function timemapOf(
  db: Database,
  { entryId }: History,
  { url, collection }: { url: string; collection: string },
): Promise<Timemap> {
  const mementos = await mementosOf(db, entryId);
  const [first, last] = [mementos[0]?.at ?? new Date(0), mementos.at(-1)?.at ?? new Date(0)];
  const period = `from="${first.toUTCString()}"; until="${last.toUTCString()}"`;
  const links = [
    `<${url}>; rel="original timegate"`,
    `<${url}/timemap>; rel="self"; type="application/link-format"; ${period}`,
    ...mementos.map(({ slug, at }, index) => {
      const place = { first: index === 0, last: index === mementos.length - 1 };
      const target = `${collection}/${slug}?asOf=${encodeURIComponent(at.toISOString())}`;
      return `<${target}>; rel="${relOf(place)}"; datetime="${at.toUTCString()}"`;
    }),
  ];
  return { body: `${links.join(',\n')}\n`, modified: last };
}

interface Memento {
  slug: string;
  at: Date;
}

/** One for every version that readers could see, and one for every note that changed no version that they saw. */
async function mementosOf(db: Database, entryId: string): Promise<Memento[]> {
  const versions = await db.revision.findMany({
    where: { entryId, visibleFrom: { not: null } },
    select: { slug: true, visibleFrom: true, visibleTo: true },
  });
  const notes = await db.correction.findMany({
    where: { status: 'published', targets: { some: { entryId } } },
    select: { datePublished: true },
  });
  const mementos = versions.flatMap(({ slug, visibleFrom, visibleTo }): Memento[] => {
    if (!visibleFrom) return [];
    const within = notes.flatMap(({ datePublished: at }) =>
      at && at > visibleFrom && (!visibleTo || at < visibleTo) ? [{ slug, at }] : [],
    );
    return [{ slug, at: visibleFrom }, ...within];
  });
  return mementos.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function relOf({ first, last }: { first: boolean; last: boolean }): string {
  return [...(first ? ['first'] : []), ...(last ? ['last'] : []), 'memento'].join(' ');
}
