import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { connect } from '../../src/db/client.js';
import { runDaily } from '../../src/jobs/daily.js';
import { type Api, useApi } from '../support/api.js';
import { aRequest, requests, rightYear, wrongYear } from './a-request.js';

const address = 'reader@post.example';

/** Everything that the system logs, down to the finest level. */
function listen() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return { lines, log: pino({ level: 'trace' }, stream) };
}

async function emailOf({ ctx }: Api, id: string): Promise<string | null> {
  return (await ctx.db.correctionRequest.findUniqueOrThrow({ where: { id } })).email;
}

async function age({ ctx }: Api, id: string, days: number): Promise<void> {
  await ctx.db.$executeRaw`
    UPDATE correction_requests SET date_created = date_created - make_interval(days => ${days}::int) WHERE id = ${id}::uuid`;
}

describe('the address of who asks', () => {
  const api = useApi({ REQUEST_EMAIL_DAYS: '30' });

  it('is in no public answer, no log line and no change record', async () => {
    const { lines, log } = listen();
    const app = createApp({ ...api.ctx, log });
    const made = await request(app).post(requests).send(wrongYear()).expect(201);
    const path = new URL(made.body.statusUrl).pathname;
    const status = await request(app).get(path).expect(200);
    await request(app)
      .post(requests)
      .send(wrongYear({ text: '' }))
      .expect(400);
    const { db } = api.ctx;
    const changes = await db.change.findMany({ where: { operation: 'requestCorrection' } });
    expect([changes.length, changes[0]!.isPublic]).toEqual([1, false]);
    const told = [made.text, status.text, ...lines, changes.map((one) => ({ ...one, seq: 0 }))];
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(told)).not.toContain('post.example');
    expect(lines.join('')).toContain('/status/***');
    expect(lines.join('')).not.toContain(path.split('/').at(-1));
  });

  it('is deleted after the days of the settings, and a second sweep finds nothing', async () => {
    const [old, young] = [await aRequest(api), await aRequest(api)];
    await age(api, old.id, 31);
    await age(api, young.id, 29);
    const { lines, log } = listen();
    await runDaily({ ...api.ctx, log });
    await runDaily({ ...api.ctx, log });
    expect([await emailOf(api, old.id), await emailOf(api, young.id)]).toEqual([null, address]);
    expect(lines).toHaveLength(1);
    expect((await api.get(`${requests}/${old.id}`, 'editor')).body).toMatchObject({
      email: null,
      status: 'received',
    });
  });

  it('is deleted at once when a request is rejected or a duplicate', async () => {
    const [a, b] = [await aRequest(api), await aRequest(api)];
    await api.post(`${requests}/${b.id}/duplicate`, 'editor', { of: a.id }).expect(200);
    expect([await emailOf(api, a.id), await emailOf(api, b.id)]).toEqual([address, null]);
    await api.post(`${requests}/${a.id}/reject`, 'editor', { reason: 'No.' }).expect(200);
    expect(await emailOf(api, a.id)).toBeNull();
  });

  it('is deleted at once where accepting publishes, and by the next sweep where somebody approves later', async () => {
    const [now, later] = [await aRequest(api), await aRequest(api)];
    const proposed = { ...rightYear, supersedes: null };
    await api.post(`${requests}/${now.id}/accept`, 'editor', proposed).expect(201);
    expect(await emailOf(api, now.id)).toBeNull();
    expect(await emailOf(api, later.id)).toBe(address);
    await runDaily(api.ctx);
    expect(await emailOf(api, later.id)).toBe(address);
  });

  it('survives a sweep that fails, which is logged', async () => {
    const { lines, log } = listen();
    await runDaily({ ...api.ctx, log, db: connect('postgresql://nobody@127.0.0.1:1/nowhere') });
    expect(lines.join('')).toContain('a daily job failed');
  });
});

describe('a newsroom that wants no addresses', () => {
  const api = useApi({ REQUEST_EMAIL_DAYS: '0' });

  it('never stores one', async () => {
    const { id } = await aRequest(api);
    expect(await emailOf(api, id)).toBeNull();
  });
});
