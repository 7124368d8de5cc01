import { z } from 'zod';
import { instantOut } from '../content/wire.js';

const quoteOut = z
  .strictObject({
    exact: z.string(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
  })
  .meta({ description: 'Finds the place in the text that readers see now, and no other.' });

const targetOut = z
  .strictObject({
    type: z.literal('article'),
    id: z.uuid(),
    changes: z.array(z.strictObject({ quote: quoteOut, replacement: z.string() })).meta({
      description:
        'Empty where it is not known what to put in its place, or the words stand in too many places to tell apart: then it carries the note alone, or your own changes.',
    }),
  })
  .meta({
    id: 'ImpactTarget',
    description: 'Goes as it is into `targets` of POST /v1/corrections.',
    examples: [
      {
        type: 'article',
        id: '0192f0c1-7b6e-7c3a-9c3e-2f4a5b6c7d8e',
        changes: [
          { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
        ],
      },
    ],
  });

const passage = {
  blockKey: z.string().meta({ description: 'The block in which it begins.' }),
  exact: z.string().meta({ description: 'The passage, as readers see it or last saw it.' }),
};

const reason = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('annotation').meta({ description: 'It mentions the claim or event.' }),
      of: z.uuid().meta({ description: 'The claim or event.' }),
      ...passage,
    }),
    z.strictObject({
      kind: z.literal('translation').meta({
        description:
          'It is a translation of a corrected article, or of one that mentions the claim or event.',
      }),
      of: z.uuid().meta({ description: 'The article that it is a translation of.' }),
    }),
    z.strictObject({
      kind: z
        .literal('same-sentence')
        .meta({ description: 'The sentence stands there, or nearly stands there.' }),
      ...passage,
      score: z.number().meta({
        description: 'How alike, from 0.6 to 1, which is word for word.',
        examples: [0.87],
      }),
    }),
  ])
  .meta({ id: 'ImpactReason', description: 'Why an article is listed.' });

const item = z
  .strictObject({
    id: z.uuid(),
    type: z.string(),
    slug: z.string(),
    name: z.string(),
    url: z.url(),
    inLanguage: z.string(),
    version: z.int().meta({ description: 'The version that readers see.' }),
    reasons: z.array(reason),
    score: z
      .number()
      .nullable()
      .meta({ description: 'That of its best near-copy; null where it has none.' }),
    stillThere: z.boolean().meta({
      description:
        'Whether readers still meet the mistake in it: in a near-copy, whether the words at fault stand there now; else whether the annotated passage does. A translation, whose words are not compared, counts until it is corrected, unless it was first published after the original was.',
    }),
    correctedBy: z
      .array(z.strictObject({ id: z.uuid(), url: z.url(), datePublished: instantOut }))
      .meta({ description: 'The corrections published on it since, the oldest first.' }),
    target: targetOut
      .nullable()
      .meta({ description: 'What corrects it; null where nothing is left to correct.' }),
  })
  .meta({ id: 'ImpactItem', description: 'An article that carries, or carried, the mistake.' });

/** What else carries a mistake, as it goes out. */
export const impactOut = z
  .strictObject({
    about: z.strictObject({
      type: z.enum(['correction', 'claim', 'event']),
      id: z.uuid(),
      url: z.url(),
    }),
    items: z.array(item).meta({ description: 'The most alike first; at most 100.' }),
    total: z
      .int()
      .meta({ description: 'How many articles were found; at least so many where `truncated`.' }),
    truncated: z.boolean().meta({
      description:
        'Whether there may be more than were listed or looked at: of articles, or of places in one that has very many. Correct these, then ask again.',
    }),
  })
  .meta({ id: 'Impact', description: 'What else carries the same mistake.' });
