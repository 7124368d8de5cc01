import { z } from 'zod';
import { type ApiEndpoint, endpoint } from '../auth/endpoint.js';
import { pageQuery } from '../http/paging.js';
import { Conflict, Forbidden, Unauthenticated } from '../http/problem.js';
import { representationSchema } from './draw-entry.js';
import { article } from './entry-endpoints.js';
import type { EntryType } from './entry-type.js';
import { entryExample, pendingExample } from './examples.js';
import { differenceExample, revisionsExample, timemapExample } from './history-examples.js';
import { differenceOut, revisionPage } from './history-schema.js';
import { diffReply, revisionReply, revisionsReply, timemapReply } from './history-replies.js';
import { entryParams, entryQuery, lensQuery } from './query.js';
import { Retracted, TakenDown } from './read-entry.js';
import { type DrawQuery, writeReply } from './reply.js';
import { restoreRevision } from './restore-revision.js';

const version = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, 'must be the number of a version')
  .meta({ override: { type: 'integer', minimum: 1, maximum: 999_999_999 } })
  .transform(Number);
const versionParams = (type: EntryType) =>
  entryParams(type).extend({
    version: version.meta({ description: 'The number of the version.', example: '1' }),
  });
const nothing = z
  .strictObject({})
  .meta({ id: 'Restoration', description: 'Nothing; the path says it all.' });
const { draft } = lensQuery;
const gone = [Retracted, TakenDown];
const errors = [Unauthenticated, Forbidden, ...gone];
const moved = { description: 'It has another slug now; `Location` has its URL.' };

/** The operations on the history of every kind of entry. */
export function historyEndpoints(type: EntryType, types: EntryType[]): ApiEndpoint[] {
  const one = `/v1/${type.path}/{id}`;
  return [
    listing(type, one),
    revision(type, types, one),
    difference(type, one),
    restoration(type, one),
    timemap(type, one),
  ];
}

function listing(type: EntryType, one: string): ApiEndpoint {
  const { noun, tag } = type;
  return endpoint({
    method: 'get',
    path: `${one}/revisions`,
    operationId: `list${noun}Revisions`,
    tag,
    access: 'readHistory',
    summary: `List the versions of ${article(type)}`,
    description:
      'Newest first. Readers get the versions that they could see; `draft=true` shows all to those with a key.',
    params: entryParams(type),
    query: z.strictObject({ ...pageQuery, draft }),
    returns: {
      200: {
        description: 'A page of versions.',
        schema: revisionPage,
        examples: revisionsExample(type),
      },
      301: moved,
    },
    errors,
    handler: ({ env, params: { id: ref }, query, search }) =>
      revisionsReply(env, type, { ref, rest: '/revisions', search, draft: query.draft, query }),
  });
}

function revision(type: EntryType, types: EntryType[], one: string): ApiEndpoint {
  const { noun, tag, kind } = type;
  const { whole, wholeOrFields } = representationSchema(type);
  return endpoint({
    method: 'get',
    path: `${one}/revisions/{version}`,
    operationId: `get${noun}Revision`,
    tag,
    access: 'readHistory',
    summary: `Get one version of ${article(type)}`,
    description:
      'As readers saw it when it came, its references included; a version that they never saw needs `draft=true`.',
    params: versionParams(type),
    query: entryQuery(type, types, Object.keys(whole.shape)).omit({ asOf: true }),
    isMemento: true,
    returns: {
      200: {
        description: `The ${kind} in that version.`,
        schema: wholeOrFields,
        examples: entryExample(type),
      },
      301: moved,
    },
    errors,
    handler: ({ env, params, query, search }) => {
      const rest = `/revisions/${params.version}`;
      const asked = { ref: params.id, rest, search, draft: query.draft };
      return revisionReply(env, type, {
        ...asked,
        version: params.version,
        query: query as DrawQuery,
      });
    },
  });
}

function difference(type: EntryType, one: string): ApiEndpoint {
  return endpoint({
    method: 'get',
    path: `${one}/diff`,
    operationId: `compare${type.noun}Revisions`,
    tag: type.tag,
    access: 'readHistory',
    summary: `Compare two versions of ${article(type)}`,
    description:
      'By member, and a text by block and word. Both versions name their references as they are now.',
    params: entryParams(type),
    query: z.strictObject({
      from: version
        .optional()
        .meta({ description: 'The older version. Default: the one before `to`.', example: '1' }),
      to: version
        .optional()
        .meta({ description: 'The newer version. Default: the newest.', example: '2' }),
      draft,
    }),
    returns: {
      200: {
        description: 'Every difference, in reading order.',
        schema: differenceOut,
        examples: differenceExample(type),
      },
      301: moved,
    },
    errors,
    handler: ({ env, params: { id: ref }, query, search }) =>
      diffReply(env, type, { ref, rest: '/diff', search, ...query }),
  });
}

function restoration(type: EntryType, one: string): ApiEndpoint {
  const { noun, tag } = type;
  return endpoint({
    method: 'post',
    path: `${one}/revisions/{version}/restore`,
    operationId: `restore${noun}`,
    tag,
    access: 'restore',
    summary: `Go back to an earlier version of ${article(type)}`,
    description:
      'What that version said becomes the new working version. Readers see it once it is published.',
    params: versionParams(type),
    ifMatch: true,
    body: nothing,
    examples: { Restoration: { value: {} } },
    bodyOptional: true,
    returns: {
      200: {
        description: 'The working version.',
        schema: representationSchema(type).whole,
        examples: pendingExample(type),
      },
    },
    errors: [Unauthenticated, Forbidden, Conflict],
    handler: async ({ env, params, ifMatch }) => {
      const { id: ref, version: number } = params;
      const record = await restoreRevision(env, type, { ref, version: number, ifMatch });
      return writeReply(env, type, { record, status: 200 });
    },
  });
}

function timemap(type: EntryType, one: string): ApiEndpoint {
  return endpoint({
    method: 'get',
    path: `${one}/timemap`,
    operationId: `get${type.noun}Timemap`,
    tag: type.tag,
    access: 'readHistory',
    summary: `List the mementos of ${article(type)}`,
    description:
      'A TimeMap (RFC 7089): the `asOf` URL of each version that readers could see, oldest first. Any other instant can be read too.',
    params: entryParams(type),
    query: z.strictObject({}),
    returns: {
      200: {
        description: 'The mementos.',
        schema: z.string(),
        examples: timemapExample(type),
        type: 'application/link-format',
      },
      301: moved,
    },
    errors: gone,
    handler: ({ env, params: { id: ref }, search }) =>
      timemapReply(env, type, { ref, rest: '/timemap', search }),
  });
}
