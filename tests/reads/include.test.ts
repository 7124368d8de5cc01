import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { entryTypes } from '../../src/catalog.js';
import { includePaths } from '../../src/content/catalog.js';
import { useApi } from '../support/api.js';
import { sentBy } from '../support/sent.js';
import { publish, succeed, withdraw } from './newsroom.js';

type Item = Record<string, unknown>;

/** What only a whole entry or correction has, never a compact reference or a note. */
const isWhole = (item: Item) => 'dateCreated' in item;

/** Everything that stands at a path of members, through lists and through the `source` of an evidence. */
function at(item: Item, path: string[]): Item[] {
  const [member, ...below] = path;
  if (member === undefined) return [item];
  const value = item[member];
  const found = (Array.isArray(value) ? value : [value]) as (Item | null)[];
  return found.flatMap((one) => (one ? at((one['source'] as Item | undefined) ?? one, below) : []));
}

describe('include', () => {
  const api = useApi();

  beforeAll(async () => {
    const spanish = await publish(api, 'articles', {
      headline: 'Maduro y la Corte firman un acuerdo',
      translationOf: 'maduro-and-icc-sign-agreement',
      story: 'maduro-and-the-icc',
      isBasedOn: ['niendorf-report-2021'],
      citation: ['miraflores-agreement'],
      articleBody:
        'De [Maduro](actor:nicolas-maduro) y [Khan](actor:karim-khan), [lo de 2019](claim:re-election-2019) y [el acuerdo](event:icc-agreement-signed).',
    });
    await publish(api, 'articles', {
      headline: 'Maduro et la Cour signent un accord',
      translationOf: spanish.id,
    });
    const { body } = await succeed(api.get('/v1/articles?fields=slug'));
    const targets = [
      ...body.items.map(({ slug }: Item) => ({ type: 'article', id: slug })),
      { type: 'actor', id: 'karim-khan' },
      { type: 'actor', id: 'nicolas-maduro' },
      { type: 'actor', id: 'international-criminal-court' },
      { type: 'event', id: 'icc-agreement-signed' },
      { type: 'claim', id: 're-election-2019' },
      { type: 'source', id: 'niendorf-report-2021' },
      { type: 'source', id: 'miraflores-agreement' },
      { type: 'source', id: 'presidential-election-results-2018' },
      { type: 'story', id: 'maduro-and-the-icc' },
    ];
    await succeed(
      api.post('/v1/corrections', 'editor', {
        kind: 'editors-note',
        text: 'We looked at all of this again.',
        evidence: ['presidential-election-results-2018'],
        targets,
      }),
    );
  });

  it.each(entryTypes.map((type) => [type.path, type] as const))(
    'puts whole entries in the place of references under every path that %s offer',
    async (path, type) => {
      const paths = includePaths(type, entryTypes);
      expect(paths).toContain('corrections');
      for (const include of paths) {
        const { items } = (await succeed(api.get(`/v1/${path}?limit=100&include=${include}`))).body;
        const [one] = items.filter((item: Item) => at(item, include.split('.')).length > 0);
        // Nobody that the story's actors belong to belongs to somebody else.
        if (include === 'affiliation.affiliation' && one === undefined) continue;
        expect([include, one !== undefined]).toEqual([include, true]);
        const single = (await succeed(api.get(`/v1/${path}/${one.slug}?include=${include}`))).body;
        expect(single).toEqual(one);
        const segments = include.split('.');
        for (const depth of segments.keys()) {
          const found = at(single, segments.slice(0, depth + 1));
          expect([include, depth, found.every(isWhole)]).toEqual([include, depth, true]);
        }
      }
    },
  );

  it('changes nothing else: a whole entry is as it is read by its own address, with what the relation adds', async () => {
    const event = (await succeed(api.get('/v1/events/icc-agreement-signed?include=actors'))).body;
    const [first] = event.actors;
    const alone = (await succeed(api.get(`/v1/actors/${first.slug}`))).body;
    expect(first).toEqual({ ...alone, role: 'signatory' });
    const claim = (await succeed(api.get('/v1/claims/re-election-2019?include=evidence'))).body;
    const { slug } = claim.evidence[0].source;
    expect(claim.evidence).toEqual([
      { source: (await succeed(api.get(`/v1/sources/${slug}`))).body, stance: 'refutes' },
    ]);
  });

  it('gives a note its whole record, and keeps the versions that it concerns here', async () => {
    const one = '/v1/claims/re-election-2019';
    const [note] = (await succeed(api.get(one))).body.corrections;
    const [whole] = (await succeed(api.get(`${one}?include=corrections.evidence`))).body
      .corrections;
    const { pathname, search } = new URL(`${note.url}?include=evidence`);
    const alone = (await succeed(api.get(`${pathname}${search}`))).body;
    expect(isWhole(alone.evidence[0])).toBe(true);
    expect(whole).toEqual({ ...note, ...alone });
    expect(whole.fromVersion).toBe(1);
  });

  it('goes together with fields, which decide what is shown', async () => {
    const { body } = await succeed(
      api.get('/v1/events/icc-agreement-signed?fields=slug,actors&include=actors.affiliation'),
    );
    expect(Object.keys(body)).toEqual(['slug', 'actors']);
    expect(body.actors.every(isWhole)).toBe(true);
    const without = await succeed(
      api.get('/v1/events/icc-agreement-signed?fields=slug&include=actors'),
    );
    expect(without.body).toEqual({ slug: 'icc-agreement-signed' });
  });

  it('draws the bodies of included articles in the form that was asked for', async () => {
    const { body } = await succeed(
      api.get('/v1/claims/re-election-2019?include=appearance&body=text'),
    );
    expect(body.appearance).toHaveLength(2);
    for (const { articleBody } of body.appearance) expect(typeof articleBody).toBe('string');
  });

  it('names the paths that there are where one is unknown or too deep', async () => {
    for (const include of ['sources', 'actors.affiliation.affiliation', 'claims.text', '']) {
      const { status, body } = await api.get(`/v1/articles?include=${include}`);
      expect([include, status]).toEqual([include, 400]);
      expect(body.errors[0].detail).toContain('claims.claimant');
    }
  });

  it('drops what readers cannot see, at any depth', async () => {
    const council = await publish(api, 'actors', { type: 'Organization', name: 'A council' });
    const member = await publish(api, 'actors', {
      type: 'Person',
      name: 'A member',
      affiliation: [council.id],
    });
    const event = await publish(api, 'events', { name: 'A meeting', actors: [member.id] });
    const path = `/v1/events/${event.id}?include=actors.affiliation`;
    expect((await succeed(api.get(path))).body.actors[0].affiliation).toHaveLength(1);
    await withdraw(api, `/v1/actors/${council.id}`, 'unpublish');
    const after = await succeed(api.get(path));
    expect(after.body.actors[0].affiliation).toEqual([]);
    expect(after.text).not.toContain(council.id);
    await withdraw(api, `/v1/actors/${member.id}`, 'retract');
    expect((await succeed(api.get(path))).body.actors).toEqual([]);
  });
});

