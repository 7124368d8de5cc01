import { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request, { type Response } from 'supertest';
import { useApi } from '../support/api.js';

const lines: string[] = [];
const log = pino(
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  }),
);
const api = useApi({ RATE_LIMIT_READS: '1000' }, log);
const path = '/v1/actors/karim-khan';

const hits = () => api.ctx.answers!.figures().hits;
/** What differs between any two answers. */
const own = ({ headers }: Response) => {
  const { date: _, 'x-request-id': __, ratelimit: ___, ...rest } = headers;
  return rest;
};

describe('an answer from the cache', () => {
  let first: Response;
  beforeAll(async () => {
    while (!api.ctx.answers!.mayHave({ method: 'GET', headers: {} } as never)) await sleep(10);
    first = await api.get(path);
  });

  /** Asks, and sees to it that the answer comes from the cache. */
  const again = async (ask: () => PromiseLike<Response>) => {
    const before = hits();
    const answer = await ask();
    expect(hits()).toBe(before + 1);
    return answer;
  };

  it('has the headers and the body that it had when it was drawn', async () => {
    const answer = await again(() => api.get(path));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(first.body);
    expect(own(answer)).toEqual(own(first));
    expect(Object.keys(own(answer))).toEqual(
      expect.arrayContaining(['content-security-policy', 'access-control-allow-origin', 'vary']),
    );
  });

  it('is logged and measured like any other, under an id of its own', async () => {
    lines.length = 0;
    const durations = async () =>
      /http_request_duration_seconds_count\{operation="getActor",method="GET",status="200"\} (\d+)/.exec(
        (await api.get('/metrics', 'editor')).text,
      )?.[1];
    const before = Number(await durations());
    const answer = await again(() => api.get(path).set('X-Request-Id', 'of-the-reader'));
    expect(answer.headers['x-request-id']).toBe('of-the-reader');
    expect(Number(await durations())).toBe(before + 1);
    const logged = lines.map((line) => JSON.parse(line)).filter(({ req }) => req.path === path);
    expect(logged).toEqual([
      expect.objectContaining({
        req: expect.objectContaining({ id: 'of-the-reader', method: 'GET' }),
        res: { status: 200 },
        responseTime: expect.any(Number),
        msg: 'request completed',
      }),
    ]);
    const other = await again(() => api.get(path));
    expect(other.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('counts against the limit of requests', async () => {
    const left = async () =>
      Number(/r=(\d+)/.exec((await again(() => api.get(path))).headers['ratelimit'] ?? '')?.[1]);
    const before = await left();
    expect(await left()).toBe(before - 1);
  });

  it('is a 304 for those who have it, and has no body for those who ask by HEAD', async () => {
    const etag = first.headers['etag'] ?? '';
    const known = await again(() => api.get(path).set('If-None-Match', `"x", W/${etag}`));
    expect(known.status).toBe(304);
    expect(known.headers['etag']).toBe(etag);
    expect(known.headers).not.toHaveProperty('content-type');
    expect(known.headers['surrogate-key']).toBe(first.headers['surrogate-key']);
    const head = await again(() =>
      request(api.app).head(path).set('Accept-Encoding', 'gzip, deflate'),
    );
    expect(head.status).toBe(200);
    expect(own(head)).toEqual(own(first));
    expect(head.text).toBeUndefined();
  });

  it('is one for all ways of saying the same, and others for other wishes', async () => {
    const before = hits();
    await api.get(path).set('Accept-Encoding', 'br, gzip');
    expect(hits()).toBe(before);
    await again(() => api.get(path).set('Accept-Encoding', 'gzip;q=0.5, deflate, br'));
    await again(() => api.get(path).set('Accept-Encoding', 'gzip'));
    await again(() => api.get(path).set('Accept-Encoding', 'x-unknown, gzip;q=0.9'));
    await again(() => api.get(path).set('Accept', '*/*').set('Accept-Language', 'de'));
    const json = await again(() => api.get(path).set('Accept', '*/*'));
    const before2 = hits();
    const linked = await api.get(path).set('Accept', 'application/ld+json');
    expect(hits()).toBe(before2);
    expect(linked.headers['content-type']).not.toBe(json.headers['content-type']);
  });

  it('is never one to a key, nor to what is refused', async () => {
    const before = hits();
    await api.get(path, 'editor');
    await api.get(path, 'revoked');
    await api.get('/v1/actors/nobody');
    await api.get('/v1/actors/nobody');
    expect(hits()).toBe(before);
  });

  it('is drawn once for all who ask for it at the same time', async () => {
    const before = hits();
    const all = await Promise.all(Array.from({ length: 20 }, () => api.get('/v1/events?limit=3')));
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
    expect(hits()).toBe(before + 19);
  });
});
