import { once } from 'node:events';
import { connect as connectTo, type Socket } from 'node:net';
import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { connect } from '../../src/db/client.js';
import { useApi } from '../support/api.js';
import { useListener } from '../support/raw-request.js';

const lines: string[] = [];
const sink = new Writable({
  write: (chunk: Buffer, _encoding, done) => {
    lines.push(chunk.toString());
    done();
  },
});
const api = useApi({}, pino({ level: 'trace' }, sink));

const log = () => lines.join('');
const requests = () =>
  lines
    .map((line) => JSON.parse(line) as { req?: object; res?: object; responseTime?: number })
    .filter(({ req }) => req !== undefined);

const listening = useListener(() => api.app);

/** Sends a request line, with further headers, and leaves the connection open. */
function send(head: string): Socket {
  const { hostname, port } = new URL(listening.url);
  const socket = connectTo(Number(port), hostname);
  socket.write(`${head}\r\nHost: x\r\n\r\n`);
  return socket;
}

/** The lines of requests, once there are any. */
async function logged() {
  while (requests().length === 0) await sleep(10);
  return requests();
}

beforeEach(() => {
  lines.length = 0;
});

describe('the log', () => {
  it('has a line for every request: its id, method, path, status and time', async () => {
    const answer = await api.get('/v1/articles?headline=x');
    expect(requests()).toEqual([
      expect.objectContaining({
        req: expect.objectContaining({
          id: answer.headers['x-request-id'],
          method: 'GET',
          path: '/v1/articles',
        }),
        res: { status: 400 },
        responseTime: expect.any(Number),
      }),
    ]);
  });

  it('says so where the client went away before it had the answer', async () => {
    const socket = send('GET /v1/changes/stream HTTP/1.1');
    await once(socket, 'data');
    socket.destroy();
    expect(await logged()).toEqual([
      expect.objectContaining({ msg: 'request aborted', res: { status: 200 } }),
    ]);
  });

  it('has a line also where the client went away before anything was answered', async () => {
    const other = new pg.Client({ connectionString: api.databaseUrl });
    await other.connect();
    await other.query('BEGIN; LOCK TABLE api_keys IN ACCESS EXCLUSIVE MODE');
    const socket = send('GET /v1/keys HTTP/1.1\r\nAuthorization: Bearer dossier_new');
    await sleep(100);
    socket.destroy();
    const lines = await logged();
    await other.end();
    expect(lines).toEqual([
      expect.objectContaining({ msg: 'request aborted', res: { status: null } }),
    ]);
  });

  it('shows of a target that is a whole URL its path', async () => {
    const socket = send('GET http://user:secret@dossier.test/v1/stories?q=x HTTP/1.1');
    await once(socket, 'data');
    socket.destroy();
    expect(await logged()).toEqual([
      expect.objectContaining({ req: expect.objectContaining({ path: '/v1/stories' }) }),
    ]);
  });

  it('holds no key, wherever it was sent, and nothing of what is not published', async () => {
    const { editor, admin } = api.keys;
    await api.get(`/v1/articles?draft=true&key=${editor}`, 'editor');
    await request(api.app).get('/v1/articles').auth('reader', editor);
    await api.post('/v1/articles', 'editor', { headline: 'Embargoed until noon', zz: editor });
    await api.post('/v1/articles', 'editor', { headline: 'Embargoed until noon' });
    const made = await api.post('/v1/keys', 'admin', { role: 'editor', name: 'New one' });
    expect(made.body.key).toMatch(/^dossier_/);
    await request(api.app).get('/v1/keys').set('Authorization', `Bearer ${made.body.key}`);
    await api.get(`/v1/articles/${made.body.key}`);
    await api.get(`/v1/keys/${made.body.key}?${admin}`, 'admin');
    expect(requests()).toHaveLength(8);
    const secrets = [editor, admin, made.body.key, 'Embargoed', 'Bearer', 'Basic', '127.0.0.1'];
    for (const secret of secrets) {
      expect(log()).not.toContain(secret);
    }
  });

  it('says everything of a failure and the answer nothing but its id; no key in either', async () => {
    const broken = createApp({ ...api.ctx, db: null as never });
    const answer = await request(broken)
      .get('/v1/articles?keyword=secret-word')
      .set('Authorization', `Bearer ${api.keys.editor}`);
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      type: 'http://dossier.test/problems/internal-error',
      title: 'Something failed on our side',
      status: 500,
      detail: 'The log has more under the request id.',
      instance: answer.headers['x-request-id'],
    });
    expect(log()).toContain('TypeError');
    expect(requests()).toEqual([
      expect.objectContaining({ level: 50, msg: 'request failed' }),
      expect.objectContaining({ level: 50, msg: 'request completed', res: { status: 500 } }),
    ]);
    expect(log()).toContain(answer.body.instance);
    expect(log()).not.toContain(api.keys.editor);
  });
});

describe('a request id', () => {
  const idOf = async (sent: string) =>
    (await api.get('/v1/stories').set('X-Request-Id', sent)).headers['x-request-id'];

  it('is taken over from whoever sends a sane one', async () => {
    for (const id of ['a1b2c3d4-e5f6', '4be1c4a6-7a41-4a2b-8a43-90f1b8a2d3c5', 'edge_7.20211103']) {
      expect(await idOf(id)).toBe(id);
    }
    expect(log()).toContain('edge_7.20211103');
  });

  it('is made anew otherwise', async () => {
    for (const id of [
      'short',
      'x'.repeat(65),
      '<script>alert(1)</script>',
      'two words',
      'a,b,c,d,e,f',
    ]) {
      expect(await idOf(id)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('a database that is gone', () => {
  const gone = connect('postgresql://nobody:hunter2@127.0.0.1:1/nothing');
  const app = () => createApp({ ...api.ctx, db: gone });
  afterAll(() => gone.$disconnect());

  it('makes the server unready but not dead', async () => {
    expect((await request(app()).get('/healthz')).body).toEqual({ status: 'ok' });
    const { status, type, body } = await request(app()).get('/readyz');
    expect([status, type]).toEqual([503, 'application/problem+json']);
    expect(body).toMatchObject({
      type: 'http://dossier.test/problems/unavailable',
      detail: 'The database does not answer.',
    });
  });

  it('is a 503 to reads, writes and keys, and no key or password gets into the log', async () => {
    const key = { Authorization: `Bearer ${api.keys.editor}` };
    const answers = [
      await request(app()).get('/v1/articles'),
      await request(app()).get('/v1/articles').set(key),
      await request(app()).post('/v1/actors').set(key).send({ type: 'Person', name: 'x' }),
    ];
    for (const { status, body, headers } of answers) {
      expect([status, body.detail]).toEqual([503, 'The database cannot be reached.']);
      expect(headers['retry-after']).toBe('5');
    }
    expect(log()).toContain('ECONNREFUSED');
    for (const secret of ['hunter2', api.keys.editor, api.keys.editor.slice(0, 12)]) {
      expect(log()).not.toContain(secret);
    }
  });

  it('is a 503 too where its host has no address', async () => {
    const nowhere = connect('postgresql://nobody@database.invalid/nothing');
    const { status } = await request(createApp({ ...api.ctx, db: nowhere })).get('/v1/articles');
    await nowhere.$disconnect();
    expect(status).toBe(503);
  });
});
