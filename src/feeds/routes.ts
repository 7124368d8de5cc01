import { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { csv, idParams, QUOTED, texts } from '../content/query.js';
import { instantOut, languageTag, urlOut } from '../content/wire.js';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import { articlesFeed, type ArticlesQuery } from './articles-feed.js';
import { articlesExample, correctionsExample, sitemapExample } from './example.js';
import { correctionsFeed } from './corrections-feed.js';
import { newsSitemap } from './news-sitemap.js';
import { type FeedContent, toAtom, toJsonFeed, toRss } from './feed-formats.js';

const text = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] });
const jsonFeed = z
  .looseObject({
    version: z
      .literal('https://jsonfeed.org/version/1.1')
      .meta({ description: 'The version of the format.' }),
    title: text('What the feed is called.', 'Dossier: articles'),
    feed_url: z.url().meta({
      description: 'Where the feed is read.',
      examples: [`${EXAMPLE_ORIGIN}/feeds/articles.json`],
    }),
    items: z
      .array(
        z.looseObject({
          id: text(
            'Names the item for good, whatever its address.',
            'urn:uuid:01a20d36-7633-747d-a376-5038d5353656',
          ),
          url: urlOut,
          title: text(
            'The headline, or what a note is about.',
            'Maduro and ICC prosecutor sign an agreement as an investigation opens',
          ),
          content_html: text('The text, as HTML.', '<p>A president and a prosecutor met.</p>'),
          date_published: instantOut.meta({ description: 'When readers first saw it.' }),
          date_modified: instantOut.meta({
            description: 'When readers were last told of a change.',
          }),
        }),
      )
      .max(50)
      .meta({ description: 'The newest 50.' }),
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
  example: FeedContent;
  make: (
    env: Env,
    query: ArticlesQuery,
  ) => Promise<{ content: FeedContent; modified: Date; tags: string[] }>;
}

/** The same feed in every form. */
function inEveryForm(source: Source): ApiEndpoint[] {
  const { path, noun, access, description, query, make, example } = source;
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
      returns: {
        200: {
          description: `The feed, as ${name}.`,
          schema,
          type,
          examples: { [`${noun}${form}`]: { value: draw(example) } },
        },
      },
      errors: [],
      handler: async ({ env, query: asked }) => {
        const { content, modified, tags } = await make(env, asked);
        return { body: draw(content), modified, tags };
      },
    }),
  );
}

const articlesQuery = z.strictObject({
  story: csv(idParams.shape.id).optional().meta({
    description: 'Of any of these stories, by id or slug.',
    example: 'maduro-and-the-icc',
  }),
  inLanguage: csv(languageTag)
    .optional()
    .meta({ description: 'In these languages.', example: 'en' }),
  articleSection: texts
    .optional()
    .meta({ description: `In these sections. ${QUOTED}`, example: 'World' }),
  author: texts.optional().meta({
    description: `By any of these authors, as the byline names them. ${QUOTED}`,
    example: 'The Dossier newsroom',
  }),
});

const newsSitemapEndpoint = endpoint({
  method: 'get',
  path: '/sitemap-news.xml',
  operationId: 'getNewsSitemap',
  tag: 'Feeds',
  access: 'read',
  summary: 'Where the newest articles are, for Google News',
  description:
    'The articles that readers first saw in the last 48 hours, at most 1000, as a news sitemap. It leads to the pages that the setting `ARTICLE_URL` names, without it to the API.',
  returns: {
    200: {
      description: 'The sitemap.',
      schema: z.string(),
      type: 'application/xml',
      examples: sitemapExample,
    },
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
    example: correctionsExample,
  }),
  ...inEveryForm({
    path: 'articles',
    noun: 'Articles',
    access: 'read',
    description:
      'The newest 50, each with its text as HTML and its corrections. An item counts as updated when a note tells readers what changed; a minor change leaves it where it is. Links lead to the pages that the setting `ARTICLE_URL` names, without it to the API.',
    query: articlesQuery,
    make: articlesFeed,
    example: articlesExample,
  }),
  newsSitemapEndpoint,
];
