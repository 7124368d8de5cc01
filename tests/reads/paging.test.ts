import { beforeAll, describe, expect, it } from '@jest/globals';
import { entryTypes } from '../../src/catalog.js';
import { encodeCursor, type Position } from '../../src/http/paging.js';
import { useApi } from '../support/api.js';
import { kinds, listed, publish, republish, succeed, withdraw } from './newsroom.js';

type Item = Record<string, string | null>;

describe('the order and the pages of a list', () => {
  const api = useApi();

  beforeAll(async () => {
    // Same names and dates again and again, so that ids must break ties.
    for (let index = 0; index < 9; index++) {
      const startDate = ['2017', '2017-01-01', null][index % 3];
      await publish(api, 'events', { name: `Twice ${index % 2}`, startDate, endDate: startDate });
      await publish(api, 'claims', { text: `Same ${index % 2}`, dateStated: startDate });
      await publish(api, 'articles', { headline: `Same ${index % 2}` });
    }
    await publish(api, 'sources', { name: 'Ästhetik', datePublished: '2017' });
    await publish(api, 'sources', { name: 'zebra' });
    await publish(api, 'actors', { type: 'Person', name: 'Nicolás Maduro' });
    await publish(api, 'stories', { name: 'Maduro and the International Criminal Court' });
  });

  /** Code-point order, nulls last in either direction, ties by id in the direction of the first key. */
  function sorted(items: Item[], sort: string): Item[] {
    const keys = sort.split(',').map((key) => ({
      name: key.replace('-', ''),
      sign: key.startsWith('-') ? -1 : 1,
    }));
    const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
    return [...items].sort((a, b) => {
      for (const { name, sign } of keys) {
        const [one, other] = [a[name] ?? null, b[name] ?? null];
        if (one === other) continue;
        if (one === null || other === null) return one === null ? 1 : -1;
        return sign * compare(one, other);
      }
      return (keys[0]?.sign ?? 1) * compare(a['id'] ?? '', b['id'] ?? '');
    });
  }

  /** Every page from the first to the last by `after`, and from the last to the first by `before`. */
  async function walk(path: string) {
    const forward: Item[][] = [];
    let page = (await succeed(api.get(path))).body;
    forward.push(page.items);
    expect(page.page.previous).toBeNull();
    while (page.page.next !== null) {
      page = (await succeed(api.get(`${path}&after=${page.page.next}`))).body;
      forward.push(page.items);
    }
    const backward: Item[][] = [page.items];
    while (page.page.previous !== null) {
      page = (await succeed(api.get(`${path}&before=${page.page.previous}`))).body;
      backward.unshift(page.items);
    }
    return { forward, backward };
  }

  const sorts = entryTypes.flatMap(({ path, list }) => {
    const names = Object.keys(list.sorts);
    const [first = '', second = ''] = names;
    return [
      ...names.flatMap((name) => [name, `-${name}`]),
      `${first},-${second}`,
      `-${second},${first}`,
      names.join(','),
    ].map((sort) => [path, sort] as const);
  });

  it.each(sorts)(
    'of /v1/%s by %s is total, and the same walked forward and backward',
    async (path, sort) => {
      const all = (await succeed(api.get(`/v1/${path}?limit=100&sort=${sort}`))).body.items;
      const ids = (items: Item[]) => items.map(({ id }) => id);
      expect(ids(all)).toEqual(ids(sorted(all, sort)));
      const { forward, backward } = await walk(`/v1/${path}?limit=6&fields=id&sort=${sort}`);
      expect(ids(forward.flat())).toEqual(ids(all));
      expect(ids(backward.flat())).toEqual(ids(all));
      expect(forward.slice(0, -1).every(({ length }) => length === 6)).toBe(true);
    },
  );

  it('is by default what each kind declares, and newest first for editors', async () => {
    for (const { path, list } of entryTypes) {
      const named = await listed(api, `/v1/${path}?sort=${list.defaultSort}`, 'id');
      expect(await listed(api, `/v1/${path}`, 'id')).toEqual(named);
      const drafts = (await api.get(`/v1/${path}?draft=true`, 'editor')).body.items;
      expect(drafts).toEqual(sorted(drafts, '-dateModified'));
    }
  });

  it('has twenty items unless limit says otherwise, and a total only with count=true', async () => {
    const { items, page, total } = (await succeed(api.get('/v1/claims'))).body;
    expect([items.length, page.limit, total]).toEqual([20, 20, undefined]);
    for (const limit of [1, 7, 20, 100]) {
      const { body } = await succeed(api.get(`/v1/claims?count=true&limit=${limit}`));
      expect([body.items.length, body.page.limit, body.total]).toEqual([
        Math.min(limit, 20),
        limit,
        20,
      ]);
    }
    const { next } = (await succeed(api.get('/v1/claims?limit=15'))).body.page;
    const second = (await succeed(api.get(`/v1/claims?limit=15&count=true&after=${next}`))).body;
    expect([second.items.length, second.total, second.page.next]).toEqual([5, 20, null]);
  });

  it('links to its neighbours as RFC 8288 says, keeping every other parameter', async () => {
    const query = 'limit=3&fields=slug&sort=-text&claimant=niendorf-report-2021,karim-khan';
    const linked = (header: string | undefined) =>
      Object.fromEntries(
        [...(header ?? '').matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url = '', rel = '']) => [
          rel,
          url.replace('http://dossier.test', ''),
        ]),
      );
    const first = await succeed(api.get(`/v1/claims?${query}`));
    expect(Object.keys(linked(first.headers['link']))).toEqual(['next']);
    const second = await succeed(api.get(linked(first.headers['link'])['next'] ?? ''));
    const both = linked(second.headers['link']);
    expect(Object.keys(both)).toEqual(['next', 'prev']);
    const parameters = new URL(both['prev'] ?? '', 'http://x').searchParams;
    expect(parameters.get('claimant')).toBe('niendorf-report-2021,karim-khan');
    expect(parameters.has('after')).toBe(false);
    expect(second.body).toEqual(
      (await succeed(api.get(`/v1/claims?${query}&after=${first.body.page.next}`))).body,
    );
    expect((await succeed(api.get(both['prev'] ?? ''))).body.items).toEqual(first.body.items);
    for (const kind of kinds) {
      const { headers } = await succeed(api.get(`/v1/${kind}?limit=100`));
      expect(linked(headers['link'])).toEqual({});
    }
  });

  it('keeps a cursor as long as the longest name makes it', async () => {
    const texts = ['\u{4E00}'.repeat(1000), '\u{1F5DE}'.repeat(500)];
    for (const text of texts) await publish(api, 'claims', { text });
    const { forward, backward } = await walk('/v1/claims?limit=1&sort=-text');
    expect(
      forward
        .flat()
        .slice(0, 2)
        .map(({ text }) => text),
    ).toEqual([...texts].reverse());
    expect(backward).toEqual(forward);
  });

  it('takes texts as long as they may be that nothing makes shorter, also some that begin alike', async () => {
    const drawn = Array.from({ length: 990 }, (_, n) =>
      String.fromCodePoint(0x4e00 + ((n * 7919) % 20_000)),
    );
    const beginning = drawn.join('');
    const texts = ['a', 'b', 'c'].map((end) => `${beginning}${end}`);
    for (const text of texts) await publish(api, 'claims', { text });
    const { forward, backward } = await walk('/v1/claims?limit=1&sort=text');
    const found = forward.flat().map(({ text }) => text);
    expect(found.filter((text) => String(text).startsWith(beginning))).toEqual(texts);
    expect(backward).toEqual(forward);
  });

  it('leads back from a page that has come to be empty', async () => {
    const path = '/v1/stories?limit=2&fields=id&sort=name';
    const last = await publish(api, 'stories', { name: 'Zzz' });
    const { page, items } = (await succeed(api.get(path))).body;
    await withdraw(api, `/v1/stories/${last.id}`, 'unpublish');
    const empty = (await succeed(api.get(`${path}&after=${page.next}`))).body;
    expect([empty.items, empty.page.next]).toEqual([[], null]);
    const back = (await succeed(api.get(`${path}&before=${empty.page.previous}`))).body;
    expect([back.items, back.page.previous]).toEqual([items, null]);
  });
});

