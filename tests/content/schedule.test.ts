import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { publishDue } from '../../src/content/publish-due.js';
import { startScheduler } from '../../src/jobs/scheduler.js';
import { type Api, useApi, type Who } from '../support/api.js';
import { serve } from '../support/serve.js';
import { useServerProcesses } from '../support/server-process.js';

const api = useApi();
const soon = (ms = 300) => new Date(Date.now() + ms).toISOString();
const later = '2126-12-01T05:00:00Z';

/** A new draft; answers its path. */
async function aDraft({ post }: Api, document: object = { headline: 'The verdict' }) {
  const { body, headers } = await post('/v1/articles', 'editor', document);
  return { path: `/v1/articles/${body.id}`, etag: headers['etag']!, id: body.id as string };
}
const schedule = (path: string, said: object, etag: string, who: Who = 'editor') =>
  api.post(`${path}/schedule`, who, said).set('If-Match', etag);
const working = async (path: string) => (await api.get(`${path}?draft=true`, 'editor')).body;
const logOf = async (id: string, query = '&draft=true') => {
  const { body } = await api.get(`/v1/changes?limit=100${query}`, 'editor');
  return body.items.filter(({ entry }: { entry: { id: string } | null }) => entry?.id === id);
};
const verbsOf = async (id: string, query?: string) =>
  (await logOf(id, query)).map(({ operation }: { operation: string }) => operation);
/** Waits until the log has it: what was written just now can stay back behind longer transactions. */
async function untilLogged(id: string, verb: string) {
  while (!(await verbsOf(id)).includes(verb)) await sleep(20);
}
/** Waits until nothing is scheduled any more, while the jobs of one installation run. */
async function untilDone(path: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    await publishDue(api.ctx);
    if ((await working(path)).scheduled === null) return;
    await sleep(50);
  }
  throw new Error(`${path} is still scheduled`);
}

describe('a scheduled publication', () => {
  it('is shown to the newsroom and to no reader, and happens by itself when its time has come', async () => {
    const { path, etag, id } = await aDraft(api);
    const at = soon(1500);
    const set = await schedule(path, { publishAt: at }, etag);
    expect([set.status, set.body.status]).toEqual([200, 'draft']);
    expect(set.body.scheduled).toEqual({ publishAt: at, version: 1, by: 'The editor' });
    expect((await working(path)).scheduled).toEqual(set.body.scheduled);
    await publishDue(api.ctx);
    expect((await api.get(path)).status).toBe(404);
    expect(await verbsOf(id, '')).toEqual([]);
    const installation = { ...api.ctx };
    startScheduler(installation);
    while ((await api.get(path)).status === 404) await sleep(50);
    installation.stopping = true;
    const seen = await api.get(path);
    expect([seen.status, seen.body.status]).toEqual([200, 'published']);
    expect(seen.body).not.toHaveProperty('scheduled');
    expect(Date.parse(seen.body.datePublished)).toBeGreaterThanOrEqual(Date.parse(at));
    await untilLogged(id, 'publishArticle');
    expect(await verbsOf(id)).toEqual(['createArticle', 'scheduleArticle', 'publishArticle']);
    expect((await logOf(id)).at(-1)).toMatchObject({ by: 'The editor', public: true });
  });

  it('happens once, however many processes look for it', async () => {
    const others = [serve(api.databaseUrl), serve(api.databaseUrl)];
    const { path, etag, id } = await aDraft(api);
    await schedule(path, { publishAt: soon(400) }, etag);
    await sleep(450);
    const all = [api.ctx, ...others.map(({ ctx }) => ctx)];
    await Promise.all(all.flatMap((ctx) => [publishDue(ctx), publishDue(ctx)]));
    await untilDone(path);
    expect(
      (await verbsOf(id, '')).filter((verb: string) => verb === 'publishArticle'),
    ).toHaveLength(1);
    for (const { close } of others) await close();
  });

  it('of an update puts its note on the public record, and is refused at once without one', async () => {
    const path = '/v1/articles/maduro-and-icc-sign-agreement';
    const { etag = '' } = (await api.get(path)).headers;
    const next = await api.patch(path, 'contributor', { headline: 'Maduro and ICC agree' }, etag);
    const pending = next.headers['etag']!;
    const silent = await schedule(path, { publishAt: later }, pending);
    expect([silent.status, silent.body.type]).toEqual([
      422,
      'http://dossier.test/problems/update-kind-required',
    ]);
    const said = { publishAt: soon(), updateKind: 'update', note: 'A shorter headline.' };
    expect((await schedule(path, said, pending)).body.status).toBe('pending');
    await untilDone(path);
    const { body } = await api.get(path);
    expect([body.headline, body.corrections[0].text]).toEqual([
      'Maduro and ICC agree',
      'A shorter headline.',
    ]);
  });

  it('can be called off, set anew, and must lie in the future', async () => {
    const { path, etag } = await aDraft(api);
    const off = () => api.post(`${path}/unschedule`, 'editor').set('If-Match', etag);
    expect((await off()).status).toBe(409);
    const past = await schedule(path, { publishAt: '2020-01-01T00:00:00Z' }, etag);
    expect([past.status, past.body.errors[0].pointer]).toEqual([400, '/publishAt']);
    await schedule(path, { publishAt: later }, etag);
    const again = await schedule(path, { publishAt: '2127-01-01T00:00:00Z' }, etag);
    expect(again.body.scheduled.publishAt).toBe('2127-01-01T00:00:00.000Z');
    const gone = await off();
    expect([gone.status, gone.body.scheduled]).toEqual([200, null]);
    expect((await schedule(path, { publishAt: later }, '"9"')).status).toBe(412);
  });

  it('ends when somebody publishes before', async () => {
    const { path, etag } = await aDraft(api);
    await schedule(path, { publishAt: later }, etag);
    await api.post(`${path}/publish`, 'editor').set('If-Match', etag);
    expect((await working(path)).scheduled).toBeNull();
  });
});

