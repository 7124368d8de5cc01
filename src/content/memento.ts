import type { Lens } from './lens.js';

/**
 * What was seen at an instant stays what it was once every transaction that took an earlier instant has ended: they end
 * within 20 seconds, and the clocks of servers differ a little.
 */
const SETTLED_AFTER_MS = 60_000;

/**
 * Never `immutable`, and never for long: the past does not change, but a court can order it taken down. After a minute it
 * is gone from every cache, and sooner from shared ones that purge by `Surrogate-Key`.
 */
const SETTLED = 'public, max-age=60, s-maxage=60';

/** A resource with a past: its URL, the query string of this read, and its list of mementos if it has one. */
export interface Original {
  url: string;
  search: string;
  timemap?: string;
}

/**
 * The headers that lead from a read to its past and back (RFC 7089). The resource is its own TimeGate; a read `asOf` an
 * instant is a memento, with an address of its own in `Content-Location`. What editors work on has no past.
 */
export function mementoHeaders(
  { url, search, timemap }: Original,
  lens: Lens,
  links: string[] = [],
): Record<string, string> {
  if (lens.kind === 'working') return linkHeader(links);
  const query = new URLSearchParams(search);
  query.delete('asOf');
  const original = `<${url}${query.size > 0 ? `?${query.toString()}` : ''}>; rel="original timegate"`;
  const headers = linkHeader([
    ...links,
    original,
    ...(timemap === undefined ? [] : [`<${timemap}>; ${TIMEMAP}`]),
  ]);
  if (lens.kind === 'public') return headers;
  query.set('asOf', notAfterNow(lens.at).toISOString());
  return {
    ...headers,
    'Memento-Datetime': notAfterNow(lens.at).toUTCString(),
    'Content-Location': `${url}?${query.toString()}`,
    ...(isSettled(lens.at) && { 'Cache-Control': SETTLED }),
  };
}

const TIMEMAP = 'rel="timemap"; type="application/link-format"';

/** Of a future instant only the present is known. */
function notAfterNow(at: Date): Date {
  return new Date(Math.min(at.getTime(), Date.now()));
}

function isSettled(at: Date): boolean {
  return at.getTime() < Date.now() - SETTLED_AFTER_MS;
}

function linkHeader(links: string[]): Record<string, string> {
  return links.length > 0 ? { Link: links.join(', ') } : {};
}
