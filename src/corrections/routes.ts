import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { UndoesCorrection } from '../content/publish-entry.js';
import { lensQuery } from '../content/query.js';
import { ReferenceNotFound } from '../content/references.js';
import { SlugTaken } from '../content/revisions.js';
import { prose } from '../content/wire.js';
import type { Examples } from '../http/example.js';
import { pageSchema } from '../http/paging.js';
import { Conflict, Forbidden, type ProblemType, Unauthenticated } from '../http/problem.js';
import { createCorrection, planCorrection } from './create-correction.js';
import { correctionExamples as shown } from './examples.js';
import { approveCorrection, rejectCorrection } from './decide-correction.js';
import type { CorrectionQuery } from './list-corrections.js';
import { MovedOn, PendingConflict } from './problems.js';
import { correctionId, drawQuery, listQuery } from './query.js';
import { correctionRefusals } from './refusals.js';
import { correctionListReply, correctionReply, correctionWritten, dryRunReply } from './replies.js';
import { correctionInput, correctionOut, dryRunOut } from './schema.js';
import { CannotSupersede } from './supersede.js';

const tag = 'Corrections';
const refusals: ProblemType[] = [Unauthenticated, Forbidden, Conflict];
const record = (description: string, examples: Examples) => ({
  description,
  schema: correctionOut,
  examples,
});

const correctionFields = correctionOut.partial().meta({
  id: 'CorrectionFields',
  description: 'The members that `fields` asked for.',
});
const either = z.union([correctionOut, correctionFields]);

const page = pageSchema(either, 'The corrections of this page.').meta({
  id: 'CorrectionPage',
  description: 'A page of the public record.',
});

/** The public record of corrections, and the ways onto it. */
export const correctionEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/corrections',
    operationId: 'listCorrections',
    tag,
    access: 'readCorrection',
    summary: 'List corrections',
    description:
      'The public record, newest first. With a key, `status=proposed` lists what waits for a decision.',
    query: listQuery,
    acceptDatetime: 'asOf',
    returns: {
      200: {
        description: 'A page of corrections.',
        schema: page,
        examples: shown.page,
      },
    },
    errors: [Unauthenticated],
    handler: async ({ env, query, search }) =>
      correctionListReply(env, query as unknown as CorrectionQuery, search),
  }),
  endpoint({
    method: 'post',
    path: '/v1/corrections',
    operationId: 'createCorrection',
    tag,
    access: 'proposeCorrection',
    summary: 'Correct what was published',
    description:
      'Changes every target, writes a revision of each and the public note, all or nothing. From a contributor it is a proposal that somebody else decides on; with `CORRECTIONS_FOUR_EYES` from everybody, while publishing an entry takes one person as ever.',
    body: correctionInput,
    examples: shown.input,
    returns: {
      201: record('The correction, or the proposal.', shown.one),
      200: {
        description: 'With `dryRun`: what would change.',
        schema: dryRunOut,
        examples: shown.plan,
      },
    },
    errors: [...refusals, ...correctionRefusals],
    handler: async ({ env, body }) => {
      if (body.dryRun) return dryRunReply(env, await planCorrection(env, body));
      return correctionWritten(env, { id: await createCorrection(env, body), status: 201 });
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/corrections/{id}',
    operationId: 'getCorrection',
    tag,
    access: 'readCorrection',
    summary: 'Get one correction',
    description:
      'A proposal is shown to those with a key only; `draft=true` adds what only the newsroom may know.',
    params: correctionId,
    query: z.strictObject({ ...lensQuery, ...drawQuery }),
    acceptDatetime: 'asOf',
    returns: { 200: { ...record('The correction.', shown.one), schema: either } },
    errors: [Unauthenticated],
    handler: ({ env, params, query, search }) => correctionReply(env, params.id, { query, search }),
  }),
  endpoint({
    method: 'post',
    path: '/v1/corrections/{id}/approve',
    operationId: 'approveCorrection',
    tag,
    access: 'decideProposal',
    summary: 'Approve a proposal',
    description: 'Publishes it over the text as it is now; its author does not approve it.',
    params: correctionId,
    body: z
      .strictObject({})
      .meta({ id: 'Approval', description: 'Nothing: the path says it all.' }),
    examples: { Approval: { value: {} } },
    bodyOptional: true,
    returns: {
      200: record('The published correction.', shown.approved),
    },
    errors: [
      ...refusals,
      MovedOn,
      PendingConflict,
      CannotSupersede,
      UndoesCorrection,
      SlugTaken,
      ReferenceNotFound,
    ],
    handler: async ({ env, params }) => {
      await approveCorrection(env, params.id);
      return correctionWritten(env, { id: params.id, status: 200 });
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/corrections/{id}/reject',
    operationId: 'rejectCorrection',
    tag,
    access: 'withdrawProposal',
    summary: 'Reject a proposal, or withdraw your own',
    description:
      'An editor turns it down, or its author withdraws it; then it has no `approver`. It stays on record for the newsroom, with the reason; readers never see it.',
    params: correctionId,
    body: z
      .strictObject({
        reason: prose(2000).meta({
          description: 'Why, for its author.',
          examples: ['The source says otherwise.'],
        }),
      })
      .meta({ id: 'Rejection', description: 'Why a proposal is rejected.' }),
    examples: shown.rejection,
    returns: {
      200: record('The rejected proposal.', shown.rejected),
    },
    errors: refusals,
    handler: async ({ env, params, body }) => {
      await rejectCorrection(env, params.id, body.reason);
      return correctionWritten(env, { id: params.id, status: 200 });
    },
  }),
];