describe('a list that changes while it is walked', () => {
  const api = useApi();

  it.each(['headline', '-headline', 'datePublished', '-datePublished'])(
    'by %s neither misses nor repeats what stayed',
    async (sort) => {
      const mark = sort.replace('-', 'r');
      for (let index = 10; index < 22; index++) {
        await publish(api, 'articles', { headline: `${mark} ${index}`, articleSection: mark });
      }
      const path = `/v1/articles?limit=5&sort=${sort}&articleSection=${mark}`;
      const stayed = await listed(api, path.replace('limit=5', 'limit=100'), 'id');
      for (const way of ['next', 'previous'] as const) {
        const seen: string[] = [];
        let page = (await succeed(api.get(path))).body;
        if (way === 'previous') {
          while (page.page.next) {
            page = (await succeed(api.get(`${path}&after=${page.page.next}`))).body;
          }
        }
        for (let round = 0; ; round++) {
          seen.push(...page.items.map(({ id }: Item) => id));
          // In front of, among and behind what is still to come; and a new version of what was there.
          const [front, back] = [`${mark} 0${round}`, `${mark} 99`];
          await Promise.all([
            ...[front, `${mark} 15 and a half`, back].map((headline) =>
              publish(api, 'articles', { headline, articleSection: mark }),
            ),
            republish(api, 'articles', stayed[round % stayed.length] as string, {
              description: `${way} ${round}`,
            }),
          ]);
          const cursor = page.page[way];
          if (cursor === null) break;
          const parameter = way === 'next' ? 'after' : 'before';
          page = (await succeed(api.get(`${path}&${parameter}=${cursor}`))).body;
          if (round > 40) throw new Error('the walk does not end');
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(stayed));
      }
    },
    180_000,
  );
});

