import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  correct,
  correction,
  impactOf,
  type Item,
  kinds,
  publishAll,
  right,
  wrong,
} from './carriers.js';

describe('the impact of a correction', () => {
  const api = useApi();
  let id = '';
  let impact: Record<string, Item> = {};
  beforeAll(async () => {
    await publishAll(api);
    id = await correct(api);
    impact = await impactOf(api, `corrections/${id}`);
  });

  it('names every published article that carries the mistake, and no other', () => {
    expect(Object.keys(impact).sort()).toEqual(
      [
        'annotated-only',
        'copy',
        'german-translation',
        'in-parts',
        'near-copy',
        'other-words',
        'twice',
      ].sort(),
    );
  });

  it('shows nothing of drafts, also to those who may see them', async () => {
    const { text } = await api.get(`/v1/corrections/${id}/impact`, 'admin');
    expect(text).not.toContain('draft-copy');
    expect(text).not.toContain('pending-copy');
  });

  it('says why each is listed', () => {
    expect(kinds(impact['annotated-only'])).toEqual(['annotation']);
    expect(impact['annotated-only']?.reasons[0]).toMatchObject({
      exact: 'a vote that few accepted',
      blockKey: expect.any(String),
    });
    expect(kinds(impact['german-translation'])).toEqual(['translation']);
    expect(kinds(impact['near-copy'])).toEqual(['same-sentence']);
    expect(impact['near-copy']?.reasons[0]?.exact).toContain('For many abroad');
  });

  it('scores a copy word for word by 1, whatever its marks and quotation marks, and puts it first', async () => {
    expect(impact['copy']?.score).toBe(1);
    expect(impact['near-copy']?.score).toBeGreaterThan(0.6);
    expect(impact['near-copy']?.score).toBeLessThan(1);
    const { body } = await api.get(`/v1/corrections/${id}/impact`);
    const scores = body.items.map(({ score }: Item) => score ?? 0);
    expect(scores).toEqual([...scores].sort((a: number, b: number) => b - a));
  });

  it('finds a sentence that another article parted in two', () => {
    expect(impact['in-parts']?.stillThere).toBe(true);
    expect(impact['in-parts']?.target?.changes).toEqual([
      { quote: { exact: wrong }, replacement: right },
    ]);
  });

  it('quotes the phrase as it stands there, or the words nearest to it', () => {
    expect(impact['copy']?.target?.changes).toEqual([
      { quote: { exact: wrong }, replacement: right },
    ]);
    expect(impact['near-copy']?.target?.changes).toEqual([
      { quote: { exact: 'reelection during 2019' }, replacement: right },
    ]);
    expect(impact['other-words']?.target?.changes).toEqual([
      { quote: { exact: '2019' }, replacement: 'May 2018' },
    ]);
  });

  it('adds context to a quote only where the phrase stands more than once', () => {
    const [change] = impact['twice']?.target?.changes ?? [];
    expect(change?.quote.exact).toBe(wrong);
    expect(Object.keys(change?.quote ?? {})).toHaveLength(2);
  });

  it('carries the note alone where it does not know what to replace', () => {
    expect(impact['annotated-only']?.target?.changes).toEqual([]);
    expect(impact['german-translation']?.target?.changes).toEqual([]);
  });

  it('is for everybody, with the ids that it is made of', async () => {
    const { headers } = await api.get(`/v1/corrections/${id}/impact`);
    expect(headers['cache-control']).toContain('public');
    expect(headers['surrogate-key']).toContain(impact['copy']?.id);
  });

  it('says of an article that was corrected since by whom, and that nothing is left', async () => {
    const { target } = impact['copy']!;
    const since = await correct(api, { ...correction, targets: [target] });
    const { copy } = await impactOf(api, `corrections/${id}`);
    expect(copy).toMatchObject({ stillThere: false, target: null, score: 1 });
    expect(copy?.correctedBy.map((one) => one.id)).toEqual([since]);
    expect(copy?.reasons.find(({ kind }) => kind === 'same-sentence')?.exact).toContain('2019');
  });

  it('does not take an unrelated correction for the end of the mistake', async () => {
    const changes = [{ quote: { exact: 'a word on oil' }, replacement: 'two words on oil' }];
    await correct(api, {
      ...correction,
      targets: [{ type: 'article', id: 'near-copy', changes }],
    });
    const near = (await impactOf(api, `corrections/${id}`))['near-copy'];
    expect(near?.correctedBy).toHaveLength(1);
    expect(near).toMatchObject({ stillThere: true, target: { type: 'article' } });
  });

  it('leaves out what was retracted or is no longer published', async () => {
    await correct(api, {
      kind: 'retraction',
      text: 'Retracted for a test.',
      targets: [{ type: 'article', id: 'other-words' }],
    });
    expect(Object.keys(await impactOf(api, `corrections/${id}`))).not.toContain('other-words');
  });

  it('gives targets that all go into one correction, after which nothing is left', async () => {
    const before = Object.values(await impactOf(api, `corrections/${id}`));
    const targets = before.flatMap(({ target }) => target ?? []);
    expect(targets.length).toBeGreaterThan(4);
    const second = await correct(api, { ...correction, targets });
    const after = Object.values(await impactOf(api, `corrections/${id}`));
    expect(after.map(({ slug }) => slug).sort()).toEqual(before.map(({ slug }) => slug).sort());
    for (const { slug, target, correctedBy, reasons, stillThere } of after) {
      const isCopy = reasons.some(({ kind }) => kind === 'same-sentence');
      expect([slug, target, correctedBy.length > 0]).toEqual([slug, null, true]);
      expect([slug, isCopy && stillThere]).toEqual([slug, false]);
    }
    expect(await impactOf(api, `corrections/${second}`)).toEqual({});
  });

  it('of something that does not exist is not found', async () => {
    const path = '/v1/corrections/00000000-0000-7000-8000-000000000000/impact';
    expect((await api.get(path)).status).toBe(404);
    expect((await api.get('/v1/corrections/no-id/impact')).status).toBe(400);
  });
});

describe('the impact of a proposal', () => {
  const api = useApi();

  it('is for those who may see the proposal, and counts what readers see now', async () => {
    await publishAll(api);
    const made = await api.post('/v1/corrections', 'contributor', correction);
    const path = `/v1/corrections/${made.body.id}/impact`;
    expect((await api.get(path)).status).toBe(404);
    const seen = await api.get(path, 'contributor');
    expect(seen.headers['cache-control']).toBe('private, no-store');
    const copy = seen.body.items.find(({ slug }: Item) => slug === 'copy');
    expect(copy).toMatchObject({ stillThere: true, correctedBy: [] });
    expect(copy.target.changes).toHaveLength(1);
  });
});
