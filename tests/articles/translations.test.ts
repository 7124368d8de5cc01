import { describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';
import { expectRefusal } from '../support/refusal.js';
import { publish, republish, succeed, withdraw } from '../reads/newsroom.js';

type Item = Record<string, unknown>;

let count = 0;

/** An original in English with translations in other languages, all published. */
async function family(api: Api, languages: string[]) {
  count += 1;
  const original = await publish(api, 'articles', {
    headline: `The vote of 2019, ${count}`,
    inLanguage: 'en',
    articleBody: 'The vote took place in 2019.',
  });
  const translations: Record<string, { id: string; slug: string; url: string }> = {};
  for (const inLanguage of languages) {
    translations[inLanguage] = await publish(api, 'articles', {
      headline: `2019 (${inLanguage}), ${count}`,
      inLanguage,
      articleBody: `2019 (${inLanguage}).`,
      translationOf: original.id,
    });
  }
  return { original, translations };
}

async function correct(api: Api, ids: string[], more: object = {}) {
  const changes = [{ quote: { exact: '2019', suffix: '.' }, replacement: '2018' }];
  const translated = [{ quote: { exact: '2019', suffix: ' (' }, replacement: '2018' }];
  const targets = await Promise.all(
    ids.map(async (id) => {
      const { body } = await succeed(api.get(`/v1/articles/${id}?fields=translationOf`));
      return { type: 'article', id, changes: body.translationOf ? translated : changes };
    }),
  );
  const { body } = await succeed(
    api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'In 2018.',
      targets,
      ...more,
    }),
  );
  return body;
}

