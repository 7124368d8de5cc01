import { Feed } from 'feed';

/** A feed before it takes one of its forms. Texts are plain, `html` is ready to be shown. */
export interface FeedContent {
  title: string;
  description: string;
  /** What it is a feed of. */
  home: string;
  /** Its addresses, without the ending that names the form. */
  self: string;
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
}

/** Draws a feed as RSS 2.0. */
export function toRss(content: FeedContent): string {
  return xmlFeed(content).rss2();
}

/** Draws a feed as Atom 1.0 (RFC 4287). */
export function toAtom(content: FeedContent): string {
  return xmlFeed(content).atom1();
}

/** Draws a feed as JSON Feed 1.1. */
export function toJsonFeed({ title, description, home, self, items }: FeedContent) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: `${self}.json`,
    items: items.map((item) => ({
      id: urnOf(item),
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
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

/** Both XML forms carry titles and summaries as HTML in CDATA, so plain text is escaped once for that. */
function xmlFeed({ title, description, home, self, updated, items }: FeedContent): Feed {
  const feed = new Feed({
    id: `${self}.atom`,
    title,
    description,
    link: home,
    feedLinks: { rss: `${self}.rss`, atom: `${self}.atom` },
    updated,
    author: { name: 'Dossier' },
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
    });
  }
  return feed;
}

function urnOf({ id }: FeedItem): string {
  return `urn:uuid:${id}`;
}

/** XML 1.0 has no way to write most control characters, halves of surrogate pairs, or U+FFFE and U+FFFF. */
function fitForXml(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
