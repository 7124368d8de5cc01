import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { isPublicAddress } from '../../src/webhooks/allowed-address.js';
import { deliverDue } from '../../src/webhooks/deliver.js';
import { useApi } from '../support/api.js';
import { serve } from '../support/serve.js';

interface Received {
  headers: http.IncomingHttpHeaders;
  body: { type: string; data: { seq: number; note: string | null } };
  text: string;
}

const api = useApi({ WEBHOOKS_PRIVATE: 'true' });
const received: Received[] = [];
let answerWith = 204;
let server: http.Server;
let url = '';
let database: pg.Client;

beforeAll(async () => {
  server = http
    .createServer((req, res) => {
      void text(req).then((sent) => {
        received.push({ headers: req.headers, body: JSON.parse(sent), text: sent });
        if (answerWith === 302) res.setHeader('Location', `${url}elsewhere`);
        res.writeHead(answerWith).end(answerWith === 204 ? '' : 'x'.repeat(5000));
      });
    })
    .listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  database = new pg.Client({ connectionString: api.databaseUrl });
  // The API takes its database with it before this connection is closed.
  database.on('error', () => undefined);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  server.close();
});
beforeEach(async () => {
  await database.query('DELETE FROM webhooks');
  received.length = 0;
  answerWith = 204;
});

const create = async (more: object = {}) =>
  (await api.post('/v1/webhooks', 'admin', { url, ...more })).body;
const publish = (name: string) =>
  api.post('/v1/actors', 'editor', { type: 'Person', name, status: 'published' });
const deliver = () => deliverDue(api.ctx);
const standing = async (id: string) => (await api.get(`/v1/webhooks/${id}`, 'admin')).body;
const deliveriesOf = async (id: string) =>
  (await api.get(`/v1/webhooks/${id}/deliveries`, 'admin')).body.items;
/** Lets the pause after a failure be over. */
const skipPause = () => database.query('UPDATE webhooks SET next_attempt = now()');

describe('a webhook', () => {
  it('gets every public change in order, signed, and no draft', async () => {
    const { secret, id } = await create();
    await api.post('/v1/actors', 'editor', { type: 'Person', name: 'Unseen' });
    for (const name of ['One', 'Two', 'Three']) await publish(name);
    await deliver();
    const log = (await api.get('/v1/changes?limit=100')).body.items.slice(-3);
    expect(received.map(({ body }) => body.data)).toEqual(log);
    for (const { headers, text: sent } of received) {
      const [message, timestamp] = [headers['webhook-id'], headers['webhook-timestamp']];
      const signature = createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
        .update(`${String(message)}.${String(timestamp)}.${sent}`)
        .digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${signature}`);
    }
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
    expect((await deliveriesOf(id)).map(({ status }: { status: number }) => status)).toEqual([
      204, 204, 204,
    ]);
  });

  it('shows its secret once, and is told only of what it asked for', async () => {
    const { secret, id } = await create({ events: ['publishCorrection'] });
    expect(secret).toMatch(/^whsec_/);
    const answers = [await api.get('/v1/webhooks', 'admin'), await standing(id)];
    expect(JSON.stringify(answers)).not.toContain(secret);
    await publish('Four');
    const changes = [{ field: '/jobTitle', value: 'Prosecutor of the court' }];
    const targets = [{ type: 'actor', id: 'karim-khan', changes }];
    await api.post('/v1/corrections', 'editor', { kind: 'correction', text: 'So it is.', targets });
    await deliver();
    expect(received.map(({ body }) => body.type)).toEqual(['publishCorrection']);
  });

  it('that fails is tried again with the same id, before anything newer, and by one process at a time', async () => {
    const { id } = await create();
    await publish('Five');
    await publish('Six');
    answerWith = 500;
    const other = serve(api.databaseUrl, { settings: { WEBHOOKS_PRIVATE: 'true' } });
    await Promise.all([deliver(), deliverDue(other.ctx), deliver()]);
    await other.close();
    expect(received).toHaveLength(1);
    const failing = await standing(id);
    expect([failing.failures, failing.disabled]).toEqual([1, null]);
    expect(Date.parse(failing.nextAttempt)).toBeGreaterThan(Date.now());
    const [failure] = await deliveriesOf(id);
    expect(failure).toMatchObject({ status: 500, error: 'It answered 500.', attempt: 1 });
    expect(failure.response).toHaveLength(1024);
    answerWith = 204;
    await deliver();
    expect(received).toHaveLength(1);
    await skipPause();
    await deliver();
    const ids = received.map(({ headers }) => headers['webhook-id']);
    expect(ids[1]).toBe(ids[0]);
    const seqs = received.map(({ body }) => body.data.seq);
    expect(seqs).toEqual([seqs[0], seqs[0], seqs[0]! + 1]);
    expect((await standing(id)).failures).toBe(0);
  });

  it('that fails for a day, or is gone, is disabled and says why', async () => {
    const { id } = await create();
    await publish('Seven');
    answerWith = 302;
    await deliver();
    expect(received).toHaveLength(1);
    await database.query(`UPDATE webhooks SET failing_since = now() - interval '25 hours'`);
    await skipPause();
    await deliver();
    expect(await standing(id)).toMatchObject({
      disabled: expect.any(String),
      disabledReason: 'It answered 302.',
    });
    await skipPause();
    await deliver();
    expect(received).toHaveLength(2);
  });

  it('can be tested and deleted', async () => {
    const { id } = await create();
    const tested = await api.post(`/v1/webhooks/${id}/test`, 'admin');
    expect([tested.status, tested.body.operation, tested.body.status]).toEqual([200, 'test', 204]);
    expect(received[0]!.body.type).toBe('test');
    const gone = await request(api.app)
      .delete(`/v1/webhooks/${id}`)
      .set('Authorization', `Bearer ${api.keys.admin}`);
    expect(gone.status).toBe(204);
    await publish('Eight');
    await deliver();
    expect(received).toHaveLength(1);
  });
});

describe('where private addresses are not allowed', () => {
  const closed = useApi();

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost:80/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest',
    'http://[::1]/',
    'http://[::ffff:192.168.0.1]/',
    'http://[fe80::1]/',
    'ftp://example.com/',
    'https://user:pass@example.com/',
  ])('%s is refused', async (bad) => {
    const { status, body } = await closed.post('/v1/webhooks', 'admin', { url: bad });
    expect([status, body.errors[0].pointer]).toEqual([400, '/url']);
  });

  it('a delivery is refused as well, where its name or address leads to one', async () => {
    const made = await closed.post('/v1/webhooks', 'admin', { url: 'https://example.com/' });
    const client = new pg.Client({ connectionString: closed.databaseUrl });
    await client.connect();
    for (const [to, told] of [
      [url, 'not a public address'],
      [url.replace('127.0.0.1', 'localhost'), 'not public'],
    ]) {
      await client.query('UPDATE webhooks SET url = $1', [to]);
      const { body } = await closed.post(`/v1/webhooks/${made.body.id}/test`, 'admin');
      expect([body.status, body.error]).toEqual([null, expect.stringContaining(told!)]);
    }
    await client.end();
    expect(received).toEqual([]);
  });

  it('public ones pass', () => {
    expect(['93.184.215.14', '2606:2800:21f::1'].map(isPublicAddress)).toEqual([true, true]);
  });
});
