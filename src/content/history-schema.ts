import { z } from 'zod';
import { UpdateKind } from '../db/generated/enums.js';
import { pageOut } from '../http/paging.js';
import { instantOut, slug } from './wire.js';

const revisionOut = z
  .strictObject({
    version: z.int().positive(),
    status: z.enum(['published', 'former', 'draft']).meta({
      description:
        '`published`: readers see it now. `former`: they saw it until `visibleTo`. `draft`: they never did.',
    }),
    slug,
    name: z.string().meta({ description: 'What it was called in this version.' }),
    visibleFrom: instantOut.nullable().meta({ description: 'Readers saw it from here ...' }),
    visibleTo: instantOut
      .nullable()
      .meta({ description: '... until before here; null while they see it.' }),
    dateModified: instantOut,
    basedOn: z.int().nullable().meta({ description: 'The version that it was made from.' }),
    correction: z
      .strictObject({ id: z.uuid(), kind: z.string(), text: z.string(), url: z.url() })
      .nullable()
      .meta({ description: 'The correction or update that made it.' }),
    updateKind: z
      .enum(UpdateKind)
      .nullable()
      .meta({ description: 'Of a publication over an earlier version: what kind of change.' }),
    by: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'Who made it, null for the installation; only with `draft=true`.' }),
    url: z.url(),
  })
  .meta({ id: 'Revision', description: 'A version of an entry, without its content.' });

/** A page of an entry's versions. */
export const revisionPage = z
  .strictObject({ items: z.array(revisionOut), page: pageOut, total: z.int().optional() })
  .meta({ id: 'RevisionPage' });

const part = z
  .strictObject({
    op: z.enum(['equal', 'insert', 'delete']),
    text: z.string(),
  })
  .meta({
    id: 'DiffPart',
    description: 'A stretch of text: in both, only in the new, or only in the old.',
  });

const change = z
  .strictObject({
    field: z
      .string()
      .meta({ description: 'A JSON pointer into the entry.', examples: ['/startDate'] }),
    kind: z.enum(['added', 'removed', 'changed']),
    oldValue: z.unknown(),
    newValue: z.unknown(),
    blockKey: z
      .string()
      .optional()
      .meta({ description: 'The block of the text; `oldValue` and `newValue` are the block.' }),
    parts: z.array(part).optional().meta({
      description:
        'The text of the block, word by word; all `equal` where only marks, style or place changed.',
    }),
    moved: z.boolean().optional().meta({ description: 'The block stands in another place.' }),
  })
  .meta({ id: 'EntryChange', description: 'One member, or one block of the text, that differs.' });

/** What differs between two versions of an entry. */
export const differenceOut = z
  .strictObject({
    id: z.uuid(),
    from: z.int().nullable().meta({ description: 'Null where there is no version before `to`.' }),
    to: z.int(),
    changes: z.array(change),
  })
  .meta({ id: 'Difference' });