describe('an article and its translations', () => {
  const api = useApi();
  const read = async (id: string, query = '') =>
    (await succeed(api.get(`/v1/articles/${id}${query}`))).body;
  const named = (members: Item[]) => members.map(({ id, inLanguage }) => [inLanguage, id]);

  it('name each other, each through what readers see at that instant', async () => {
    const { original, translations } = await family(api, ['es', 'de']);
    await succeed(
      api.post('/v1/articles', 'editor', {
        headline: 'Un brouillon',
        inLanguage: 'fr',
        translationOf: original.id,
      }),
    );
    const both = [
      ['de', translations['de']?.id],
      ['es', translations['es']?.id],
    ];
    const { workTranslation } = await read(original.id);
    expect(named(workTranslation)).toEqual(both);
    expect(Object.keys(workTranslation[0]).sort()).toEqual([
      'id',
      'inLanguage',
      'name',
      'slug',
      'type',
      'url',
    ]);
    expect((await read(translations['es']!.id)).workTranslation).toEqual([]);
    const whole = await read(original.id, '?include=workTranslation&body=text');
    expect(whole.workTranslation[0].articleBody).toBe('2019 (de).');
    const { headers } = await api.get(`/v1/articles/${original.id}`);
    expect(headers['surrogate-key']).toContain(translations['de']?.id);

    const working = await succeed(api.get(`/v1/articles/${original.id}?draft=true`, 'editor'));
    expect(named(working.body.workTranslation).map(([language]) => language)).toEqual([
      'de',
      'es',
      'fr',
    ]);

    const before = new Date().toISOString();
    await withdraw(api, `/v1/articles/${translations['de']?.id}`, 'unpublish');
    await withdraw(api, `/v1/articles/${translations['es']?.id}`, 'retract');
    expect((await read(original.id)).workTranslation).toEqual([]);
    expect(named((await read(original.id, `?asOf=${before}`)).workTranslation)).toEqual(both);
  });

  it('are chosen by Accept-Language, which says what is shown; nobody who asks for none is given another', async () => {
    const { original, translations } = await family(api, ['es-VE', 'de']);
    const path = `/v1/articles/${original.slug}`;
    const ask = async (of: string, header: string) =>
      await succeed(api.get(of).set('Accept-Language', header));
    const expected: Record<string, string> = {
      'es, en;q=0.5': 'es-VE',
      'de-AT, es;q=0.9': 'de',
      'fr, en;q=0.1': 'en',
      'en-GB': 'en',
      fr: 'en',
      '*': 'en',
      'de;q=0, *': 'en',
      'not a language;;': 'en',
    };
    for (const [header, language] of Object.entries(expected)) {
      const { headers, body } = await ask(path, header);
      const url = translations[language]?.url ?? original.url;
      expect([
        header,
        body.inLanguage,
        headers['content-language'],
        headers['content-location'],
      ]).toEqual([header, language, language, url]);
      expect(body.url).toBe(url);
      expect(headers['vary']).toContain('Accept-Language');
    }
    // From a translation too: to the original, and to another translation.
    const es = `/v1/articles/${translations['es-VE']?.id}`;
    expect((await ask(es, 'en')).body.id).toBe(original.id);
    expect((await ask(es, 'de')).body.id).toBe(translations['de']?.id);
    expect((await ask(es, '*')).body.id).toBe(translations['es-VE']?.id);

    const plain = await succeed(api.get(es));
    expect([plain.body.inLanguage, plain.headers['content-language']]).toEqual(['es-VE', 'es-VE']);
    expect(plain.headers['content-location']).toBeUndefined();
    expect(plain.headers['vary']).toContain('Accept-Language');
    const working = await api.get(`${path}?draft=true`, 'editor').set('Accept-Language', 'de');
    expect(working.body.id).toBe(original.id);
  });

  it('are chosen by inLanguage before any header, and a language that there is none in is refused with those that there are', async () => {
    const { original, translations } = await family(api, ['es']);
    const path = `/v1/articles/${original.slug}`;
    const { headers, body } = await succeed(
      api.get(`${path}?inLanguage=es&fields=id`).set('Accept-Language', 'en'),
    );
    expect(body).toEqual({ id: translations['es']?.id });
    expect(headers['content-location']).toBe(`${translations['es']?.url}?fields=id`);
    await expectRefusal(api, await api.get(`${path}?inLanguage=fr`), {
      status: 406,
      code: 'not-acceptable',
      pointers: ['/inLanguage'],
      in: 'query',
    });
    const refused = await api.get(`${path}?inLanguage=fr`);
    expect(refused.body.available).toEqual(['en', 'es']);
    expect(refused.headers['cache-control']).toBe('no-store');
    expect((await api.get(`${path}?inLanguage=nonsense!`)).status).toBe(400);

    const asOf = encodeURIComponent(new Date().toISOString());
    const es = `/v1/articles/${translations['es']?.id}`;
    await withdraw(api, es, 'unpublish');
    expect((await api.get(`${path}?inLanguage=es`)).status).toBe(406);
    const past = await succeed(api.get(`${path}?inLanguage=es&asOf=${asOf}`));
    expect(past.body.id).toBe(translations['es']?.id);
    expect(past.headers['content-location']).toBe(`${translations['es']?.url}?asOf=${asOf}`);
  });

  it('do not lead to each other through an original that readers do not see', async () => {
    const { original, translations } = await family(api, ['es', 'de']);
    await withdraw(api, `/v1/articles/${original.id}`, 'unpublish');
    const es = `/v1/articles/${translations['es']?.id}`;
    expect((await api.get(`${es}?inLanguage=de`)).body.available).toEqual(['es']);
    expect((await api.get(es)).body).toMatchObject({
      translationOf: null,
      translationStatus: null,
      untranslatedCorrections: [],
    });
  });
});

