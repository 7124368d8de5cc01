import type { Database } from '../db/client.js';
import { type Lens, publishedBy } from './lens.js';
import type { EntryRecord } from './records.js';

/** A correction that put something right in an original. */
export interface OriginalCorrection {
  id: string;
  datePublished: Date;
}

/**
 * Gives those records that are translations the corrections of their originals that changed something in them, oldest
 * first; one query, and none where there is no translation. An original that the lens does not show has none to tell of.
 */
export async function withOriginalCorrections(
  db: Database,
  records: EntryRecord[],
  lens: Lens,
): Promise<EntryRecord[]> {
  const originals = new Set(records.flatMap((record) => originalOf(record) ?? []));
  if (originals.size === 0) return records;
  const found = await db.correctionTarget.findMany({
    relationLoadStrategy: 'join',
    where: {
      entryId: { in: [...originals] },
      changes: { some: {} },
      // An update tells what is new; it puts nothing right.
      correction: { AND: [publishedBy(lens), { kind: { not: 'update' } }] },
    },
    orderBy: { correction: { datePublished: 'asc' } },
    select: { entryId: true, correction: { select: { id: true, datePublished: true } } },
  });
  return records.map((record) => {
    const original = originalOf(record);
    if (original === undefined) return record;
    const originalCorrections = found.flatMap(({ entryId, correction: { id, datePublished } }) =>
      entryId === original && datePublished ? [{ id, datePublished }] : [],
    );
    return { ...record, originalCorrections };
  });
}

/** The id of the entry that a record is a translation of, where the lens that it was read through shows that. */
export function originalOf({ entryId, references }: EntryRecord): string | undefined {
  const reference = references.find(({ property }) => property === 'translationOf');
  const isShown = reference !== undefined && reference.named !== null;
  return isShown && reference.entryId !== entryId ? reference.entryId : undefined;
}

/** A translation as its original names it. */
export type Translation = EntryRecord['entry']['referencedBy'][number];

/** The translations of an entry that the lens shows, by language. */
export function translationsOf({ entryId, entry }: EntryRecord): Translation[] {
  return entry.referencedBy.filter((translation) => translation.entryId !== entryId);
}

/**
 * The corrections of the original that a translation does not have yet; null for what is no translation. It has those
 * from before it was first published (or, a draft, was created), since it is then taken to translate the corrected
 * text; later ones it has once a correction was published on it at the same time or after them. As in the impact of a
 * correction, an update puts nothing right.
 */
export function untranslatedCorrections(record: EntryRecord): OriginalCorrection[] | null {
  const { originalCorrections, datePublished, entry } = record;
  if (originalCorrections === undefined) return null;
  const own = entry.corrections.flatMap(({ correction: one }) =>
    one.kind !== 'update' && one.datePublished ? [one.datePublished.getTime()] : [],
  );
  const since = Math.max((datePublished ?? entry.dateCreated).getTime(), ...own);
  return originalCorrections.filter((one) => one.datePublished.getTime() > since);
}
