import { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { csv, idParams } from '../content/query.js';
import { languageTag } from '../content/wire.js';
import { articlesFeed, type ArticlesQuery } from './articles-feed.js';
import { correctionsFeed } from './corrections-feed.js';
import { newsSitemap } from './news-sitemap.js';
import { type FeedContent, toAtom, toJsonFeed, toRss } from './feed-formats.js';

const jsonFeed = z
  .looseObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    feed_url: z.url(),
    items: z.array(
      z.looseObject({
        id: z.string().meta({ examples: ['urn:uuid:019aaf5e-8b7c-7d7f-9d5e-0a4b6a1f2c3d'] }),
        url: z.url(),
        title: z.string(),
        content_html: z.string(),
        date_published: z.iso.datetime(),
        date_modified: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'JsonFeed', description: 'JSON Feed 1.1.' });

/** One form of a feed: the ending of its address, its media type, and how it is drawn. */
interface Form {
  ending: string;
  name: string;
  noun: string;
  type: string;
  schema: z.ZodType;
  draw: (content: FeedContent) => unknown;
}

const forms: Form[] = [
  {
    ending: 'rss',
    name: 'RSS 2.0',
    noun: 'Rss',
    type: 'application/rss+xml',
    schema: z.string(),
    draw: toRss,
  },
  {
    ending: 'atom',
    name: 'Atom 1.0',
    noun: 'Atom',
    type: 'application/atom+xml',
    schema: z.string(),
    draw: toAtom,
  },
  {
    ending: 'json',
    name: 'JSON Feed 1.1',
    noun: 'JsonFeed',
    type: 'application/feed+json',
    schema: jsonFeed,
    draw: toJsonFeed,
  },
];

/** Where a feed is read, who may, and what it is made of. */
interface Source {
  path: string;
  noun: string;
  access: 'read' | 'readCorrection';
  description: string;
  query?: z.ZodObject;
  make: (
    env: Env,
    query: ArticlesQuery,
  ) => Promise<{ content: FeedContent; modified: Date; tags: string[] }>;
}

/** The same feed in every form. */
function inEveryForm(source: Source): ApiEndpoint[] {
  const { path, noun, access, description, query, make } = source;
  return forms.map(({ ending, name, noun: form, type, schema, draw }) =>
    endpoint({
      method: 'get',
      path: `/feeds/${path}.${ending}`,
      operationId: `get${noun}${form}`,
      tag: 'Feeds',
      access,
      summary: `Follow ${path} by ${name}`,
      description,
      ...(query && { query }),
      returns: { 200: { description: `The feed, as ${name}.`, schema, type } },
      errors: [],
      handler: async ({ env, query: asked }) => {
        const { content, modified, tags } = await make(env, asked);
        return { body: draw(content), modified, tags };
      },
    }),
  );
}

const articlesQuery = z.strictObject({
  story: csv(idParams.shape.id)
    .optional()
    .meta({ description: 'Of any of these stories, by id or slug.' }),
  inLanguage: csv(languageTag).optional().meta({ description: 'In these languages.' }),
});

const newsSitemapEndpoint = endpoint({
  method: 'get',
  path: '/sitemap-news.xml',
  operationId: 'getNewsSitemap',
  tag: 'Feeds',
  access: 'read',
  summary: 'Where the newest articles are, for Google News',
  description:
    'The articles that readers first saw in the last 48 hours, at most 1000, as a news sitemap.',
  returns: {
    200: { description: 'The sitemap.', schema: z.string(), type: 'application/xml' },
  },
  errors: [],
  handler: async ({ env }) => {
    const { xml, modified, tags } = await newsSitemap(env);
    return { body: xml, modified, tags };
  },
});

/** For feed readers, aggregators and search engines. */
export const feedEndpoints: ApiEndpoint[] = [
  ...inEveryForm({
    path: 'corrections',
    noun: 'Corrections',
    access: 'readCorrection',
    description:
      'The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.',
    make: correctionsFeed,
  }),
  ...inEveryForm({
    path: 'articles',
    noun: 'Articles',
    access: 'read',
    description:
      'The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is.',
    query: articlesQuery,
    make: articlesFeed,
  }),
  newsSitemapEndpoint,
];
