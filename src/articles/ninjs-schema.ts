import { z } from 'zod';

const instant = z.iso.datetime();

const text = z.strictObject({
  role: z.string(),
  contentType: z.string(),
  value: z.string(),
});

const concept = z.strictObject({ name: z.string(), uri: z.url().optional(), rel: z.string() });

const association = z.strictObject({
  name: z.string(),
  uri: z.url(),
  rel: z.string().meta({ description: 'What it is to the article.', examples: ['correction'] }),
  versionCreated: instant.optional(),
  descriptions: z.array(text).optional(),
});

/** What we use of ninjs 3.0: its names are written in camel case, unlike those of the versions before. */
export const ninjsSchema = z
  .strictObject({
    uri: z.url().meta({ description: 'Names the article for good, whatever its slug.' }),
    standard: z.strictObject({ name: z.string(), version: z.string(), schema: z.url() }),
    type: z.literal('text'),
    representationType: z.enum(['full', 'partial']),
    profile: z.string().optional(),
    version: z.string().optional(),
    firstCreated: instant.optional(),
    versionCreated: instant,
    contentCreated: instant.optional(),
    pubStatus: z.enum(['usable', 'withheld', 'canceled']).meta({
      description: '`canceled`: retracted; `edNote` has the notice.',
    }),
    language: z.string().optional(),
    slugline: z.string().optional(),
    headlines: z.array(text),
    descriptions: z.array(text).optional(),
    bodies: z
      .array(text.extend({ charCount: z.int(), wordCount: z.int() }))
      .optional()
      .meta({ description: 'As HTML and as plain text.' }),
    by: z.string().optional(),
    located: z.string().optional(),
    infoSources: z.array(z.strictObject({ name: z.string(), role: z.string() })).optional(),
    subjects: z.array(concept).optional(),
    people: z.array(concept).optional(),
    organisations: z.array(concept).optional(),
    events: z.array(concept).optional(),
    associations: z.array(association).optional(),
    altIds: z.array(z.strictObject({ role: z.string(), value: z.string() })).optional(),
    edNote: z.string().optional().meta({ description: 'The newest correction, or the notice.' }),
  })
  .meta({
    id: 'Ninjs',
    description:
      'The article as ninjs 3.0, the JSON of the International Press Telecommunications Council.',
  });

/** An article in ninjs. */
export type Ninjs = z.input<typeof ninjsSchema>;
