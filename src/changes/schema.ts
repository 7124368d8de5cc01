import { z } from 'zod';
import { EntryKind, UpdateKind } from '../db/generated/enums.js';
import { flag } from '../http/paging.js';

/** A refusal that is noted names what it found, which can be many corrections. */
const MOST_IN_NOTE = 100_000;

/** One line of the log. */
export const changeOut = z
  .strictObject({
    seq: z
      .int()
      .min(1)
      .meta({
        description:
          'Its place in the log that was asked for: the readers’, or with `draft=true` the whole one. Send the last one as `after`.',
        examples: [45],
      }),
    instant: z.iso
      .datetime()
      .max(24)
      .meta({
        description: 'When it happened, in UTC.',
        examples: ['2026-11-24T11:10:26.358Z'],
      }),
    operation: z
      .string()
      .max(100)
      .meta({ description: 'The operationId of what happened.', examples: ['publishArticle'] }),
    entry: z
      .strictObject({
        id: z.uuid().meta({ description: 'The id of the entry.' }),
        type: z.enum(EntryKind).meta({ description: 'Its kind.', examples: ['article'] }),
        version: z
          .int()
          .positive()
          .nullable()
          .meta({ description: 'The version that came of it.', examples: [2] }),
      })
      .nullable()
      .meta({ description: 'The entry that it happened to, if it was one.' }),
    correction: z
      .uuid()
      .nullable()
      .meta({ description: 'The id of the correction that it was, or came of.' }),
    note: z
      .string()
      .max(MOST_IN_NOTE)
      .nullable()
      .meta({
        description:
          'What readers were told; of a scheduled publication that was refused, why (`draft=true`).',
        examples: ['Adds the reaction of the opposition.'],
      }),
    updateKind: z
      .enum(UpdateKind)
      .nullable()
      .meta({
        description: 'Of a publication over an earlier version: what kind of change.',
        examples: ['update'],
      }),
    public: z
      .boolean()
      .meta({ description: 'Whether what readers see changed.', examples: [true] }),
    by: z
      .string()
      .max(200)
      .nullable()
      .optional()
      .meta({ description: 'Who did it; only with `draft=true`.', examples: ['Ana, news desk'] }),
  })
  .meta({ id: 'Change', description: 'One line of the log: something that happened.' });

/** The first correction, as the log has it. */
export const changeExample = {
  seq: 45,
  instant: '2026-11-24T11:10:26.358Z',
  operation: 'publishCorrection',
  entry: { id: '01a20d36-7633-747d-a376-5038d5353656', type: 'article', version: 2 },
  correction: '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68',
  note: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  updateKind: null,
  public: true,
};

/** Where to go on. */
export const afterSeq = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the seq of a change')
  .optional()
  .meta({
    description: 'The `seq` of the last change that you have.',
    example: '42',
    maxLength: 15,
  });

/** Which of the two logs. */
export const draftLog = flag
  .optional()
  .meta({ description: 'Also what readers do not see.', example: 'true' });
