import { z } from 'zod';
import type { View } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import { compact } from '../content/references.js';
import { translationsOf, untranslatedCorrections } from '../content/translations.js';
import { instantOut, referenceWith } from '../content/wire.js';

/** What an article says of its translations and, as one itself, of its original. */
export const translationMembers = {
  workTranslation: z
    .array(referenceWith({ inLanguage: z.string() }, 'TranslationReference'))
    .meta({ description: 'Its translations, by language; at most 100.' }),
  translationStatus: z.enum(['current', 'stale']).nullable().meta({
    description:
      'Of a translation: `stale` while its original has a correction that changed its text and that came after the translation was first published, and no correction was published on the translation since. Null for what is no translation, or that of an article that is not shown.',
  }),
  untranslatedCorrections: z
    .array(z.strictObject({ id: z.uuid(), url: z.url(), datePublished: instantOut }))
    .meta({
      description: 'The corrections of its original that make a translation stale, oldest first.',
    }),
};

/** Draws these members. */
export function drawTranslations(record: EntryRecord, view: View) {
  const missing = untranslatedCorrections(record);
  return {
    workTranslation: translationsOf(record).map((one) => ({
      ...compact(one, view),
      inLanguage: one.article?.inLanguage ?? 'und',
    })),
    translationStatus: missing && (missing.length > 0 ? 'stale' : 'current'),
    untranslatedCorrections: (missing ?? []).map(({ id, datePublished }) => ({
      id,
      url: `${view.publicUrl}/v1/corrections/${id}`,
      datePublished: datePublished.toISOString(),
    })),
  };
}
