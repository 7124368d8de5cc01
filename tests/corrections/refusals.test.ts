import { afterEach, beforeAll, expect, describe, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { fingerprint } from '../support/fingerprint.js';
import { expectRefusal } from '../support/refusal.js';

const api = useApi();
const target = (id: string, changes: unknown[], type = 'actor') => ({ type, id, changes });
const set = (field: string, value: unknown = 'x') => ({ field, value });
const quote = (exact: string, more = {}) => ({ quote: { exact, ...more }, replacement: 'x' });
let before: string;

const correct = (...targets: unknown[]) =>
  api.post('/v1/corrections', 'editor', { kind: 'correction', text: 'x', targets });

beforeAll(async () => {
  for (const name of ['A draft', 'Another draft']) {
    await api.post('/v1/actors', 'editor', { type: 'Person', name }).expect(201);
  }
  before = await fingerprint(api.databaseUrl);
});

afterEach(async () => {
  expect(await fingerprint(api.databaseUrl)).toBe(before);
});

describe('a correction', () => {
  it('of fields that no entry has is refused, also of those that every object inherits', async () => {
    const fields = [
      '/__proto__',
      '/constructor/name',
      '/prototype',
      '/affiliation/__proto__',
      '/nope',
    ];
    const answer = await correct(
      target(
        'karim-khan',
        fields.map((field) => set(field)),
      ),
    );
    await expectRefusal(api, answer, {
      status: 422,
      code: 'change-not-possible',
      pointers: fields.map((_, index) => `/targets/0/changes/${index}/field`),
    });
  });

  it('of entries in a state that does not allow it names each of them, and what is possible', async () => {
    const ids = ['a-draft', 'karim-khan', 'another-draft'];
    const answer = await correct(...ids.map((id) => target(id, [set('/jobTitle')])));
    await expectRefusal(api, answer, {
      status: 409,
      code: 'conflict',
      pointers: ['/targets/0', '/targets/2'],
    });
    expect(answer.body).toMatchObject({
      state: 'draft',
      possible: expect.arrayContaining(['publish']),
    });
    expect(answer.body.detail).toMatch(/^\/targets\/0: .*draft.* \/targets\/2: .*draft.*publish/);
  });

  it('by what is no JSON pointer is refused for its form', async () => {
    const answer = await correct(target('karim-khan', [set('jobTitle'), set('/a~2b'), set('')]));
    await expectRefusal(api, answer, {
      status: 400,
      code: 'invalid-request',
      pointers: [0, 1, 2].map((index) => `/targets/0/changes/${index}/field`),
    });
  });

  it('with values that reach into prototypes is refused at the value', async () => {
    const value: unknown = JSON.parse('{"__proto__":{"admin":true}}');
    const answer = await correct(target('karim-khan', [set('/jobTitle', value)]));
    await expectRefusal(api, answer, {
      status: 400,
      code: 'invalid-request',
      pointers: ['/targets/0/changes/0/value/__proto__'],
    });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('names every target that does not exist or is of another kind', async () => {
    const answer = await correct(
      target('no-such-actor', [set('/name')]),
      target('karim-khan', [set('/name')]),
      target('re-election-2019', [set('/name')]),
    );
    await expectRefusal(api, answer, {
      status: 422,
      code: 'target-not-found',
      pointers: ['/targets/0/id', '/targets/2/id'],
    });
  });

  it('names every quote that is not found or stands there twice', async () => {
    const answer = await correct(
      target(
        'maduro-and-icc-sign-agreement',
        [quote('Maduro'), quote('re-election in 2020'), quote('Maduro', { prefix: 'zzzz' })],
        'article',
      ),
    );
    await expectRefusal(api, answer, {
      status: 422,
      code: 'quote-ambiguous',
      pointers: [0, 1, 2].map((index) => `/targets/0/changes/${index}/quote`),
    });
    const [twice, missing] = answer.body.errors;
    expect([twice.code, twice.matches.length > 1]).toEqual(['quote-ambiguous', true]);
    expect([missing.code, missing.nearest.length > 0]).toEqual(['quote-not-found', true]);
    expect(missing.nearest[0].blockKey).toMatch(/./);
  });

  it('names every reference that leads nowhere and every slug that is taken, in a dry run, a proposal and a publication alike', async () => {
    const targets = [
      target(
        'maduro-and-icc-sign-agreement',
        [
          set('/story', 'no-such-story'),
          set('/citation', ['no-such-source', 'nor-this']),
          quote('re-election in 2020'),
        ],
        'article',
      ),
      target('saab-extradition', [set('/actors/0/id', 'karim-khan-2')], 'event'),
      target('karim-khan', [set('/slug', 'alex-saab')]),
      target('hugo-carvajal', [set('/slug', 'a-new-one')]),
      target('juan-guaido', [set('/slug', 'a-new-one'), set('/affiliation', ['nobody'])]),
    ];
    for (const [who, dryRun] of [
      ['editor', true],
      ['editor', false],
      ['contributor', false],
    ] as const) {
      const body = { kind: 'correction', text: 'x', targets, dryRun };
      const answer = await api.post('/v1/corrections', who, body);
      await expectRefusal(api, answer, {
        status: 422,
        code: 'quote-not-found',
        pointers: [
          '/targets/0/changes/2/quote',
          '/targets/0/changes/0/value',
          '/targets/0/changes/1/value/0',
          '/targets/0/changes/1/value/1',
          '/targets/1/changes/0/value',
          '/targets/2/changes/0/value',
          '/targets/4/changes/1/value/0',
          '/targets/4/changes/0/value',
        ],
      });
      const codes = answer.body.errors.map(({ code }: { code: string }) => code);
      expect(codes.slice(1)).toEqual([
        ...Array<string>(4).fill('reference-not-found'),
        'slug-taken',
        'reference-not-found',
        'slug-taken',
      ]);
    }
  });

  it('to a slug that is taken alone is refused as a conflict, also in a dry run', async () => {
    const targets = [target('karim-khan', [set('/slug', 'alex-saab')])];
    for (const dryRun of [true, false]) {
      const body = { kind: 'correction', text: 'x', targets, dryRun };
      const answer = await api.post('/v1/corrections', 'editor', body);
      const pointers = ['/targets/0/changes/0/value'];
      await expectRefusal(api, answer, { status: 409, code: 'slug-taken', pointers });
    }
  });

  it('of nothing, of a kind that there is not, and with a member too many is refused at once', async () => {
    const answer = await api.post('/v1/corrections', 'editor', {
      kind: 'erratum',
      text: '',
      severity: 'great',
      targets: [],
      signed: 'me',
    });
    await expectRefusal(api, answer, {
      status: 400,
      code: 'invalid-request',
      pointers: ['/kind', '/text', '/severity', '/targets', '/signed'],
    });
  });
});
