import { z } from 'zod';
import type { ReferenceProperty } from '../db/generated/enums.js';
import type { Filter } from './entry-type.js';
import { publishedBy, shown } from './lens.js';

/** Entries that refer to any of the given ones under a property. */
export function mentions(property: ReferenceProperty): Filter['where'] {
  return (ids) => ({ references: { some: { property, entryId: { in: ids } } } });
}

/** Entries that any of the given ones refers to under a property, in the version that the lens shows. */
export function appearsIn(property: ReferenceProperty): Filter['where'] {
  return (ids, lens) => ({
    entry: {
      referencedBy: {
        some: { property, revision: { AND: [shown(lens), { entryId: { in: ids } }] } },
      },
    },
  });
}

/** Entries that the articles of any of the given stories mention. */
export const inStory: Filter = {
  description: 'Mentioned in the articles of any of these stories.',
  kinds: ['story'],
  where: (ids, lens) => ({
    entry: {
      referencedBy: {
        some: {
          property: 'mention',
          revision: {
            AND: [
              shown(lens),
              { references: { some: { property: 'story', entryId: { in: ids } } } },
            ],
          },
        },
      },
    },
  }),
};

/** Entries that have, or have not, a published correction or clarification. */
export const corrected: Filter = {
  description: 'Whether a correction or clarification of it was published.',
  values: z.enum(['true', 'false'], 'must be true or false'),
  where: (values, lens) => {
    const some = {
      correction: { AND: [publishedBy(lens), { kind: { in: ['correction', 'clarification'] } }] },
    };
    const wanted = [...new Set(values)];
    if (wanted.length === 2) return {};
    return { entry: { corrections: wanted[0] === 'true' ? { some } : { none: some } } };
  },
};
