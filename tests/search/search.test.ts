import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCursor } from '../../src/http/paging.js';
import { correctField, kinds, listed, publish, succeed, withdraw } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';

const api = useApi();

async function found(query: string): Promise<string[]> {
  return (await listed(api, `/v1/search?${query}`)) as string[];
}

beforeAll(async () => {
  await publish(api, 'articles', {
    headline: 'The harbour strikes again',
    articleSection: 'Economy',
    articleBody: 'The dockers of Valparaiso went on strike <b>twice</b> & then again.',
  });
  await publish(api, 'articles', {
    headline: 'Die Häfen streiken',
    inLanguage: 'de-AT',
    articleBody: 'In den Häusern am Hafen wurde gestreikt.',
  });
  await publish(api, 'articles', {
    headline: 'Los puertos',
    inLanguage: 'es',
    articleBody: 'Los trabajadores portuarios pararon. Habló Álvaro Muñoz.',
  });
  await publish(api, 'articles', {
    headline: 'Satama',
    inLanguage: 'fi',
    articleBody: 'Satamassa lakkoillaan.',
  });
  await publish(api, 'articles', {
    headline: 'Elsewhere',
    articleBody: 'A word on the harbour, in passing.',
  });
});

describe('a search', () => {
  it('finds a word in any form that it has in the language of the text', async () => {
    expect(await found('q=striking')).toContain('the-harbour-strikes-again');
    expect(await found('q=haus')).toEqual(['die-hafen-streiken']);
    expect(await found('q=trabajador')).toEqual(['los-puertos']);
    expect(await found('q=satama')).toEqual(['satama']);
    expect(await found('q=lakko')).toEqual([]);
  });

  it('does not mind accents and case, in the question or in the text', async () => {
    expect(await found('q=guaido&type=Person')).toEqual(['juan-guaido']);
    expect(await found('q=GUAIDÓ&type=Person')).toEqual(['juan-guaido']);
    expect(await found(`q=${encodeURIComponent('alvaro muñoz')}`)).toEqual(['los-puertos']);
    expect(await found('q=ALVARO MUNOZ')).toEqual(['los-puertos']);
  });

  it('takes phrases, alternatives and exclusions', async () => {
    expect(await found('q="dockers of Valparaiso"')).toEqual(['the-harbour-strikes-again']);
    expect(await found('q="Valparaiso of dockers"')).toEqual([]);
    expect((await found('q=dockers or trabajadores')).sort()).toEqual([
      'los-puertos',
      'the-harbour-strikes-again',
    ]);
    expect(await found('q=harbour -dockers')).toEqual(['elsewhere']);
  });

  it('weighs a name more than the text', async () => {
    expect(await found('q=harbour')).toEqual(['the-harbour-strikes-again', 'elsewhere']);
  });

  it('finds a name despite a typo', async () => {
    expect(await found('q=Guaydo')).toContain('juan-guaido');
    expect(await listed(api, '/v1/actors?q=Karim Kahn')).toContain('karim-khan');
    expect(await listed(api, '/v1/actors?q=xyzzy')).toEqual([]);
  });

  it('marks where it matches, and escapes the rest', async () => {
    const { body } = await succeed(api.get('/v1/search?q=striking twice'));
    const { name, text } = body.items[0].highlight;
    expect(name).toBe('The harbour <mark>strikes</mark> again');
    expect(text).toContain('<mark>strike</mark> &lt;b');
    const { body: other } = await succeed(api.get('/v1/search?q=again twice'));
    expect(other.items[0].highlight.text).toContain('<mark>twice</mark>&lt;/b&gt; &amp; then');
  });

  it('tells what it could be narrowed by, and takes it', async () => {
    const { body } = await succeed(api.get('/v1/search?q=Maduro&facets=true&count=true&limit=100'));
    expect(body.total).toBe(body.items.length);
    for (const { value, count } of body.facets.type) {
      expect([value, (await found(`q=Maduro&limit=100&type=${value}`)).length]).toEqual([
        value,
        count,
      ]);
    }
    for (const name of ['story', 'actor']) {
      expect(body.facets[name].length).toBeGreaterThan(0);
      for (const { value, count } of body.facets[name]) {
        const narrowed = await found(`q=Maduro&limit=100&${name}=${value.slug}`);
        expect([value.slug, narrowed.length]).toEqual([value.slug, count]);
      }
    }
    const english = body.facets.inLanguage.find(({ value }: { value: string }) => value === 'en');
    expect(await found('q=Maduro&limit=100&inLanguage=en')).toHaveLength(english.count);
  });

  it('goes through what it found page by page, both ways', async () => {
    const whole = await found('q=Maduro&limit=100');
    expect(whole.length).toBeGreaterThan(5);
    const walked: string[] = [];
    let next: string | null = '';
    let last = { page: { previous: '' } };
    while (next !== null) {
      const after: string = next === '' ? '' : `&after=${next}`;
      const { body } = await succeed(api.get(`/v1/search?q=Maduro&limit=2${after}`));
      walked.push(...body.items.map(({ slug }: { slug: string }) => slug));
      next = body.page.next;
      last = body;
    }
    expect(walked).toEqual(whole);
    const before = await found(`q=Maduro&limit=2&before=${last.page.previous}`);
    const at = Math.floor((whole.length - 1) / 2) * 2;
    expect(before).toEqual(whole.slice(at - 2, at));
  });

  it('refuses what it does not know, and an empty question', async () => {
    for (const query of [
      '',
      'q=',
      'q=x&sort=name',
      'q=x&type=Thing',
      'q=x&after=abc',
      'q=x&draft=true',
    ]) {
      expect([query, (await api.get(`/v1/search?${query}`)).status]).toEqual([query, 400]);
    }
    for (const score of ['1e999', '1e-60', '9'.repeat(400), '-1', 'NaN', '2']) {
      const forged = { list: 'search', sort: '-score', values: [score], id: randomUUID() };
      const { status } = await api.get(`/v1/search?q=x&after=${encodeCursor(forged)}`);
      expect([score, status]).toEqual([score, 400]);
    }
    expect(await found('q=the of and&type=Claim')).toEqual([]);
    expect(await found(`q=${encodeURIComponent("!&|:*()'\\ <->")}`)).toEqual([]);
  });
});

