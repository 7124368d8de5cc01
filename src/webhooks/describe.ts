import { z } from 'zod';
import { changeExample, changeOut } from '../changes/schema.js';

const delivery = z
  .strictObject({
    type: z.string().meta({ description: 'The operation, or `test`.' }),
    timestamp: z.iso.datetime().meta({ description: 'When it happened.' }),
    data: changeOut,
  })
  .meta({ id: 'ChangeDelivery', description: 'A public change, as a webhook gets it.' });

const headers = z.object({
  'webhook-id': z.string().meta({
    description: 'The same for every attempt: a repetition can be told by it.',
    example: '01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3-45',
  }),
  'webhook-timestamp': z.string().meta({
    description: 'When it was sent, in seconds since 1970; refuse what is old.',
    example: '1795518626',
  }),
  'webhook-signature': z.string().meta({
    description:
      '`v1,` and the HMAC-SHA256, in base64, of id, timestamp and body joined by full stops, under the secret after `whsec_` decoded from base64.',
    example: 'v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=',
  }),
});

const example = {
  type: changeExample.operation,
  timestamp: changeExample.instant,
  data: changeExample,
};

/** The request that webhooks get, for the OpenAPI document. */
export const webhookDescription = {
  change: {
    post: {
      operationId: 'deliverChange',
      summary: 'A public change',
      description: 'Posted to every webhook that wants it; answer 2xx within ten seconds.',
      tags: ['Webhooks'],
      requestParams: { header: headers },
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: delivery,
            examples: { ChangeDelivery: { value: example } },
          },
        },
      },
      responses: { '2XX': { description: 'Taken; anything else is tried again, 410 ends it.' } },
    },
  },
};
