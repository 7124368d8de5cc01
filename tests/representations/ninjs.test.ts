import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { useApi, type Who } from '../support/api.js';
import type { Json } from '../support/openapi.js';
import { ninjsStandard } from './ninjs-standard.js';

const NINJS = 'application/vnd.iptc.ninjs+json';
const article = '/v1/articles/maduro-and-icc-sign-agreement';
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const conforms = ajv.compile(ninjsStandard);

function faultsOf(item: unknown): unknown[] {
  return conforms(item) ? [] : conforms.errors!;
}

describe('an article as ninjs', () => {
  const api = useApi();
  const ninjs = (path: string, who: Who = 'anyone') => api.get(path, who).set('Accept', NINJS);

  it('conforms to the standard and says what its JSON says', async () => {
    const { body: drawn } = await api.get(`${article}?body=text`);
    const { body: html } = await api.get(`${article}?body=html`);
    const { body, type } = await ninjs(article).expect(200);
    expect([type, faultsOf(body)]).toEqual([NINJS, []]);
    const counts = { charCount: [...drawn.articleBody].length, wordCount: expect.any(Number) };
    expect(body).toMatchObject({
      uri: `http://dossier.test/v1/articles/${drawn.id}`,
      standard: { name: 'ninjs', version: '3.0' },
      type: 'text',
      representationType: 'full',
      version: '1',
      firstCreated: drawn.dateCreated,
      versionCreated: drawn.dateModified,
      pubStatus: 'usable',
      language: 'en',
      slugline: drawn.slug,
      headlines: [
        { role: 'main', value: drawn.headline },
        { role: 'alternative', value: drawn.alternativeHeadline },
      ],
      descriptions: [{ role: 'standfirst', value: drawn.description }],
      bodies: [
        { contentType: 'text/html', ...counts, value: html.articleBody },
        { contentType: 'text/plain', ...counts, value: drawn.articleBody },
      ],
      by: 'The Dossier newsroom',
      located: 'CARACAS',
      infoSources: [{ name: 'Tim Niendorf', role: 'Political Editor' }],
    });
    expect(Math.abs(body.bodies[0].wordCount - drawn.articleBody.split(/\s+/).length)).toBeLessThan(
      20,
    );
    expect(body).not.toHaveProperty('edNote');
    const names = (list: Json[]) => list.map(({ name }) => name);
    expect(names([...body.people, ...body.organisations]).sort()).toEqual(
      names(drawn.actors).sort(),
    );
    expect(names(body.events)).toEqual(names(drawn.events));
    expect(names(body.subjects)).toEqual(['World', ...drawn.keywords, drawn.story.name]);
    const related = [...drawn.isBasedOn, ...drawn.citation, ...drawn.claims] as Json[];
    expect(names(body.associations)).toEqual(names(related));
  });

  it('leaves out what there is nothing to say of', async () => {
    const bare = { headline: 'Nothing more', slug: 'nothing-more', status: 'published' };
    await api.post('/v1/articles', 'editor', bare).expect(201);
    const { body } = await ninjs('/v1/articles/nothing-more').expect(200);
    expect(faultsOf(body)).toEqual([]);
    for (const member of ['by', 'located', 'descriptions', 'people', 'associations', 'subjects']) {
      expect(body).not.toHaveProperty(member);
    }
  });

  it('is not to be used before readers see it', async () => {
    const draft = { headline: 'Not yet', slug: 'not-yet' };
    await api.post('/v1/articles', 'contributor', draft).expect(201);
    expect((await ninjs('/v1/articles/not-yet')).status).toBe(404);
    const { body, headers } = await ninjs('/v1/articles/not-yet?draft=true', 'contributor');
    expect([body.pubStatus, headers['cache-control']]).toEqual(['withheld', 'private, no-store']);
  });

  it('keeps its uri when it is renamed', async () => {
    const { body: before } = await ninjs('/v1/articles/nothing-more');
    await api.patch('/v1/articles/nothing-more', 'editor', { slug: 'renamed' }, '"1"').expect(200);
    await api
      .post('/v1/articles/renamed/publish', 'editor', { updateKind: 'minor' })
      .set('If-Match', '"2"')
      .expect(200);
    expect((await ninjs('/v1/articles/nothing-more')).status).toBe(301);
    const { body } = await ninjs('/v1/articles/renamed').expect(200);
    expect([body.uri, body.version, body.slugline]).toEqual([before.uri, '2', 'renamed']);
  });

  it('tells of the newest correction that stands, and lists them all', async () => {
    const id = 'maduro-and-icc-sign-agreement';
    const post = async (text: string, more: object) => {
      const target = { type: 'article', id, ...more };
      const correction = { kind: 'correction', text, targets: [target] };
      return (await api.post('/v1/corrections', 'editor', correction).expect(201)).body
        .id as string;
    };
    const changes = [
      { quote: { exact: 're-election in 2019' }, replacement: 're-election in 2018' },
    ];
    await post('The vote took place in 2018.', { changes });
    const { body: second } = await api
      .post('/v1/corrections', 'editor', {
        kind: 'editors-note',
        text: 'A second look.',
        targets: [{ type: 'article', id }],
      })
      .expect(201);
    const { body } = await ninjs(article).expect(200);
    expect(faultsOf(body)).toEqual([]);
    expect([body.edNote, body.version]).toEqual(['A second look.', '2']);
    expect(body.bodies[1].value).toContain('re-election in 2018');
    const notes = body.associations.filter(({ rel }: Json) => rel === 'correction');
    expect(notes.map(({ descriptions }: Json) => (descriptions as Json[])[0])).toEqual([
      { role: 'editors-note', contentType: 'text/plain', value: 'A second look.' },
      { role: 'correction', contentType: 'text/plain', value: 'The vote took place in 2018.' },
    ]);
    expect(notes[0].uri).toBe(second.url);
  });

  it('is canceled with its notice once it is retracted, and a problem in every other form', async () => {
    const made = { headline: 'The forged letter', articleBody: 'Its text.', status: 'published' };
    const { body: letter } = await api.post('/v1/articles', 'editor', made).expect(201);
    const { body: before } = await ninjs(`/v1/articles/${letter.slug}`).expect(200);
    const retraction = {
      kind: 'retraction',
      text: 'The letter was forged.',
      targets: [{ type: 'article', id: letter.id }],
    };
    const { body: posted } = await api.post('/v1/corrections', 'editor', retraction).expect(201);
    for (const ref of [letter.id, letter.slug]) {
      const gone = await ninjs(`/v1/articles/${ref}`);
      expect([gone.status, gone.type, faultsOf(gone.body)]).toEqual([410, NINJS, []]);
      expect(gone.headers['cache-control']).toBe('no-store');
      expect(gone.body).toMatchObject({
        uri: before.uri,
        pubStatus: 'canceled',
        edNote: 'The letter was forged.',
        versionCreated: posted.datePublished,
        headlines: [{ value: 'The forged letter' }],
      });
      expect(gone.text).not.toContain('Its text.');
      const problem = await api.get(`/v1/articles/${ref}`);
      expect([problem.status, problem.type]).toEqual([410, 'application/problem+json']);
      expect(problem.body.notice).toEqual({
        headline: 'The forged letter',
        text: 'The letter was forged.',
        datePublished: posted.datePublished,
        correction: posted.id,
      });
    }
    const working = await ninjs(`/v1/articles/${letter.id}?draft=true`, 'editor').expect(200);
    expect([working.body.pubStatus, faultsOf(working.body)]).toEqual(['canceled', []]);
  });

  it('is nothing that a claim or an actor has', async () => {
    const { status, body } = await ninjs('/v1/claims/re-election-2019');
    expect([status, body.available]).toEqual([406, ['application/json', 'application/ld+json']]);
  });
});
