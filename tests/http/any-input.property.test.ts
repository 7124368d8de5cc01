import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import { endpoints } from '../../src/endpoints.js';
import type { ApiEndpoint } from '../../src/auth/endpoint.js';
import { useApi, type Who } from '../support/api.js';
import { budget } from '../support/budget.js';

const TIME = budget({ short: 6_000, long: 300_000 });
const api = useApi();

/** What has broken servers before, and what nearly fits. */
const texts = fc.oneof(
  fc.constantFrom(
    ...[
      'karim-khan',
      're-election-2019',
      'maduro-and-icc-sign-agreement',
      'presidential-re-election',
    ],
    ...['article', 'actor', 'Person', 'correction', 'retraction', 'update', 'minor', 'refuted'],
    ...['published', 'draft', 'editor', '2017', '2017-08', '2021-02-30', '2021-11-03T17:00:00Z'],
    ...['9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00Z', '/startDate', '/jobTitle', '/-', '//'],
    ...['true', '-datePublished', 'headline', 'actors.affiliation', 'en-a', 'xx', '', ' ', '\0'],
    ...[
      '\ud800',
      '__proto__',
      'constructor',
      '[x](actor:karim-khan)',
      '> '.repeat(200),
      '**[',
      '%',
    ],
    ...[
      'https://example.org/',
      'https://[',
      'a'.repeat(3000),
      'Maduro',
      're-election in 2019',
      '1e999',
    ],
  ),
  fc.string({ unit: 'binary' }),
);
const scalars = fc.oneof(
  texts,
  fc.constantFrom(null, true, 0, -1, 1.5, 2 ** 31, 2 ** 53, 1e308, -0),
);
const values = fc.oneof(
  { depthSize: 'small' },
  scalars,
  fc.array(scalars, { maxLength: 4 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constant([{ _type: 'block', children: [{ _type: 'span', text: 'x', marks: ['strong'] }] }]),
  fc.record({ exact: texts, prefix: texts }, { requiredKeys: ['exact'] }),
);

/** Objects with the members that an operation knows, some of them inside each other, and now and then another. */
function bodies(names: string[]): fc.Arbitrary<unknown> {
  const inner = ['id', 'type', 'changes', 'field', 'value', 'quote', 'replacement', 'name', 'role'];
  const object = (keys: string[], value: fc.Arbitrary<unknown>) =>
    fc.dictionary(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, texts), value, {
      maxKeys: 6,
    });
  const nested = object(inner, values);
  return fc.oneof(
    { weight: 6, arbitrary: object([...names, 'zz'], fc.oneof(values, nested, fc.array(nested))) },
    { weight: 1, arbitrary: values },
  );
}

interface Ask {
  endpoint: ApiEndpoint;
  id: string;
  query: [string, string][];
  body: unknown;
  headers: Record<string, string>;
  who: Who;
}

const asks: fc.Arbitrary<Ask> = fc.constantFrom(...endpoints).chain((endpoint) => {
  const parameters = ['zz', ...Object.keys(endpoint.query?.shape ?? {})];
  const members = Object.keys((endpoint.body as { shape?: object } | undefined)?.shape ?? {});
  return fc.record({
    endpoint: fc.constant(endpoint),
    id: texts,
    query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...parameters), texts), texts), {
      maxLength: 4,
    }),
    body: bodies(members),
    headers: fc.record(
      {
        'If-Match': fc.constantFrom('"1"', '"2"', '*', '"x"', 'W/"1"'),
        'Idempotency-Key': fc.constantFrom('a', 'b', '', 'c d'),
        Accept: fc.constantFrom('application/json', 'text/html', '*/*', 'x'),
      },
      { requiredKeys: [] },
    ),
    who: fc.constantFrom<Who>('anyone', 'contributor', 'editor', 'secondEditor', 'admin'),
  });
});

function ask({ endpoint, id, query, body, headers, who }: Ask) {
  const encode = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  const path = endpoint.path.replace(/\{\w+\}/g, encode(id) || 'x');
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  const sent = request(api.app)
    [endpoint.method](search ? `${path}?${search}` : path)
    .set(headers);
  if (who !== 'anyone') void sent.set('Authorization', `Bearer ${api.keys[who]}`);
  if (!endpoint.body) return sent;
  const type = endpoint.bodyTypes?.[0] ?? 'application/json';
  return sent.set('Content-Type', type).send(JSON.stringify(body));
}

describe('whatever is sent to an operation', () => {
  it(
    'is answered as its declaration says, and never by a failure of the server',
    async () => {
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(asks, async (one) => {
          const { status, type, body } = await ask(one);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          const document = api.ctx.description.document() as {
            paths: Record<string, Record<string, { responses: object }>>;
          };
          const declared =
            document.paths[one.endpoint.path]?.[one.endpoint.method]?.responses ?? {};
          expect([status, status >= 500]).toEqual([status, false]);
          expect([...Object.keys(declared), '404']).toContain(String(status));
          if (status >= 400) {
            expect(type).toBe('application/problem+json');
            expect(body).toMatchObject({ status, title: expect.any(String) });
          }
        }),
        {
          numRuns: 1_000_000,
          interruptAfterTimeLimit: TIME,
          markInterruptAsFailure: false,
          endOnFailure: true,
        },
      );
      // The inputs are of use only while some of them get through.
      expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403]));
    },
    TIME + 30_000,
  );
});
