import { z } from 'zod';
import { columns } from '../content/columns.js';
import { corrected, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType } from '../content/entry-type.js';
import { line, listOf, optional, prose, slug } from '../content/wire.js';
import type { Story } from '../db/generated/client.js';
import { storyExample } from './example.js';
import { articlesOf, drawJsonLd } from './json-ld.js';

const document = z.strictObject({
  slug: optional(slug),
  name: line(300).meta({ examples: ['Maduro and the International Criminal Court'] }),
  description: optional(prose(5000)),
  keywords: listOf(line(100), 50),
});

const representation = z.strictObject({
  type: z.literal('Collection'),
  name: z.string(),
  description: z.string().nullable(),
  keywords: z.array(z.string()),
});

/** A story as it goes out. */
export type StoryOut = EntryOut<typeof representation>;

type StoryDocument = Document & z.output<typeof document>;
type Row = Omit<Story, 'revisionId'>;

/** A running story: what its articles have in common. */
export const storyType = entryType<StoryDocument, Row>({
  kind: 'story',
  path: 'stories',
  noun: 'Story',
  plural: 'Stories',
  tag: 'Stories',
  description: 'A story is what a run of articles has in common; `/v1/articles?story=` lists them.',
  document,
  example: storyExample,
  representation,
  typeOf: () => 'Collection',
  nameOf: ({ name }) => name,
  links: () => [],
  tags: ({ keywords }) => keywords.map((keyword) => `keyword:${keyword}`),
  columns: ({ slug: _, ...rest }) => rest,
  toDocument: ({ slug: own, content: { name, description, keywords } }) => ({
    slug: own,
    name,
    description,
    keywords,
  }),
  draw: ({ content: { name, description, keywords } }) => ({ name, description, keywords }),
  forms: [jsonLdForm(drawJsonLd, articlesOf)],
  list: {
    filters: {
      keyword: {
        description: 'With any of these keywords.',
        where: tagged('keyword'),
      },
      corrected,
    },
    ranges: { dateModified: columns.dateModified },
    sorts: {
      name: columns.name,
      dateModified: columns.dateModified,
    },
    defaultSort: 'name',
  },
  expansions: {},
});
