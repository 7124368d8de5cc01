import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { entryTypes } from '../../src/catalog.js';
import { useApi } from '../support/api.js';
import { correctField, kinds, publish, republish, succeed, withdraw } from './newsroom.js';

type Item = Record<string, unknown>;

const one = '/v1/articles/maduro-and-icc-sign-agreement';

describe('what a read shows', () => {
  const api = useApi();

  it('is trimmed by fields, to any member of any kind, alone and in lists', async () => {
    await publish(api, 'articles', { headline: 'Another' });
    for (const kind of kinds) {
      const [whole] = (await succeed(api.get(`/v1/${kind}?limit=1`))).body.items;
      for (const member of Object.keys(whole)) {
        const alone = (await succeed(api.get(`/v1/${kind}/${whole.id}?fields=${member}`))).body;
        expect(alone).toEqual({ [member]: whole[member] });
      }
      const fields = Object.keys(whole).slice(0, 3);
      const { items } = (await succeed(api.get(`/v1/${kind}?fields=${fields.join(',')}`))).body;
      expect((items as Item[]).every((item) => Object.keys(item).join() === fields.join())).toBe(
        true,
      );
    }
  });

  it('trims corrections too', async () => {
    const { id } = await correctField(
      api,
      { type: 'event', id: 'presidential-re-election' },
      { field: '/startDate', value: '2018-05-20' },
    );
    const { items } = (await succeed(api.get('/v1/corrections?fields=text,kind'))).body;
    expect(items).toEqual([{ text: 'An earlier version was wrong.', kind: 'correction' }]);
    const { body } = await succeed(api.get(`/v1/corrections/${id}?fields=targets`));
    expect(body.targets[0].changes).toEqual([
      { field: '/startDate', oldValue: '2019', newValue: '2018-05-20' },
    ]);
  });

  it('is the body in the form that was asked for, Portable Text by default', async () => {
    const bodyAs = async (form: string) =>
      (await succeed(api.get(`${one}?body=${form}&fields=articleBody`))).body.articleBody;
    const blocks = await bodyAs('portabletext');
    expect((await succeed(api.get(one))).body.articleBody).toEqual(blocks);
    expect(new Set(blocks.map(({ _key }: Item) => _key)).size).toBe(blocks.length);
    expect(await bodyAs('html')).toMatch(
      /<span data-type="actor" data-id="[0-9a-f-]{36}" data-slug="karim-khan">Karim Khan<\/span>/,
    );
    expect(await bodyAs('markdown')).toContain('[Karim Khan](actor:karim-khan)');
    const text = await bodyAs('text');
    expect(text).toContain('and Karim Khan, who leads');
    expect(text).not.toMatch(/[<>\]]/);
    expect(await bodyAs('none')).toBeUndefined();
    const { items } = (await succeed(api.get('/v1/articles?body=none'))).body;
    expect(items.every((item: Item) => !('articleBody' in item) && 'headline' in item)).toBe(true);
  });

  it('is the published version for everybody, and the working one with draft=true for those with a key', async () => {
    await succeed(api.patch(one, 'contributor', { dateline: 'LIMA' }, '"1"'));
    for (const who of ['anyone', 'contributor', 'editor', 'admin'] as const) {
      const { body } = await succeed(api.get(one, who));
      expect([who, body.version, body.status, body.dateline]).toEqual([
        who,
        1,
        'published',
        'CARACAS',
      ]);
      const draft = await api.get(`${one}?draft=true`, who);
      const list = await api.get('/v1/articles?draft=true&sort=headline', who);
      if (who === 'anyone') expect([draft.status, list.status]).toEqual([401, 401]);
      else {
        expect(draft.body).toMatchObject({ version: 2, status: 'pending', dateline: 'LIMA' });
        expect(list.body.items[1]).toEqual(draft.body);
      }
    }
    const plain = await api.get(`${one}?draft=false`, 'editor');
    expect(plain.body.dateline).toBe('CARACAS');
    expect((await api.get(`${one}?draft=true&asOf=2026-01-01T00:00:00Z`, 'editor')).status).toBe(
      400,
    );
  });

  it('can be listed by status: drafts, pending versions and retracted entries for those who may', async () => {
    await succeed(api.post('/v1/sources', 'contributor', { name: 'A draft' }));
    const gone = await publish(api, 'sources', { name: 'Gone' });
    await withdraw(api, `/v1/sources/${gone.id}`, 'retract');
    await succeed(
      api.patch('/v1/sources/miraflores-agreement', 'editor', { publisher: 'X' }, '"1"'),
    );
    const by = async (status: string, who: 'contributor' | 'editor') =>
      (await succeed(api.get(`/v1/sources?limit=100&count=true&status=${status}`, who))).body;
    for (const who of ['contributor', 'editor'] as const) {
      expect((await by('draft', who)).items.map(({ slug }: Item) => slug)).toEqual(['a-draft']);
      expect((await by('pending', who)).items.map(({ slug }: Item) => slug)).toEqual([
        'miraflores-agreement',
      ]);
      expect((await by('draft,pending', who)).total).toBe(2);
    }
    expect((await by('retracted', 'contributor')).total).toBe(0);
    expect((await by('retracted,draft', 'contributor')).total).toBe(1);
    expect((await by('retracted', 'editor')).items[0]).toMatchObject({
      slug: 'gone',
      status: 'retracted',
    });
    for (const status of ['draft', 'pending', 'retracted', 'published,draft']) {
      expect((await api.get(`/v1/sources?status=${status}`)).status).toBe(401);
    }
  });
});

