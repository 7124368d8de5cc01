import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { correctionsFeed } from './corrections-feed.js';
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

/** For feed readers and aggregators: the same feed in three forms. */
export const feedEndpoints: ApiEndpoint[] = forms.map(({ ending, name, noun, type, ...form }) =>
  endpoint({
    method: 'get',
    path: `/feeds/corrections.${ending}`,
    operationId: `getCorrections${noun}`,
    tag: 'Feeds',
    access: 'readCorrection',
    summary: `Follow corrections by ${name}`,
    description:
      'The newest 50, each with its note, what it corrected, and the old and new text. Of a retracted entry only the notice is shown.',
    returns: { 200: { description: `The feed, as ${name}.`, schema: form.schema, type } },
    errors: [],
    handler: async ({ env }) => {
      const { content, tags } = await correctionsFeed(env);
      return { body: form.draw(content), modified: content.updated, tags };
    },
  }),
);
