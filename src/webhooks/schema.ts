import { z } from 'zod';
import { instantOut } from '../content/wire.js';
import type { Examples } from '../http/example.js';

/** What POST /v1/webhooks takes. */
export const webhookInput = z
  .strictObject({
    url: z
      .string()
      .max(2000)
      .refine(isWebUrl, 'must be an http or https URL without a user or password')
      .meta({ description: 'Where deliveries are posted to.', examples: ['https://example.com/'] }),
    events: z
      .array(z.string().regex(/^[a-z][A-Za-z]{1,60}$/, 'must be the name of an operation'))
      .max(100)
      .default([])
      .meta({ description: 'The operations that it is told of; empty for every public change.' }),
    secret: z
      .string()
      .regex(
        /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/,
        'must be whsec_ and 24 to 64 random bytes in base64',
      )
      .optional()
      .meta({ description: 'Signs the deliveries; left out, one is made.' }),
  })
  .meta({ id: 'WebhookInput' });

/** A webhook, without its secret. */
export const webhookOut = z
  .strictObject({
    id: z.uuid(),
    url: z.string(),
    events: z.array(z.string()),
    after: z.int().meta({ description: 'The `seq` of the last change that it has.' }),
    failures: z.int().meta({ description: 'Attempts in a row that failed.' }),
    nextAttempt: instantOut.nullable().meta({ description: 'After failures: when it is tried.' }),
    disabled: instantOut.nullable(),
    disabledReason: z.string().nullable(),
    dateCreated: instantOut,
  })
  .meta({ id: 'Webhook' });

/** A new webhook, with its secret this once. */
export const newWebhookOut = webhookOut
  .extend({
    secret: z.string().optional().meta({
      description:
        'Shown once: a repeated request with the same Idempotency-Key gets the rest without it.',
    }),
  })
  .meta({ id: 'NewWebhook' });

/** One attempt to deliver. */
export const deliveryOut = z
  .strictObject({
    id: z.uuid(),
    message: z.string().meta({ description: 'The `webhook-id`, the same for every attempt.' }),
    operation: z.string(),
    seq: z.int().nullable(),
    attempt: z.int(),
    instant: instantOut,
    status: z.int().nullable().meta({ description: 'Of the answer, where there was one.' }),
    error: z.string().nullable().meta({ description: 'Why it failed; null where it succeeded.' }),
    response: z.string().nullable().meta({ description: 'How the answer began, up to 1 KiB.' }),
  })
  .meta({ id: 'WebhookDelivery' });

const id = '01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3';
const webhook = {
  id,
  url: 'https://example.com/dossier',
  events: ['publishCorrection'],
  after: 45,
  failures: 0,
  nextAttempt: null,
  disabled: null,
  disabledReason: null,
  dateCreated: '2026-11-24T11:10:25.980Z',
};
const delivery = {
  id: '01a20d40-0a5c-7a11-9a0e-2b1c7d5e9f10',
  message: `${id}-45`,
  operation: 'publishCorrection',
  seq: 45,
  attempt: 1,
  instant: '2026-11-24T11:10:26.980Z',
  status: 204,
  error: null,
  response: '',
};

/** A webhook and its deliveries, as the documentation shows them. */
export const webhookExamples = {
  input: {
    NewWebhook: { value: { url: webhook.url, events: webhook.events } },
  },
  created: { CreatedWebhook: { value: { ...webhook, secret: 'whsec_…' } } },
  one: { Webhook: { value: webhook } },
  list: { WebhookList: { value: { items: [webhook] } } },
  delivery: { WebhookDelivery: { value: delivery } },
  deliveries: { WebhookDeliveryList: { value: { items: [delivery] } } },
} satisfies Record<string, Examples>;

function isWebUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
