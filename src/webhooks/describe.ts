import { z } from 'zod';
import { changeExample, changeOut } from '../changes/schema.js';

const delivery = z
  .strictObject({
    type: changeOut.shape.operation.meta({ description: 'The operation, or `test`.' }),
    timestamp: changeOut.shape.instant,
    data: changeOut.meta({ description: 'The change, as the log has it.' }),
  })
  .meta({ id: 'ChangeDelivery', description: 'A public change, as a webhook gets it.' });

const headers = z.object({
  'webhook-id': z.string().max(60).meta({
    description: 'The same for every attempt: a repetition can be told by it.',
    example: '01a20d3f-f8bc-77eb-8eb5-dcfa97c27ba3-45',
  }),
  'webhook-timestamp': z.string().max(15).meta({
    description: 'When it was sent, in seconds since 1970; refuse what is old.',
    example: '1795518626',
  }),
  'webhook-signature': z.string().max(60).meta({
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
      security: [{}],
      responses: {
        '2XX': { description: 'Taken. Anything else but 410 is tried again, less and less often.' },
        410: { description: 'Nothing more, please: the webhook is disabled.' },
      },
    },
  },
};
