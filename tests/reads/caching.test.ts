import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';
import { correctField, kinds, publish, republish, succeed } from './newsroom.js';

type Item = Record<string, unknown>;

const one = '/v1/articles/maduro-and-icc-sign-agreement';

describe('the validators of a read', () => {
  const api = useApi();

  it('are a strong ETag, which begins with the version of an entry, and the time of its last change', async () => {
    for (const kind of [...kinds, 'corrections']) {
      const list = await succeed(api.get(`/v1/${kind}`));
      expect(list.headers['etag']).toMatch(/^"[\w-]{16}"$/);
      expect(Date.parse(list.headers['last-modified'] ?? '')).not.toBeNaN();
      const [first] = list.body.items;
      if (!first) continue;
      const { headers, body } = await succeed(api.get(`/v1/${kind}/${first.id}`));
      expect(headers['etag']).toMatch(/^"1-[\w-]{16}"$/);
      expect(headers['last-modified']).toBe(new Date(body.dateModified).toUTCString());
    }
  });

  it('tell every representation of one version apart', async () => {
    const queries = ['', '?body=html', '?body=text', '?fields=slug', '?include=actors'];
    const tags = await Promise.all(
      queries.map(async (query) => (await succeed(api.get(`${one}${query}`))).headers['etag']),
    );
    expect(new Set(tags).size).toBe(queries.length);
  });

  it.each([
    ['the ETag', (tag: string) => tag],
    ['its weak form', (tag: string) => `W/${tag}`],
    ['a list with it', (tag: string) => `"x", ${tag} , "y"`],
    ['a star', () => '*'],
  ])('spare the body where If-None-Match is %s', async (_what, header) => {
    for (const path of [one, '/v1/events?limit=2', '/v1/corrections']) {
      const { headers } = await succeed(api.get(path));
      for (const method of ['get', 'head'] as const) {
        const answer = await request(api.app)
          [method](path)
          .set('If-None-Match', header(headers['etag'] ?? ''))
          .set('Accept-Encoding', 'gzip, deflate');
        expect([path, answer.status, answer.text || '']).toEqual([path, 304, '']);
        for (const name of ['etag', 'cache-control', 'vary', 'last-modified', 'surrogate-key']) {
          expect(answer.headers[name]).toBe(headers[name]);
        }
        expect(answer.headers['content-type']).toBeUndefined();
      }
    }
    const other = await api.get(one).set('If-None-Match', '"1-something", "1"');
    expect(other.status).toBe(200);
  });

  it('change with whatever the answer is made of', async () => {
    const before = await succeed(api.get(one));
    await correctField(
      api,
      { type: 'claim', id: 're-election-2019' },
      { field: '/claimStatus', value: 'refuted' },
    );
    const after = await api.get(one).set('If-None-Match', before.headers['etag'] ?? '');
    expect(after.status).toBe(200);
    expect(after.body.version).toBe(1);
    // A reader who knows only the date is given the new answer too: the claim has changed, the article has not.
    const since = await api.get(one).set('If-Modified-Since', after.headers['last-modified'] ?? '');
    expect([since.status, since.headers['last-modified']]).toEqual([
      200,
      before.headers['last-modified'],
    ]);
    await republish(api, 'articles', after.body.id, { dateline: 'LIMA' });
    expect((await api.get(one)).headers['etag']).toMatch(/^"2-/);
  });
});

describe('what caches may do with a read', () => {
  const api = useApi();

  it('is public for what is published, whoever asks', async () => {
    for (const path of [
      one,
      '/v1/articles',
      '/v1/corrections',
      `${one}?asOf=2999-01-01T00:00:00Z`,
    ]) {
      for (const who of ['anyone', 'editor'] as const) {
        const { headers } = await succeed(api.get(path, who));
        expect(headers['cache-control']).toMatch(/^public, max-age=\d+, s-maxage=\d+/);
        const vary = (headers['vary'] ?? '').split(', ');
        expect(vary).toEqual(
          expect.arrayContaining(['Accept', 'Accept-Encoding', 'Authorization']),
        );
        expect(headers['surrogate-key']).toBeTruthy();
      }
    }
  });

  it('is nothing at all for what needs permission, and for refusals', async () => {
    const proposal = await api.post('/v1/corrections', 'contributor', {
      kind: 'clarification',
      text: 'To be decided.',
      targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
    });
    for (const path of [
      `${one}?draft=true`,
      '/v1/articles?draft=true',
      '/v1/articles?status=draft',
      '/v1/corrections?status=proposed',
      `/v1/corrections/${proposal.body.id}`,
    ]) {
      const { headers } = await succeed(api.get(path, 'editor'));
      expect([path, headers['cache-control']]).toEqual([path, 'private, no-store']);
      expect(headers['surrogate-key']).toBeUndefined();
      expect(headers['etag']).toBeTruthy();
    }
    for (const path of [`${one}?draft=true`, '/v1/articles?x=1', '/v1/articles/nothing']) {
      expect((await api.get(path)).headers['cache-control']).toBe('no-store');
    }
  });

  it('lets no cache show for longer than a minute what was corrected or taken down', async () => {
    for (const path of [one, '/v1/articles', `${one}?asOf=2021-11-03`, '/feeds/corrections.rss']) {
      const { headers } = await api.get(path);
      if (headers['cache-control'] === 'no-store') continue;
      const seconds = [...(headers['cache-control'] ?? '').matchAll(/=(\d+)/g)].map(([, n]) =>
        Number(n),
      );
      expect(seconds.length).toBeGreaterThan(0);
      expect(Math.max(...seconds)).toBeLessThanOrEqual(60);
      expect(headers['cache-control']).not.toMatch(/immutable|stale-if-error/);
    }
  });

  const keysOf = async (path: string) =>
    ((await succeed(api.get(path))).headers['surrogate-key'] ?? '').split(' ');

  it('is purged by the ids that the answer is made of, and a list by its name too', async () => {
    const { id, actors, claims, story, events } = (await succeed(api.get(one))).body;
    const mentioned = [...actors, ...claims, ...events, story].map((item: Item) => item['id']);
    expect(await keysOf(one)).toEqual(expect.arrayContaining([id, ...mentioned]));
    expect(await keysOf('/v1/articles')).toEqual(expect.arrayContaining(['articles', id]));
    expect(await keysOf(`${one}?fields=headline`)).toEqual([id]);
    expect(await keysOf(`${one}?fields=story`)).toEqual([id, story.id]);
    for (const form of ['html', 'markdown', 'text']) {
      const keys = await keysOf(`${one}?fields=articleBody&body=${form}`);
      expect(keys).toEqual(expect.arrayContaining([id, actors[0].id, claims[0].id]));
    }
    const khan = (await succeed(api.get('/v1/actors/karim-khan'))).body;
    const deep = await keysOf('/v1/claims/icc-investigates-2017?include=claimant.affiliation');
    expect(deep).toEqual(expect.arrayContaining([khan.id, khan.affiliation[0].id]));
    const { id: correction } = await correctField(
      api,
      { type: 'event', id: 'protests-2017' },
      { field: '/location', value: 'Caracas' },
    );
    const event = (await succeed(api.get('/v1/events/protests-2017'))).body;
    expect(await keysOf('/v1/events/protests-2017')).toEqual(
      expect.arrayContaining([event.id, correction]),
    );
    expect(await keysOf('/v1/corrections')).toEqual(['corrections', correction, event.id]);
  });

  it('is one key for all where there would be more ids than a header takes', async () => {
    for (let index = 0; index < 104; index += 8) {
      await Promise.all(
        Array.from({ length: 8 }, (_, more) =>
          publish(api, 'stories', { name: `Story ${index + more}` }),
        ),
      );
    }
    const { headers } = await succeed(api.get('/v1/stories?limit=100'));
    expect(headers['surrogate-key']).toBe('everything');
    expect(await keysOf('/v1/stories?limit=50')).toHaveLength(51);
  }, 180_000);
});
