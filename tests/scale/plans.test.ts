import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import type { Express } from 'express';
import { contentSteps, idText } from '../../bench/content.js';
import { createApp } from '../../src/app.js';
import { entryTypes } from '../../src/catalog.js';
import { readConfig } from '../../src/config/config.js';
import type { EntryType } from '../../src/content/entry-type.js';
import { createContext } from '../../src/create-context.js';
import { budget } from '../support/budget.js';
import { encodeCursor } from '../../src/http/paging.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { explainingDatabase, type ExplainingDatabase } from '../support/explain.js';

const articles = budget({ short: 20_000, long: 100_000 });
const size = { articles, actors: 50, events: 500, claims: 2000, stories: 20, words: 4 };
/** The tables that grow with the articles. */
const large = ['revisions', 'articles', 'entry_references', 'search_texts', 'entries'];

/** A value of each filter that some, and not most, of the content has. */
const values: Record<string, string> = {
  actor: 'actor-40',
  event: 'event-400',
  claim: 'claim-1500',
  story: 'story-18',
  article: 'article-777',
  source: 'none',
  claimant: 'actor-40',
  affiliation: 'actor-40',
  inLanguage: 'fi',
  articleSection: 'Section 11',
  keyword: 'keyword 400',
  type: 'Organization',
  claimStatus: 'refuted',
  eventStatus: 'EventCancelled',
  corrected: 'true',
};
const bounds: Record<string, [string, string]> = {
  instant: ['2020-02-01', '2020-02-02T03:00:00Z'],
  edtf: ['2001', '2001-02'],
};

/** The article in the middle. */
const deep = {
  list: 'article',
  sort: '-datePublished',
  values: [new Date(Date.UTC(2020, 0, 1) + (articles / 2) * 60_000).toISOString()],
  id: idText('article', articles / 2),
};

function listsOf({ path, list }: EntryType): string[] {
  const valueOf = (name: string) =>
    path === 'sources' && name === 'type' ? 'Report' : values[name]!;
  const filters = Object.keys(list.filters).map(
    (name) => `${name}=${encodeURIComponent(valueOf(name))}`,
  );
  const ranges = Object.entries(list.ranges).flatMap(([name, { type }]) => {
    const [from = '', to = ''] = bounds[type] ?? [];
    return [`${name}[gte]=${from}&${name}[lt]=${to}`, `sort=-${name}&${name}[lte]=${to}`];
  });
  const sorts = Object.keys(list.sorts).flatMap((name) => [`sort=${name}`, `sort=-${name}`]);
  const searches = ['q=ban36', 'q=event', 'q=Persn'];
  return ['', ...filters, ...ranges, ...sorts, ...searches].map((query) => `/v1/${path}?${query}`);
}

const lists = [
  ...entryTypes.flatMap(listsOf),
  '/v1/articles?actor=actor-40&inLanguage=fi&keyword=keyword 400',
  '/v1/articles?count=true&keyword=keyword 400',
  '/v1/articles?include=actors,events,claims,corrections,claims.claimant',
  '/v1/articles?asOf=2020-02-01T00:00:00Z',
  '/v1/articles?asOf=2020-02-01T00:00:00Z&sort=headline&limit=100',
  '/v1/articles?count=true&limit=100',
  `/v1/articles?after=${encodeCursor(deep)}`,
  `/v1/articles?sort=-dateModified&before=${encodeCursor({ ...deep, sort: '-dateModified' })}`,
  '/v1/search?q=passage&facets=true&limit=100',
  '/v1/search?q=ban36&count=true',
  '/v1/search?q=ban36',
  '/v1/search?q=passage&facets=true',
  '/v1/search?q=Persn',
  '/v1/search?q="passage 3" -ban36&type=NewsArticle&story=story-18',
];

describe(`among ${articles} articles`, () => {
  let database: TestDatabase;
  let explaining: ExplainingDatabase;
  let app: Express;

  beforeAll(async () => {
    database = await createDatabase();
    explaining = explainingDatabase(database.url);
    for (const { sql } of contentSteps(size)) await explaining.sql(sql);
    await explaining.sql('SET session_replication_role = origin');
    const settings = { NODE_ENV: 'test', RATE_LIMIT_READS: '0', RATE_LIMIT_WRITES: '0' };
    const log = pino({ level: 'silent' });
    const { db } = explaining;
    app = createApp(
      createContext(readConfig(settings, '/'), { db, log, publicUrl: 'http://dossier.test' }),
    );
  }, 300_000);
  afterAll(async () => {
    await explaining.close();
    await database.drop();
  });

  it('every list, by every filter, range and sort, is read by an index', async () => {
    const figures: string[] = [];
    for (const path of lists) {
      const started = performance.now();
      const { status, body } = await request(app).get(path);
      const taken = performance.now() - started;
      expect([path, status]).toEqual([path, 200]);
      const { scanned } = await explaining.costOf(large, () => request(app).get(path));
      figures.push(
        `${taken.toFixed(0).padStart(6)} ms ${String(body.items.length).padStart(3)}  ${path}`,
      );
      expect([path, scanned]).toEqual([path, []]);
    }
    process.stdout.write(
      `The time of one request among ${articles} articles\n${figures.join('\n')}\n`,
    );
  }, 300_000);

  it('an answer that would include very many entries is refused, and says what to do', async () => {
    const everything = 'include=actors,events,claims,claims.claimant,claims.events,events.actors';
    const { status, body } = await request(app).get(`/v1/articles?limit=100&${everything}`);
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'query', pointer: '/include' })],
    ]);
    expect((await request(app).get(`/v1/articles?limit=5&${everything}`)).status).toBe(200);
  });
});
