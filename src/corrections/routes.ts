import { z } from 'zod';
import { authorize, may } from '../auth/authorize.js';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { chooseLens } from '../content/choose-lens.js';
import { expand, includeTree } from '../content/expand.js';
import { type Lens, workingLens } from '../content/lens.js';
import { lensQuery } from '../content/query.js';
import { ReferenceNotFound } from '../content/references.js';
import { prose } from '../content/wire.js';
import type { Reply } from '../http/endpoint.js';
import type { Examples } from '../http/example.js';
import { pageLinks, pageOut } from '../http/paging.js';
import {
  Conflict,
  Forbidden,
  MalformedBody,
  NotFound,
  PayloadTooLarge,
  Problem,
  type ProblemType,
  Unauthenticated,
  Unprocessable,
  UnsupportedMediaType,
} from '../http/problem.js';
import { createCorrection, planCorrection } from './create-correction.js';
import { correctionExamples as shown } from './examples.js';
import { approveCorrection, rejectCorrection } from './decide-correction.js';
import { type CorrectionQuery, listCorrections } from './list-corrections.js';
import {
  ChangeNotPossible,
  MovedOn,
  PendingConflict,
  QuoteAmbiguous,
  QuoteNotFound,
  TargetNotFound,
} from './problems.js';
import { correctionId, include, listQuery } from './query.js';
import { drawCorrection, drawPlan } from './representation.js';
import { type CorrectionRecord, findCorrection } from './repository.js';
import { correctionInput, correctionOut, dryRunOut } from './schema.js';
import { CannotSupersede } from './supersede.js';

const tag = 'Corrections';
const refusals: ProblemType[] = [
  Unauthenticated,
  Forbidden,
  Conflict,
  MalformedBody,
  PayloadTooLarge,
  UnsupportedMediaType,
];
const misfits: ProblemType[] = [
  TargetNotFound,
  QuoteNotFound,
  QuoteAmbiguous,
  ChangeNotPossible,
  PendingConflict,
  CannotSupersede,
  ReferenceNotFound,
  Unprocessable,
];
const record = (description: string, examples: Examples) => ({
  description,
  schema: correctionOut,
  examples,
});

const page = z
  .strictObject({ items: z.array(correctionOut), page: pageOut, total: z.int().optional() })
  .meta({ id: 'CorrectionPage' });

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
    errors: [Unauthenticated, Forbidden],
    handler: async ({ env, query, search }) =>
      listReply(env, query as unknown as CorrectionQuery, search),
  }),
  endpoint({
    method: 'post',
    path: '/v1/corrections',
    operationId: 'createCorrection',
    tag,
    access: 'proposeCorrection',
    summary: 'Correct what was published',
    description:
      'Changes every target, writes a revision of each and the public note, all or nothing. From a contributor it is a proposal that somebody else decides on.',
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
    errors: [...refusals, ...misfits],
    handler: async ({ env, body }) => {
      if (body.dryRun) {
        const plans = await planCorrection(env, body);
        return {
          status: 200,
          body: { dryRun: true, targets: plans.map((plan) => drawPlan(plan, env.ctx.publicUrl)) },
        };
      }
      return written(env, { id: await createCorrection(env, body), status: 201 });
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
    query: z.strictObject({ ...lensQuery, include }),
    acceptDatetime: 'asOf',
    returns: {
      200: record('The correction.', shown.one),
    },
    errors: [Unauthenticated, Forbidden],
    handler: ({ env, params, query }) => oneReply(env, params.id, query),
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
    body: z.strictObject({}).meta({ id: 'Approval' }),
    examples: { Approval: { value: {} } },
    bodyOptional: true,
    returns: {
      200: record('The published correction.', shown.approved),
    },
    errors: [...refusals, MovedOn, PendingConflict, CannotSupersede],
    handler: async ({ env, params }) => {
      await approveCorrection(env, params.id);
      return written(env, { id: params.id, status: 200 });
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/corrections/{id}/reject',
    operationId: 'rejectCorrection',
    tag,
    access: 'decideProposal',
    summary: 'Reject a proposal',
    description: 'It stays on record for the newsroom, with the reason; readers never see it.',
    params: correctionId,
    body: z
      .strictObject({
        reason: prose(2000).meta({
          description: 'Why, for its author.',
          examples: ['The source says otherwise.'],
        }),
      })
      .meta({ id: 'Rejection' }),
    examples: shown.rejection,
    returns: {
      200: record('The rejected proposal.', shown.rejected),
    },
    errors: refusals,
    handler: async ({ env, params, body }) => {
      await rejectCorrection(env, params.id, body.reason);
      return written(env, { id: params.id, status: 200 });
    },
  }),
];

async function listReply(env: Env, query: CorrectionQuery, search: string): Promise<Reply> {
  const lens = chooseLens(env, query);
  const { items, ...rest } = await listCorrections(env, query, lens);
  const drawn = items.map((record) => draw(env, record, lens));
  await expand(env.ctx, drawn, {
    tree: includeTree((query['include'] as string[] | undefined) ?? []),
    view: viewOf(env, lens),
    expansions: { evidence: ['source'] },
  });
  return {
    body: { items: drawn, ...rest },
    headers: pageLinks(`${env.ctx.publicUrl}/v1/corrections`, search, rest.page),
    modified: new Date(
      Math.max(0, ...items.map(({ datePublished }) => datePublished?.getTime() ?? 0)),
    ),
    tags: ['corrections', ...items.flatMap(tagsOf)],
    visibility: lens.kind === 'working' ? 'private' : 'public',
  };
}

async function oneReply(
  env: Env,
  id: string,
  query: { draft?: boolean | undefined; asOf?: string | undefined; include?: string[] | undefined },
): Promise<Reply> {
  const asked = chooseLens(env, query);
  const record = await findCorrection(env.ctx.db, asked, id.toLowerCase());
  const late = asked.kind === 'asOf' && record?.datePublished && record.datePublished > asked.at;
  // What the caller may not know of does not differ from what does not exist.
  const isHidden =
    record && record.status !== 'published' && !may(env.principal, 'readProposal', record.status);
  if (!record || late || isHidden) {
    throw new Problem(NotFound, `There is no correction ${id}.`);
  }
  const lens = record.status === 'published' ? asked : chooseLens(env, { draft: true });
  if (lens.kind === 'working') authorize(env.principal, 'readProposal', record.status);
  const body = draw(env, record, lens);
  await expand(env.ctx, [body], {
    tree: includeTree(query.include ?? []),
    view: viewOf(env, lens),
    expansions: { evidence: ['source'] },
  });
  return {
    body,
    modified: record.datePublished ?? record.dateCreated,
    tags: tagsOf(record),
    visibility: lens.kind === 'working' ? 'private' : 'public',
  };
}

async function written(env: Env, { id, status }: { id: string; status: number }): Promise<Reply> {
  const record = await findCorrection(env.ctx.db, workingLens, id);
  if (!record) throw new Error(`correction ${id} was written but is not there`);
  const body = draw(env, record, workingLens);
  return { status, body, ...(status === 201 && { headers: { Location: String(body['url']) } }) };
}

function draw({ ctx }: Env, record: CorrectionRecord, lens: Lens) {
  return drawCorrection(record, { publicUrl: ctx.publicUrl, lens });
}

function viewOf({ ctx, principal }: Env, lens: Lens) {
  return { lens, publicUrl: ctx.publicUrl, body: 'portabletext' as const, principal };
}

function tagsOf({ id, targets }: CorrectionRecord): string[] {
  return [id, ...targets.map(({ entryId }) => entryId)];
}
