import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';
import { aRequest, requests, wrongYear } from './a-request.js';

describe('a reader', () => {
  const api = useApi();

  it('asks for a correction without a key and follows it at a private address', async () => {
    const made = await api.post(requests, 'anyone', wrongYear());
    expect(made.status).toBe(201);
    const { statusUrl, ...rest } = made.body;
    expect(rest).toMatchObject({
      status: 'received',
      about: { type: 'article', slug: 'maduro-and-icc-sign-agreement' },
      version: 1,
      text: 'The vote took place in May 2018.',
      quoteMatch: 'found',
      evidenceUrl: 'https://results.example/2018',
      reason: null,
      correction: null,
    });
    expect(made.headers['location']).toBe(`http://dossier.test${requests}/${rest.id}`);
    const status = await api.get(new URL(statusUrl).pathname);
    expect([status.status, status.body]).toEqual([200, rest]);
    expect(status.headers['cache-control']).toBe('private, no-store');
    expect(status.headers['surrogate-key']).toBeUndefined();
  });

  it('holds the only copy of the secret in that address', async () => {
    const { id, status } = await aRequest(api);
    const token = status.split('/').at(-1)!;
    const row = await api.ctx.db.correctionRequest.findUniqueOrThrow({ where: { id } });
    expect(Buffer.from(row.tokenHash)).toEqual(createHash('sha256').update(token).digest());
    expect(JSON.stringify(row)).not.toContain(token);
    expect((await api.get(`${status.slice(0, -1)}!`)).status).toBe(404);
    expect((await api.get(`${requests}/status/${id}`)).status).toBe(404);
  });

  it('is told whether the quote stands in what is published', async () => {
    const matchOf = async (exact: string, about?: object) => {
      const sent = wrongYear({ quote: { exact }, ...(about && { about }) });
      return (await api.post(requests, 'anyone', sent)).body.quoteMatch;
    };
    const { headline } = (await api.get('/v1/articles/maduro-and-icc-sign-agreement')).body;
    expect(await matchOf('Maduro')).toBe('ambiguous');
    expect(await matchOf('re-election in 2020')).toBe('missing');
    expect(await matchOf(headline)).toBe('found');
    const claim = (await api.get('/v1/claims/re-election-2019')).body;
    expect(await matchOf(claim.text, { type: 'claim', id: claim.id })).toBe('found');
    const without = await api.post(requests, 'anyone', wrongYear({ quote: null }));
    expect(without.body).toMatchObject({ quote: null, quoteMatch: null });
  });

  it('learns nothing of drafts: they are refused like what does not exist', async () => {
    const article = '/v1/articles/to-be-renamed';
    await api.post('/v1/articles', 'editor', { headline: 'Secret', slug: 'secret' }).expect(201);
    await api
      .post('/v1/articles', 'editor', { headline: 'To be renamed', status: 'published' })
      .expect(201);
    await api.patch(article, 'editor', { slug: 'secret-rename' }, '"1"').expect(200);
    const answers = ['secret', 'secret-rename', 'no-such-thing'].map(async (id) => {
      const sent = wrongYear({ about: { type: 'article', id } });
      const { status, body } = await api.post(requests, 'anyone', sent);
      return [status, JSON.stringify({ ...body, instance: '' }).replaceAll(id, 'x')];
    });
    const [draft, rename, nothing] = await Promise.all(answers);
    expect(nothing).toEqual([422, expect.stringContaining('/problems/reference-not-found')]);
    expect(draft).toEqual(nothing);
    expect(rename).toEqual(nothing);
  });

  it('learns nothing of what was taken back or waits to be published', async () => {
    const taken = { headline: 'Taken back', articleBody: 'A sentence.', status: 'published' };
    const { id } = (await api.post('/v1/articles', 'editor', taken)).body;
    const article = `/v1/articles/${id}`;
    await api.patch(article, 'editor', { articleBody: 'Another one.' }, '"1"').expect(200);
    const quoting = (exact: string) =>
      api.post(requests, 'anyone', wrongYear({ about: { type: 'article', id }, quote: { exact } }));
    expect((await quoting('A sentence')).body).toMatchObject({ version: 1, quoteMatch: 'found' });
    expect((await quoting('Another one')).body.quoteMatch).toBe('missing');
    await api.post(`${article}/unpublish`, 'editor').set('If-Match', '"2"').expect(200);
    expect((await quoting('A sentence')).status).toBe(422);
  });

  it('may name an entry by a slug that it was published under before', async () => {
    const article = '/v1/articles/to-be-renamed';
    await api.post(`${article}/publish`, 'editor', { updateKind: 'minor' }).set('If-Match', '"2"');
    const sent = wrongYear({ about: { type: 'article', id: 'to-be-renamed' } });
    const { body } = await api.post(requests, 'anyone', sent);
    expect(body).toMatchObject({ about: { slug: 'secret-rename' }, version: 2 });
  });

  it('is told every fault at once, and sees no address repeated', async () => {
    const refused = await api.post(requests, 'anyone', {
      about: { type: 'rumour', id: 'x y' },
      text: 'Bell \u0007',
      evidenceUrl: 'javascript:alert(1)',
      email: 'not-an-address@',
      website: 'https://spam.example',
    });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/about/id',
      '/about/type',
      '/email',
      '/evidenceUrl',
      '/text',
      '/website',
    ]);
    expect(refused.text).not.toContain('not-an-address');
    const long = await api.post(requests, 'anyone', wrongYear({ text: 'x'.repeat(5001) }));
    expect(long.status).toBe(400);
  });
});

describe('a partner with a key', () => {
  const api = useApi();

  it('can repeat a request under its Idempotency-Key without asking twice', async () => {
    const send = () =>
      api.post(requests, 'contributor', wrongYear()).set('Idempotency-Key', 'one-request');
    const [first, again] = [await send(), await send()];
    const { statusUrl, ...rest } = first.body;
    expect(statusUrl).toContain('/status/');
    expect([again.status, again.body]).toEqual([201, rest]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(await api.ctx.db.correctionRequest.count()).toBe(1);
    const kept = await api.ctx.db.idempotencyRecord.findFirstOrThrow();
    expect(JSON.stringify(kept)).not.toContain(statusUrl.split('/').at(-1));
  });
});

describe('one who asks without end', () => {
  const api = useApi({ RATE_LIMIT_REQUESTS: '2' });

  it('is stopped after a few an hour, however the path is spelt, and can still read', async () => {
    await aRequest(api);
    const { status } = await aRequest(api);
    for (const path of [requests, `${requests}/`]) {
      const refused = await request(api.app).post(path).send(wrongYear());
      expect([refused.status, refused.type]).toEqual([429, 'application/problem+json']);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(60);
    }
    expect((await api.get(status)).status).toBe(200);
    expect((await api.post(requests, 'editor', wrongYear())).status).toBe(201);
  });
});
