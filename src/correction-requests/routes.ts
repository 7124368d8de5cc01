import { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { chooseLens } from '../content/choose-lens.js';
import { entryKinds } from '../content/kinds.js';
import { publicLens } from '../content/lens.js';
import { csv, oneOf, recordId } from '../content/query.js';
import { ReferenceNotFound } from '../content/references.js';
import { prose } from '../content/wire.js';
import { correctionExamples } from '../corrections/examples.js';
import type { CorrectionView } from '../corrections/representation.js';
import { correctionInput, dryRunOut } from '../corrections/schema.js';
import { correctionRefusals } from '../corrections/refusals.js';
import { dryRunReply } from '../corrections/replies.js';
import type { Reply } from '../http/endpoint.js';
import { pageLinks, pageQuery, pageSchema } from '../http/paging.js';
import {
  Conflict,
  Forbidden,
  NotFound,
  Problem,
  type ProblemType,
  Unauthenticated,
  Unprocessable,
} from '../http/problem.js';
import { REQUEST_ID, REQUEST_TOKEN, requestExamples as shown } from './examples.js';
import { listRequests, type RequestQuery } from './list-requests.js';
import { findRequest } from './repository.js';
import { drawRequest, drawTriaged } from './representation.js';
import { hashOf, requestCorrection } from './request-correction.js';
import { newRequestOut, requestInput, requestOut, triagedOut } from './schema.js';
import { standings } from './status.js';
import { acceptRequest, markDuplicate, planAcceptance, rejectRequest } from './triage.js';

const tag = 'Correction requests';
const refusals: ProblemType[] = [Unauthenticated, Forbidden, Conflict];

const requestId = recordId('a correction request').transform((id) => id.toLowerCase());
const params = z.strictObject({
  id: requestId.meta({ description: 'The id of the correction request.', example: REQUEST_ID }),
});

const listQuery = z.strictObject({
  ...pageQuery,
  sort: oneOf(['-dateCreated', 'dateCreated'])
    .optional()
    .meta({ description: 'Default: -dateCreated.', example: 'dateCreated' }),
  status: csv(oneOf([...standings]))
    .optional()
    .meta({ description: 'In any of these states.', example: 'received' }),
  type: csv(oneOf(entryKinds))
    .optional()
    .meta({ description: 'About any of these kinds of entries.', example: 'article' }),
});

const page = pageSchema(triagedOut, 'The requests of this page.').meta({
  id: 'CorrectionRequestPage',
  description: 'A page of requests.',
});

/** What readers and partners ask to have corrected, and what editors do with it. */
export const correctionRequestEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'post',
    path: '/v1/correction-requests',
    operationId: 'requestCorrection',
    tag,
    access: 'requestCorrection',
    summary: 'Ask for a correction',
    description:
      'For readers and partners; needs no key. Plain text only, a few an hour. Keep `statusUrl` to see what becomes of it.',
    body: requestInput,
    examples: shown.input,
    secretMembers: ['statusUrl'],
    returns: {
      201: {
        description: 'The request, with its status URL.',
        schema: newRequestOut,
        examples: shown.created,
      },
    },
    errors: [ReferenceNotFound],
    handler: async ({ env, body }) => {
      const { publicUrl } = env.ctx;
      const { record, token } = await requestCorrection(env, body);
      const url = `${publicUrl}/v1/correction-requests`;
      return {
        status: 201,
        body: { ...drawRequest(record, readersView(env)), statusUrl: `${url}/status/${token}` },
        headers: { Location: `${url}/${record.id}` },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/correction-requests/status/{receipt}',
    operationId: 'getRequestStatus',
    tag,
    access: 'readRequestStatus',
    summary: 'See what became of a request',
    description: 'For who sent it: the address came once, with the answer to the request.',
    params: z.strictObject({
      receipt: z.string().max(100).meta({
        description: 'The last part of the status URL, which nobody else knows.',
        example: REQUEST_TOKEN,
      }),
    }),
    returns: {
      200: { description: 'The request as it stands.', schema: requestOut, examples: shown.status },
    },
    errors: [NotFound],
    handler: async ({ env, params: { receipt } }) => {
      const record = await findRequest(env.ctx.db, { tokenHash: hashOf(receipt) });
      if (!record) throw new Problem(NotFound, 'There is no correction request under this URL.');
      return { body: drawRequest(record, readersView(env)), visibility: 'private' };
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/correction-requests',
    operationId: 'listCorrectionRequests',
    tag,
    access: 'readRequests',
    summary: 'List correction requests',
    description: 'For editors; `status=received` lists what waits for a decision.',
    query: listQuery,
    returns: { 200: { description: 'A page of requests.', schema: page, examples: shown.page } },
    errors: [Unauthenticated, Forbidden],
    handler: async ({ env, query, search }) => {
      const { publicUrl } = env.ctx;
      const { items, ...rest } = await listRequests(env, query as RequestQuery);
      return {
        body: { items: items.map((record) => drawTriaged(record, editorsView(env))), ...rest },
        headers: pageLinks(`${publicUrl}/v1/correction-requests`, search, rest.page),
        visibility: 'private',
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/correction-requests/{id}',
    operationId: 'getCorrectionRequest',
    tag,
    access: 'readRequests',
    summary: 'Get one correction request',
    description: 'With what only editors see: the e-mail address, who decided, and a proposal.',
    params,
    returns: { 200: { description: 'The request.', schema: triagedOut, examples: shown.one } },
    errors: [Unauthenticated, Forbidden],
    handler: ({ env, params: { id } }) => triaged(env, id),
  }),
  endpoint({
    method: 'post',
    path: '/v1/correction-requests/{id}/accept',
    operationId: 'acceptRequest',
    tag,
    access: 'decideRequest',
    summary: 'Accept a request',
    description:
      'Takes the correction as POST /v1/corrections does, with what the request is about among its targets, and does the same with it: it is published, or a proposal where every correction needs a second person. The request follows it: `resolved` when it is published, `received` again when it is rejected.',
    params,
    body: correctionInput,
    examples: correctionExamples.input,
    returns: {
      201: {
        description: 'The request, with its correction.',
        schema: triagedOut,
        examples: shown.accepted,
      },
      200: {
        description: 'With `dryRun`: what would change.',
        schema: dryRunOut,
        examples: correctionExamples.plan,
      },
    },
    errors: [...refusals, ...correctionRefusals],
    handler: async ({ env, params: { id }, body }) => {
      if (body.dryRun) return dryRunReply(env, await planAcceptance(env, id, body));
      await acceptRequest(env, id, body);
      const reply = await triaged(env, id);
      return { ...reply, status: 201, headers: { Location: reply.body.correction?.url ?? '' } };
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/correction-requests/{id}/reject',
    operationId: 'rejectRequest',
    tag,
    access: 'decideRequest',
    summary: 'Reject a request',
    description: 'The e-mail address is deleted with it.',
    params,
    body: z
      .strictObject({
        reason: prose(2000).meta({
          description: 'Why, for who asked.',
          examples: ['The electoral council’s own record gives the date that we print.'],
        }),
      })
      .meta({ id: 'RequestRejection', description: 'Why a request is rejected.' }),
    examples: shown.rejection,
    returns: {
      200: { description: 'The rejected request.', schema: triagedOut, examples: shown.rejected },
    },
    errors: refusals,
    handler: async ({ env, params: { id }, body }) => {
      await rejectRequest(env, id, body.reason);
      return triaged(env, id);
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/correction-requests/{id}/duplicate',
    operationId: 'markRequestDuplicate',
    tag,
    access: 'decideRequest',
    summary: 'Mark a request as a duplicate',
    description:
      'It shares the fate of the other one, and so do its own duplicates. The e-mail address is deleted with it.',
    params,
    body: z
      .strictObject({
        of: requestId.meta({
          description: 'The id of the request that came before.',
          examples: [REQUEST_ID],
        }),
      })
      .meta({ id: 'RequestDuplicate', description: 'Which request asked for the same before.' }),
    examples: shown.duplicate,
    returns: { 200: { description: 'The request.', schema: triagedOut, examples: shown.marked } },
    errors: [...refusals, Unprocessable],
    handler: async ({ env, params: { id }, body }) => {
      await markDuplicate(env, id, body.of);
      return triaged(env, id);
    },
  }),
];

function readersView({ ctx: { publicUrl } }: Env): CorrectionView {
  return { publicUrl, lens: publicLens };
}

function editorsView(env: Env): CorrectionView {
  return { publicUrl: env.ctx.publicUrl, lens: chooseLens(env, { draft: true }) };
}

async function triaged(
  env: Env,
  id: string,
): Promise<Reply & { body: ReturnType<typeof drawTriaged> }> {
  const record = await findRequest(env.ctx.db, { id });
  if (!record) throw new Problem(NotFound, `There is no correction request ${id}.`);
  return { body: drawTriaged(record, editorsView(env)), visibility: 'private' };
}
