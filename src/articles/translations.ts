import { z } from 'zod';
import { EXAMPLE_ORIGIN } from '../http/example.js';
import type { View } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import { compact } from '../content/references.js';
import { translationsOf, untranslatedCorrections } from '../content/translations.js';
import { correctionSeen, languageOut, referenceWith } from '../content/wire.js';

const translation = {
  id: '01a20d61-0c2f-7d0a-8a5e-6f1b2c3d4e5f',
  type: 'NewsArticle',
  slug: 'maduro-y-la-corte-firman-un-acuerdo',
  name: 'Maduro y la Corte Penal Internacional firman un acuerdo',
  url: `${EXAMPLE_ORIGIN}/v1/articles/maduro-y-la-corte-firman-un-acuerdo`,
  inLanguage: 'es',
};

/** What an article says of its translations and, as one itself, of its original. */
export const translationMembers = {
  workTranslation: z
    .array(
      referenceWith(
        { inLanguage: languageOut },
        {
          id: 'TranslationReference',
          description: 'A translation, compact.',
        },
      ),
    )
    .max(100)
    .meta({
      description: 'Its translations, by language; at most 100.',
      examples: [[translation]],
    }),
  translationStatus: z
    .enum(['current', 'stale'])
    .nullable()
    .meta({
      examples: ['stale'],
      description:
        'Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown.',
    }),
  untranslatedCorrections: z.array(correctionSeen).meta({
    description: 'The corrections of its original that make a translation stale, oldest first.',
  }),
};

/** Draws these members. */
export function drawTranslations(record: EntryRecord, view: View) {
  const missing = untranslatedCorrections(record);
  return {
    workTranslation: translationsOf(record).map((one) => ({
      ...compact(one, view),
      inLanguage: one.inLanguage ?? 'und',
    })),
    translationStatus: missing && (missing.length > 0 ? 'stale' : 'current'),
    untranslatedCorrections: (missing ?? []).map(({ id, datePublished }) => ({
      id,
      url: `${view.publicUrl}/v1/corrections/${id}`,
      datePublished: datePublished.toISOString(),
    })),
  };
}