describe('a correction of the original', () => {
  const api = useApi();
  const statusOf = async (id: string, query = '') => {
    const { body } = await succeed(api.get(`/v1/articles/${id}${query}`));
    const missing = body.untranslatedCorrections.map((one: Item) => one['id']);
    return [body.translationStatus, missing];
  };
  const listed = async (correction: string, id: string) => {
    const { body } = await succeed(api.get(`/v1/corrections/${correction}/impact`));
    const found = (body.items as Item[]).find((one) => one['id'] === id);
    return found && [found['stillThere'], (found['correctedBy'] as Item[]).length];
  };

  it('makes its translations stale until they are corrected too, as its impact says', async () => {
    const { original, translations } = await family(api, ['es', 'de']);
    const es = translations['es']!.id;
    expect(await statusOf(original.id)).toEqual([null, []]);
    expect(await statusOf(es)).toEqual(['current', []]);
    const before = new Date().toISOString();
    const first = await api.get(`/v1/articles/${es}`);

    const { id } = await correct(api, [original.id]);
    expect(await statusOf(es)).toEqual(['stale', [id]]);
    expect(await listed(id, es)).toEqual([true, 0]);
    const stale = await succeed(api.get(`/v1/articles/${es}?fields=translationStatus`));
    expect(stale.headers['surrogate-key']).toContain(original.id);
    expect(Date.parse(stale.headers['last-modified']!)).toBeGreaterThanOrEqual(
      Date.parse(first.headers['last-modified']!),
    );
    const between = new Date().toISOString();

    const { id: own } = await correct(api, [es]);
    expect(own).not.toBe(id);
    expect(await statusOf(es)).toEqual(['current', []]);
    expect(await listed(id, es)).toEqual([false, 1]);
    expect(await statusOf(translations['de']!.id)).toEqual(['stale', [id]]);

    expect(await statusOf(es, `?asOf=${before}`)).toEqual(['current', []]);
    expect(await statusOf(es, `?asOf=${between}`)).toEqual(['stale', [id]]);
    const list = await succeed(api.get('/v1/articles?inLanguage=de&fields=translationStatus'));
    expect(list.body.items).toEqual([{ translationStatus: 'stale' }]);
  });

  it('leaves those current that it corrects itself, and those that were translated from the corrected text', async () => {
    const { original, translations } = await family(api, ['es']);
    const es = translations['es']!.id;
    const { id } = await correct(api, [original.id, es]);
    expect(await statusOf(es)).toEqual(['current', []]);
    const late = await publish(api, 'articles', {
      headline: 'Le vote de 2018',
      inLanguage: 'fr',
      translationOf: original.id,
    });
    expect(await statusOf(late.id)).toEqual(['current', []]);
    expect(await listed(id, late.id)).toEqual([false, 0]);
  });

  it('is not made up for by an update or a minor change, and neither a note without changes nor an update makes stale', async () => {
    const { original, translations } = await family(api, ['es']);
    const es = translations['es']!.id;
    for (const more of [
      { kind: 'editors-note', targets: [{ type: 'article', id: original.id }] },
      { kind: 'update' },
    ]) {
      await correct(api, [original.id], more);
      expect(await statusOf(es)).toEqual(['current', []]);
    }
    const changes = [{ quote: { exact: 'vote' }, replacement: 'election' }];
    const { id } = await correct(api, [original.id], {
      targets: [{ type: 'article', id: original.id, changes }],
    });
    await republish(api, 'articles', es, { dateline: 'LIMA' });
    await correct(api, [es], { kind: 'update' });
    expect(await statusOf(es)).toEqual(['stale', [id]]);
  });

  it('is not told of while it is a proposal, and a draft is compared with what came since it was begun', async () => {
    const { original, translations } = await family(api, ['es']);
    const es = translations['es']!.id;
    const draft = await succeed(
      api.post('/v1/articles', 'editor', {
        headline: 'Un brouillon',
        inLanguage: 'fr',
        translationOf: original.id,
      }),
    );
    const changes = [{ quote: { exact: '2019' }, replacement: '2018' }];
    const proposed = await succeed(
      api.post('/v1/corrections', 'contributor', {
        kind: 'correction',
        text: 'In 2018.',
        targets: [{ type: 'article', id: original.id, changes }],
      }),
    );
    expect(await statusOf(es)).toEqual(['current', []]);
    await succeed(api.post(`/v1/corrections/${proposed.body.id}/approve`, 'editor', {}));
    expect(await statusOf(es)).toEqual(['stale', [proposed.body.id]]);
    const { body } = await succeed(api.get(`/v1/articles/${draft.body.id}?draft=true`, 'editor'));
    expect(body.translationStatus).toBe('stale');
  });
});
