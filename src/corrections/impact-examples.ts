import { articleExample } from '../articles/example.js';
import { claimExample } from '../claims/example.js';
import type { EntryType } from '../content/entry-type.js';
import { EXAMPLE_ORIGIN, type Examples } from '../http/example.js';
import { correctionExamples } from './examples.js';

const correction = (correctionExamples.one.Correction.value as { id: string }).id;
const copy = '01a20d52-99d5-766d-ad75-5ca0106501e9';

/** After the first correction: another article has the sentence nearly word for word. */
export const correctionImpactExample: Examples = {
  CorrectionImpact: {
    value: {
      about: {
        type: 'correction',
        id: correction,
        url: `${EXAMPLE_ORIGIN}/v1/corrections/${correction}`,
      },
      items: [
        {
          id: copy,
          type: 'NewsArticle',
          slug: 'the-year-in-review',
          name: 'The year in review',
          url: `${EXAMPLE_ORIGIN}/v1/articles/the-year-in-review`,
          inLanguage: 'en',
          version: 1,
          reasons: [
            {
              kind: 'annotation',
              of: claimExample.representation['id'],
              blockKey: '3f0c7a9d21be',
              exact: 'reelection during 2019',
            },
            {
              kind: 'same-sentence',
              blockKey: '3f0c7a9d21be',
              exact: "Abroad, the turning point was Maduro's disputed reelection during 2019.",
              score: 0.81,
            },
          ],
          score: 0.81,
          stillThere: true,
          correctedBy: [],
          target: {
            type: 'article',
            id: copy,
            changes: [
              {
                quote: { exact: 'reelection during 2019' },
                replacement: 're-election in May 2018',
              },
            ],
          },
        },
      ],
      total: 1,
      truncated: false,
    },
  },
};

/** Before the first correction: the article of the story mentions the claim or event. */
export function entryImpactExample({ kind, noun, example }: EntryType): Examples {
  const { id, slug, headline, url } = articleExample.representation as Record<string, unknown>;
  const about = {
    type: kind,
    id: example.representation['id'],
    url: example.representation['url'],
  };
  const item = {
    id,
    type: 'NewsArticle',
    slug,
    name: headline,
    url,
    inLanguage: 'en',
    version: 1,
    reasons: [
      {
        kind: 'annotation',
        of: example.representation['id'],
        blockKey: 'dc01a3fa1b26',
        exact: "Maduro's contested re-election in 2019",
      },
    ],
    score: null,
    stillThere: true,
    correctedBy: [],
    target: { type: 'article', id, changes: [] },
  };
  return { [`${noun}Impact`]: { value: { about, items: [item], total: 1, truncated: false } } };
}
