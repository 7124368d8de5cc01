import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';
const url = (path: string) => `http://dossier.test${path}`;

describe('reading the past by Accept-Datetime', () => {
  const api = useApi();
  let first: string;
  let corrected: string;
  const at = (path: string, datetime: string) =>
    request(api.app).get(path).set('Accept-Datetime', datetime);
  const httpDate = (instant: string) => new Date(instant).toUTCString();

  beforeAll(async () => {
    first = (await api.get(article)).body.dateModified;
    // HTTP dates know whole seconds: the correction is to fall into a later one.
    await new Promise((resolve) => setTimeout(resolve, 1050));
    await api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'The vote took place in 2018.',
      targets: [
        {
          type: 'article',
          id: 'maduro-and-icc-sign-agreement',
          changes: [
            { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
          ],
        },
      ],
    });
    corrected = (await api.get(article)).body.dateModified;
  });

  it('shows the state at that second, and says where it has an address of its own', async () => {
    const past = await at(article, httpDate(first));
    expect(past.body).toMatchObject({ version: 1, corrections: [] });
    expect(past.headers['memento-datetime']).toBe(httpDate(first));
    const own = past.headers['content-location']!;
    expect(own).toMatch(/^http:\/\/dossier\.test\/v1\/articles\/[a-z-]+\?asOf=/);
    expect(past.headers['link']).toContain(
      `, <${url(article)}>; rel="original timegate", ` +
        `<${url(article)}/timemap>; rel="timemap"; type="application/link-format"`,
    );
    expect(past.headers['vary']).toContain('Accept-Datetime');
    const memento = await api.get(own.replace('http://dossier.test', ''));
    expect(memento.body).toEqual(past.body);
    expect(memento.headers['etag']).toBe(past.headers['etag']);
    expect(memento.headers['memento-datetime']).toBe(httpDate(first));
    expect((await at(article, httpDate(corrected))).body.version).toBe(2);
  });

  it('is led to from what readers see now', async () => {
    const { headers } = await api.get(`${article}?body=text`);
    expect(headers['link']).toContain(`<${url(article)}?body=text>; rel="original timegate"`);
    expect(headers['link']).toContain(`<${url(article)}/timemap>; rel="timemap"`);
    expect(headers['vary']).toContain('Accept-Datetime');
    expect(headers['memento-datetime']).toBeUndefined();
    const working = await api.get(`${article}?draft=true`, 'editor');
    expect(working.headers['link']).not.toMatch(/original|timemap/);
  });

  it('takes a date alone for the end of that day in UTC', async () => {
    const today = corrected.slice(0, 10);
    // Of the first version: a correction after midnight has a day of its own.
    const before = new Date(Date.parse(first.slice(0, 10)) - 1).toISOString().slice(0, 10);
    const { body, headers } = await api.get(`${article}?asOf=${today}`);
    expect([body.version, body.corrections.length]).toEqual([2, 1]);
    expect(headers['content-location']).toContain('asOf=');
    const yesterday = await api.get(`${article}?asOf=${before}`);
    expect(yesterday.status).toBe(404);
  });

  it('leaves an address of the past alone, and contradicts a wish for drafts', async () => {
    const now = httpDate(new Date().toISOString());
    const memento = await at(`${article}?asOf=${first}`, now);
    expect(memento.body.version).toBe(1);
    const draft = await api.get(`${article}?draft=true`, 'editor').set('Accept-Datetime', now);
    expect(draft.status).toBe(400);
  });

  it('is refused where it is no date that HTTP knows', async () => {
    for (const wrong of [
      'yesterday',
      first,
      'Mon, 03 Nov 2021 17:00:00 GMT',
      'Wed, 03 Nov 2021 17:00:00 +0100',
      'Tue, 30 Feb 2021 17:00:00 GMT',
    ]) {
      const { status, body } = await at(`${article}?limit=1`, wrong);
      expect([wrong, status]).toEqual([wrong, 400]);
      expect(body.errors.map(({ in: part, pointer }: never) => [part, pointer])).toEqual([
        ['header', '/Accept-Datetime'],
        ['query', '/limit'],
      ]);
    }
  });

  it('works on lists and corrections, and their next pages stay at that instant', async () => {
    const early = await at('/v1/corrections?count=true', httpDate(first));
    expect(early.body.total).toBe(0);
    expect((await at('/v1/corrections?count=true', httpDate(corrected))).body.total).toBe(1);
    const list = await at('/v1/events?limit=4', httpDate(first));
    expect(list.headers['memento-datetime']).toBe(httpDate(first));
    const next = /<([^>]+)>; rel="next"/.exec(list.headers['link']!)?.[1] ?? '';
    expect(new URL(next).searchParams.get('asOf')).toBe(httpDateEnd(first));
    expect((await at('/v1/articles?count=true', httpDate('2020-01-01'))).body.total).toBe(0);
  });

  it('answers nothing from before the first publication, and the present for the future', async () => {
    expect((await at(article, httpDate('2020-01-01'))).status).toBe(404);
    const future = await at(article, httpDate('2999-01-01'));
    expect(future.body.version).toBe(2);
    expect(Date.parse(future.headers['memento-datetime']!)).toBeLessThanOrEqual(Date.now());
  });

  it('finds a renamed entry in the past by the address of today', async () => {
    const before = new Date(Date.now()).toISOString();
    await api.patch('/v1/actors/karim-khan', 'editor', { slug: 'khan' }, '"1"');
    await api
      .post('/v1/actors/khan/publish', 'editor', { updateKind: 'minor' })
      .set('If-Match', '"2"');
    const moved = await api.get(`/v1/actors/khan?asOf=${before}`);
    expect([moved.status, moved.headers['location']]).toEqual([
      301,
      url(`/v1/actors/karim-khan?asOf=${before}`),
    ]);
    const byHeader = await at('/v1/actors/khan', httpDate(first));
    expect([byHeader.status, byHeader.headers['location']]).toEqual([
      301,
      url(`/v1/actors/karim-khan?asOf=${encodeURIComponent(httpDateEnd(first))}`),
    ]);
  });

  it('may be kept for a while once the instant is past, but never for good', async () => {
    const cacheControl = async (instant: Date) =>
      (await api.get(`/v1/articles?asOf=${instant.toISOString()}`)).headers['cache-control'];
    expect(await cacheControl(new Date(Date.now() - 120_000))).toBe(
      'public, max-age=60, s-maxage=60',
    );
    const fresh = (await api.get('/v1/articles')).headers['cache-control'];
    expect(await cacheControl(new Date())).toBe(fresh);
    expect(await cacheControl(new Date(Date.now() + 120_000))).toBe(fresh);
  });

  it('lists every memento, and each leads to the version that it names', async () => {
    const timemap = await api.get(`${article}/timemap`);
    expect(timemap.headers['content-type']).toBe('application/link-format; charset=utf-8');
    const links = timemap.text.trimEnd().split(',\n');
    expect(links.slice(0, 2)).toEqual([
      `<${url(article)}>; rel="original timegate"`,
      `<${url(article)}/timemap>; rel="self"; type="application/link-format"; ` +
        `from="${httpDate(first)}"; until="${httpDate(corrected)}"`,
    ]);
    const mementos = links.slice(2).map((link) => {
      const [, target = '', rel, datetime = ''] =
        /^<([^>]+)>; rel="([^"]+)"; datetime="([^"]+)"$/.exec(link) ?? [];
      return { path: target.replace('http://dossier.test', ''), rel, datetime };
    });
    expect(mementos.map(({ rel }) => rel)).toEqual(['first memento', 'last memento']);
    for (const [index, { path, datetime }] of mementos.entries()) {
      const memento = await api.get(path);
      expect(memento.body.version).toBe(index + 1);
      expect(memento.headers['memento-datetime']).toBe(datetime);
      expect((await at(article, datetime)).body.version).toBe(index + 1);
    }
  });
});

function httpDateEnd(instant: string): string {
  return new Date(Math.floor(Date.parse(instant) / 1000) * 1000 + 999).toISOString();
}
