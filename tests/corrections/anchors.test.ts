import { describe, expect, it } from '@jest/globals';
import { type Api, useApi } from '../support/api.js';

interface Change {
  exact: string;
  replacement: string;
  prefix?: string;
}

interface TextBlock {
  _key: string;
  children: { text: string }[];
}

/** The block with another text. */
function saying(block: TextBlock, text: string): TextBlock {
  return { ...block, children: [{ ...block.children[0], text }] };
}

async function anArticle(api: Api, articleBody: string): Promise<string> {
  const article = { headline: 'Anchored', articleBody, status: 'published' };
  return `/v1/articles/${(await api.post('/v1/articles', 'editor', article)).body.id}`;
}

async function correct(api: Api, path: string, changes: Change[], placement = 'inline') {
  await api
    .post('/v1/corrections', 'editor', {
      kind: 'correction',
      text: 'A note.',
      placement,
      targets: [
        {
          type: 'article',
          id: path.split('/').at(-1),
          changes: changes.map(({ replacement, ...quote }) => ({ quote, replacement })),
        },
      ],
    })
    .expect(201);
}

async function read(api: Api, path: string) {
  return (await api.get(path).expect(200)).body;
}

async function edit(
  api: Api,
  path: string,
  change: (body: TextBlock[]) => (TextBlock | undefined)[],
): Promise<void> {
  const { articleBody, version } = await read(api, path);
  const made = await api.patch(
    path,
    'editor',
    { articleBody: change(articleBody) },
    `"${version}"`,
  );
  const publication = { updateKind: 'minor' };
  await api
    .post(`${path}/publish`, 'editor', publication)
    .set('If-Match', `"${made.body.version}"`)
    .expect(200);
}

describe('an inline correction', () => {
  const api = useApi();

  it('is anchored to its sentences, newest first, with what stood there', async () => {
    const path = await anArticle(api, 'Nine people came.\n\nThey stayed until ten, they said.');
    const before = (await read(api, path)).dateModified;
    await correct(api, path, [
      { exact: 'Nine people', replacement: 'Seven people' },
      { exact: 'until ten', replacement: 'until eleven' },
    ]);
    await correct(api, path, [{ exact: 'they said', replacement: 'she said' }]);
    const { articleBody, corrections } = await read(api, path);
    const [first, second] = articleBody.map(({ _key }: { _key: string }) => _key);
    expect(corrections.map(({ anchors }: { anchors: unknown }) => anchors)).toEqual([
      [{ blockKey: second, start: 26, exact: 'she said', oldValue: 'they said' }],
      [
        { blockKey: first, start: 0, exact: 'Seven people', oldValue: 'Nine people' },
        { blockKey: second, start: 12, exact: 'until eleven', oldValue: 'until ten' },
      ],
    ]);
    expect(articleBody[1].children[0].text.slice(26)).toBe('she said.');
    const whole = await read(api, `${path}?include=corrections`);
    expect(whole.corrections[0]).toMatchObject({
      anchors: corrections[0].anchors,
      targets: [{ changes: [{ oldValue: 'they said' }] }],
    });
    expect((await read(api, `${path}?asOf=${before}`)).corrections).toEqual([]);
    expect((await read(api, `${path}?body=none`)).corrections).toEqual(corrections);
  });

  it('keeps the anchor where the text around it changes, and loses it with the passage', async () => {
    const path = await anArticle(api, 'In 2019 they voted.\n\nAnother paragraph.');
    await correct(api, path, [{ exact: 'In 2019', replacement: 'In 2018' }]);
    const { dateModified } = await read(api, path);
    const [{ anchors }] = (await read(api, path)).corrections;
    await edit(api, path, ([one, two]) => [saying(one!, 'Yes. In 2018 they voted.'), two]);
    expect((await read(api, path)).corrections[0].anchors).toEqual([{ ...anchors[0], start: 5 }]);
    const moved = 'Another paragraph: In 2018 they voted.';
    await edit(api, path, ([one, two]) => [saying(one!, 'Yes.'), saying(two!, moved)]);
    expect((await read(api, path)).corrections[0].anchors).toEqual([]);
    await edit(api, path, ([, two]) => [two]);
    expect((await read(api, path)).corrections[0].anchors).toEqual([]);
    const then = await read(api, `${path}?asOf=${dateModified}`);
    expect(then.corrections[0].anchors).toEqual(anchors);
  });

  it('is anchored to the right one of two like passages, or to none', async () => {
    const path = await anArticle(api, 'First in 2018, then in 2019, they met.');
    await correct(api, path, [{ exact: '2019', replacement: '2018', prefix: 'then in ' }]);
    expect((await read(api, path)).corrections[0].anchors).toMatchObject([{ start: 23 }]);
    const other = await anArticle(api, 'First in 2018, then in 2019, they met.');
    await correct(api, other, [{ exact: '2019', replacement: '2018' }]);
    expect((await read(api, other)).corrections[0].anchors).toEqual([]);
  });

  it('has no anchor while its words are kept back for the sake of another article', async () => {
    const [path, other] = [await anArticle(api, 'Nine came.'), await anArticle(api, 'Nine came.')];
    const changes = [{ quote: { exact: 'Nine' }, replacement: 'Seven' }];
    const targets = [path, other].map((one) => ({
      type: 'article',
      id: one.split('/').at(-1),
      changes,
    }));
    const correction = { kind: 'correction', text: 'A note.', placement: 'inline', targets };
    await api.post('/v1/corrections', 'editor', correction).expect(201);
    expect((await read(api, path)).corrections[0].anchors).toHaveLength(1);
    const hold = { reason: 'Disputed.' };
    await api.post(`${other}/withhold`, 'editor', hold).set('If-Match', '"2"').expect(200);
    expect((await read(api, path)).corrections[0].anchors).toEqual([]);
  });

  it('has no anchor where it took words out, and one at the top has none to begin with', async () => {
    const path = await anArticle(api, 'They met, it seems, twice.');
    await correct(api, path, [{ exact: ', it seems,', replacement: '' }]);
    await correct(api, path, [{ exact: 'twice', replacement: 'once' }], 'top');
    const [top, inline] = (await read(api, path)).corrections;
    expect([top.placement, 'anchors' in top]).toEqual(['top', false]);
    expect([inline.placement, inline.anchors]).toEqual(['inline', []]);
  });
});
