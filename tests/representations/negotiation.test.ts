import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Api, useApi, type Who } from '../support/api.js';
import type { Json } from '../support/openapi.js';

const JSON_TYPE = 'application/json';
const JSON_LD = 'application/ld+json';
const NINJS = 'application/vnd.iptc.ninjs+json';
const article = '/v1/articles/maduro-and-icc-sign-agreement';
const forms: Record<string, string[]> = {
  '/v1/articles/maduro-and-icc-sign-agreement': [JSON_TYPE, JSON_LD, NINJS],
  '/v1/actors/nicolas-maduro': [JSON_TYPE, JSON_LD],
  '/v1/events/presidential-re-election': [JSON_TYPE, JSON_LD],
  '/v1/claims/re-election-2019': [JSON_TYPE, JSON_LD],
  '/v1/sources/niendorf-report-2021': [JSON_TYPE, JSON_LD],
  '/v1/stories/maduro-and-the-icc': [JSON_TYPE, JSON_LD],
};

const as = (api: Api, type: string, path: string, who: Who = 'anyone') =>
  api.get(path, who).set('Accept', type);

describe('the forms of an entry', () => {
  const api = useApi();

  it('are chosen by what the client likes best, JSON where it has no wish', async () => {
    const wishes = {
      '*/*': JSON_TYPE,
      'application/*': JSON_TYPE,
      'text/html,application/xhtml+xml,*/*;q=0.8': JSON_TYPE,
      [JSON_LD]: JSON_LD,
      [`${JSON_LD}, ${JSON_TYPE};q=0.5`]: JSON_LD,
      [`${JSON_LD};q=0.4, ${NINJS};q=0.9, */*;q=0.1`]: NINJS,
      [`image/png, ${NINJS}`]: NINJS,
    };
    for (const [accept, type] of Object.entries(wishes)) {
      expect([accept, (await as(api, accept, article).expect(200)).type]).toEqual([accept, type]);
    }
    expect((await api.get(article)).type).toBe(JSON_TYPE);
  });

  it('are named by the refusal of any other', async () => {
    for (const [path, available] of Object.entries(forms)) {
      const { status, type, body, headers } = await as(api, 'text/turtle', path);
      expect([status, type]).toEqual([406, 'application/problem+json']);
      expect(body.available).toEqual(available);
      expect(headers['vary']).toContain('Accept');
    }
    const list = await as(api, JSON_LD, '/v1/articles');
    expect([list.status, list.body.available]).toEqual([406, [JSON_TYPE]]);
  });

  it('lead to each other, vary by Accept, and have strong ETags of their own that begin with the version', async () => {
    for (const [path, types] of Object.entries(forms)) {
      const etags = new Set<string>();
      for (const type of types) {
        const { headers } = await as(api, type, path).expect(200);
        const [content] = headers['content-type']!.split(';');
        expect(content).toBe(type);
        expect(headers['vary']!.split(', ')).toContain('Accept');
        expect(headers['etag']).toMatch(/^"1-[\w-]{16}"$/);
        etags.add(headers['etag']!);
        for (const other of types) {
          const link = `<http://dossier.test${path}>; rel="alternate"; type="${other}"`;
          expect(headers['link']!.includes(link)).toBe(other !== type);
        }
        expect(headers['link']).toContain('rel="original timegate"');
      }
      expect(etags.size).toBe(types.length);
    }
  });

  it('answer 304 to their own ETag alone', async () => {
    const { headers } = await as(api, JSON_LD, article);
    const again = (type: string) => as(api, type, article).set('If-None-Match', headers['etag']!);
    expect((await again(JSON_LD)).status).toBe(304);
    expect((await again(JSON_TYPE)).status).toBe(200);
    expect((await again(NINJS)).status).toBe(200);
  });

  it('answer HEAD with the headers of GET', async () => {
    for (const type of forms[article]!) {
      const { headers: got } = await as(api, type, article);
      const head = await request(api.app)
        .head(article)
        .set('Accept', type)
        .set('Accept-Encoding', 'gzip, deflate')
        .expect(200);
      for (const name of ['content-type', 'etag', 'link', 'vary', 'content-length']) {
        expect(head.headers[name]).toBe(got[name]);
      }
      expect(head.text).toBeUndefined();
    }
  });

  it('are moved together: an old slug leads to the new one in every form', async () => {
    const made = { headline: 'Renamed', slug: 'old-slug', status: 'published' };
    await api.post('/v1/articles', 'editor', made).expect(201);
    await api.patch('/v1/articles/old-slug', 'editor', { slug: 'new-slug' }, '"1"').expect(200);
    await api
      .post('/v1/articles/new-slug/publish', 'editor', { updateKind: 'minor' })
      .set('If-Match', '"2"')
      .expect(200);
    for (const type of forms[article]!) {
      const moved = await as(api, type, '/v1/articles/old-slug').expect(301);
      expect(moved.headers['location']).toBe('http://dossier.test/v1/articles/new-slug');
    }
  });

  it('show the past and the working version through the same lens as the JSON', async () => {
    const made = { headline: 'As it was', slug: 'as-it-was', status: 'published' };
    const { headers } = await api.post('/v1/articles', 'editor', made).expect(201);
    const asOf = new Date().toISOString();
    await api
      .patch('/v1/articles/as-it-was', 'editor', { headline: 'As it is' }, headers['etag']!)
      .expect(200);
    const headlineIn: Record<string, (body: Json) => unknown> = {
      [JSON_TYPE]: ({ headline }) => headline,
      [JSON_LD]: ({ headline }) => headline,
      [NINJS]: ({ headlines }) => (headlines as { value: string }[])[0]!.value,
    };
    const path = '/v1/articles/as-it-was';
    for (const [type, headline] of Object.entries(headlineIn)) {
      const shown = async (query: string, who: Who) => {
        const { body } = await as(api, type, `${path}${query}`, who).expect(200);
        return headline(body);
      };
      expect(await shown('', 'anyone')).toBe('As it was');
      expect(await shown('?draft=true', 'contributor')).toBe('As it is');
      expect((await as(api, type, `${path}?draft=true`)).status).toBe(401);
      const working = await as(api, type, `${path}?draft=true`, 'editor');
      expect(working.headers['cache-control']).toBe('private, no-store');
      expect(working.headers).not.toHaveProperty('surrogate-key');
    }
    await api
      .post(`${path}/publish`, 'editor', { updateKind: 'update', note: 'New.' })
      .set('If-Match', '"2"')
      .expect(200);
    for (const [type, headline] of Object.entries(headlineIn)) {
      const past = await as(api, type, `${path}?asOf=${asOf}`).expect(200);
      expect([headline(past.body), past.headers['etag']!.slice(0, 3)]).toEqual([
        'As it was',
        '"1-',
      ]);
      expect(past.headers['memento-datetime']).toBeDefined();
      expect(past.headers['link']).toContain(`asOf=${encodeURIComponent(asOf)}>; rel="alternate"`);
      expect(headline((await as(api, type, path)).body)).toBe('As it is');
    }
  });

  it('keep back together what is withheld', async () => {
    const made = { headline: 'Withheld', slug: 'withheld', status: 'published' };
    await api.post('/v1/articles', 'editor', made).expect(201);
    await api
      .post('/v1/articles/withheld/withhold', 'editor', { reason: 'Disputed.' })
      .set('If-Match', '"1"')
      .expect(200);
    for (const type of forms[article]!) {
      expect((await as(api, type, '/v1/articles/withheld')).status).toBe(404);
    }
    const { body } = await as(api, NINJS, '/v1/articles/withheld?draft=true', 'editor').expect(200);
    expect(body.pubStatus).toBe('withheld');
  });
});
