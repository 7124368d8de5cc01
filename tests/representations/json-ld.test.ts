import { describe, expect, it } from '@jest/globals';
import { type Api, useApi, type Who } from '../support/api.js';
import type { Json } from '../support/openapi.js';
import { readVocabulary, unknownWords } from './vocabulary.js';

const JSON_LD = 'application/ld+json';
const article = '/v1/articles/maduro-and-icc-sign-agreement';
const url = (path: string) => `http://dossier.test${path}`;

const jsonLd = (api: Api, path: string, who: Who = 'anyone') =>
  api.get(path, who).set('Accept', JSON_LD);

async function correct(api: Api, targets: object[], more: object = {}): Promise<string> {
  const correction = { kind: 'correction', text: 'The vote took place on 20 May 2018.', targets };
  const answer = api.post('/v1/corrections', 'editor', { ...correction, ...more });
  return (await answer.expect(201)).body.id;
}

describe('an entry as JSON-LD', () => {
  const api = useApi();
  const words = readVocabulary();

  it('says an article in the words of schema.org', async () => {
    const { body: drawn } = await api.get(`${article}?body=text`);
    const { body, type } = await jsonLd(api, article).expect(200);
    expect(type).toBe(JSON_LD);
    expect(body).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': url(article),
      url: url(article),
      identifier: drawn.id,
      headline: drawn.headline,
      alternativeHeadline: drawn.alternativeHeadline,
      articleBody: drawn.articleBody,
      inLanguage: 'en',
      articleSection: 'World',
      author: [{ '@type': 'Person', name: 'The Dossier newsroom' }],
      contributor: [{ '@type': 'Person', name: 'Tim Niendorf', jobTitle: 'Political Editor' }],
      dateCreated: drawn.dateCreated,
      datePublished: drawn.datePublished,
      dateModified: drawn.dateModified,
      isPartOf: { '@type': 'Collection', '@id': url('/v1/stories/maduro-and-the-icc') },
      isBasedOn: [{ '@type': 'NewsArticle', '@id': url('/v1/sources/niendorf-report-2021') }],
    });
    expect(body.keywords).toEqual(drawn.keywords);
    const mentioned = [...drawn.actors, ...drawn.events, ...drawn.claims] as Json[];
    expect(body.mentions.map((one: Json) => [one['@type'], one['@id'], one['name']])).toEqual(
      mentioned.map((one) => [one['type'], one['url'], one['name']]),
    );
    expect(body).not.toHaveProperty('translationOfWork');
    expect(body).not.toHaveProperty('correction');
  });

  it('says a claim with who makes it, where it stands, what weighs it, and our verdict', async () => {
    const claim = '/v1/claims/re-election-2019';
    const { body } = await jsonLd(api, claim).expect(200);
    expect(body).toMatchObject({
      '@type': 'Claim',
      text: 'Maduro’s re-election took place in 2019.',
      creativeWorkStatus: 'disputed',
      datePublished: '2021-11',
      appearance: [
        { '@type': 'NewsArticle', '@id': url('/v1/sources/niendorf-report-2021') },
        { '@type': 'NewsArticle', '@id': url(article) },
      ],
      citation: [{ '@type': 'Role', roleName: 'refutes', citation: { '@type': 'WebPage' } }],
      about: [{ '@type': 'Event', '@id': url('/v1/events/presidential-re-election') }],
      review: {
        '@type': 'ClaimReview',
        claimReviewed: 'Maduro’s re-election took place in 2019.',
        itemReviewed: { '@type': 'Claim', '@id': url(claim) },
        reviewRating: { '@type': 'Rating', alternateName: 'Wrong year' },
        reviewBody: expect.stringContaining('20 May 2018'),
      },
    });
    expect(body).not.toHaveProperty('author');
    const statement = { text: 'We respect it.', claimant: 'nicolas-maduro', status: 'published' };
    const made = await api.post('/v1/claims', 'editor', statement).expect(201);
    const { body: unverified } = await jsonLd(api, `/v1/claims/${made.body.slug}`).expect(200);
    expect(unverified.author).toMatchObject({
      '@type': 'Person',
      '@id': url('/v1/actors/nicolas-maduro'),
    });
    expect(unverified).not.toHaveProperty('review');
  });

  it('says an event with its dates as precise as they are known, and what each actor was in it', async () => {
    const event = { name: 'A vote', startDate: '2017-08', endDate: '2018', location: 'Caracas' };
    const actors = [{ id: 'nicolas-maduro', role: 'candidate' }, 'international-criminal-court'];
    await api
      .post('/v1/events', 'editor', { ...event, slug: 'a-vote', actors, status: 'published' })
      .expect(201);
    const { body } = await jsonLd(api, '/v1/events/a-vote').expect(200);
    expect(body).toMatchObject({
      '@type': 'Event',
      startDate: '2017-08',
      endDate: '2018',
      location: { '@type': 'Place', name: 'Caracas' },
      eventStatus: 'https://schema.org/EventScheduled',
      performer: [
        { '@type': 'Role', roleName: 'candidate', performer: { '@type': 'Person' } },
        { '@type': 'Organization', '@id': url('/v1/actors/international-criminal-court') },
      ],
    });
  });

  it('says what a story is made of', async () => {
    const { body, headers } = await jsonLd(api, '/v1/stories/maduro-and-the-icc').expect(200);
    const { body: list } = await api.get('/v1/articles?story=maduro-and-the-icc');
    expect(body.hasPart.map((one: Json) => one['@id'])).toEqual(
      list.items.map((one: Json) => one['url']),
    );
    expect(headers['surrogate-key']!.split(' ')).toEqual(
      expect.arrayContaining(['articles', list.items[0].id]),
    );
  });

  it('uses no word that schema.org does not have for its type, whatever was corrected', async () => {
    const replacement = { quote: { exact: 're-election in 2019' }, replacement: 're-election' };
    const one = await correct(api, [
      { type: 'article', id: 'maduro-and-icc-sign-agreement', changes: [replacement] },
      {
        type: 'event',
        id: 'presidential-re-election',
        changes: [{ field: '/startDate', value: '2018-05-20' }],
      },
    ]);
    const note = { kind: 'editors-note', text: 'A second look.' };
    for (const [type, id] of [
      ['actor', 'nicolas-maduro'],
      ['actor', 'international-criminal-court'],
      ['story', 'maduro-and-the-icc'],
      ['source', 'niendorf-report-2021'],
      ['claim', 're-election-2019'],
    ]) {
      await correct(api, [{ type, id }], note);
    }
    const drawn: unknown[] = [];
    for (const kind of ['articles', 'actors', 'events', 'claims', 'sources', 'stories']) {
      const { body: list } = await api.get(`/v1/${kind}?limit=100&fields=slug`);
      for (const { slug } of list.items) {
        drawn.push((await jsonLd(api, `/v1/${kind}/${slug}`).expect(200)).body);
      }
    }
    expect(drawn.length).toBeGreaterThan(40);
    expect(unknownWords(drawn, words)).toEqual([]);
    expect(JSON.stringify(drawn)).toContain(`"@id":"${url(`/v1/corrections/${one}`)}"`);
  });

  it('would not pass with a word that schema.org does not have', () => {
    const person = {
      '@type': 'Person',
      name: 'A',
      mood: 'hopeful',
      affiliation: { '@type': 'Event' },
    };
    expect(
      unknownWords({ '@type': 'Event', eventStatus: 'Odd', performer: person }, words),
    ).toEqual([
      '/Event.eventStatus holds "Odd"',
      '/Event.performer/Person.mood',
      '/Event.performer/Person.affiliation holds {"@type":"Event"}',
    ]);
  });

  it('is whole: what shapes the JSON of the API is refused', async () => {
    for (const query of ['fields=headline', 'include=actors', 'body=html']) {
      const { status, body } = await jsonLd(api, `${article}?${query}`);
      expect([status, body.errors[0].pointer]).toEqual([400, `/${query.split('=')[0]}`]);
    }
    expect((await jsonLd(api, `${article}?mood=hopeful`)).status).toBe(400);
  });
});

