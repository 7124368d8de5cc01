import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { endpoints } from '../../src/endpoints.js';
import { leastStanding, reaches, type Access } from '../../src/auth/policy.js';
import { useApi, type Who } from '../support/api.js';

describe('reading', () => {
  const api = useApi();

  it('lists the ten events in the order in which they happened', async () => {
    const { body } = await api.get('/v1/events?count=true&fields=startDate');
    const dates = body.items.map(({ startDate }: { startDate: string }) => startDate);
    expect(body.total).toBe(10);
    expect(dates).toEqual([...dates].sort());
  });

  it('walks pages both ways without missing or repeating', async () => {
    const first = (await api.get('/v1/claims?limit=4')).body;
    const second = (await api.get(`/v1/claims?limit=4&after=${first.page.next}`)).body;
    const back = (await api.get(`/v1/claims?limit=4&before=${second.page.previous}`)).body;
    expect(back.items).toEqual(first.items);
    expect(second.items[0].text > first.items[3].text).toBe(true);
  });

  it('answers 304 to the ETag that it gave', async () => {
    const { headers } = await api.get('/v1/articles');
    expect((await api.get('/v1/articles').set('If-None-Match', headers['etag'] ?? '')).status).toBe(
      304,
    );
  });

  it('refuses what it does not know, naming what is allowed', async () => {
    for (const query of [
      'nonsense=1',
      'sort=nonsense',
      'fields=nonsense',
      'include=nonsense',
      'after=nonsense',
      'limit=0',
      'limit=5&limit=6',
    ]) {
      const { status, body } = await api.get(`/v1/articles?${query}`);
      expect([query, status, body.errors.length]).toEqual([query, 400, 1]);
    }
  });

  it('compares dates of different precision by the day on which they begin', async () => {
    const slugs = async (query: string) =>
      (await api.get(`/v1/events?${query}&fields=slug`)).body.items.map(
        ({ slug }: { slug: string }) => slug,
      );
    expect(await slugs('startDate[gte]=2019-01-01&startDate[lte]=2019-01-01')).toEqual([
      'presidential-re-election',
    ]);
    expect(await slugs('startDate[lte]=2017&startDate[gt]=2015')).toEqual([
      'protests-2017',
      'national-assembly-ousted-2017',
    ]);
  });

  it('draws the body in every form', async () => {
    for (const form of ['html', 'markdown', 'text']) {
      const { body } = await api.get(`/v1/articles/maduro-and-icc-sign-agreement?body=${form}`);
      expect(body.articleBody).toContain('re-election in 2019');
    }
  });
});

