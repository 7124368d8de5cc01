import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { useApi } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { expectRefusal, type Refusal } from '../support/refusal.js';

const api = useApi();
const MIB = 1024 * 1024;
let before: string;

beforeAll(async () => {
  before = await fingerprint(api.databaseUrl);
});

afterEach(async () => {
  expect(await fingerprint(api.databaseUrl)).toBe(before);
});

function post(path: string, body: string | Buffer, headers: Record<string, string> = {}) {
  return request(api.app)
    .post(path)
    .set({
      Authorization: `Bearer ${api.keys.editor}`,
      'Content-Type': 'application/json',
      ...headers,
    })
    .serialize((sent: string) => sent)
    .send(body);
}

const invalid = (...pointers: string[]): Refusal => ({
  status: 400,
  code: 'invalid-request',
  pointers,
  in: 'body',
});
const malformed: Refusal = { status: 400, code: 'malformed-body', pointers: [''], in: 'body' };
const tooLarge: Refusal = { status: 413, code: 'payload-too-large', pointers: [''], in: 'body' };

describe('an article that comes in', () => {
  const bodies: [string, string | Buffer, Refusal][] = [
    ['as JSON that ends too early', '{"headline":', malformed],
    ['as no JSON at all', 'headline=x', malformed],
    ['without a body', '', malformed],
    ['in another encoding than UTF-8', Buffer.from('{"headline":"caf\xe9"}', 'latin1'), malformed],
    ['as a list', '[1]', invalid('')],
    ['as null', 'null', invalid('')],
    ['without a headline', '{}', invalid('/headline')],
    ['with unknown fields', '{"headline":"x","one":1,"two/3":2}', invalid('/one', '/two~13')],
    [
      'with several faults at once',
      '{"headline":" ","keywords":[1,"a"],"author":[{"name":"","age":3}],"zz":0}',
      invalid('/headline', '/keywords/0', '/author/0/name', '/author/0/age', '/zz'),
    ],
    [
      'with NUL in its text, and other faults',
      '{"headline":"a\\u0000b","articleBody":"\\u0000","keywords":7}',
      invalid('/headline', '/articleBody', '/keywords'),
    ],
    [
      'with half a character in a text and in a name',
      '{"headline":"\\ud800","\\udc00x":1,"author":[{"name":"a\\ud83d"}]}',
      invalid('/headline', '/\uFFFDx', '/author/0/name'),
    ],
    [
      'with names that reach into prototypes',
      '{"headline":"x","__proto__":{"a":1},"constructor":1,"author":[{"name":"x","prototype":{}}]}',
      invalid('/__proto__', '/constructor', '/author/0/prototype'),
    ],
    [
      'with a member twice, also deep inside',
      '{"headline":"x","headline":"y","author":[{"name":"a"},{"name":"b","na\\u006de":"c"}]}',
      invalid('/headline', '/author/1/name'),
    ],
    [
      'with a number beyond all numbers',
      '{"headline":"x","keywords":[1e999]}',
      invalid('/keywords/0'),
    ],
    [
      'with text that no language tag has',
      '{"headline":"x","inLanguage":"en-a"}',
      invalid('/inLanguage'),
    ],
    [
      'nested a hundred thousand times',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      invalid('/0'.repeat(32)),
    ],
    [
      'with an object nested a hundred thousand times',
      `{"headline":"x","story":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
      invalid(`/story${'/a'.repeat(31)}`),
    ],
    [
      'with half a million keywords',
      `{"headline":"x","keywords":[${'1,'.repeat(500_000)}1]}`,
      invalid('/keywords'),
    ],
    ['of 1 MiB and a byte', `"${'x'.repeat(MIB - 1)}"`, tooLarge],
    ['of 10 MB', Buffer.alloc(10_000_000, 'x'), tooLarge],
  ];

  it.each(bodies)('%s is refused, and nothing is written', async (_name, body, refusal) => {
    await expectRefusal(api, await post('/v1/articles', body), refusal);
  });

  it('with thousands of faults is answered with the first hundred', async () => {
    const body = `{"headline":"x","keywords":[${'"\\u0000",'.repeat(5000)}""]}`;
    const answer = await post('/v1/articles', body);
    expect([answer.status, answer.body.errors.length]).toEqual([400, 100]);
  });

  it('of exactly 1 MiB is read', async () => {
    const answer = await post('/v1/articles', `"${'x'.repeat(MIB - 2)}"`);
    await expectRefusal(api, answer, invalid(''));
  });
});

describe('a compressed body', () => {
  const gzip = { 'Content-Encoding': 'gzip' };

  it('is read, and refused for what is in it', async () => {
    const answer = await post('/v1/articles', gzipSync('{"headline":""}'), gzip);
    await expectRefusal(api, answer, invalid('/headline'));
  });

  it('that swells to a hundred megabytes is cut off', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
    await expectRefusal(api, await post('/v1/articles', bomb, gzip), tooLarge);
  });

  it('that is not what it says, or ends too early, is no JSON', async () => {
    const cut = gzipSync('{"headline":"x"}').subarray(0, 20);
    for (const body of [Buffer.from('not gzip'), cut]) {
      await expectRefusal(api, await post('/v1/articles', body, gzip), malformed);
    }
    const brotli = await post('/v1/articles', Buffer.from('not brotli'), {
      'Content-Encoding': 'br',
    });
    await expectRefusal(api, brotli, malformed);
  });

  it('in a coding that nobody knows is refused', async () => {
    await expectRefusal(
      api,
      await post('/v1/articles', Buffer.from('x'), { 'Content-Encoding': 'gzip, zip' }),
      {
        status: 415,
        code: 'unsupported-media-type',
        pointers: ['/Content-Encoding'],
        in: 'header',
      },
    );
  });
});

describe('what leads nowhere', () => {
  const nowhere = (...pointers: string[]): Refusal => ({
    status: 422,
    code: 'reference-not-found',
    pointers,
    in: 'body',
  });

  it('is named at every place: entries that do not exist, and those of another kind', async () => {
    const body = JSON.stringify({
      headline: 'x',
      story: 'no-such-story',
      citation: ['karim-khan', 'no-such-source'],
    });
    const answer = await post('/v1/articles', body);
    await expectRefusal(api, answer, nowhere('/story', '/citation/0', '/citation/1'));
  });

  it('is named in the annotations of a text too', async () => {
    const body = JSON.stringify({
      headline: 'x',
      articleBody: '[Khan](actor:karim-khan), [a vote](event:re-election-2019), [x](claim:none)',
    });
    const answer = await post('/v1/articles', body);
    expect([answer.status, answer.body.errors.length]).toEqual([422, 2]);
  });

  it.each(['2021-02-30', '2021-13', '0000', '21-11-03', '2021-11-03T10:00:00Z', ''])(
    'is a date of the calendar such as “%s” that does not exist',
    async (startDate) => {
      const answer = await post('/v1/events', JSON.stringify({ name: 'x', startDate, endDate: 1 }));
      await expectRefusal(api, answer, invalid('/startDate', '/endDate'));
    },
  );
});
