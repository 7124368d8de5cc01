import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { fileOf, imported } from './installations.js';

const lines = [
  { kind: 'source', type: 'Report', name: 'A report', url: 'https://report.example/1' },
  {
    type: 'claim',
    slug: 'it-rained',
    text: 'It rained.',
    evidence: [{ source: 'a-report', stance: 'supports' }],
  },
  {
    type: 'article',
    slug: 'rain',
    headline: 'Rain',
    articleBody: '## Weather\n\nYesterday [it rained](claim:it-rained).',
    citation: ['a-report'],
    keywords: ['weather'],
    status: 'published',
  },
];

describe('a line written by hand', () => {
  const api = useApi();
  beforeAll(async () => {
    expect(await imported(api.ctx, fileOf(lines))).toMatchObject({ written: 3, refused: [] });
  });

  it('becomes a draft, or a published entry where it says so', async () => {
    const { body } = await api.get('/v1/articles/rain?body=text');
    expect(body).toMatchObject({
      headline: 'Rain',
      articleBody: 'Weather\n\nYesterday it rained.',
    });
    await api.get('/v1/claims/it-rained').expect(404);
    const draft = await api.get('/v1/claims/it-rained?draft=true', 'contributor').expect(200);
    expect(draft.body.slug).toBe('it-rained');
  });

  it('is told to those who follow the log', async () => {
    const { body } = await api.get('/v1/changes?limit=100');
    expect(body.items.at(-1)).toMatchObject({ operation: 'createArticle', public: true });
  });

  it('is skipped where its entry is there and says the same', async () => {
    expect(await imported(api.ctx, fileOf(lines))).toMatchObject({
      written: 0,
      present: 3,
      refused: [],
    });
  });

  it('is refused where its entry says something else, or is not what readers see', async () => {
    const { refused } = await imported(
      api.ctx,
      fileOf([
        { ...lines[2], keywords: [] },
        { ...lines[2], citation: [] },
        { ...lines[1], status: 'published' },
      ]),
    );
    expect(refused.map(({ reason }) => reason)).toEqual([
      'The article “rain” is here already, and says something else.',
      expect.stringContaining('says something else'),
      'The claim “it-rained” is here already, as draft.',
    ]);
  });

  it('is refused where its references alone say something else: whom, in what order, as what', async () => {
    const storm = {
      kind: 'event',
      type: 'Event',
      slug: 'storm',
      name: 'Storm',
      startDate: '2026-11-20',
      actors: [
        { id: 'the-town', role: 'place' },
        { id: 'the-fire-brigade', role: 'helper' },
      ],
      citation: ['a-report', 'a-letter'],
    };
    const around = [
      { kind: 'source', type: 'Report', name: 'A letter', url: 'https://report.example/2' },
      { kind: 'actor', type: 'Organization', name: 'The town' },
      { kind: 'actor', type: 'Organization', name: 'The fire brigade' },
    ];
    const [town, brigade] = storm.actors;
    const first = await imported(api.ctx, fileOf([...around, storm]));
    expect(first).toMatchObject({ written: 4, refused: [] });
    expect(await imported(api.ctx, fileOf([storm]))).toMatchObject({ present: 1, refused: [] });
    for (const [slug, other] of Object.entries({
      storm: [
        { ...storm, actors: [town] },
        { ...storm, actors: [brigade, town] },
        { ...storm, actors: [town, { ...brigade, role: 'victim' }] },
        { ...storm, citation: ['a-letter', 'a-report'] },
      ],
      'it-rained': [{ ...lines[1], evidence: [{ source: 'a-report', stance: 'refutes' }] }],
    })) {
      for (const line of other) {
        const { refused } = await imported(api.ctx, fileOf([line]));
        expect(refused.map(({ reason }) => reason)).toEqual([
          expect.stringContaining(`“${slug}” is here already, and says something else.`),
        ]);
      }
    }
  });

  it('is refused with every fault, and without taking the others along', async () => {
    const { written, refused } = await imported(
      api.ctx,
      fileOf([
        { type: 'article', slug: 'NOT A SLUG', articleBody: 7, status: 'live' },
        { type: 'actor', name: 'Nobody' },
        {
          type: 'article',
          headline: 'Snow',
          story: 'no-such-story',
          citation: ['a-report', 'none'],
        },
        { type: 'article', headline: 'Sun' },
      ]),
    );
    expect(written).toBe(1);
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 3]);
    for (const part of [
      '/slug',
      '/headline is missing',
      '/articleBody',
      '/status must be one of',
    ]) {
      expect(refused[0]?.reason).toContain(part);
    }
    expect(refused[1]?.reason).toContain('“kind” names the actor');
    expect(refused[2]?.reason).toContain('/story There is no story “no-such-story”.');
    expect(refused[2]?.reason).toContain('/citation/1');
    await api.get('/v1/articles/snow?draft=true', 'editor').expect(404);
    await api.get('/v1/articles/sun?draft=true', 'editor').expect(200);
  });
});
