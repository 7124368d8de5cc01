import type { Env } from '../auth/endpoint.js';
import { bestLanguage } from '../http/accept-language.js';
import { NotAcceptable, Problem } from '../http/problem.js';
import type { EntryType } from './entry-type.js';
import type { Lens } from './lens.js';
import { readEntry } from './read-entry.js';
import { type EntryRecord, findRecord } from './records.js';
import { originalOf, translationsOf } from './translations.js';

/** The language that a read asks for: the one that its URL names, or those that the client prefers. */
export interface Wanted {
  inLanguage?: string | undefined;
  acceptLanguage?: string | undefined;
}

/** Whether an entry has translations or is one, so that other entries decide what is shown of it. */
export function hasFamily(record: EntryRecord): boolean {
  return originalOf(record) !== undefined || translationsOf(record).length > 0;
}

/**
 * The ids that decide what is shown of an entry, even where nothing of them is. Translations need not be named: what
 * changes one touches its original.
 */
export function chosenAmong(record: EntryRecord): string[] {
  return [record.entryId, originalOf(record) ?? []].flat();
}

/** The language of an entry that can be translated. */
export function languageOf({ content }: EntryRecord): string {
  return (content as { inLanguage: string }).inLanguage;
}

/**
 * The best of an entry, its original and the translations of both for the language that is asked for; the entry itself
 * where no header is content with any. Raises NotAcceptable, listing the languages that there are, where the URL names another.
 */
export async function chooseTranslation(
  env: Env,
  type: EntryType,
  { record, lens, wanted }: { record: EntryRecord; lens: Lens; wanted: Wanted },
): Promise<EntryRecord> {
  const header = wanted.inLanguage ?? wanted.acceptLanguage;
  if (header === undefined) return record;
  const original = await findOriginal(env, record, lens);
  const family = [record, ...(original ? [original] : [])].map((one) => ({
    entryId: one.entryId,
    inLanguage: languageOf(one),
  }));
  for (const one of [...(original ? translationsOf(original) : []), ...translationsOf(record)]) {
    family.push({ entryId: one.entryId, inLanguage: one.inLanguage ?? 'und' });
  }
  const languages = [...new Set(family.map(({ inLanguage }) => inLanguage))];
  const best = bestLanguage(header, languages);
  if (best === undefined && wanted.inLanguage !== undefined) refuse(wanted.inLanguage, languages);
  const chosen = family.find(({ inLanguage }) => inLanguage === best) ?? record;
  if (chosen.entryId === record.entryId) return record;
  const found = await readEntry(env, type, { ref: chosen.entryId, lens });
  return 'record' in found ? found.record : record;
}

async function findOriginal(
  { ctx }: Env,
  record: EntryRecord,
  lens: Lens,
): Promise<EntryRecord | undefined> {
  const id = originalOf(record);
  return id === undefined ? undefined : findRecord(ctx.db, lens, id);
}

function refuse(wanted: string, available: string[]): never {
  const detail = `There is no version in “${wanted}”. Available here: ${available.join(', ')}.`;
  throw new Problem(NotAcceptable, detail, {
    errors: [{ in: 'query', pointer: '/inLanguage', detail }],
    members: { available },
  });
}
