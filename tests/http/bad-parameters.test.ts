import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { encodeCursor } from '../../src/http/paging.js';
import { useApi } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { expectRefusal } from '../support/refusal.js';

const api = useApi();
const someId = '01900000-0000-7000-8000-000000000000';
let before: string;

const invalid = (at: 'query' | 'path', ...pointers: string[]) => ({
  status: 400,
  code: 'invalid-request',
  pointers,
  in: at,
});

beforeAll(async () => {
  before = await fingerprint(api.databaseUrl);
});

afterEach(async () => {
  expect(await fingerprint(api.databaseUrl)).toBe(before);
});

describe('a parameter of a list', () => {
  const queries: [string, ...string[]][] = [
    ['nonsense=1', '/nonsense'],
    ['quest=x&nonsense=1&limit=0', '/quest', '/nonsense', '/limit'],
    ['__proto__=1&constructor=1', '/__proto__', '/constructor'],
    ['limit=5&limit=6', '/limit'],
    ['actor=a&limit=7&actor=b&limit=x', '/actor', '/limit'],
    ...['0', '101', '1e2', '-1', '', ' 5', '0x10', '1.5', '٣'].map((limit): [string, string] => [
      `limit=${encodeURIComponent(limit)}`,
      '/limit',
    ]),
    ['limit[]=5', '/limit[]'],
    ['count=yes', '/count'],
    ['sort=nonsense,-headline', '/sort/0'],
    ['sort=headline,-headline', '/sort'],
    ['fields=nonsense', '/fields/0'],
    ['include=events.actors.affiliation', '/include/0'],
    ['status=published,gone', '/status/1'],
    ['body=pdf', '/body'],
    ...['2021-02-30T00:00:00Z', '2021-11', '2021-02-30', '2021-11-03T17:00:00', 'now', ''].map(
      (asOf): [string, string] => [`asOf=${asOf}`, '/asOf'],
    ),
    ['asOf=0000-01-01T00:00:00Z', '/asOf'],
    ['asOf=9999-12-31T23:59:59-23:59', '/asOf'],
    [
      'datePublished[gte]=0000-12-31T23:59:59Z&dateModified[lt]=x',
      '/datePublished[gte]',
      '/dateModified[lt]',
    ],
    ['datePublished[around]=2021-11-03T00:00:00Z', '/datePublished[around]'],
    ['keyword=a%00b', '/keyword'],
    ['%00=1', '/\uFFFD'],
    ['keyword=%ED%A0%80', '/keyword'],
    ['keyword=100%', '/keyword'],
    ['inLanguage=%FF', '/inLanguage'],
    ['actor=a b', '/actor/0'],
    [`keyword=${'a,'.repeat(60)}`, '/keyword'],
  ];

  it.each(queries)('such as ?%s is refused where it stands', async (query, ...pointers) => {
    const answer = await api.get(`/v1/articles?${query}`);
    await expectRefusal(api, answer, invalid('query', ...pointers));
  });

  it('that is unknown is answered with those that there are', async () => {
    for (const [query, known] of [
      ['nonsense=1', 'datePublished[gte]'],
      ['sort=nonsense', '-datePublished'],
      ['fields=nonsense', 'articleBody'],
      ['include=nonsense', 'claims.claimant'],
    ]) {
      const { body } = await api.get(`/v1/articles?${query}`);
      expect(body.errors[0].detail).toContain(known);
    }
  });

  it('is found among thousands', async () => {
    const query = `${'limit=5&'.repeat(1500)}nonsense=1`;
    const answer = await api.get(`/v1/articles?${query}`);
    await expectRefusal(api, answer, invalid('query', '/limit', '/nonsense'));
  });

  it('is refused where an operation takes none', async () => {
    for (const path of ['/openapi.json', '/healthz', '/problems', '/']) {
      await expectRefusal(api, await api.get(`${path}?x=1`), invalid('query', '/x'));
    }
  });
});

