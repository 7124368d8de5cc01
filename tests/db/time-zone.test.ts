import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { publish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { serve, type Served } from '../support/serve.js';

const api = useApi({ CACHE_MB: '0' });
let elsewhere: Served;

beforeAll(async () => {
  const { pathname } = new URL(api.databaseUrl);
  await api.ctx.db.$executeRawUnsafe(
    `ALTER DATABASE "${pathname.slice(1)}" SET timezone TO 'America/New_York'`,
  );
  elsewhere = serve(api.databaseUrl, { settings: { CACHE_MB: '0' } });
});
afterAll(() => elsewhere.close());

it('a database in another time zone shows the same instants, and versions follow each other at once', async () => {
  const editor = { Authorization: `Bearer ${api.keys.editor}` };
  const { slug } = await publish(api, 'actors', { type: 'Person', name: 'A deputy' });
  const one = `/v1/actors/${slug}`;
  for (const name of ['A senator', 'A minister', 'A president']) {
    const { headers } = await request(elsewhere.app).get(`${one}?draft=true`).set(editor);
    const changed = await request(elsewhere.app)
      .patch(one)
      .set({ ...editor, 'If-Match': headers['etag'] ?? '' })
      .send({ name })
      .expect(200);
    await request(elsewhere.app)
      .post(`${one}/publish`)
      .set({ ...editor, 'If-Match': changed.headers['etag'] ?? '' })
      .send({ updateKind: 'minor' })
      .expect(200);
  }
  const answers = [await request(elsewhere.app).get(one), await api.get(one)];
  expect(answers[0]?.body).toEqual(answers[1]?.body);
  expect(answers[0]?.body.name).toBe('A president');
  const age = Date.now() - Date.parse(answers[0]?.body.dateModified);
  expect(Math.abs(age)).toBeLessThan(60_000);
  const then = new Date(Date.now() - 1).toISOString();
  const past = await request(elsewhere.app).get(`${one}?asOf=${then}`).expect(200);
  expect(past.body.name).toBe('A president');
});
