import { encodeCursor } from '../../src/http/paging.js';
import { idText, wordText } from '../content.js';

/** Something that readers ask for, again and again. */
export interface ReadWork {
  name: string;
  title: string;
  /** Asked for in turn. */
  paths: string[];
  headers: Record<string, string>;
  /** Asks with the ETag of the answer, so that the answer is 304. */
  revalidates: boolean;
}

/** How many different story pages are asked for, and how many items a page of a list has. */
const PAGES = 1000;
const LIMIT = 20;
/** How many are asked for as JSON-LD too: both forms of all of them do not fit into the cache, and asked for in turn each pushes out the next. */
const FORMS = 20;

/** What readers ask of an installation with so many articles; a page that it is too small for is left out. */
export function readWorks(articles: number): ReadWork[] {
  const pages = storyPages(articles);
  const page =
    (title: string, paths: string[], headers = {}) =>
    (name: string) => ({
      name,
      title,
      paths,
      headers,
      revalidates: false,
    });
  const list = '/v1/articles?include=actors';
  const works = {
    page: page('story page with actors, events, claims and corrections', pages),
    'json-ld': page(
      'story page as JSON-LD',
      pages.slice(0, FORMS).map((path) => path.replace(/\?.*/, '')),
      {
        accept: 'application/ld+json',
      },
    ),
    list: page('20 newest with actors', [list]),
    'page-400': page('the same, page 400', [`${list}&after=${cursorOf(articles, 400)}`]),
    'page-40000': page('the same, page 40,000', [`${list}&after=${cursorOf(articles, 40_000)}`]),
    actor: page('20 newest of an actor, with actors', [`${list}&actor=actor-5`]),
    search: page('search for a rare word', [`/v1/search?q=${rareWord(articles)}`]),
  };
  return [
    ...Object.entries(works).map(([name, work]) => work(name)),
    { ...page('304 of a story page', pages.slice(0, 1))('304'), revalidates: true },
  ].filter(({ name }) => articles >= LIMIT * (Number(/^page-(\d+)$/.exec(name)?.[1] ?? 0) + 1));
}

/** The slugs of the story pages, spread over all articles. */
export function storySlugs(articles: number): string[] {
  const step = Math.max(1, Math.floor(articles / PAGES));
  const count = Math.min(PAGES, articles);
  return Array.from({ length: count }, (_, index) => `article-${index * step + 1}`);
}

function storyPages(articles: number): string[] {
  return storySlugs(articles).map(
    (slug) => `/v1/articles/${slug}?include=actors,events,claims,corrections`,
  );
}

/** The cursor to a page of the list by date: made from the article before it, since to walk there would take hours. */
function cursorOf(articles: number, page: number): string {
  const last = articles - (page - 1) * LIMIT + 1;
  if (last < 1) return '';
  return encodeCursor({
    list: 'article',
    sort: '-datePublished',
    values: [new Date(Date.UTC(2020, 0, 1) + last * 60_000).toISOString()],
    id: idText('article', last),
  });
}

/** A word that stands in about five articles, however many there are. */
function rareWord(articles: number): string {
  return wordText(-Math.max(1, Math.round(2_000_000 / articles)));
}
