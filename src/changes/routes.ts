import { z } from 'zod';
import { may, permit } from '../auth/authorize.js';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { EntryKind, UpdateKind } from '../db/generated/enums.js';
import { flag, pageQuery } from '../http/paging.js';
import { Forbidden, Unauthenticated } from '../http/problem.js';
import { type ChangeRecord, findChanges, findPublicChanges } from './repository.js';

const changeOut = z
  .strictObject({
    seq: z.int().meta({
      description:
        'Its place in the log that was asked for: the readers’, or with `draft=true` the whole one. Send the last one as `after`.',
    }),
    instant: z.iso.datetime(),
    operation: z
      .string()
      .meta({ description: 'The operationId of what happened.', examples: ['publishArticle'] }),
    entry: z
      .strictObject({ id: z.uuid(), type: z.enum(EntryKind), version: z.int().nullable() })
      .nullable(),
    correction: z.uuid().nullable(),
    note: z.string().nullable().meta({
      description:
        'What readers were told; of a scheduled publication that was refused, why (`draft=true`).',
    }),
    updateKind: z
      .enum(UpdateKind)
      .nullable()
      .meta({ description: 'Of a publication over an earlier version: what kind of change.' }),
    public: z.boolean().meta({ description: 'Whether what readers see changed.' }),
    by: z
      .string()
      .nullable()
      .optional()
      .meta({ description: 'Who did it; only with `draft=true`.' }),
  })
  .meta({ id: 'Change' });

/** The first correction, as the log has it. */
const changeExample = {
  seq: 45,
  instant: '2026-11-24T11:10:26.358Z',
  operation: 'publishCorrection',
  entry: { id: '01a20d36-7633-747d-a376-5038d5353656', type: 'article', version: 2 },
  correction: '01a20d3f-fbb7-7597-90f7-91b0e1d5ed68',
  note: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  updateKind: null,
  public: true,
};

const afterSeq = z
  .string()
  .regex(/^\d{1,15}$/, 'must be the seq of a change')
  .optional()
  .meta({ description: 'The `seq` of the last change that you have.', example: '42' });

/** The ordered log of what happened, for those who follow along. */
export const changeEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/changes',
    operationId: 'listChanges',
    tag: 'Changes',
    access: 'readChanges',
    summary: 'Follow the change log',
    description:
      'In order and without gaps: ask again with `after` set to `next`. Readers get what changed for readers, and what was withheld and shown again as unpublished and published; `draft=true` shows all to those with a key.',
    query: z.strictObject({
      limit: pageQuery.limit,
      after: afterSeq,
      draft: flag
        .optional()
        .meta({ description: 'Also what readers do not see.', example: 'true' }),
    }),
    returns: {
      200: {
        description: 'The next changes, oldest first.',
        schema: z
          .strictObject({
            items: z.array(changeOut),
            page: z.strictObject({ next: z.string(), limit: z.int() }),
          })
          .meta({ id: 'ChangePage' }),
        examples: {
          ChangePage: { value: { items: [changeExample], page: { next: '45', limit: 20 } } },
        },
      },
    },
    errors: [Unauthenticated, Forbidden],
    handler: async ({ env, query: { limit, after = '0', draft } }) => {
      if (draft) permit(env.principal, 'readWorking');
      const find = draft ? findChanges : findPublicChanges;
      const plain = !draft || !may(env.principal, 'readHold', 'withheld');
      const records = await find(env.ctx.db, {
        after: BigInt(after),
        take: limit,
        withoutWishes: plain,
      });
      const view = {
        internal: draft === true,
        plain,
        sealed: !draft || !may(env.principal, 'readWorking', 'takenDown'),
      };
      const items = records.map((record) => drawChange(record, view));
      return {
        body: {
          items,
          page: { next: String(items.at(-1)?.seq ?? after), limit },
        },
        modified: records.at(-1)?.instant ?? new Date(0),
        tags: ['changes'],
        visibility: draft ? 'private' : 'public',
      };
    },
  }),
];

function drawChange(
  change: ChangeRecord,
  { internal, plain, sealed }: { internal: boolean; plain: boolean; sealed: boolean },
) {
  const { seq, publicSeq, instant, entryId, entry, version, correctionId } = change;
  const { note, updateKind, isPublic, principal, correction } = change;
  return {
    seq: Number(internal ? seq : publicSeq),
    instant: instant.toISOString(),
    operation: plain ? plainVerb(change) : change.operation,
    entry: entryId && entry ? { id: entryId, type: entry.kind, version } : null,
    correction: correctionId,
    // A note says the same of every entry that it concerns: on hold is one, kept back are all.
    note: sealed && (entry?.hold || correction?.redacted) ? null : note,
    updateKind,
    public: isPublic,
    ...(internal && { by: principal?.name ?? null }),
  };
}

/** What is withheld is to readers as if it were unpublished, so the log tells no difference, neither when it comes back. */
function plainVerb({ operation, entry, instant }: ChangeRecord): string {
  const [, verb, noun = ''] = /^(withhold|reinstate)(\w+)$/.exec(operation) ?? [];
  if (verb === 'withhold') return `unpublish${noun}`;
  const wasWithheld = entry?.holds.some(
    ({ kind, dateLifted }) => kind === 'withheld' && dateLifted?.getTime() === instant.getTime(),
  );
  return verb === 'reinstate' && wasWithheld ? `publish${noun}` : operation;
}
