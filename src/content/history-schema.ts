import { z } from 'zod';
import { UpdateKind } from '../db/generated/enums.js';
import { pageSchema } from '../http/paging.js';
import { noteMembers, versionOut } from './draw-entry.js';
import {
  compactMembers,
  correctionLink,
  idOut,
  instantOut,
  signatureOut,
  slug,
  urlOut,
} from './wire.js';

const revisionOut = z
  .strictObject({
    version: versionOut.meta({ description: 'The number of this version.', examples: [1] }),
    status: z.enum(['published', 'former', 'draft']).meta({
      description:
        '`published`: readers see it now. `former`: they saw it until `visibleTo`. `draft`: they never did.',
      examples: ['published'],
    }),
    slug,
    name: compactMembers.name.meta({ description: 'What it was called in this version.' }),
    visibleFrom: instantOut.nullable().meta({ description: 'Readers saw it from here ...' }),
    visibleTo: instantOut
      .nullable()
      .meta({ description: '... until before here; null while they see it.' }),
    dateModified: instantOut.meta({ description: 'When this version came to be.' }),
    basedOn: versionOut
      .nullable()
      .meta({ description: 'The version that it was made from.', examples: [1] }),
    correction: z
      .strictObject({
        id: noteMembers.id,
        kind: noteMembers.kind,
        text: noteMembers.text,
        url: correctionLink.shape.url,
      })
      .nullable()
      .meta({ description: 'The correction or update that made it.' }),
    updateKind: z
      .enum(UpdateKind)
      .nullable()
      .meta({
        description: 'Of a publication over an earlier version: what kind of change.',
        examples: ['update'],
      }),
    by: signatureOut.shape.name
      .nullable()
      .optional()
      .meta({ description: 'Who made it, null for the installation; only with `draft=true`.' }),
    url: urlOut,
  })
  .meta({ id: 'Revision', description: 'A version of an entry, without its content.' });

/** A page of an entry's versions. */
export const revisionPage = pageSchema(revisionOut, 'The versions, newest first.').meta({
  id: 'RevisionPage',
  description: 'A page of the versions of an entry.',
});

const part = z
  .strictObject({
    op: z.enum(['equal', 'insert', 'delete']).meta({
      description: 'In both, only in the new, or only in the old.',
      examples: ['insert'],
    }),
    text: z.string().meta({ description: 'The text.', examples: ['May 2018'] }),
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
    kind: z
      .enum(['added', 'removed', 'changed'])
      .meta({ description: 'What happened to it.', examples: ['changed'] }),
    oldValue: z.unknown().meta({ description: 'What stood there.', examples: ['2019'] }),
    newValue: z
      .unknown()
      .meta({ description: 'What stands there instead.', examples: ['2018-05-20'] }),
    blockKey: z
      .string()
      .optional()
      .meta({
        description: 'The block of the text; `oldValue` and `newValue` are the block.',
        examples: ['dc01a3fa1b26'],
      }),
    parts: z.array(part).optional().meta({
      description:
        'The text of the block, word by word; all `equal` where only marks, style or place changed.',
    }),
    moved: z
      .boolean()
      .optional()
      .meta({ description: 'The block stands in another place.', examples: [true] }),
  })
  .meta({ id: 'EntryChange', description: 'One member, or one block of the text, that differs.' });

/** What differs between two versions of an entry. */
export const differenceOut = z
  .strictObject({
    id: idOut,
    from: versionOut.nullable().meta({
      description: 'The older version; null where there is no version before `to`.',
      examples: [1],
    }),
    to: versionOut.meta({ description: 'The newer version.', examples: [2] }),
    changes: z.array(change).meta({ description: 'What differs, in reading order.' }),
  })
  .meta({ id: 'Difference', description: 'What differs between two versions of an entry.' });
