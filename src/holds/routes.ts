import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import type { EntryType } from '../content/entry-type.js';
import { representationSchema } from '../content/draw-entry.js';
import { workingLensOf } from '../content/choose-lens.js';
import { writtenRecord } from '../content/lifecycle.js';
import { entryExample } from '../content/examples.js';
import { entryParams } from '../content/query.js';
import { writeReply } from '../content/reply.js';
import type { Answer } from '../http/endpoint.js';
import {
  Conflict,
  Forbidden,
  InvalidRequest,
  type ProblemType,
  Unauthenticated,
} from '../http/problem.js';
import { holdExample, holdExamples, reinstatementExample } from './examples.js';
import { placeHold } from './place-hold.js';
import { drawHold, readHold } from './read-hold.js';
import { reinstateEntry } from './reinstate-entry.js';
import { holdOut, reinstatementIn, takedownIn, withholdingIn } from './schema.js';

const errors: ProblemType[] = [Unauthenticated, Forbidden, Conflict];

/** How an entry of one kind is kept from readers and shown again. */
export function holdEndpoints(type: EntryType): ApiEndpoint[] {
  return [getHold(type), withhold(type), takeDown(type), reinstate(type)];
}

function getHold(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'get',
    path: `/v1/${path}/{id}/hold`,
    operationId: `get${noun}Hold`,
    tag,
    access: 'readHold',
    summary: `See why readers do not see this ${kind}`,
    description:
      'Whether it is retracted, withheld or taken down, why, and who asked to show it again.',
    params: entryParams(type),
    returns: {
      200: {
        description: 'What keeps it from readers.',
        schema: holdOut,
        examples: holdExample(type),
      },
    },
    errors: [Unauthenticated, Forbidden, Conflict],
    handler: async ({ env, params }) => ({
      body: await readHold(env, type, params.id),
      visibility: 'private',
    }),
  });
}

function withhold(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/withhold`,
    operationId: `withhold${noun}`,
    tag,
    access: 'withhold',
    summary: `Withhold this ${kind} for a time`,
    description:
      'Readers get 404, also as of earlier instants, and the words of its corrections are kept back. Editors are told why. While it is withheld it can only be shown again or taken down: correct or retract it before, or after.',
    params: entryParams(type),
    ifMatch: true,
    body: withholdingIn,
    examples: holdExamples.withholding,
    returns: { 200: { description: 'The hold.', schema: holdOut, examples: holdExample(type) } },
    errors,
    handler: async ({ env, params, ifMatch, body: { reason } }) => {
      const hold = { kind: 'withheld', reason, notice: null, authority: null } as const;
      const record = await placeHold(env, type, { ref: params.id, ifMatch, hold });
      return { body: await drawHold(env, record, undefined) };
    },
  });
}

function takeDown(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/take-down`,
    operationId: `takeDown${noun}`,
    tag,
    access: 'takeDown',
    summary: `Take this ${kind} down for legal reasons`,
    description:
      'Readers get 451 with the notice (RFC 7725). Below administrators nobody reads the text any more, nor the words of its corrections.',
    params: entryParams(type),
    ifMatch: true,
    body: takedownIn,
    examples: holdExamples.takedown,
    returns: { 200: { description: 'The hold.', schema: holdOut, examples: holdExample(type) } },
    errors,
    handler: async ({ env, params, ifMatch, body }) => {
      const hold = { kind: 'takenDown', ...body } as const;
      const record = await placeHold(env, type, { ref: params.id, ifMatch, hold });
      return { body: await drawHold(env, record, undefined) };
    },
  });
}

function shownAgain(type: EntryType): Answer {
  const schema = representationSchema(type).whole;
  return { description: `The ${type.kind}, shown again.`, schema, examples: entryExample(type) };
}

function askedFor(type: EntryType): Answer {
  const description = 'Asked for; a second person has to agree.';
  return { description, schema: holdOut, examples: reinstatementExample(type) };
}

function reinstate(type: EntryType): ApiEndpoint {
  const { noun, path, tag, kind } = type;
  return endpoint({
    method: 'post',
    path: `/v1/${path}/{id}/reinstate`,
    operationId: `reinstate${noun}`,
    tag,
    access: 'reinstate',
    summary: `Show this ${kind} again`,
    description:
      'Takes two people: the first asks and gets 202; when a second sends the same, readers see the version again that they saw last.',
    params: entryParams(type),
    ifMatch: true,
    body: reinstatementIn,
    examples: holdExamples.reinstatement,
    bodyOptional: true,
    returns: {
      200: shownAgain(type),
      202: askedFor(type),
    },
    errors: [...errors, InvalidRequest],
    handler: async ({ env, params, ifMatch, body }) => {
      const wish = { ref: params.id, ifMatch, ...body };
      const { record, reinstatement } = await reinstateEntry(env, type, wish);
      if (!reinstatement.dateApproved) {
        return { status: 202, body: await drawHold(env, record, reinstatement) };
      }
      const written = { lens: workingLensOf(env.principal), id: record.entryId };
      return writeReply(env, type, {
        record: await writtenRecord(env.ctx.db, type, written),
        status: 200,
      });
    },
  });
}
