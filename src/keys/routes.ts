import { z } from 'zod';
import { newSecret } from '../auth/authenticate.js';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import { recordId } from '../content/query.js';
import { transaction } from '../db/transaction.js';
import { decodeCursor, encodeCursor, pageLinks, pageQuery, pageSchema } from '../http/paging.js';
import {
  Conflict,
  Forbidden,
  NotFound,
  Problem,
  type ProblemType,
  Unauthenticated,
} from '../http/problem.js';
import { findKey, findKeys, insertKey, type KeyRecord, markRevoked } from './repository.js';
import { keyExamples, keyInput, keyOut, newKeyOut } from './schema.js';

const tag = 'Administration';
const refusals: ProblemType[] = [Unauthenticated, Forbidden];
const keyId = z.strictObject({
  id: recordId('a key').meta({
    description: 'The id of the key.',
    example: keyExamples.one.Key.value.id,
  }),
});
const { limit, after } = pageQuery;

/** API keys: made once, listed without their secret, revoked for good. */
export const keyEndpoints: ApiEndpoint[] = [
  endpoint({
    method: 'get',
    path: '/v1/keys',
    operationId: 'listKeys',
    tag,
    access: 'manageKeys',
    summary: 'List API keys',
    description: 'Revoked and expired ones too; none with its secret.',
    query: z.strictObject({ limit, after }),
    returns: {
      200: {
        description: 'A page of keys, oldest first.',
        schema: pageSchema(keyOut, 'The keys, oldest first.')
          .omit({ total: true })
          .meta({ id: 'KeyPage', description: 'A page of keys.' }),
        examples: keyExamples.page,
      },
    },
    errors: refusals,
    handler: async ({ env, query, search }) => {
      const from =
        query.after === undefined
          ? undefined
          : decodeCursor(query.after, {
              sort: 'id',
              parameter: 'after',
              accepts: (values) => values.length === 0,
            });
      const found = await findKeys(env.ctx.db, { after: from?.id, take: query.limit + 1 });
      const items = found.slice(0, query.limit);
      const last = found.length > query.limit ? items.at(-1) : undefined;
      const page = {
        next: last ? encodeCursor({ sort: 'id', values: [], id: last.id }) : null,
        previous: null,
        limit: query.limit,
      };
      return {
        body: { items: items.map(drawKey), page },
        headers: pageLinks(`${env.ctx.publicUrl}/v1/keys`, search, page),
        visibility: 'private',
      };
    },
  }),
  endpoint({
    method: 'post',
    path: '/v1/keys',
    operationId: 'createKey',
    tag,
    access: 'manageKeys',
    summary: 'Create an API key',
    description: 'Answers once with the secret in `key`; after that only its prefix is shown.',
    body: keyInput,
    examples: keyExamples.input,
    secretMembers: ['key'],
    returns: {
      201: {
        description: 'The key, with its secret.',
        schema: newKeyOut,
        examples: keyExamples.created,
      },
    },
    errors: [...refusals],
    handler: async ({ env, body: { expires, ...chosen } }) => {
      const secret = newSecret();
      const record = await transaction(env.ctx, async (tx) => {
        const made = await insertKey(tx, secret, {
          ...chosen,
          expires: expires === null ? null : new Date(expires),
        });
        await recordChange(tx, {
          operation: 'createKey',
          isPublic: false,
          by: env.principal?.id ?? null,
          at: made.dateCreated,
        });
        return made;
      });
      return {
        status: 201,
        body: { ...drawKey(record), key: secret },
        headers: { Location: `${env.ctx.publicUrl}/v1/keys/${record.id}` },
      };
    },
  }),
  endpoint({
    method: 'get',
    path: '/v1/keys/{id}',
    operationId: 'getKey',
    tag,
    access: 'manageKeys',
    summary: 'Get one API key',
    description: 'Who uses it, what it may do, and whether it still is valid.',
    params: keyId,
    returns: {
      200: {
        description: 'The key, without its secret.',
        schema: keyOut,
        examples: keyExamples.one,
      },
    },
    errors: refusals,
    handler: async ({ env, params }) => ({
      body: drawKey(await existing(env, params.id)),
      visibility: 'private',
    }),
  }),
  endpoint({
    method: 'delete',
    path: '/v1/keys/{id}',
    operationId: 'revokeKey',
    tag,
    access: 'manageKeys',
    summary: 'Revoke an API key',
    description: 'From the next request on it is refused; what it signed stays signed.',
    params: keyId,
    returns: { 204: { description: 'It is revoked.' } },
    errors: [...refusals, Conflict],
    handler: async ({ env, params }) => {
      const record = await existing(env, params.id);
      if (record.id === env.principal?.id) {
        throw new Problem(Conflict, 'A key cannot revoke itself; use another administrator’s.');
      }
      await transaction(env.ctx, async (tx) => {
        await markRevoked(tx, record.id);
        await recordChange(tx, {
          operation: 'revokeKey',
          isPublic: false,
          by: env.principal?.id ?? null,
          at: new Date(),
        });
      });
      return { status: 204 };
    },
  }),
];

async function existing({ ctx }: Env, id: string): Promise<KeyRecord> {
  const record = await findKey(ctx.db, id.toLowerCase());
  if (!record) throw new Problem(NotFound, `There is no key ${id}.`);
  return record;
}

function drawKey({ id, name, role, scope, prefix, dateCreated, expires, revoked }: KeyRecord) {
  return {
    id,
    name,
    role,
    scope,
    prefix,
    dateCreated: dateCreated.toISOString(),
    expires: expires?.toISOString() ?? null,
    revoked: revoked?.toISOString() ?? null,
  };
}