describe('what must be searched for', () => {
  const refused = [
    '-dockers',
    '-"the harbour"',
    '-dockers -harbour',
    'harbour or -dockers',
    '--harbour',
  ];
  it.each(refused)('is some word that must be there: not %s', async (q) => {
    for (const path of ['/v1/search', '/v1/articles', '/v1/claims']) {
      const { status, body } = await api.get(`${path}?q=${encodeURIComponent(q)}`);
      expect([path, status, body.type]).toEqual([
        path,
        400,
        expect.stringContaining('/problems/invalid-request'),
      ]);
      expect(body.errors).toEqual([
        { in: 'query', pointer: '/q', detail: expect.stringContaining('Some word must be there') },
      ]);
    }
  });

  it('is taken in the language of each text, where a word may be none', async () => {
    // "the" is no word in English, so that nothing is left there that must be found; in Finnish it is one.
    const list = () => listed(api, '/v1/articles?q=the -dockers');
    expect(await list()).toEqual([]);
    await publish(api, 'articles', { headline: 'The band Kwyjibo', inLanguage: 'fi' });
    expect(await list()).toEqual(['the-band-kwyjibo']);
    expect(await found('q=the -dockers')).toContain('the-band-kwyjibo');
    expect(await found('q=the -dockers')).not.toContain('elsewhere');
  });

  it('is counted, and said to be all', async () => {
    for (const path of ['/v1/search', '/v1/articles']) {
      for (const q of ['harbour', '"dockers of Valparaiso"', 'harbour -"dockers of Valparaiso"']) {
        const { body } = await succeed(api.get(`${path}?q=${q}&count=true`));
        expect([path, q, body.total, body.totalIsExact]).toEqual([
          path,
          q,
          body.items.length,
          true,
        ]);
        expect(body.total).toBeGreaterThan(0);
      }
    }
    const { body } = await succeed(api.get('/v1/articles?count=true'));
    expect(body).not.toHaveProperty('totalIsExact');
  });

  it('is found in lists as a phrase, and without one', async () => {
    const list = (q: string) => listed(api, `/v1/articles?q=${q}`);
    expect(await list('"dockers of Valparaiso"')).toEqual(['the-harbour-strikes-again']);
    expect(await list('"Valparaiso of dockers"')).toEqual([]);
    expect(await list('harbour -"dockers of Valparaiso"')).toEqual(['elsewhere']);
    expect(await listed(api, '/v1/actors?q="Karim Kahn"')).toContain('karim-khan');
  });
});

