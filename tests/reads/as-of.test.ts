import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { kinds, listed, publish, republish, succeed, withdraw } from './newsroom.js';

type Item = Record<string, unknown>;

describe('a read as of an instant', () => {
  const api = useApi();
  /** The instant of each step, as readers saw it. */
  const at = { seeded: '', published: '', corrected: '', renamed: '', retracted: '' };
  let article = '';

  beforeAll(async () => {
    at.seeded = (
      await succeed(api.get('/v1/articles?fields=dateModified'))
    ).body.items[0].dateModified;
    const made = await publish(api, 'articles', {
      headline: 'Who won in 2019',
      slug: 'who-won',
      keywords: ['elections'],
      articleBody: 'They say [it was in 2019](claim:re-election-2019), [he](actor:nicolas-maduro).',
    });
    article = made.id;
    at.published = made.datePublished;
    const correction = await succeed(
      api.post('/v1/corrections', 'editor', {
        kind: 'correction',
        text: 'It was in 2018.',
        evidence: ['presidential-election-results-2018'],
        targets: [
          {
            type: 'article',
            id: 'who-won',
            changes: [{ quote: { exact: 'in 2019' }, replacement: 'in 2018' }],
          },
          {
            type: 'claim',
            id: 're-election-2019',
            changes: [{ field: '/claimStatus', value: 'refuted' }],
          },
        ],
      }),
    );
    at.corrected = correction.body.datePublished;
    at.renamed = (
      await republish(api, 'articles', article, { slug: 'who-won-in-2018' })
    ).dateModified;
    at.retracted = (await withdraw(api, `/v1/articles/${article}`, 'retract')).datePublished;
  });

  const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
  const get = (path: string, instant: string) =>
    api.get(`${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(instant)}`);
  const seen = async (path: string, instant: string) => (await succeed(get(path, instant))).body;

  it('shows the version of then, from its instant on and not a millisecond sooner', async () => {
    const one = `/v1/articles/${article}`;
    expect((await get(one, justBefore(at.published))).status).toBe(404);
    const steps: [string, number, string, string][] = [
      [at.published, 1, 'who-won', 'in 2019'],
      [justBefore(at.corrected), 1, 'who-won', 'in 2019'],
      [at.corrected, 2, 'who-won', 'in 2018'],
      [justBefore(at.renamed), 2, 'who-won', 'in 2018'],
      [at.renamed, 3, 'who-won-in-2018', 'in 2018'],
      [justBefore(at.retracted), 3, 'who-won-in-2018', 'in 2018'],
    ];
    for (const [instant, version, slug, words] of steps) {
      const body = await seen(`${one}?body=text`, instant);
      expect([instant, body.version, body.slug]).toEqual([instant, version, slug]);
      expect(body.articleBody).toContain(words);
      expect(body.status).toBe('published');
      expect(body.datePublished).toBe(at.published);
    }
    const gone = await get(one, at.retracted);
    expect([gone.status, gone.body.notice.datePublished]).toEqual([410, at.retracted]);
  });

  it('shows the corrections that had been published by then, compact and included', async () => {
    for (const include of ['', '?include=corrections']) {
      const notes = async (instant: string) =>
        (await seen(`/v1/articles/${article}${include}`, instant)).corrections.map(
          ({ kind }: Item) => kind,
        );
      expect(await notes(justBefore(at.corrected))).toEqual([]);
      expect(await notes(at.corrected)).toEqual(['correction']);
      expect(await notes(justBefore(at.retracted))).toEqual(['correction']);
    }
    const record = async (instant: string) =>
      (await seen('/v1/corrections?count=true', instant)).total;
    expect(await record(justBefore(at.corrected))).toBe(0);
    expect(await record(at.corrected)).toBe(1);
    expect(await record(at.retracted)).toBe(2);
    const [{ id }] = (await seen('/v1/corrections', at.corrected)).items;
    expect((await get(`/v1/corrections/${id}`, justBefore(at.corrected))).status).toBe(404);
    const then = await seen(`/v1/corrections/${id}`, at.corrected);
    expect(then.targets[0].slug).toBe('who-won');
  });

  it('shows what a claim stood at then: alone, in references, annotations and includes', async () => {
    const statuses = async (instant: string) => {
      const claim = await seen('/v1/claims/re-election-2019', instant);
      const plain = await seen(`/v1/articles/${article}`, instant);
      const whole = await seen(`/v1/articles/${article}?include=claims`, instant);
      return [
        claim.claimStatus,
        plain.claims[0].claimStatus,
        plain.articleBody[0].markDefs[0].claimStatus,
        whole.claims[0].claimStatus,
      ];
    };
    expect(await statuses(justBefore(at.corrected))).toEqual(Array(4).fill('disputed'));
    expect(await statuses(at.corrected)).toEqual(Array(4).fill('refuted'));
  });

  it('lists, counts and filters what readers saw then', async () => {
    const list = (query: string, instant: string) =>
      listed(api, `/v1/articles?sort=datePublished&asOf=${instant}&${query}`);
    const seeded = 'maduro-and-icc-sign-agreement';
    expect(await list('', justBefore(at.seeded))).toEqual([]);
    expect(await list('', at.seeded)).toEqual([seeded]);
    expect(await list('', at.published)).toEqual([seeded, 'who-won']);
    expect(await list('', at.renamed)).toEqual([seeded, 'who-won-in-2018']);
    expect(await list('', at.retracted)).toEqual([seeded]);
    expect(await list('keyword=elections', justBefore(at.published))).toEqual([]);
    expect(await list('claim=re-election-2019', at.published)).toEqual([seeded, 'who-won']);
    expect(await list('corrected=true', justBefore(at.corrected))).toEqual([]);
    expect(await list('corrected=true', at.corrected)).toEqual(['who-won']);
    expect(await list('corrected=false', at.corrected)).toEqual([seeded]);
    for (const [instant, total] of [
      [justBefore(at.seeded), 0],
      [at.seeded, 1],
      [at.published, 2],
      [justBefore(at.retracted), 2],
      [at.retracted, 1],
    ] as const) {
      expect((await seen('/v1/articles?count=true&limit=1', instant)).total).toBe(total);
    }
    const claims = (query: string, instant: string) =>
      listed(api, `/v1/claims?asOf=${instant}&${query}`);
    expect(await claims('claimStatus=refuted', justBefore(at.corrected))).toEqual([]);
    expect(await claims('claimStatus=refuted', at.corrected)).toEqual(['re-election-2019']);
    for (const [slug, instant, count] of [
      ['who-won', at.published, 1],
      ['who-won', at.renamed, 1],
      ['who-won-in-2018', at.renamed, 1],
      // The slug of today names it in the past too.
      ['who-won-in-2018', at.corrected, 1],
      ['who-won', at.retracted, 0],
    ] as const) {
      expect([slug, instant, (await claims(`article=${slug}`, instant)).length]).toEqual([
        slug,
        instant,
        count,
      ]);
    }
  });

  it('shows where a claim appeared then', async () => {
    const appearance = async (instant: string) =>
      (await seen('/v1/claims/re-election-2019', instant)).appearance.map(({ slug }: Item) => slug);
    const seeded = 'maduro-and-icc-sign-agreement';
    expect(await appearance(at.seeded)).toEqual([seeded]);
    expect(await appearance(at.published)).toEqual(['who-won', seeded]);
    expect(await appearance(at.renamed)).toEqual(['who-won-in-2018', seeded]);
    expect(await appearance(at.retracted)).toEqual([seeded]);
  });

  it('pages through the state of then, whatever happened since', async () => {
    const path = `/v1/claims?limit=4&fields=slug&asOf=${at.seeded}`;
    const slugs: unknown[] = [];
    for (let after = ''; ;) {
      const { items, page } = (await succeed(api.get(`${path}${after}`))).body;
      slugs.push(...items.map(({ slug }: Item) => slug));
      if (page.next === null) break;
      after = `&after=${page.next}`;
    }
    expect(slugs).toEqual(await listed(api, `/v1/claims?limit=100&asOf=${at.seeded}`));
    expect(slugs).toHaveLength(11);
  });

  it('finds the entry by any slug that it had, and leads to that of the time', async () => {
    const { status, headers } = await get('/v1/articles/who-won?body=text', at.renamed);
    expect([status, headers['location']]).toEqual([
      301,
      `http://dossier.test/v1/articles/who-won-in-2018?body=text&asOf=${encodeURIComponent(at.renamed)}`,
    ]);
    const back = await get('/v1/articles/who-won-in-2018', at.published);
    expect([back.status, back.headers['location']]).toEqual([
      301,
      `http://dossier.test/v1/articles/who-won?asOf=${encodeURIComponent(at.published)}`,
    ]);
    expect((await seen('/v1/articles/who-won', at.published)).version).toBe(1);
  });

  it('is empty before everything, and as now in the future', async () => {
    for (const kind of [...kinds, 'corrections']) {
      const { items, total } = await seen(`/v1/${kind}?count=true`, '1950-01-01T00:00:00Z');
      expect([kind, items, total]).toEqual([kind, [], 0]);
      const now = (await succeed(api.get(`/v1/${kind}?count=true`))).body;
      expect(await seen(`/v1/${kind}?count=true`, '9999-12-31T23:59:59.999Z')).toEqual(now);
    }
    expect((await get('/v1/actors/karim-khan', '1950-01-01T00:00:00Z')).status).toBe(404);
    expect((await get(`/v1/articles/${article}`, '2999-01-01T00:00:00Z')).status).toBe(410);
  });

  it('takes an instant in any time zone and precision', async () => {
    const moved = new Date(Date.parse(at.corrected) + 5.5 * 3_600_000).toISOString();
    const zoned = moved.replace('Z', '+05:30');
    expect((await seen(`/v1/articles/${article}`, zoned)).version).toBe(2);
    const finer = justBefore(at.corrected).replace('Z', '999Z');
    expect((await seen(`/v1/articles/${article}`, finer)).version).toBe(1);
  });

  it('never shows what readers did not see: drafts, pending versions, proposals', async () => {
    const draft = (await api.post('/v1/actors', 'editor', { type: 'Person', name: 'Draft' })).body;
    await succeed(api.patch('/v1/actors/alex-saab', 'editor', { name: 'Álex Saab' }, '"1"'));
    const proposal = await succeed(
      api.post('/v1/corrections', 'contributor', {
        kind: 'clarification',
        text: 'Perhaps.',
        targets: [{ type: 'actor', id: 'alex-saab' }],
      }),
    );
    const later = '9999-01-01T00:00:00Z';
    for (const who of ['anyone', 'editor'] as const) {
      expect((await api.get(`/v1/actors/${draft.id}?asOf=${later}`, who)).status).toBe(404);
      const { body } = await succeed(api.get(`/v1/actors/alex-saab?asOf=${later}`, who));
      expect([body.name, body.corrections]).toEqual(['Alex Saab', []]);
      const one = `/v1/corrections/${proposal.body.id}?asOf=${later}`;
      expect((await api.get(one, who)).status).toBe(404);
    }
  });
});
