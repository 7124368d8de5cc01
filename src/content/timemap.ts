import type { Database } from '../db/client.js';
import type { History } from './find-history.js';

/** A list of mementos, and when the last of them began. */
export interface Timemap {
  body: string;
  modified: Date;
}

/**
 * The versions that readers could see as a TimeMap (RFC 7089) in application/link-format (RFC 6690), oldest first; `url`
 * is the entry's, `collection` that of its kind. Each memento is a read `asOf` the instant from which readers saw it.
 */
export async function timemapOf(
  db: Database,
  { entryId }: History,
  { url, collection }: { url: string; collection: string },
): Promise<Timemap> {
  const versions = await db.revision.findMany({
    where: { entryId, visibleFrom: { not: null } },
    orderBy: { visibleFrom: 'asc' },
    select: { slug: true, visibleFrom: true },
  });
  const mementos = versions.flatMap(({ slug, visibleFrom }) =>
    visibleFrom ? [{ slug, at: visibleFrom }] : [],
  );
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

function relOf({ first, last }: { first: boolean; last: boolean }): string {
  return [...(first ? ['first'] : []), ...(last ? ['last'] : []), 'memento'].join(' ');
}
