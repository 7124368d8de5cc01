import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';
import { expectRefusal } from '../support/refusal.js';

describe('a correction by a key with a scope', () => {
  const api = useApi();
  const keys = new Map<string, string>();
  const body = {
    kind: 'correction',
    text: 'The vote took place on 20 May 2018.',
    targets: [
      {
        type: 'event',
        id: 'presidential-re-election',
        changes: [{ field: '/startDate', value: '2018-05-20' }],
      },
      {
        type: 'claim',
        id: 're-election-2019',
        changes: [{ field: '/claimStatus', value: 'refuted' }],
      },
    ],
  };
  const send = (key: string, path: string, said: object) =>
    request(api.app)
      .post(path)
      .set('Authorization', `Bearer ${keys.get(key) ?? ''}`)
      .send(said);

  beforeAll(async () => {
    for (const scope of [
      ['corrections'],
      ['corrections', 'events', 'claims'],
      ['events', 'claims'],
    ]) {
      const name = scope.join();
      const made = await api.post('/v1/keys', 'admin', { role: 'editor', name, scope });
      keys.set(name, made.body.key);
    }
  });

  it('takes the scope of corrections and of every kind that it corrects, also when only tried out', async () => {
    for (const dryRun of [true, false]) {
      const refused = await send('corrections', '/v1/corrections', { ...body, dryRun });
      await expectRefusal(api, refused, { status: 403, code: 'forbidden' });
      expect(refused.body.detail).toContain('its scope lacks events, claims.');
    }
    const other = await send('events,claims', '/v1/corrections', body);
    expect([other.status, other.body.detail]).toEqual([
      403,
      'This key may write events, claims only; its scope lacks corrections.',
    ]);
  });

  it('is not approved by a key whose scope leaves a target out, and may be by one that has all', async () => {
    const { id } = (await api.post('/v1/corrections', 'contributor', body)).body;
    const path = `/v1/corrections/${id}/approve`;
    expect((await send('corrections', path, {})).status).toBe(403);
    expect((await send('corrections,events,claims', path, {})).status).toBe(200);
  });
});
