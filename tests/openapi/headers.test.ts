import { describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { describeApi } from '../../src/describe.js';
import { endpoints } from '../../src/endpoints.js';
import { publish, succeed } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { type Json, operationsOf, resolved } from '../support/openapi.js';
import { operations } from './ready.js';

/** What belongs to HTTP itself and to the safety of browsers: no client of the API has to know it. */
const PLAIN =
  /^(access-control-expose-headers|cache-control|vary|content-(type|length|encoding|security-policy)|cross-origin-.*|connection|date|origin-agent-cluster|referrer-policy|strict-transport-security|transfer-encoding|x-(?!request-id).*)$/;

const api = useApi({ RATE_LIMIT_READS: '100000' });
const document = describeApi(endpoints).document() as unknown as Json;
const reads = operations.filter(
  ({ method, path }) =>
    method === 'get' && !/(corrections|requests|keys|webhooks)\/[^?]*\d|\{|stream$/.test(path),
);

function undocumented(id: string, { status, headers }: Response): string[] {
  const { operation } = operationsOf(document).find((one) => one.operation['operationId'] === id)!;
  const answer = resolved(document, (operation['responses'] as Json)[String(status)]);
  const known = Object.keys((answer['headers'] ?? {}) as Json).map((name) => name.toLowerCase());
  return Object.keys(headers)
    .filter((name) => !PLAIN.test(name) && !known.includes(name))
    .map((name) => `${id} ${status} ${name}`);
}

describe('the document', () => {
  it('names every header of what the API answers to a read', async () => {
    const missing: string[] = [];
    for (const { id, path } of reads) {
      missing.push(...undocumented(id, await api.get(path)));
      missing.push(...undocumented(id, await api.get(path, 'admin')));
      missing.push(...undocumented(id, await api.get(path, 'revoked')));
    }
    expect(missing).toEqual([]);
    expect(reads.length).toBeGreaterThan(40);
  });

  it('names those of what was taken down', async () => {
    const { id } = await publish(api, 'stories', { name: 'Taken down' });
    const order = { reason: 'An order.', notice: 'A court ordered it.' };
    await succeed(api.post(`/v1/stories/${id}/take-down`, 'admin', order).set('If-Match', '"1"'));
    const answer = await api.get(`/v1/stories/${id}`);
    expect(answer.status).toBe(451);
    expect(undocumented('getStory', answer)).toEqual([]);
  });
});
