import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { contentSteps } from '../../bench/content.js';
import { sizeOf } from '../../bench/installation.js';
import { dearestSearches, listPaths } from '../../bench/lists.js';
import { MOST_COUNTED, MOST_READ } from '../../src/content/full-text.js';
import { MOST_RANKED } from '../../src/search/repository.js';
import { budget, IS_LONG } from '../support/budget.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { explainingDatabase, type ExplainingDatabase } from '../support/explain.js';

const articles = budget({ short: 12_000, long: 100_000 });
const size = sizeOf(articles, 4);
/** How many pages the dearest search may touch, whatever the number of articles: a third more than it does. */
const MOST_PAGES = 75_000;
/** The tables that grow with the articles. */
const large = ['revisions', 'articles', 'entry_references', 'search_texts', 'entries'];

describe(`among ${articles} articles`, () => {
  let database: TestDatabase;
  let explaining: ExplainingDatabase;

  beforeAll(async () => {
    database = await createDatabase();
    explaining = explainingDatabase(database.url);
    for (const { sql } of contentSteps(size)) await explaining.sql(sql);
    await explaining.sql('SET session_replication_role = origin');
  }, 300_000);
  afterAll(async () => {
    await explaining.close();
    await database.drop();
  });

  const timeOf = async (path: string): Promise<string> => {
    const started = performance.now();
    await request(explaining.app).get(path);
    return (performance.now() - started).toFixed(0).padStart(6);
  };

  it('every list, by every filter, range and sort, is read by an index', async () => {
    const figures: string[] = [];
    for (const path of listPaths(articles)) {
      const { scanned } = await explaining.costOf(large, async () => {
        const { status } = await request(explaining.app).get(path);
        expect([path, status]).toEqual([path, 200]);
      });
      expect([path, scanned]).toEqual([path, []]);
      if (IS_LONG) figures.push(`${await timeOf(path)} ms  ${path}`);
    }
    if (IS_LONG) {
      process.stdout.write(
        `The time of one request among ${articles} articles\n${figures.join('\n')}\n`,
      );
    }
  }, 300_000);

  it('the dearest searches read no more texts than are ranked and looked through for a phrase', async () => {
    for (const path of dearestSearches) {
      const read =
        (path.includes('"') ? MOST_READ : 0) + (path.includes('search') ? MOST_RANKED + 101 : 0);
      const { rows, pages } = await explaining.costOf(['search_texts'], () =>
        request(explaining.app).get(path),
      );
      expect([path, Math.max(rows, read)]).toEqual([path, read]);
      expect([path, Math.max(pages, MOST_PAGES)]).toEqual([path, MOST_PAGES]);
    }
  }, 300_000);

  it('a phrase of common words is found in the newest texts, and a filter only narrows that', async () => {
    const walk = async (query: string) => {
      const slugs: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const from: string = after === '' ? '' : `&after=${after}`;
        const { body } = await request(explaining.app).get(
          `/v1/articles?q=${query}&limit=100&fields=slug${from}`,
        );
        slugs.push(...body.items.map(({ slug }: { slug: string }) => slug));
        after = body.page.next;
      }
      return slugs;
    };
    const all = await walk('"passage 3"');
    expect([all.length, new Set(all).size, all[0]]).toEqual([
      MOST_READ,
      MOST_READ,
      `article-${articles}`,
    ]);
    const narrowed = await walk('"passage 3"&story=story-18');
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.filter((slug) => !all.includes(slug))).toEqual([]);
    for (const path of ['/v1/articles', '/v1/search']) {
      const counted = async (q: string) => {
        const { body } = await request(explaining.app).get(`${path}?q=${q}&count=true`);
        return [body.total, body.totalIsExact];
      };
      expect(await counted('"passage 3"')).toEqual([MOST_READ, false]);
      expect(await counted('"passage 3"&story=story-18')).toEqual([narrowed.length, false]);
      expect(await counted('passage')).toEqual([MOST_COUNTED, false]);
      expect(await counted('passage -bana36&inLanguage=fi')).toEqual([expect.any(Number), true]);
    }
  }, 300_000);

  it('an answer that would include very many entries is refused, and says what to do', async () => {
    const everything = 'include=actors,events,claims,claims.claimant,claims.events,events.actors';
    const { status, body } = await request(explaining.app).get(
      `/v1/articles?limit=100&${everything}`,
    );
    expect([status, body.errors]).toEqual([
      400,
      [expect.objectContaining({ in: 'query', pointer: '/include' })],
    ]);
    expect((await request(explaining.app).get(`/v1/articles?limit=5&${everything}`)).status).toBe(
      200,
    );
  });
});