describe('a scheduled publication that cannot be', () => {
  const refusalOf = async (id: string) => {
    await untilLogged(id, 'refuseScheduledArticle');
    const { operation, note, public: isPublic } = (await logOf(id)).at(-1);
    expect([operation, isPublic]).toEqual(['refuseScheduledArticle', false]);
    return note as string;
  };

  it('since somebody has changed the text, leaves the draft and tells the newsroom', async () => {
    const { path, etag, id } = await aDraft(api);
    await schedule(path, { publishAt: soon() }, etag);
    const changed = await api.patch(path, 'contributor', { headline: 'Not read by anybody' }, etag);
    expect(changed.body).toMatchObject({ version: 2, scheduled: { version: 1 } });
    await untilDone(path);
    expect((await api.get(path)).status).toBe(404);
    expect(await working(path)).toMatchObject({ status: 'draft', scheduled: null });
    expect(await refusalOf(id)).toContain('If-Match names version 1; the current one is 2');
    expect(await verbsOf(id, '')).toEqual([]);
  });

  it('since its key was revoked meanwhile, leaves the draft and says so', async () => {
    const made = await api.post('/v1/keys', 'admin', { role: 'editor', name: 'Gone tomorrow' });
    const { path, etag, id } = await aDraft(api);
    await api
      .post(`${path}/schedule`, 'anyone', { publishAt: soon() })
      .set('Authorization', `Bearer ${made.body.key}`)
      .set('If-Match', etag);
    expect((await working(path)).scheduled.by).toBe('Gone tomorrow');
    const admin = `Bearer ${api.keys.admin}`;
    await request(api.app).delete(`/v1/keys/${made.body.id}`).set('Authorization', admin);
    await untilDone(path);
    expect((await api.get(path)).status).toBe(404);
    expect(await refusalOf(id)).toContain('no longer valid');
  });
});

describe('an installation that is killed', () => {
  const { newDataDir, start } = useServerProcesses();
  const dataDir = newDataDir();
  let server: Awaited<ReturnType<typeof start>>;
  const send = (path: string, key: string, body?: object) =>
    fetch(`${server.url}${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        Authorization: `Bearer ${key}`,
        'Content-Type': 'application/json',
        'If-Match': '*',
      },
      ...(body && { body: JSON.stringify(body) }),
    }).then((answer) => answer.json()) as Promise<{
      status: string;
      items: { operation: string }[];
    }>;

  beforeAll(async () => {
    server = await start({ DATA_DIR: dataDir, SEED: 'none' });
  }, 60_000);

  it('publishes what fell due meanwhile once it runs again, once', async () => {
    const { key } = server;
    await send('/v1/articles', key, { headline: 'The verdict', slug: 'verdict' });
    await send('/v1/articles/verdict/schedule', key, { publishAt: soon(700) });
    server.child.kill('SIGKILL');
    await server.ended;
    server = await start({ DATA_DIR: dataDir, SEED: 'none' });
    while ((await send('/v1/articles/verdict', key)).status !== 'published') await sleep(50);
    server.child.kill('SIGKILL');
    await server.ended;
    server = await start({ DATA_DIR: dataDir, SEED: 'none' });
    await sleep(1500);
    const { items } = await send('/v1/changes', key);
    expect(items.map(({ operation }) => operation)).toEqual(['publishArticle']);
  }, 60_000);
});
