import { expect } from '@jest/globals';
import { dice } from '../leaks/questions.js';
import type { Api } from '../support/api.js';
import { type RawAnswer, rawRequest, type RawRequest } from '../support/raw-request.js';
import { publish, succeed } from '../reads/newsroom.js';

const one = '/v1/articles/maduro-and-icc-sign-agreement';

/** How the server of these tests is set up: with sites and proxies that it listens to. */
export const settings = {
  CORS_ORIGINS: 'https://paper.example,https://other.example',
  TRUST_PROXY: 'loopback',
};

/** What is asked for: what readers may see, what they may not, what is gone and what was never there. */
export interface Addresses {
  paths: string[];
  /** Words that only those with a key may read. */
  secrets: string[];
}

/** Publishes a translation, and writes what readers must not see: a draft, a pending version and a proposal. */
export async function withSecrets(api: Api): Promise<Addresses> {
  const secrets = ['Unseen headline', 'Unseen dateline', 'Unseen proposal'];
  const { body: draft } = await succeed(
    api.post('/v1/articles', 'editor', { headline: secrets[0] }),
  );
  const { headers } = await succeed(api.get(`${one}?draft=true`, 'editor'));
  await succeed(api.patch(one, 'editor', { dateline: secrets[1] }, headers['etag'] ?? ''));
  await publish(api, 'articles', {
    headline: 'Maduro y la Corte firman un acuerdo',
    slug: 'maduro-y-la-corte',
    inLanguage: 'es',
    translationOf: 'maduro-and-icc-sign-agreement',
  });
  const { body: proposal } = await succeed(
    api.post('/v1/corrections', 'contributor', {
      kind: 'clarification',
      text: secrets[2],
      targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
    }),
  );
  const own = [
    one,
    `/v1/articles/${draft.id}`,
    '/v1/articles',
    '/v1/actors?limit=3',
    '/v1/search?q=Maduro',
  ];
  const paths = [
    ...own,
    ...own.map((path) => `${path}${path.includes('?') ? '&' : '?'}draft=true`),
    `${one}?fields=headline,slug`,
    `${one}?body=html`,
    `${one}?inLanguage=es`,
    '/v1/articles/maduro-y-la-corte',
    `${one}/revisions`,
    `${one}/timemap`,
    '/v1/corrections',
    '/v1/corrections?status=proposed',
    `/v1/corrections/${proposal.id}`,
    '/v1/changes',
    '/feeds/corrections.rss',
    '/problems/not-found',
    '/',
    '/v1/nothing',
  ];
  return { paths, secrets };
}

const choices: Record<string, string[]> = {
  Accept: ['application/json', 'text/html', 'application/ld+json', 'image/png', '*/*'],
  'Accept-Encoding': ['br', 'gzip', 'gzip, br', 'identity'],
  'Accept-Language': ['en', 'es, en;q=0.5', 'de', '*'],
  'Accept-Datetime': [
    'Tue, 24 Nov 2099 08:00:00 GMT',
    'Wed, 03 Nov 2021 17:00:00 GMT',
    'yesterday',
  ],
  Origin: ['https://paper.example', 'https://other.example', 'https://evil.example'],
};

/** What must never change an answer that a cache keeps. */
const noise: Record<string, string[]> = {
  'X-Forwarded-Host': ['evil.example'],
  'X-Forwarded-Proto': ['https'],
  'X-Forwarded-For': ['203.0.113.9'],
  'X-Forwarded-Prefix': ['/evil'],
  Forwarded: ['host=evil.example;proto=https'],
  Host: ['evil.example'],
  'X-HTTP-Method-Override': ['DELETE', 'PATCH'],
  'X-Original-URL': ['/v1/keys'],
  'X-Rewrite-URL': ['/v1/keys'],
  Cookie: ['session=of-another'],
  Prefer: ['return=minimal'],
  DPR: ['2'],
};

/**
 * Asks hundreds of questions in the name of readers and editors, each through the cache and of the server itself, and
 * expects one and the same answer, without a secret for whoever has no key.
 */
export async function askMany(
  api: Api,
  { cache, origin, count }: { cache: string; origin: string; count: number },
  { paths, secrets }: Addresses,
): Promise<void> {
  const roll = dice(20261124);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const some = (from: Record<string, string[]>, chance: number) =>
    Object.entries(from).flatMap(([name, values]) =>
      roll() < chance ? [[name, oneOf(values)] as const] : [],
    );
  for (let index = 0; index < count; index += 1) {
    const who = oneOf(['anyone', 'anyone', 'anyone', 'editor', 'revoked'] as const);
    const headers = Object.fromEntries([...some(choices, 0.25), ...some(noise, 0.15)]);
    if (who !== 'anyone') headers['Authorization'] = `Bearer ${api.keys[who]}`;
    const asked: RawRequest = { method: roll() < 0.85 ? 'GET' : 'HEAD', headers };
    const path = oneOf(paths);
    const [through, direct] = [
      await rawRequest(`${cache}${path}`, asked),
      await rawRequest(`${origin}${path}`, asked),
    ];
    expect({ path, who, asked, answer: lasting(through) }).toEqual({
      path,
      who,
      asked,
      answer: lasting(direct),
    });
    if (who !== 'editor' && through.headers['content-encoding'] === undefined) {
      const text = through.body.toString();
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  }
}

/** All of an answer but what names this request or connection. */
function lasting({ status, headers, body }: RawAnswer) {
  const own = [
    'date',
    'age',
    'x-request-id',
    'connection',
    'keep-alive',
    'server',
    'via',
    'x-cache',
  ];
  const kept = Object.entries(headers).filter(
    ([name]) => ![...own, 'transfer-encoding'].includes(name),
  );
  const problem = headers['content-type']?.includes('problem');
  // A refusal has the id of its request.
  const text = body.toString(problem ? 'utf8' : 'base64');
  const said = problem ? text.replace(/"instance":"[^"]*"/, '') : text;
  // The past has an end, which for a read of the future is now.
  const now = headers['memento-datetime'] ? /^(memento-datetime|content-location)$/ : /^$/;
  return { status, headers: Object.fromEntries(kept.filter(([name]) => !now.test(name))), said };
}