describe('what a search finds', () => {
  it('goes by phrases within one part of a text', async () => {
    await publish(api, 'articles', { headline: 'Alphaq betaq', articleBody: 'Gammaq deltaq.' });
    expect(await found('q="alphaq betaq"')).toEqual(['alphaq-betaq']);
    expect(await found('q="betaq gammaq"')).toEqual([]);
  });

  it('is what readers see now: drafts, pending and earlier words are not found', async () => {
    await succeed(api.post('/v1/articles', 'contributor', { headline: 'A quokka draft' }));
    const seen = await publish(api, 'articles', { headline: 'A quokka, they said' });
    expect(await found('q=quokka')).toEqual(['a-quokka-they-said']);
    await succeed(
      api.patch(`/v1/articles/${seen.id}`, 'editor', { description: 'A wombat after all.' }, '"1"'),
    );
    expect(await found('q=wombat')).toEqual([]);
    await correctField(
      api,
      { type: 'article', id: seen.id },
      { field: '/headline', value: 'A numbat, they said' },
    );
    expect(await found('q=quokka')).toEqual([]);
    expect(await found('q=numbat')).toEqual(['a-quokka-they-said']);
    const then = (await succeed(api.get(`/v1/articles/${seen.id}`))).body.datePublished;
    expect(await found(`q=quokka&asOf=${then}`)).toEqual(['a-quokka-they-said']);
    expect(await listed(api, `/v1/articles?q=quokka&asOf=${then}`)).toEqual(['a-quokka-they-said']);
    const working = await succeed(api.get('/v1/articles?q=quokka&draft=true', 'editor'));
    expect(working.body.items.map(({ headline }: { headline: string }) => headline)).toEqual([
      'A quokka draft',
    ]);
  });

  it('goes at once when it is taken away from readers', async () => {
    await publish(api, 'events', { name: 'The echidna parade' });
    expect(await found('q=echidna')).toEqual(['the-echidna-parade']);
    expect(await found('q=ekidna')).toEqual(['the-echidna-parade']);
    await withdraw(api, '/v1/events/the-echidna-parade', 'retract');
    expect(await found('q=echidna&count=true')).toEqual([]);
    expect(await found('q=ekidna')).toEqual([]);
    expect(await listed(api, '/v1/events?q=echidna')).toEqual([]);
  });

  it('can be searched in every list, together with its filters', async () => {
    for (const kind of kinds) {
      const { body } = await succeed(api.get(`/v1/${kind}?q=Maduro&count=true&limit=100`));
      expect([kind, body.total]).toEqual([kind, body.items.length]);
      const { body: all } = await succeed(api.get(`/v1/${kind}?count=true`));
      expect(body.total).toBeLessThanOrEqual(all.total);
    }
    expect(await listed(api, '/v1/articles?q=harbour&articleSection=Economy')).toEqual([
      'the-harbour-strikes-again',
    ]);
  });

  it('may be a very long text, of which the beginning is searched', async () => {
    // More different words than PostgreSQL puts into one tsvector.
    const words = Array.from({ length: 48 }, (_, block) =>
      Array.from({ length: 3900 }, (_, word) => (block * 3900 + word + 46656).toString(36)).join(
        ' ',
      ),
    );
    const long = await publish(api, 'articles', {
      headline: 'Very long',
      articleBody: [
        { _type: 'block', children: [{ _type: 'span', text: 'platypus' }] },
        ...words.map((text) => ({ _type: 'block', children: [{ _type: 'span', text }] })),
      ],
    });
    expect(await found('q=platypus')).toEqual([long.slug]);
  });
});
