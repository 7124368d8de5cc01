import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type ApiEndpoint, endpoint, type Env } from '../auth/endpoint.js';
import { recordChange } from '../changes/record-change.js';
import type { Tx } from '../db/client.js';
import { recordId } from '../content/query.js';
import { several } from '../content/wire.js';
import { transaction } from '../db/transaction.js';
import { pageQuery } from '../http/paging.js';
import { Forbidden, InvalidRequest, NotFound, Problem, Unauthenticated } from '../http/problem.js';
import { isPublicAddress, literalAddress } from './allowed-address.js';
import { deliverTest } from './deliver.js';
import {
  deleteWebhook,
  type DeliveryRecord,
  findDeliveries,
  findWebhook,
  findWebhooks,
  insertWebhook,
  type WebhookRecord,
} from './repository.js';
import { deliveryOut, newWebhookOut, webhookExamples, webhookInput, webhookOut } from './schema.js';

const shared = { tag: 'Webhooks', access: 'manageWebhooks' } as const;
const errors = [Unauthenticated, Forbidden];
const params = z.strictObject({
  id: recordId('a webhook').meta({
    description: 'The id of the webhook.',
    example: webhookExamples.one.Webhook.value.id,
  }),
});

/** Where public changes are delivered to. */
export const webhookEndpoints: ApiEndpoint[] = [
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/webhooks',
    operationId: 'listWebhooks',
    summary: 'List webhooks',
    description: 'All of them, oldest first, without their secrets; disabled ones say why.',
    returns: {
      200: {
        description: 'The webhooks.',
        schema: z
          .strictObject({
            items: z.array(webhookOut).meta({ description: 'All of them, oldest first.' }),
          })
          .meta({ id: 'WebhookList', description: 'All webhooks.' }),
        examples: webhookExamples.list,
      },
    },
    errors,
    handler: async ({ env }) => ({
      body: { items: (await findWebhooks(env.ctx.db)).map(drawWebhook) },
      visibility: 'private',
    }),
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/webhooks',
    operationId: 'createWebhook',
    summary: 'Have public changes delivered',
    description:
      'From now on every public change is posted there, signed as Standard Webhooks says, in order and at least once. What fails is tried again after longer and longer pauses; after a day, or on 410, the webhook is disabled. Answers once with the `secret`.',
    body: webhookInput,
    examples: webhookExamples.input,
    secretMembers: ['secret'],
    returns: {
      201: {
        description: 'The webhook, with its secret.',
        schema: newWebhookOut,
        examples: webhookExamples.created,
      },
    },
    errors: [...errors, InvalidRequest],
    handler: async ({ env, body }) => {
      refusePrivate(env, body.url);
      const secret = body.secret ?? `whsec_${randomBytes(32).toString('base64')}`;
      const made = await transaction(env.ctx, async (tx) => {
        await note(tx, env, 'createWebhook');
        return insertWebhook(tx, { ...body, secret });
      });
      return {
        status: 201,
        body: { ...drawWebhook(made), secret },
        headers: { Location: `${env.ctx.publicUrl}/v1/webhooks/${made.id}` },
      };
    },
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/webhooks/{id}',
    operationId: 'getWebhook',
    summary: 'Get one webhook',
    description: 'How far it is, and whether it is failing or disabled.',
    params,
    returns: {
      200: { description: 'It.', schema: webhookOut, examples: webhookExamples.one },
    },
    errors,
    handler: async ({ env, params: { id } }) => ({
      body: drawWebhook(await existing(env, id)),
      visibility: 'private',
    }),
  }),
  endpoint({
    ...shared,
    method: 'delete',
    path: '/v1/webhooks/{id}',
    operationId: 'deleteWebhook',
    summary: 'Delete a webhook',
    description: 'Nothing more is delivered; its deliveries are forgotten.',
    params,
    returns: { 204: { description: 'It is gone.' } },
    errors,
    handler: async ({ env, params: { id } }) => {
      const webhook = await existing(env, id);
      await transaction(env.ctx, async (tx) => {
        await deleteWebhook(tx, webhook.id);
        await note(tx, env, 'deleteWebhook');
      });
      return { status: 204 };
    },
  }),
  endpoint({
    ...shared,
    method: 'post',
    path: '/v1/webhooks/{id}/test',
    operationId: 'testWebhook',
    summary: 'Send a test to a webhook',
    description: 'At once and once, of the type `test`, also to a disabled one.',
    params,
    returns: {
      200: {
        description: 'What came of it.',
        schema: deliveryOut,
        examples: webhookExamples.delivery,
      },
    },
    errors,
    handler: async ({ env, params: { id } }) => ({
      body: drawDelivery(await deliverTest(env, await existing(env, id))),
    }),
  }),
  endpoint({
    ...shared,
    method: 'get',
    path: '/v1/webhooks/{id}/deliveries',
    operationId: 'listWebhookDeliveries',
    summary: 'List the last deliveries of a webhook',
    description: 'Every attempt with what came of it, newest first; the last 200 are kept.',
    params,
    query: z.strictObject({ limit: pageQuery.limit }),
    returns: {
      200: {
        description: 'The attempts.',
        schema: z
          .strictObject({
            items: several(deliveryOut).meta({ description: 'The attempts, newest first.' }),
          })
          .meta({ id: 'WebhookDeliveryList', description: 'Attempts to deliver.' }),
        examples: webhookExamples.deliveries,
      },
    },
    errors,
    handler: async ({ env, params: { id }, query: { limit } }) => {
      const found = await findDeliveries(env.ctx.db, (await existing(env, id)).id, limit);
      return { body: { items: found.map(drawDelivery) }, visibility: 'private' };
    },
  }),
];

async function existing({ ctx }: Env, id: string): Promise<WebhookRecord> {
  const found = await findWebhook(ctx.db, id.toLowerCase());
  if (!found) throw new Problem(NotFound, `There is no webhook ${id}.`);
  return found;
}

function note(tx: Tx, { principal }: Env, operation: string): Promise<void> {
  return recordChange(tx, {
    ...{ operation, isPublic: false, by: principal?.id ?? null },
    at: new Date(),
  });
}

/** What can be told from the URL; where a name leads to is looked at with every delivery. */
function refusePrivate({ ctx }: Env, url: string): void {
  const parsed = new URL(url);
  const address = literalAddress(parsed);
  const isPrivate = address === undefined ? isLocal(parsed) : !isPublicAddress(address);
  if (ctx.config.webhooksPrivate || !isPrivate) return;
  const detail = 'must not lead to a private, loopback or link-local address.';
  throw new Problem(InvalidRequest, `The request has one fault: /url ${detail}`, {
    errors: [{ in: 'body', pointer: '/url', detail }],
  });
}

function isLocal({ hostname }: URL): boolean {
  return /(^|\.)localhost\.?$/.test(hostname);
}

function drawWebhook(webhook: WebhookRecord) {
  const { id, url, events, cursor, attempts, nextAttempt, disabled, disabledReason } = webhook;
  return {
    ...{ id, url, events, disabledReason },
    after: Number(cursor),
    failures: attempts,
    nextAttempt: attempts > 0 && !disabled ? nextAttempt.toISOString() : null,
    disabled: disabled?.toISOString() ?? null,
    dateCreated: webhook.dateCreated.toISOString(),
  };
}

function drawDelivery({ webhookId: _, seq, instant, ...rest }: DeliveryRecord) {
  return { ...rest, seq: seq === null ? null : Number(seq), instant: instant.toISOString() };
}
