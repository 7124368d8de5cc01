import { z } from 'zod';
import { columns } from '../content/columns.js';
import { corrected, tagged } from '../content/filters.js';
import type { EntryOut } from '../content/draw-entry.js';
import { jsonLdForm } from '../content/json-ld.js';
import { type Document, entryType } from '../content/entry-type.js';
import {
  edtf,
  languageTag,
  line,
  listOf,
  optional,
  person,
  personOut,
  prose,
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

const document = z.strictObject({
  slug: optional(slug),
  type: z
    .enum(types)
    .default('CreativeWork')
    .meta({ description: 'The schema.org type.', examples: ['Report'] }),
  name: line(300).meta({
    description: 'What the source is called.',
    examples: ['Report of the Independent International Fact-Finding Mission on Venezuela'],
  }),
  description: optional(prose(5000)),
  url: optional(webUrl).meta({ description: 'Where the source itself can be found.' }),
  author: listOf(person, 50),
  publisher: optional(line(200)),
  datePublished: optional(edtf),
  inLanguage: optional(languageTag),
});

const representation = z.strictObject({
  type: z.enum(types),
  name: z.string(),
  description: z.string().nullable(),
  sameAs: z.array(z.url()).meta({ description: 'Where the source itself can be found.' }),
  author: z.array(personOut),
  publisher: z.string().nullable(),
  datePublished: edtf.nullable(),
  inLanguage: z.string().nullable(),
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
        values: z.enum(types),
        where: tagged('type'),
      },
      inLanguage: {
        description: 'In these languages.',
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
