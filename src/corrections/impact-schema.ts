import { z } from 'zod';
import { versionOut } from '../content/draw-entry.js';
import {
  compactMembers,
  correctionSeen,
  idOut,
  languageOut,
  several,
  urlOut,
} from '../content/wire.js';
import { subjectMembers } from './schema.js';

const quoteOut = z
  .strictObject({
    exact: z.string().meta({
      description: 'The text that is wrong.',
      examples: ['re-election in 2019'],
    }),
    prefix: z
      .string()
      .optional()
      .meta({
        description: 'Text just before it, where it occurs more than once.',
        examples: ['Maduro’s contested '],
      }),
    suffix: z
      .string()
      .optional()
      .meta({
        description: 'Text just after it, where it occurs more than once.',
        examples: [', he has been isolated'],
      }),
  })
  .meta({ description: 'Finds the place in the text that readers see now, and no other.' });

const replacement = z.string().meta({
  description: 'What would take its place.',
  examples: ['re-election in May 2018'],
});

const targetOut = z
  .strictObject({
    type: z.literal('article').meta({ description: 'The kind of the entry.' }),
    id: subjectMembers.id,
    changes: z.array(z.strictObject({ quote: quoteOut, replacement })).meta({
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
  blockKey: z
    .string()
    .meta({ description: 'The block in which it begins.', examples: ['3f0c7a9d21be'] }),
  exact: z.string().meta({
    description: 'The passage, as readers see it or last saw it.',
    examples: ['reelection during 2019'],
  }),
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
    id: compactMembers.id,
    type: compactMembers.type.meta({
      description: 'The schema.org type.',
      examples: ['NewsArticle'],
    }),
    slug: compactMembers.slug.meta({
      description: 'The slug of the article.',
      examples: ['the-year-in-review'],
    }),
    name: compactMembers.name.meta({
      description: 'Its headline.',
      examples: ['The year in review'],
    }),
    url: urlOut,
    inLanguage: languageOut,
    version: versionOut.meta({ description: 'The version that readers see.', examples: [1] }),
    reasons: z.array(reason).meta({ description: 'Why it is listed.' }),
    score: z
      .number()
      .nullable()
      .meta({
        description: 'How alike its best near-copy is; null where it has none.',
        examples: [0.81],
      }),
    stillThere: z.boolean().meta({
      examples: [true],
      description:
        'Whether readers still meet the mistake in it: in a near-copy, whether the words at fault stand there now; else whether the annotated passage does. A translation, whose words are not compared, counts until it is corrected, unless it was first published after the original was.',
    }),
    correctedBy: z
      .array(correctionSeen)
      .meta({ description: 'The corrections published on it since, the oldest first.' }),
    target: targetOut
      .nullable()
      .meta({ description: 'What corrects it; null where nothing is left to correct.' }),
  })
  .meta({ id: 'ImpactItem', description: 'An article that carries, or carried, the mistake.' });

/** What else carries a mistake, as it goes out. */
export const impactOut = z
  .strictObject({
    about: z
      .strictObject({
        type: z
          .enum(['correction', 'claim', 'event'])
          .meta({ description: 'What was asked about.', examples: ['correction'] }),
        id: idOut,
        url: urlOut,
      })
      .meta({ description: 'What was asked about.' }),
    items: several(item).meta({ description: 'The most alike first; at most 100.' }),
    total: z
      .int()
      .min(0)
      .meta({
        description: 'How many articles were found; at least so many where `truncated`.',
        examples: [1],
      }),
    truncated: z.boolean().meta({
      examples: [false],
      description:
        'Whether there may be more than were listed or looked at: of articles, or of places in one that has very many. Correct these, then ask again.',
    }),
  })
  .meta({ id: 'Impact', description: 'What else carries the same mistake.' });
