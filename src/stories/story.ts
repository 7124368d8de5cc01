import { z } from 'zod';
import { columns } from '../content/columns.js';
import { corrected, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType } from '../content/entry-type.js';
import { line, optional, prose, several, slug } from '../content/wire.js';
import type { Story } from '../db/generated/client.js';
import { storyExample } from './example.js';
import { articlesOf, drawJsonLd } from './json-ld.js';

const members = {
  name: line(300).meta({
    description: 'What the story is called.',
    examples: ['Maduro and the International Criminal Court'],
  }),
  description: prose(5000).meta({
    description: 'What it is about.',
    examples: ['How the protests of 2017 came before the court in The Hague.'],
  }),
  keywords: several(line(100), 50).meta({
    description: 'Words that it is filed and found under.',
    examples: [['Venezuela', 'International Criminal Court']],
  }),
};

const document = z.strictObject({
  slug: optional(slug),
  name: members.name,
  description: optional(members.description),
  keywords: members.keywords.default([]),
});

const representation = z.strictObject({
  type: z.literal('Collection').meta({ description: 'The schema.org type.' }),
  name: members.name,
  description: members.description.nullable(),
  keywords: members.keywords,
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
        example: 'Venezuela',
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