describe('the number of SQL statements of a read', () => {
  const api = useApi();

  beforeAll(async () => {
    const council = await publish(api, 'actors', { type: 'Organization', name: 'A council' });
    for (let first = 1; first <= 60; first += 6) {
      await Promise.all([0, 1, 2, 3, 4, 5].map((more) => publishOne(first + more, council.id)));
    }
  }, 180_000);

  /** An article, an event, a claim and an actor that belong together. */
  async function publishOne(index: number, council: string): Promise<void> {
    const actor = await publish(api, 'actors', {
      type: 'Person',
      name: `Person ${index}`,
      affiliation: [council],
    });
    const event = await publish(api, 'events', { name: `Event ${index}`, actors: [actor.id] });
    const claim = await publish(api, 'claims', {
      text: `Claim ${index}`,
      claimant: actor.id,
      events: [event.id],
      evidence: [{ source: 'niendorf-report-2021', stance: 'supports' }],
    });
    await publish(api, 'articles', {
      headline: `Article ${index}`,
      story: 'maduro-and-the-icc',
      articleBody: `A [claim](claim:${claim.slug}), an [event](event:${event.slug}).`,
    });
  }

  async function countOf(path: string): Promise<number> {
    const app = createApp({ ...api.ctx, answers: undefined });
    return (await sentBy(api.ctx, () => succeed(request(app).get(path)))).length;
  }

  it('is the same for two entries and for sixty, with every include at once, and two by default: which, and what they say', async () => {
    const figures: string[] = [];
    for (const type of entryTypes) {
      const include = includePaths(type, entryTypes).join(',');
      // The newest come first: those made above, each with a reference under every member.
      const list = `/v1/${type.path}?sort=-dateModified`;
      const { items } = (await succeed(api.get(`${list}&fields=id&limit=1`))).body;
      const counts = {
        'plain list': [await countOf(`${list}&limit=2`), await countOf(`${list}&limit=60`)],
        'list, count, every include': [
          await countOf(`${list}&limit=2&count=true&include=${include}`),
          await countOf(`${list}&limit=60&count=true&include=${include}`),
        ],
        'one, every include': [await countOf(`/v1/${type.path}/${items[0].id}?include=${include}`)],
      };
      for (const [what, [few = 0, many = few]] of Object.entries(counts)) {
        figures.push(`${type.path.padEnd(9)} ${what.padEnd(28)} ${few} ${many}`);
        expect([type.path, what, many]).toEqual([type.path, what, few]);
      }
      expect(counts['plain list']).toEqual([2, 2]);
    }
    process.stdout.write(`SQL statements for 2 and for 60 entries\n${figures.join('\n')}\n`);
  });

  it('is two more for filters by id or slug, however many they name: theirs, and the clock before it', async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, index) => `person-${index + 1}`).join(',');
    expect(await countOf(`/v1/events?limit=60&actor=${names(1)}`)).toBe(4);
    expect(await countOf(`/v1/events?limit=60&actor=${names(50)}`)).toBe(4);
    expect(
      await countOf(`/v1/articles?limit=60&event=event-1,event-2&story=maduro-and-the-icc`),
    ).toBe(4);
  });
});