describe('a cursor', () => {
  const api = useApi();
  /** Sealed as the lists do it, so that what it holds is looked at. */
  const encode = (value: object) => encodeCursor({ list: 'claim', ...value } as Position);
  const id = '00000000-0000-7000-8000-000000000000';

  it.each([
    ['garbage', 'claims', '', 'garbage'],
    ['nothing', 'claims', '', ''],
    ['of another sort', 'claims', '', encode({ sort: '-text', values: ['a'], id })],
    ['with a value too many', 'claims', '', encode({ sort: 'text', values: ['a', 'b'], id })],
    ['with a null where none can be', 'claims', '', encode({ sort: 'text', values: [null], id })],
    ['with NUL', 'claims', '', encode({ sort: 'text', values: ['a\0'], id })],
    ['with half a character', 'claims', '', encode({ sort: 'text', values: ['\ud800'], id })],
    ['with a foreign id', 'claims', '', encode({ sort: 'text', values: ['a'], id: 'x' })],
    ...['never', '0000-01-01T00:00:00.000Z', '-271821-04-20T00:00:00.000Z'].flatMap(
      (value): [string, string, string, string][] =>
        ['article', 'correction'].map((list) => [
          value,
          `${list}s`,
          '',
          encode({ list, sort: '-datePublished', values: [value], id }),
        ]),
    ),
  ])('that is forged (%s, of %s) is refused%s', async (_what, kind, _nothing, cursor) => {
    for (const parameter of ['after', 'before']) {
      const { status, body } = await api.get(`/v1/${kind}?${parameter}=${cursor}`);
      expect([status, body.errors?.[0].pointer]).toEqual([400, `/${parameter}`]);
    }
  });

  it('is taken where its seal, list, sort and values are right', async () => {
    const after = encode({ sort: 'text', values: ['Maduro'], id });
    const { items } = (await succeed(api.get(`/v1/claims?after=${after}`))).body;
    expect(items[0].slug).toBe('maduro-respects-decision');
  });

  it('is one of either side, not both', async () => {
    for (const kind of [...kinds, 'corrections']) {
      const { status, body } = await api.get(`/v1/${kind}?after=x&before=y`);
      expect([kind, status, body.errors[0].pointer]).toEqual([kind, 400, '/before']);
    }
  });
});
