import { z } from 'zod';
import { EXAMPLE_ORIGIN } from '../http/example.js';

const said = (description: string, example: string) =>
  z.string().meta({ description, examples: [example] });
const instant = (description: string) =>
  z.iso.datetime().meta({ description, examples: ['2026-11-24T11:00:02.781Z'] });

const text = z.strictObject({
  role: said('What kind of text it is.', 'main'),
  contentType: said('Its media type.', 'text/plain'),
  value: said('The text.', 'Maduro and ICC prosecutor sign an agreement'),
});

const uri = z.url().meta({
  description: 'Names it for good.',
  examples: [`${EXAMPLE_ORIGIN}/v1/actors/01a20d36-7318-70f9-9282-7a07fa8e1b83`],
});
const concept = z.strictObject({
  name: said('What it is called.', 'Karim Khan'),
  uri: uri.optional(),
  rel: said('What it is to the article.', 'mentions'),
});

const association = z.strictObject({
  name: said('Names it among the associations.', 'correction-1'),
  uri,
  rel: said('What it is to the article.', 'correction'),
  versionCreated: instant('When it came to be.').optional(),
  descriptions: z.array(text).optional().meta({ description: 'What it says.' }),
});

const standard = z.strictObject({
  name: said('The name of the standard.', 'ninjs'),
  version: said('Its version.', '3.0'),
  schema: z.url().meta({
    description: 'Where its schema is.',
    examples: ['https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json'],
  }),
});

const body = text.extend({
  charCount: z
    .int()
    .min(0)
    .meta({ description: 'Its length in characters.', examples: [2874] }),
  wordCount: z
    .int()
    .min(0)
    .meta({ description: 'Its length in words.', examples: [472] }),
});

const concepts = (description: string) => z.array(concept).optional().meta({ description });

/** What we use of ninjs 3.0: its names are written in camel case, unlike those of the versions before. */
export const ninjsSchema = z
  .strictObject({
    uri: uri.meta({ description: 'Names the article for good, whatever its slug.' }),
    standard: standard.meta({ description: 'What this document follows.' }),
    type: z.literal('text').meta({ description: 'The kind of content.' }),
    representationType: z.enum(['full', 'partial']).meta({
      description: 'Whether all of it is here.',
      examples: ['full'],
    }),
    profile: said('What is in it.', 'text-only').optional(),
    version: said('The number of this version.', '1').optional(),
    firstCreated: instant('When it was first written down.').optional(),
    versionCreated: instant('When this version came to be.'),
    contentCreated: instant('When its content was made.').optional(),
    pubStatus: z.enum(['usable', 'withheld', 'canceled']).meta({
      description: '`canceled`: retracted; `edNote` has the notice.',
      examples: ['usable'],
    }),
    language: said('A BCP 47 language tag.', 'en').optional(),
    slugline: said('The slug.', 'maduro-and-icc-sign-agreement').optional(),
    headlines: z.array(text).meta({ description: 'The headline, and the second one.' }),
    descriptions: z.array(text).optional().meta({ description: 'The standfirst.' }),
    bodies: z.array(body).optional().meta({ description: 'As HTML and as plain text.' }),
    by: said('The byline.', 'The Dossier newsroom').optional(),
    located: said('Where it was written.', 'CARACAS').optional(),
    infoSources: z
      .array(
        z.strictObject({
          name: said('Who it is.', 'Tim Niendorf'),
          role: said('What they did.', 'Political Editor'),
        }),
      )
      .optional()
      .meta({ description: 'Who had a part in it.' }),
    subjects: concepts('What it is about: its section and keywords.'),
    people: concepts('The persons that it mentions.'),
    organisations: concepts('The organizations that it mentions.'),
    events: concepts('The events that it mentions.'),
    associations: z
      .array(association)
      .optional()
      .meta({ description: 'What belongs to it: corrections, sources, the story.' }),
    altIds: z
      .array(
        z.strictObject({
          role: said('What the name is.', 'url'),
          value: said('The name.', `${EXAMPLE_ORIGIN}/v1/articles/maduro-and-icc-sign-agreement`),
        }),
      )
      .optional()
      .meta({ description: 'Other names of it.' }),
    edNote: said(
      'The newest correction, or the notice.',
      'An earlier version dated the re-election to 2019.',
    ).optional(),
  })
  .meta({
    id: 'Ninjs',
    description:
      'The article as ninjs 3.0, the JSON of the International Press Telecommunications Council.',
  });

/** An article in ninjs. */
export type Ninjs = z.input<typeof ninjsSchema>;
