import { entryTypes } from '../src/catalog.js';
import type { EntryType } from '../src/content/entry-type.js';
import { encodeCursor } from '../src/http/paging.js';
import { idText } from './content.js';

/** A value of each filter that some, and not most, of the content has. */
const values: Record<string, string> = {
  actor: 'actor-40',
  event: 'event-400',
  claim: 'claim-1500',
  story: 'story-18',
  article: 'article-777',
  source: 'none',
  claimant: 'actor-40',
  affiliation: 'actor-40',
  inLanguage: 'fi',
  articleSection: 'Section 11',
  keyword: 'keyword 400',
  type: 'Organization',
  claimStatus: 'refuted',
  eventStatus: 'EventCancelled',
  author: 'Reporter 7',
  corrected: 'true',
};
const bounds: Record<string, [string, string]> = {
  instant: ['2020-02-01', '2020-02-02T03:00:00Z'],
  edtf: ['2001', '2001-02'],
};

/** Every list by each of its filters, ranges, sorts and by search, and the dearest ones, as paths to ask for. */
export function listPaths(articles: number): string[] {
  /** The article in the middle. */
  const deep = {
    list: 'article',
    sort: '-datePublished',
    values: [new Date(Date.UTC(2020, 0, 1) + (articles / 2) * 60_000).toISOString()],
    id: idText('article', articles / 2),
  };
  return [
    ...entryTypes.flatMap(pathsOf),
    '/v1/articles?actor=actor-40&inLanguage=fi&keyword=keyword 400',
    '/v1/articles?count=true&keyword=keyword 400',
    '/v1/articles?count=true&limit=100',
    '/v1/articles?include=actors,events,claims,corrections,claims.claimant',
    '/v1/articles?asOf=2020-02-01T00:00:00Z',
    '/v1/articles?asOf=2020-02-01T00:00:00Z&sort=headline&limit=100',
    '/v1/articles?asOf=2020-02-01T00:00:00Z&keyword=nothing',
    '/v1/articles?asOf=2020-02-01T00:00:00Z&actor=actor-40&inLanguage=fi',
    '/v1/articles?asOf=2020-02-01T00:00:00Z&corrected=true',
    '/v1/articles?asOf=2020-02-01T00:00:00Z&q=bana36',
    '/v1/articles?asOf=2030-01-01T00:00:00Z&sort=headline&limit=100&count=true',
    `/v1/articles?after=${encodeCursor(deep)}`,
    `/v1/articles?sort=-dateModified&before=${encodeCursor({ ...deep, sort: '-dateModified' })}`,
    '/v1/search?q=bana36',
    '/v1/search?q=bana36&count=true',
    '/v1/search?q=passage&facets=true',
    '/v1/search?q=passage&facets=true&limit=100',
    '/v1/search?q=Persn',
    '/v1/search?q="passage 3" -bana36&type=NewsArticle&story=story-18',
    ...dearestSearches,
  ];
}

/** Words that nearly every text has, most of them together; no text has `passage passage`. */
const commonWords = 'passage 0 1 2 3 4 5 6 article keyword';
const anyCommonWord = commonWords.replaceAll(' ', ' or ');

/** The searches that match or nearly match most texts, with all that can be asked of them. */
export const dearestSearches = [
  ...[
    'passage',
    commonWords,
    anyCommonWord,
    'passage -bana36',
    'passage -"passage 3"',
    '"passage passage"',
    '"passage 3"',
    '"passage 3" or "passage passage"',
    '"passage passage"&asOf=2030-01-01T00:00:00Z',
    'passage&type=NewsArticle&inLanguage=en',
  ].map((q) => `/v1/search?q=${q}&count=true&facets=true&limit=100`),
  ...[
    'passage',
    'passage&sort=headline',
    'passage&keyword=keyword 400',
    'passage&asOf=2030-01-01T00:00:00Z',
    '"passage 3"&asOf=2030-01-01T00:00:00Z',
    `${anyCommonWord}&sort=-dateModified`,
    '"passage passage"',
    '"passage 3"&sort=headline',
    'passage -"passage 3"&story=story-18',
  ].map((q) => `/v1/articles?q=${q}&count=true&limit=100`),
];

function pathsOf({ kind, path, list }: EntryType): string[] {
  const valueOf = (name: string) =>
    path === 'sources' && name === 'type' ? 'Report' : (values[name === 'id' ? kind : name] ?? '');
  const filters = Object.keys(list.filters).map((name) => `${name}=${valueOf(name)}`);
  const ranges = Object.entries(list.ranges).flatMap(([name, { type }]) => {
    const [from = '', to = ''] = bounds[type] ?? [];
    return [`${name}[gte]=${from}&${name}[lt]=${to}`, `sort=-${name}&${name}[lte]=${to}`];
  });
  const sorts = Object.keys(list.sorts).flatMap((name) => [`sort=${name}`, `sort=-${name}`]);
  const searches = ['q=bana36', 'q=event', 'q=Persn'];
  return ['', ...filters, ...ranges, ...sorts, ...searches].map((query) => `/v1/${path}?${query}`);
}
