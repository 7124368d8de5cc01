import { z } from 'zod';
import { Prisma } from '../db/generated/client.js';
import type { ReferenceProperty } from '../db/generated/enums.js';
import type { Filter } from './entry-type.js';
import { publishedIn, tellingIn } from './lens.js';

/** Entries whose version carries any of the values under a name (see the `tags` of an entry type). */
export function tagged(name: string): Filter['where'] {
  return (values) => hasAny('r', name, values);
}

/** Entries of any of these schema.org types. */
export function ofType(types: string[]): Prisma.Sql {
  return Prisma.sql`r.type = ANY (${types})`;
}

/** Entries that refer to any of the given ones under a property. */
export function mentions(property: ReferenceProperty): Filter['where'] {
  return tagged(property);
}

/** Entries that any of the given ones refers to under a property, in the version that the lens shows. */
export function appearsIn(property: ReferenceProperty): Filter['where'] {
  return (ids, lens) => Prisma.sql`r.entry_id IN (
    SELECT m.entry_id FROM revisions v
    JOIN entry_references m ON m.revision_id = v.id AND m.property = ${Prisma.raw(`'${property}'`)}
    WHERE v.entry_id = ANY (${ids}::uuid[]) AND ${tellingIn(lens, 'v')})`;
}

/** Entries that the articles of any of the given stories mention. */
export const inStory: Filter = {
  description: 'Mentioned in the articles of any of these stories.',
  kinds: ['story'],
  where: (ids, lens) => Prisma.sql`r.entry_id IN (
    SELECT substr(tag, 9)::uuid FROM revisions v, unnest(v.tags) tag
    WHERE starts_with(tag, 'mention:') AND ${hasAny('v', 'story', ids)} AND ${tellingIn(lens, 'v')})`,
};

/** Entries that have, or have not, a published correction or clarification. */
export const corrected: Filter = {
  description: 'Whether a correction or clarification of it was published.',
  example: 'true',
  values: z.enum(['true', 'false'], 'must be true or false'),
  where: (values, lens) => {
    const [wanted, other] = new Set(values);
    if (other !== undefined) return Prisma.sql`true`;
    const has = Prisma.sql`EXISTS (
      SELECT FROM correction_targets t JOIN corrections k ON k.id = t.correction_id
      WHERE t.entry_id = r.entry_id AND k.kind IN ('correction', 'clarification') AND ${publishedIn(lens, 'k')})`;
    return wanted === 'true' ? has : Prisma.sql`NOT ${has}`;
  },
};

function hasAny(alias: string, name: string, values: string[]): Prisma.Sql {
  const wanted = values.map((value) => `${name}:${value}`);
  return Prisma.sql`${Prisma.raw(alias)}.tags && ${wanted}::text[]`;
}
