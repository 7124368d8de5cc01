import { z } from 'zod';
import { columns } from '../content/columns.js';
import { corrected, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType } from '../content/entry-type.js';
import {
  edtf,
  languageOut,
  languageTag,
  line,
  listOf,
  optional,
  person,
  personOut,
  prose,
  several,
  slug,
  webUrl,
} from '../content/wire.js';
import type { Source } from '../db/generated/client.js';
import { sourceExample } from './example.js';
import { drawJsonLd } from './json-ld.js';

/** The schema.org types that a source can be of. */
const types = [
  'CreativeWork',
  'NewsArticle',
  'Report',
  'DigitalDocument',
  'VideoObject',
  'AudioObject',
  'Legislation',
  'Dataset',
  'WebPage',
  'Book',
] as const;

const members = {
  type: z.enum(types).meta({ description: 'The schema.org type.', examples: ['Report'] }),
  name: line(300).meta({
    description: 'What the source is called.',
    examples: ['Report of the Independent International Fact-Finding Mission on Venezuela'],
  }),
  description: prose(5000).meta({
    description: 'What it is, and what of it the story uses.',
    examples: ['Commissioned by the UN Human Rights Council; names torture and executions.'],
  }),
  publisher: line(200).meta({
    description: 'Who published it.',
    examples: ['UN Human Rights Council'],
  }),
  url: 'Where the source itself can be found.',
  author: 'Who wrote or made it.',
  datePublished: 'When it was published, as precisely as it is known.',
};

const document = z.strictObject({
  slug: optional(slug),
  type: members.type.default('CreativeWork'),
  name: members.name,
  description: optional(members.description),
  url: optional(webUrl).meta({ description: members.url }),
  author: listOf(person, 50).meta({ description: members.author }),
  publisher: optional(members.publisher),
  datePublished: optional(edtf).meta({ description: members.datePublished }),
  inLanguage: optional(languageTag),
});

const representation = z.strictObject({
  type: members.type,
  name: members.name,
  description: members.description.nullable(),
  sameAs: several(webUrl, 1).meta({ description: members.url }),
  author: several(personOut, 50).meta({ description: members.author }),
  publisher: members.publisher.nullable(),
  datePublished: edtf.nullable().meta({ description: members.datePublished }),
  inLanguage: languageOut.nullable(),
});

/** A source as it goes out. */
export type SourceOut = EntryOut<typeof representation>;

type SourceDocument = Document & z.output<typeof document>;
type Row = Omit<Source, 'revisionId'>;

/** What articles rest on and claims are weighed by: reports, documents, broadcasts. */
export const sourceType = entryType<SourceDocument, Row>({
  kind: 'source',
  path: 'sources',
  noun: 'Source',
  plural: 'Sources',
  tag: 'Sources',
  description:
    'Sources are what articles rest on and claims are weighed by: reports, documents, broadcasts.',
  document,
  example: sourceExample,
  representation,
  typeOf: ({ type }) => type,
  nameOf: ({ name }) => name,
  links: () => [],
  tags: ({ type, inLanguage }) => [
    `type:${type}`,
    ...(inLanguage === null ? [] : [`inLanguage:${inLanguage}`]),
  ],
  period: ({ datePublished }) => ({ starts: datePublished }),
  columns: ({ slug: _, ...rest }) => rest,
  toDocument: ({ slug: own, content }) => {
    const { type, name, description, url, author, publisher, datePublished, inLanguage } = content;
    return {
      slug: own,
      type,
      name,
      description,
      url,
      author,
      publisher,
      datePublished,
      inLanguage,
    } as SourceDocument;
  },
  draw: ({
    content: { name, description, url, author, publisher, datePublished, inLanguage },
  }) => ({
    name,
    description,
    sameAs: url === null ? [] : [url],
    author,
    publisher,
    datePublished,
    inLanguage,
  }),
  forms: [jsonLdForm(drawJsonLd)],
  list: {
    filters: {
      type: {
        description: 'Of these schema.org types.',
        example: 'Report',
        values: z.enum(types),
        where: tagged('type'),
      },
      inLanguage: {
        description: 'In these languages.',
        example: 'es',
        values: languageTag,
        where: tagged('inLanguage'),
      },
      corrected,
    },
    ranges: {
      datePublished: columns.starts,
      dateModified: columns.dateModified,
    },
    sorts: {
      name: columns.name,
      datePublished: columns.starts,
      dateModified: columns.dateModified,
    },
    defaultSort: 'name',
  },
  expansions: {},
});