describe('corrections and retractions as JSON-LD', () => {
  const api = useApi();

  it('mean what they mean in JSON: each note, which of them is superseded, and what readers see now', async () => {
    const id = 'maduro-and-icc-sign-agreement';
    const wrong = await correct(
      api,
      [
        {
          type: 'article',
          id,
          changes: [{ quote: { exact: 'in 2019 at' }, replacement: 'in 2017 at' }],
        },
      ],
      { text: 'It was 2017.' },
    );
    await correct(
      api,
      [
        {
          type: 'article',
          id,
          changes: [{ quote: { exact: 'in 2017 at' }, replacement: 'in 2018 at' }],
        },
      ],
      { supersedes: wrong },
    );
    const { body: drawn } = await api.get(article);
    const { body, headers } = await jsonLd(api, article);
    expect(headers['etag']).toMatch(/^"3-/);
    expect(body.version).toBe(3);
    expect(body.articleBody).toContain('in 2018 at');
    expect(body.correction).toEqual(
      drawn.corrections.map((note: Json) => ({
        '@type': 'CorrectionComment',
        '@id': note['url'],
        url: note['url'],
        text: note['text'],
        datePublished: note['datePublished'],
        genre: note['kind'],
        ...(note['supersededBy'] !== null && { creativeWorkStatus: 'superseded' }),
      })),
    );
    expect(body.correction).toHaveLength(2);
    expect(body.correction[1].creativeWorkStatus).toBe('superseded');
  });

  it('show at an instant what readers could see then', async () => {
    const { body: before } = await jsonLd(api, article);
    const asOf = new Date().toISOString();
    await correct(api, [{ type: 'event', id: 'presidential-re-election' }], {
      kind: 'editors-note',
    });
    const event = '/v1/events/presidential-re-election';
    expect((await jsonLd(api, event)).body.subjectOf).toHaveLength(2);
    const past = await jsonLd(api, `${event}?asOf=${asOf}`).expect(200);
    expect(past.body.subjectOf).toHaveLength(1);
    expect(past.headers['memento-datetime']).toBeDefined();
    expect((await jsonLd(api, `${article}?asOf=${asOf}`)).body).toEqual(before);
  });

  it('answer the 410 of a retracted article with its notice as a problem', async () => {
    const made = { headline: 'The forged letter', articleBody: 'Text.', status: 'published' };
    const { body: letter } = await api.post('/v1/articles', 'editor', made).expect(201);
    await correct(api, [{ type: 'article', id: letter.id }], {
      kind: 'retraction',
      text: 'Forged.',
    });
    const { status, type, body } = await jsonLd(api, `/v1/articles/${letter.id}`);
    expect([status, type, body.notice.text]).toEqual([410, 'application/problem+json', 'Forged.']);
    const working = await jsonLd(api, `/v1/articles/${letter.id}?draft=true`, 'editor').expect(200);
    expect(working.body.creativeWorkStatus).toBe('retracted');
  });
});
