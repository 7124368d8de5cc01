import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { followLog } from '../../src/changes/live-log.js';
import type { AppContext } from '../../src/context.js';
import { useApi } from '../support/api.js';
import { useServerProcesses } from '../support/server-process.js';
import { follow as followUrl, type Follower } from './follower.js';

const api = useApi();
const open: Follower[] = [];
let origin = '';
let server: http.Server;

beforeAll(async () => {
  ({ server, origin } = await listen(api.ctx));
});
afterEach(() => {
  for (const one of open.splice(0)) one.leave();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(ctx: AppContext) {
  const made = http.createServer(createApp(ctx)).listen(0, '127.0.0.1');
  await once(made, 'listening');
  return { server: made, origin: `http://127.0.0.1:${(made.address() as AddressInfo).port}` };
}
async function follow(query = '', headers: Record<string, string> = {}, from = origin) {
  const follower = await followUrl(`${from}/v1/changes/stream${query}`, headers);
  open.push(follower);
  while (follower.status === 200 && follower.lastId() === '') await sleep(5);
  return follower;
}
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });
let count = 0;
const publish = () =>
  api.post('/v1/actors', 'editor', {
    type: 'Person',
    name: `Person ${(count += 1)}`,
    status: 'published',
  });
const draft = () => api.post('/v1/actors', 'editor', { type: 'Person', name: 'Unseen' });

describe('the stream of changes', () => {
  it('tells what is new from now on, as the list has it, and no draft', async () => {
    const follower = await follow();
    expect(follower.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
    });
    await draft();
    await publish();
    const [event] = await follower.until(1);
    const list = await api.get('/v1/changes?limit=100');
    expect(event!.data).toEqual(list.body.items.at(-1));
    expect(event!.id).toBe(event!.data.seq);
    expect(follower.text()).not.toContain('Unseen');
  });

  it('goes on after `after` or, before it, Last-Event-ID, without a gap or a repetition', async () => {
    const { items } = (await api.get('/v1/changes?limit=100')).body;
    const all: number[] = items.map(({ seq }: { seq: number }) => seq);
    const [fromStart, fromHeader] = [
      await follow('?after=0'),
      await follow('?after=0', { 'Last-Event-ID': String(all.at(-2)) }),
    ];
    await publish();
    const seqs = (await fromStart.until(all.length + 1)).map(({ id }) => id);
    expect(seqs).toEqual([...all, all.at(-1)! + 1]);
    expect((await fromHeader.until(2)).map(({ id }) => id)).toEqual(seqs.slice(-2));
    const refused = await follow('', { 'Last-Event-ID': 'tomorrow' });
    expect(refused.status).toBe(400);
  });

  it('loses nothing and repeats nothing for one who breaks off again and again while many write', async () => {
    const first = await follow();
    const start = Number(first.lastId());
    const state = { isWriting: true };
    const writing = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let n = 0; n < 10; n += 1) await publish();
      }),
    ).then(() => (state.isWriting = false));
    const seen: number[] = [];
    let lastId = String(start);
    while (state.isWriting || seen.length < 40) {
      const follower = await follow('', { 'Last-Event-ID': lastId });
      await sleep(20);
      follower.leave();
      seen.push(...follower.events.map(({ id }) => id));
      lastId = follower.lastId();
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: 40 }, (_, at) => start + 1 + at));
  }, 60_000);

  it('tells drafts to those with a key, until the key is revoked', async () => {
    expect((await follow('?draft=true')).status).toBe(401);
    const made = await api.post('/v1/keys', 'admin', { role: 'contributor', name: 'For a while' });
    const follower = await follow('?draft=true', bearer(made.body.key));
    // What was written just before may come as well.
    const drafts = () =>
      follower.events.filter(({ data }) => data.operation === 'createActor').length;
    await draft();
    while (drafts() === 0) await sleep(10);
    await request(api.app).delete(`/v1/keys/${made.body.id}`).set(bearer(api.keys.admin));
    while (!follower.isOver()) await sleep(10);
    await draft();
    expect(drafts()).toBe(1);
  });

  it('goes on when the connection that listens is lost', async () => {
    const follower = await follow();
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    const cut = () =>
      client.query(`SELECT pg_terminate_backend(pid)
        FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`);
    while ((await cut()).rowCount === 0) await sleep(20);
    await client.end();
    await publish();
    expect(await follower.until(1)).toHaveLength(1);
  });

  it('lets a reader who does not read hold up nobody else', async () => {
    const { port } = server.address() as AddressInfo;
    const slow = http.get({ port, host: '127.0.0.1', path: '/v1/changes/stream?after=0' });
    const [answer] = (await once(slow, 'response')) as [http.IncomingMessage];
    answer.pause();
    const quick = await follow();
    await publish();
    expect(await quick.until(1)).toHaveLength(1);
    slow.on('error', () => undefined).destroy();
  });

  it('has so many places and no more, and gives back those that are left', async () => {
    const few = { ...api.ctx, live: followLog(api.ctx.db, 1) };
    const other = await listen(few);
    const one = await follow('', {}, other.origin);
    const two = await follow('', {}, other.origin);
    expect([two.status, two.headers['retry-after']]).toEqual([503, '5']);
    one.leave();
    let again = await follow('', {}, other.origin);
    while (again.status === 503) again = await follow('', {}, other.origin);
    expect(again.status).toBe(200);
    few.live.close();
    while (!again.isOver()) await sleep(10);
    other.server.close();
  });

  it('answers HEAD without an end to wait for', async () => {
    expect((await request(api.app).head('/v1/changes/stream')).status).toBe(200);
  });
});

describe('an installation that is told to end', () => {
  const { newDataDir, start } = useServerProcesses();

  it('ends its streams at once, and whole', async () => {
    const { url, child, ended, output } = await start({ DATA_DIR: newDataDir(), SEED: 'none' });
    const follower = await follow('', {}, url);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0 });
    expect(follower.isOver()).toBe(true);
    expect(output()).not.toContain('cut off');
  }, 60_000);
});
