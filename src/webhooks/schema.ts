import { z } from 'zod';
import { idOut, instantOut, several } from '../content/wire.js';
import type { Examples } from '../http/example.js';

const url = z
  .string()
  .max(2000)
  .refine(isWebUrl, 'must be an http or https URL without a user or password')
  .meta({
    description: 'Where deliveries are posted to.',
    examples: ['https://example.com/dossier'],
  });
const operation = z
  .string()
  .regex(/^[a-z][A-Za-z]{1,60}$/, 'must be the name of an operation')
  .meta({ maxLength: 61 });
const events = several(operation).meta({
  description: 'The operations that it is told of; empty for every public change.',
  examples: [['publishCorrection', 'publishArticle']],
});

/** What POST /v1/webhooks takes. */
export const webhookInput = z
  .strictObject({
    url,
    events: events.default([]),
    secret: z
      .string()
      .regex(
        /^whsec_[A-Za-z0-9+/]{32,86}={0,2}$/,
        'must be whsec_ and 24 to 64 random bytes in base64',
      )
      .optional()
      .meta({
        description: 'Signs the deliveries; left out, one is made.',
        examples: ['whsec_bWFkdXJvLWFuZC10aGUtaWNjLTIwMjEtMTEtMDM='],
        maxLength: 94,
      }),
  })
  .meta({ id: 'WebhookInput', description: 'A webhook that is to be made.' });

/** A webhook, without its secret. */
export const webhookOut = z
  .strictObject({
    id: idOut,
    url,
    events,
    after: z
      .int()
      .min(0)
      .meta({ description: 'The `seq` of the last change that it has.', examples: [45] }),
    failures: z
      .int()
      .min(0)
      .meta({ description: 'Attempts in a row that failed.', examples: [0] }),
    nextAttempt: instantOut.nullable().meta({ description: 'After failures: when it is tried.' }),
    disabled: instantOut
      .nullable()
      .meta({ description: 'Since when nothing is delivered to it any more.' }),
    disabledReason: z
      .string()
      .nullable()
      .meta({
        description: 'Why it was disabled.',
        examples: ['It answered 410.'],
      }),
    dateCreated: instantOut.meta({ description: 'When it was made.' }),
  })
  .meta({
    id: 'Webhook',
    description: 'Where public changes are delivered to, and how far it is.',
  });

/** A new webhook, with its secret this once. */
export const newWebhookOut = webhookOut
  .extend({
    secret: z
      .string()
      .optional()
      .meta({
        description:
          'Shown once: a repeated request with the same Idempotency-Key gets the rest without it.',
        examples: ['whsec_bWFkdXJvLWFuZC10aGUtaWNjLTIwMjEtMTEtMDM='],
      }),
  })
  .meta({ id: 'NewWebhook', description: 'A new webhook, with its secret this once.' });

/** One attempt to deliver. */
export const deliveryOut = z
  .strictObject({
    id: idOut,
    message: z.string().meta({
      description: 'The `webhook-id`, the same for every attempt.',
      examples: ['01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3-45'],
    }),
    operation: z.string().meta({
      description: 'What it told of: an operation, or `test`.',
      examples: ['publishCorrection'],
    }),
    seq: z
      .int()
      .nullable()
      .meta({
        description: 'The place of the change in the log; null for a test.',
        examples: [45],
      }),
    attempt: z
      .int()
      .min(1)
      .meta({ description: 'The number of the attempt.', examples: [1] }),
    instant: instantOut,
    status: z
      .int()
      .nullable()
      .meta({ description: 'Of the answer, where there was one.', examples: [204] }),
    error: z
      .string()
      .nullable()
      .meta({
        description: 'Why it failed; null where it succeeded.',
        examples: ['It did not answer within ten seconds.'],
      }),
    response: z
      .string()
      .nullable()
      .meta({
        description: 'How the answer began, up to 1 KiB.',
        examples: ['Taken.'],
      }),
  })
  .meta({ id: 'WebhookDelivery', description: 'One attempt to deliver a change.' });

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