describe('the address of an entry', () => {
  const api = useApi();

  it('is its id or its slug, in every kind', async () => {
    for (const { path, kind } of entryTypes) {
      const [first] = (await succeed(api.get(`/v1/${path}?limit=1`))).body.items;
      for (const ref of [first.id, first.id.toUpperCase(), first.slug]) {
        expect((await succeed(api.get(`/v1/${path}/${ref}`))).body).toEqual(first);
      }
      const missing = await api.get(`/v1/${path}/no-such-${kind}`);
      expect([missing.status, missing.type]).toEqual([404, 'application/problem+json']);
    }
    const { id } = (await succeed(api.get('/v1/actors/karim-khan'))).body;
    expect((await api.get(`/v1/events/${id}`)).status).toBe(404);
  });

  it('leads on from every old slug to the present one, with the query as it came', async () => {
    const { id } = await publish(api, 'articles', { headline: 'First', slug: 'first' });
    await republish(api, 'articles', id, { slug: 'second' });
    await republish(api, 'articles', id, { slug: 'third' });
    for (const slug of ['first', 'second']) {
      const query = '?fields=headline%2Cslug&body=text';
      const moved = await api.get(`/v1/articles/${slug}${query}`);
      expect([moved.status, moved.headers['location'], moved.text]).toEqual([
        301,
        `http://dossier.test/v1/articles/third${query}`,
        '',
      ]);
      expect(moved.headers['surrogate-key']).toBe(id);
    }
    await republish(api, 'articles', id, { slug: 'first' });
    expect((await api.get('/v1/articles/first')).status).toBe(200);
    expect((await api.get('/v1/articles/third')).headers['location']).toBe(
      'http://dossier.test/v1/articles/first',
    );
    await withdraw(api, `/v1/articles/${id}`, 'retract');
    for (const slug of ['first', 'second', 'third', id]) {
      const { status, body } = await api.get(`/v1/articles/${slug}`);
      expect([status, body.notice.headline]).toEqual([410, 'First']);
    }
  });

  it('answers HEAD as GET does, without a body', async () => {
    for (const path of [one, '/v1/articles?limit=1', '/v1/corrections', `${one}-not`]) {
      const got = await api.get(path);
      const head = await request(api.app).head(path).set('Accept-Encoding', 'gzip, deflate');
      const lasting = (headers: Record<string, string>) =>
        Object.entries(headers).filter(([name]) => !/^(date|x-request-id|ratelimit.*)$/.test(name));
      expect([head.status, head.text]).toEqual([got.status, undefined]);
      expect(lasting(head.headers)).toEqual(lasting(got.headers));
    }
  });
});