describe('writing', () => {
  const api = useApi();
  const draft = {
    headline: 'A draft that nobody may see',
    articleBody: 'It mentions [Khan](actor:karim-khan).',
  };

  it('keeps a draft from readers in lists, counts, filters and by its address', async () => {
    const made = await api.post('/v1/articles', 'contributor', draft);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      status: 'draft',
      version: 1,
      slug: 'a-draft-that-nobody-may-see',
    });
    expect(made.body.actors[0].slug).toBe('karim-khan');
    for (const path of [
      `/v1/articles/${made.body.id}`,
      '/v1/articles/a-draft-that-nobody-may-see',
    ]) {
      expect((await api.get(path)).status).toBe(404);
    }
    expect((await api.get('/v1/articles?count=true')).body.total).toBe(1);
    expect((await api.get('/v1/articles?status=draft')).status).toBe(401);
    expect((await api.get('/v1/articles?status=draft', 'contributor')).body.items).toHaveLength(1);
    expect(
      (await api.get(`/v1/articles/${made.body.id}?draft=true`, 'contributor')).headers[
        'cache-control'
      ],
    ).toBe('private, no-store');
  });

  it('publishes with If-Match, says what changed when stale, and remembers the old slug', async () => {
    const one = '/v1/articles/a-draft-that-nobody-may-see';
    expect(
      (
        await request(api.app)
          .post(`${one}/publish`)
          .set('Authorization', `Bearer ${api.keys.editor}`)
      ).status,
    ).toBe(428);
    expect((await api.post(`${one}/publish`, 'editor').set('If-Match', '"1"')).body.status).toBe(
      'published',
    );
    const changed = await api.patch(
      one,
      'editor',
      { slug: 'a-better-slug', description: 'New.' },
      '"1"',
    );
    expect(changed.body).toMatchObject({ status: 'pending', version: 2 });
    const stale = await api.patch(one, 'editor', { description: 'Mine.' }, '"1"');
    expect([stale.status, stale.body.currentVersion, stale.body.changed]).toEqual([
      412,
      2,
      ['/description', '/slug'],
    ]);
    expect((await api.get(one)).body.version).toBe(1);
    expect((await api.post(`${one}/publish`, 'editor').set('If-Match', '"2"')).status).toBe(422);
    const update = await api
      .post(`${one}/publish`, 'editor', { updateKind: 'update', note: 'Adds a standfirst.' })
      .set('If-Match', '"2"');
    expect(update.body.corrections[0]).toMatchObject({
      kind: 'update',
      text: 'Adds a standfirst.',
    });
    const moved = await api.get(`${one}?body=text`);
    expect([moved.status, moved.headers['location']]).toEqual([
      301,
      'http://dossier.test/v1/articles/a-better-slug?body=text',
    ]);
  });

  it('refuses bad input with a problem that names every fault, and changes nothing', async () => {
    const send = (body: string, type = 'application/json') =>
      request(api.app)
        .post('/v1/articles')
        .set('Authorization', `Bearer ${api.keys.editor}`)
        .set('Content-Type', type)
        .send(body);
    const bad: [string, number, string?][] = [
      ['{', 400],
      ['[1]', 400],
      ['{"headline":"x"}', 415, 'text/plain'],
      ['{"headline":"a\\u0000b"}', 400],
      ['{"headline":"\\ud800"}', 400],
      ['{"headline":"x","__proto__":{}}', 400],
      ['{"headline":"x","unknown":1,"keywords":7}', 400],
      [`{"headline":"${'x'.repeat(2_000_000)}"}`, 413],
      ['{"headline":"x","story":"no-such-story"}', 422],
      ['{"headline":"x","slug":"a-better-slug"}', 409],
    ];
    for (const [body, expected, type] of bad) {
      const answer = await send(body, type);
      expect([body.slice(0, 60), answer.status, answer.type]).toEqual([
        body.slice(0, 60),
        expected,
        'application/problem+json',
      ]);
    }
    expect((await send('{"unknown":1,"keywords":7}')).body.errors).toHaveLength(3);
    expect((await api.get('/v1/articles?draft=true&count=true', 'editor')).body.total).toBe(2);
  });
});

describe('the policy', () => {
  const api = useApi();
  const people: Who[] = ['anyone', 'contributor', 'editor', 'admin', 'revoked'];

  it('holds for every operation and everybody, before anything is looked up', async () => {
    // A stream that is allowed does not end.
    const ending = endpoints.filter(({ lastEventId }) => lastEventId === undefined);
    for (const { method, path, access, operationId } of ending) {
      const needed = leastStanding(access as Access);
      const url = path
        .replace('{id}', '00000000-0000-7000-8000-000000000000')
        .replace('{code}', 'x');
      const answers = people.map(async (who) => {
        const test = request(api.app)[method](url);
        const { status } =
          who === 'anyone'
            ? await test
            : await test.set('Authorization', `Bearer ${api.keys[who]}`);
        const mayNot = who === 'revoked' || !reaches(who as never, needed);
        const refused = status === 401 || status === 403;
        expect([operationId, who, refused, status < 500]).toEqual([operationId, who, mayNot, true]);
      });
      await Promise.all(answers);
    }
  }, 60_000);
});
