import type { ArticleOut } from '../articles/article.js';
import type { Env } from '../auth/endpoint.js';
import { drawEntry } from '../content/draw-entry.js';
import { idsIn } from '../content/ids-in.js';
import { publicLens } from '../content/lens.js';
import { listEntries } from '../content/list-entries.js';
import { snapshot } from '../db/transaction.js';
import { type FeedContent, type FeedItem, htmlLines } from './feed-formats.js';
import { noteNames } from './note-names.js';
import { articleAddress, homeAddress } from './page-address.js';

const NEWEST = 50;

/** What the feed can be narrowed to: ids or slugs of stories, language tags, sections, and names of authors. */
export interface ArticlesQuery {
  story?: string[] | undefined;
  inLanguage?: string[] | undefined;
  articleSection?: string[] | undefined;
  author?: string[] | undefined;
}

type Note = ArticleOut['corrections'][number];

/** The newest articles as a feed, when it was last changed, and the ids that it is made of. */
export async function articlesFeed(
  env: Env,
  asked: ArticlesQuery,
): Promise<{ content: FeedContent; modified: Date; tags: string[] }> {
  const { ctx } = env;
  const { publicUrl, catalog, config } = ctx;
  const type = catalog.types.article;
  const query = { limit: NEWEST, ...asked };
  const { items: records } = await snapshot(ctx, (tx) =>
    listEntries({ ...env, ctx: { ...ctx, db: tx } }, type, { query, lens: publicLens }),
  );
  const view = { lens: publicLens, publicUrl, body: 'html' as const };
  const articles = records.map((record) => drawEntry(type, record, view) as unknown as ArticleOut);
  const items = articles.map((article) => drawItem(article, articleAddress(ctx, article)));
  return {
    content: {
      title: 'Articles',
      description: 'The newest articles, each with its corrections.',
      publication: config.publicationName,
      home: homeAddress(ctx, 'articles'),
      self: `${publicUrl}/feeds/articles`,
      search: searchOf(asked),
      updated: newest(items.map(({ updated }) => updated)),
      items,
    },
    modified: newest(records.map(({ dateModified }) => dateModified)),
    tags: [type.path, ...idsIn(articles)],
  };
}

function drawItem(article: ArticleOut, url: string): FeedItem {
  const { id, headline, description, articleSection, keywords, corrections } = article;
  const notes = corrections.filter(({ supersededBy }) => supersededBy === null);
  const published = new Date(article.datePublished ?? article.dateCreated);
  return {
    id,
    title: headline,
    url,
    published,
    updated: lastSubstantiveChange(published, corrections),
    summary: description ?? '',
    html: htmlOf(article.articleBody as string, notes),
    authors: article.author.map(({ name }) => name),
    categories: [...new Set([...(articleSection === null ? [] : [articleSection]), ...keywords])],
    language: article.inLanguage,
  };
}

/**
 * Every change that touches meaning has a note for readers, a minor one has none: so an item moves up in feed readers
 * when there is something to read, and not for a comma.
 */
function lastSubstantiveChange(published: Date, notes: Note[]): Date {
  return newest([published, ...notes.map(({ datePublished }) => new Date(datePublished))]);
}

/** The notes stand where they are to stand beside the article: above its text, or below it. */
function htmlOf(body: string, notes: Note[]): string {
  const draw = (wanted: boolean) =>
    notes.filter(({ placement }) => (placement === 'top') === wanted).map(drawNote);
  return [...draw(true), body === '' ? '<p></p>' : body, ...draw(false)].join('');
}

function drawNote({ kind, text, datePublished }: Note): string {
  const day = datePublished.slice(0, 10);
  return `<p><strong>${noteNames[kind]}</strong> (<time datetime="${datePublished}">${day}</time>): ${htmlLines(text)}</p>`;
}

function searchOf(query: ArticlesQuery): string {
  const asked = Object.entries(query).flatMap(([name, values]: [string, string[] | undefined]) =>
    values ? [`${name}=${values.map(encodeURIComponent).join()}`] : [],
  );
  return asked.length > 0 ? `?${asked.join('&')}` : '';
}

/** An empty feed was never changed; the beginning of time is what its forms have to say so. */
function newest(dates: Date[]): Date {
  return new Date(Math.max(0, ...dates.map((date) => date.getTime())));
}
