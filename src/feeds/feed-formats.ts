import { Feed, type Item } from 'feed';

/** A feed before it takes one of its forms. Texts are plain, `html` is ready to be shown. */
export interface FeedContent {
  title: string;
  description: string;
  /** Whose feed it is. */
  publication: string;
  /** What it is a feed of. */
  home: string;
  /** Its addresses, without the ending that names the form. */
  self: string;
  /** The query string of its addresses, with its question mark; empty where it is not narrowed. */
  search: string;
  updated: Date;
  items: FeedItem[];
}

/** One item of a feed. */
export interface FeedItem {
  /** A UUID. */
  id: string;
  title: string;
  url: string;
  published: Date;
  updated: Date;
  summary: string;
  html: string;
  /** Names of people. */
  authors: string[];
  categories: string[];
  /** A BCP 47 language tag, where the item is in one language. */
  language?: string;
}

/** Draws a feed as RSS 2.0. */
export function toRss(content: FeedContent): string {
  // The author element of RSS is an e-mail address; a name has its place in Dublin Core's. The library takes a list of
  // elements where its types ask for one.
  const creators = (names: string[]) =>
    names.map((name) => ({ _cdata: fitForXml(name) })) as unknown as Record<string, unknown>;
  return xmlFeed(content, ({ authors, categories }) => ({
    extensions: [{ name: 'dc:creator', objects: creators(authors) }],
    category: categories.map((name) => ({ name: asText(name) })),
  })).rss2();
}

/** Draws a feed as Atom 1.0 (RFC 4287). */
export function toAtom(content: FeedContent): string {
  return xmlFeed(content, ({ authors, categories }) => ({
    author: authors.map((name) => ({ name: asText(name) })),
    category: categories.map((name) => ({ name: asAttribute(name), term: asAttribute(name) })),
  })).atom1();
}

/** Draws a feed as JSON Feed 1.1. */
export function toJsonFeed({ title, description, home, self, search, items }: FeedContent) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: `${self}.json${search}`,
    items: items.map((item) => ({
      id: urnOf(item),
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      ...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
      ...(item.categories.length > 0 && { tags: item.categories }),
      ...(item.language !== undefined && { language: item.language }),
    })),
  };
}

/** Escapes plain text for HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Plain text as HTML, its lines apart. */
export function htmlLines(text: string): string {
  return escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>');
}

/** Both XML forms carry titles and summaries as HTML in CDATA, so plain text is escaped once for that. */
function xmlFeed(content: FeedContent, particular: Particular): Feed {
  const { title, description, publication, home, self, search, updated, items } = content;
  const feed = new Feed({
    id: `${self}.atom${search}`,
    title,
    description,
    link: home,
    feedLinks: { rss: `${self}.rss${search}`, atom: `${self}.atom${search}` },
    updated,
    author: { name: asText(publication) },
    generator: 'Dossier',
  });
  for (const item of items) {
    feed.addItem({
      id: urnOf(item),
      title: escapeHtml(fitForXml(item.title)),
      link: item.url,
      published: item.published,
      date: item.updated,
      description: escapeHtml(fitForXml(item.summary)),
      content: fitForXml(item.html),
      ...particular(item),
    });
  }
  return feed;
}

/** What an item says in one of the two forms in its own way. */
type Particular = (item: FeedItem) => Pick<Item, 'author' | 'category' | 'extensions'>;

/** The library takes `&amp;` in plain text for an ampersand that is escaped already, and never escapes it again. */
function asText(text: string): string {
  return fitForXml(text).replace(/&/g, '&amp;');
}

/** The library escapes ampersands in attributes and leaves `<` as it is, which no XML may have there. */
function asAttribute(text: string): string {
  return fitForXml(text).replace(/</g, '\u2039');
}

function urnOf({ id }: FeedItem): string {
  return `urn:uuid:${id}`;
}

/**
 * A text without what XML 1.0 cannot carry: it has no way to write most control characters, halves of surrogate pairs,
 * or U+FFFE and U+FFFF.
 */
export function fitForXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