describe('a cursor', () => {
  const badCursor = invalid('query', '/after');
  const walk = (path: string, cursor: string) => api.get(`${path}after=${cursor}`);

  it('that is no cursor, was cut short, or was edited is refused', async () => {
    const { next } = (await api.get('/v1/claims?limit=2')).body.page as { next: string };
    const text = Buffer.from(next, 'base64url').toString();
    const edited = Buffer.from(text.replace(/"values":\["./, '"values":["Z')).toString('base64url');
    expect(edited).not.toBe(next);
    for (const cursor of [
      'nonsense',
      '',
      '%2F',
      next.slice(0, -4),
      `${next}A`,
      `${next}==`,
      edited,
    ]) {
      await expectRefusal(api, await walk('/v1/claims?', cursor), badCursor);
    }
    expect((await walk('/v1/claims?', next)).status).toBe(200);
  });

  it('of another list or another sort is refused', async () => {
    const { next } = (await api.get('/v1/events?sort=-dateModified&limit=2')).body.page as {
      next: string;
    };
    expect((await walk('/v1/events?sort=-dateModified&', next)).status).toBe(200);
    for (const path of ['/v1/actors?sort=-dateModified&', '/v1/events?', '/v1/corrections?']) {
      await expectRefusal(api, await walk(path, next), badCursor);
    }
    await expectRefusal(api, await api.get(`/v1/keys?after=${next}`, 'admin'), badCursor);
  });

  it('that was forged with impossible values is refused', async () => {
    const forged: [string, string, string, (string | null)[]][] = [
      ['/v1/articles?', 'article', '-datePublished', ['-271821-04-20T00:00:00.000Z']],
      ['/v1/articles?', 'article', '-datePublished', ['+010000-01-01T00:00:00.000Z']],
      ...['2026-02-30T00:00:00Z', '1', '2020 (noon)', '2026-01-01T00:00:00+23:59'].flatMap(
        (value) =>
          ['article', 'correction'].map((list): [string, string, string, string[]] => [
            `/v1/${list}s?`,
            list,
            '-datePublished',
            [value],
          ]),
      ),
      ['/v1/articles?', 'article', '-datePublished', [null]],
      ['/v1/articles?', 'article', '-datePublished', []],
      ['/v1/claims?', 'claim', 'text', ['a\0b']],
      ['/v1/claims?', 'claim', 'text', ['\ud800']],
      ['/v1/corrections?', 'correction', '-datePublished', ['yesterday']],
    ];
    for (const [path, list, sort, values] of forged) {
      const cursor = encodeCursor({ list, sort, values, id: someId });
      await expectRefusal(api, await walk(path, cursor), badCursor);
    }
  });

  it('in both directions at once is refused', async () => {
    const { next } = (await api.get('/v1/claims?limit=2')).body.page as { next: string };
    const answer = await api.get(`/v1/claims?after=${next}&before=${next}`);
    await expectRefusal(api, answer, invalid('query', '/before'));
  });

  it('of the change log is a number', async () => {
    for (const seq of ['x', '-1', '1e3', '9'.repeat(20)]) {
      await expectRefusal(api, await walk('/v1/changes?', seq), badCursor);
    }
  });
});

describe('a path', () => {
  it('with NUL, with what no slug has, or longer than any slug is refused', async () => {
    for (const id of ['%00', 'a%2Fb', 'a%20b', '__proto__', 'x'.repeat(121)]) {
      await expectRefusal(api, await api.get(`/v1/articles/${id}`), invalid('path', '/id'));
    }
    await expectRefusal(api, await api.get('/v1/corrections/1'), invalid('path', '/id'));
    await expectRefusal(api, await api.get('/v1/keys/1', 'admin'), invalid('path', '/id'));
  });

  it('that is no valid percent-encoding of UTF-8 is refused', async () => {
    for (const id of ['%', '%zz', '%ED%A0%80', '%FF', 'a%0']) {
      await expectRefusal(api, await api.get(`/v1/articles/${id}`), invalid('path', ''));
    }
  });

  it('that leads nowhere is a 404, whatever objects inherit', async () => {
    for (const path of [
      '/v1/nonsense',
      '/V1/Articles',
      '/v1//articles',
      '/v1/articles/no-such-article',
      `/v1/articles/${someId}`,
      `/v1/corrections/${someId}`,
      '/problems/constructor',
      '/problems/__proto__',
      '/docs/nonsense',
      '/docs/..%2f..%2fpackage.json',
    ]) {
      await expectRefusal(api, await api.get(path), { status: 404, code: 'not-found' });
    }
  });
});

describe('a parameter whose name holds U+0000', () => {
  it('is quoted without it, since no text of the API holds it', async () => {
    for (const path of ['/readyz?a%00b=1', '/v1/articles?a%00b=1&a%00b=2']) {
      const { status, text, body } = await api.get(path);
      expect([status, body.errors[0].pointer]).toEqual([400, '/a\uFFFDb']);
      expect(text).not.toContain(String.raw`\u0000`);
    }
  });
});
