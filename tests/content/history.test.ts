import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const article = '/v1/articles/maduro-and-icc-sign-agreement';

describe('the history of an article', () => {
  const api = useApi();
  const revisions = (query = '', who: Parameters<typeof api.get>[1] = 'anyone') =>
    api.get(`${article}/revisions${query}`, who);
  let correction: { id: string; url: string };

  beforeAll(async () => {
    const made = await api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'The vote took place in 2018.',
      targets: [
        {
          type: 'article',
          id: 'maduro-and-icc-sign-agreement',
          changes: [
            { quote: { exact: 're-election in 2019' }, replacement: 're-election in May 2018' },
          ],
        },
      ],
    });
    correction = made.body;
    await api.patch(article, 'contributor', { description: 'First try.' }, '"2"');
    await api.patch(article, 'contributor', { description: 'Second try.' }, '"3"');
    await api
      .post(`${article}/publish`, 'editor', { updateKind: 'update', note: 'Adds a standfirst.' })
      .set('If-Match', '"4"');
    await api.patch(article, 'contributor', { description: 'Not yet public.' }, '"4"');
  });

  it('lists for readers what they could see, newest first, with the note that came with it', async () => {
    const { status, body, headers } = await revisions('?count=true');
    expect(status).toBe(200);
    expect(headers['cache-control']).toMatch(/^public/);
    expect(body.total).toBe(3);
    const [newest, corrected, first] = body.items;
    expect(newest).toMatchObject({
      version: 4,
      status: 'published',
      basedOn: 2,
      visibleTo: null,
      correction: { kind: 'update', text: 'Adds a standfirst.' },
      updateKind: 'update',
    });
    expect(corrected).toMatchObject({
      version: 2,
      status: 'former',
      basedOn: 1,
      visibleTo: newest.visibleFrom,
      correction: { id: correction.id, url: correction.url },
    });
    expect(first).toMatchObject({
      version: 1,
      basedOn: null,
      correction: null,
      visibleTo: corrected.visibleFrom,
    });
    expect(JSON.stringify(body)).not.toMatch(/"by"|try|Not yet/);
  });

  it('tells the newsroom everything, drafts and who made them included', async () => {
    const { body, headers } = await revisions('?draft=true', 'contributor');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(
      body.items.map((line: Record<string, unknown>) => [
        line['version'],
        line['status'],
        line['by'],
      ]),
    ).toEqual([
      [5, 'draft', 'The contributor'],
      [4, 'published', 'The contributor'],
      [3, 'draft', 'The contributor'],
      [2, 'former', 'The editor'],
      [1, 'former', null],
    ]);
    expect((await revisions('?draft=true')).status).toBe(401);
    const draft = await api.get(new URL(body.items[0].url).pathname + '?draft=true', 'contributor');
    expect(draft.body).toMatchObject({
      version: 5,
      status: 'pending',
      description: 'Not yet public.',
    });
  });

  it('is walked in pages both ways', async () => {
    const versions = (body: { items: { version: number }[] }) =>
      body.items.map(({ version }) => version);
    const first = await revisions('?limit=2');
    expect(versions(first.body)).toEqual([4, 2]);
    expect(first.headers['link']).toContain('rel="next"');
    const second = (await revisions(`?limit=2&after=${first.body.page.next}`)).body;
    expect([versions(second), second.page.next]).toEqual([[1], null]);
    const back = (await revisions(`?limit=2&before=${second.page.previous}`)).body;
    expect([versions(back), back.page.previous]).toEqual([[4, 2], null]);
    expect((await revisions('?after=nonsense')).status).toBe(400);
    const both = `?after=${first.body.page.next}&before=${first.body.page.next}`;
    expect((await revisions(both)).status).toBe(400);
  });

  it('shows a version as readers saw it, and none that they could not', async () => {
    const old = await api.get(`${article}/revisions/1`);
    expect(old.headers['etag']).toMatch(/^"1-/);
    expect(old.body).toMatchObject({ version: 1, status: 'published', corrections: [] });
    expect(JSON.stringify(old.body.articleBody)).toContain('re-election in 2019');
    const asText = await api.get(`${article}/revisions/2?body=text&fields=articleBody`);
    expect(Object.keys(asText.body)).toEqual(['articleBody']);
    expect(asText.body.articleBody).toContain('re-election in May 2018');
    for (const version of [3, 5, 6]) {
      const hidden = await api.get(`${article}/revisions/${version}`);
      expect([version, hidden.status]).toEqual([version, 404]);
      expect(hidden.body.detail).toBe(
        `There is no version ${version} of the article “maduro-and-icc-sign-agreement”.`,
      );
    }
    expect((await api.get(`${article}/revisions/3?draft=true`, 'editor')).body).toMatchObject({
      description: 'First try.',
      status: 'draft',
    });
    expect((await api.get(`${article}/revisions/0`)).status).toBe(400);
  });

  it('shows the references of a version as they were when it came', async () => {
    const claim = '/v1/claims/re-election-2019';
    await api.post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'It is refuted.',
      targets: [
        {
          type: 'claim',
          id: 're-election-2019',
          changes: [{ field: '/claimStatus', value: 'refuted' }],
        },
      ],
    });
    const statusIn = async (path: string) =>
      (await api.get(path)).body.claims.find(
        ({ slug }: { slug: string }) => slug === 're-election-2019',
      ).claimStatus;
    expect((await api.get(claim)).body.claimStatus).toBe('refuted');
    expect(await statusIn(article)).toBe('refuted');
    expect(await statusIn(`${article}/revisions/4`)).toBe('disputed');
  });

  it('is compared by member, and the text by block and word', async () => {
    const { body } = await api.get(`${article}/diff?from=1&to=2`);
    expect(body).toMatchObject({ from: 1, to: 2 });
    expect(body.changes).toHaveLength(1);
    const [change] = body.changes;
    expect(change).toMatchObject({ field: '/articleBody', kind: 'changed', moved: false });
    expect(change.oldValue._key).toBe(change.blockKey);
    const differing = change.parts.filter(({ op }: { op: string }) => op !== 'equal');
    expect(differing).toEqual([
      { op: 'delete', text: '2019' },
      { op: 'insert', text: 'May 2018' },
    ]);
    const newest = await api.get(`${article}/diff`);
    expect(newest.body).toMatchObject({
      from: 2,
      to: 4,
      changes: [{ field: '/description', kind: 'changed', newValue: 'Second try.' }],
    });
    expect((await api.get(`${article}/diff?from=2&to=2`)).body.changes).toEqual([]);
  });

  it('is compared with drafts only for the newsroom', async () => {
    for (const query of ['from=1&to=3', 'to=5', 'from=3', 'to=99']) {
      expect([query, (await api.get(`${article}/diff?${query}`)).status]).toEqual([query, 404]);
    }
    const { body } = await api.get(`${article}/diff?draft=true`, 'contributor');
    expect(body).toMatchObject({
      from: 4,
      to: 5,
      changes: [{ oldValue: 'Second try.', newValue: 'Not yet public.' }],
    });
  });

  it('has nothing to compare the first version with', async () => {
    const { body } = await api.get('/v1/stories/maduro-and-the-icc/diff');
    expect(body.changes ?? []).toEqual([]);
    const first = await api.get(`${article}/diff?to=1`);
    expect(first.body).toMatchObject({ from: null, to: 1, changes: [] });
  });
});
