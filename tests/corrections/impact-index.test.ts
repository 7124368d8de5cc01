import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { similarArticles } from '../../src/corrections/impact-repository.js';
import { Prisma, type PrismaClient } from '../../src/db/generated/client.js';
import { type Api, useApi } from '../support/api.js';
import { flightsOf } from '../support/sent.js';
import { correct, sentence, write } from './carriers.js';

describe('among thousands of articles', () => {
  const api = useApi();
  const many = 3000;
  beforeAll(async () => {
    await fill(api, many);
    await api.ctx.db.$executeRaw`ANALYZE`;
  }, 60_000);

  it('near-copies come out of an index', async () => {
    const query = similarArticles({ texts: [sentence], except: [], at: new Date() });
    const plan = await api.ctx.db.$queryRaw<Record<string, string>[]>(Prisma.sql`EXPLAIN ${query}`);
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain('article_shingles_shingles_idx');
    expect(text).not.toContain('Seq Scan on article_shingles');
  });

  it('and the number of queries does not grow with what is found', async () => {
    await write(api, 'copy');
    const id = await correct(api);
    const counted = async () => {
      let queries = 0;
      const db = api.ctx.db as PrismaClient;
      const counting = db.$extends({
        query: {
          $allOperations: ({ args, query }) => {
            queries += 1;
            return query(args);
          },
        },
      });
      const app = createApp({
        ...api.ctx,
        answers: undefined,
        db: counting as unknown as PrismaClient,
      });
      const { body } = await request(app).get(`/v1/corrections/${id}/impact`);
      return { queries, total: body.total };
    };
    const one = await counted();
    for (let n = 1; n <= 8; n += 1) {
      await write(api, 'near-copy', { slug: `copy-${n}`, translationOf: 'copy' });
    }
    const many = await counted();
    expect([one.total, many.total]).toEqual([1, 9]);
    expect(many.queries).toBe(one.queries);
    expect(one.queries).toBeLessThan(10);
  });
});

describe('runs of words', () => {
  const api = useApi();
  const versionsWithRuns = () => api.ctx.db.$queryRaw<{ version: number; runs: string }[]>`
    SELECT version, md5(shingles::text) AS runs FROM article_shingles
    JOIN revisions ON id = revision_id WHERE slug LIKE 'copy%' ORDER BY version`;

  it('are kept of a version when readers see it first, the same for the same body', async () => {
    const id = await write(api, 'copy', { status: 'draft' });
    const change = async (document: object, version: number) =>
      (await api.patch(`/v1/articles/${id}`, 'editor', document, `"${version}"`)).status;
    expect(await change({ description: 'Of the year.' }, 1)).toBe(200);
    expect(await versionsWithRuns()).toEqual([]);

    const publish = async (said: object, version: number) =>
      (await api.post(`/v1/articles/${id}/publish`, 'editor', said).set('If-Match', `"${version}"`))
        .status;
    expect(await publish({}, 2)).toBe(200);
    expect(await change({ description: 'Of another year.' }, 2)).toBe(200);
    expect(await change({ description: 'Of the year before.' }, 3)).toBe(200);
    expect(await publish({ updateKind: 'minor' }, 4)).toBe(200);
    const seen = await versionsWithRuns();
    expect(seen.map(({ version }) => version)).toEqual([2, 4]);
    expect(seen[1]?.runs).toBe(seen[0]?.runs);
  });

  it('are worked out before the public clock is taken, for which others wait', async () => {
    const id = await write(api, 'near-copy', { status: 'draft' });
    const publish = () =>
      api.post(`/v1/articles/${id}/publish`, 'editor', {}).set('If-Match', '"1"').expect(200);
    const flights = await flightsOf(api.ctx, async () => publish());
    const atClock = flights.find((flight) =>
      flight.some((text) => text.includes('public_instant')),
    );
    expect(atClock).toEqual([
      expect.stringContaining('keep_shingles'),
      expect.stringContaining('public_instant'),
    ]);
  });

  it('are those of the new body where a correction changes it', async () => {
    await correct(api, {
      kind: 'correction',
      text: 'It was in 2018.',
      targets: [
        {
          type: 'article',
          id: 'copy',
          changes: [{ quote: { exact: '2019 at the latest' }, replacement: '2018 at the latest' }],
        },
      ],
    });
    const [, before, after] = await versionsWithRuns();
    expect(after?.version).toBe(5);
    expect(after?.runs).not.toBe(before?.runs);
  });
});

/** Published articles of words drawn from the sentence, written without going through the API. */
async function fill({ ctx: { db } }: Api, many: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO entries (id, kind, date_created)
    SELECT md5('entry' || n)::uuid, 'article', now() FROM generate_series(1, ${many}::integer) AS n`;
  await db.$executeRaw`
    INSERT INTO slugs (kind, slug, entry_id)
    SELECT 'article', 'filler-' || n, md5('entry' || n)::uuid FROM generate_series(1, ${many}::integer) AS n`;
  await db.$executeRaw`
    INSERT INTO revisions (id, entry_id, kind, version, slug, type, name, is_latest, visible_from, date_published, date_modified, date_created)
    SELECT md5('revision' || n)::uuid, md5('entry' || n)::uuid, 'article', 1, 'filler-' || n, 'NewsArticle', 'Filler', true,
           now(), now(), now(), now() FROM generate_series(1, ${many}::integer) AS n`;
  await db.$executeRaw`
    INSERT INTO articles (revision_id, headline, article_body, in_language, keywords, author, contributor)
    SELECT md5('revision' || n)::uuid, 'Filler', jsonb_build_array(jsonb_build_object(
             '_type', 'block', '_key', 'b', 'style', 'normal', 'markDefs', '[]'::jsonb,
             'children', jsonb_build_array(jsonb_build_object('_type', 'span', '_key', 's', 'marks', '[]'::jsonb, 'text', words)))),
           'en', '{}', '[]', '[]'
    FROM string_to_array(${sentence}, ' ') AS vocabulary, generate_series(1, ${many}::integer) AS n,
         LATERAL (SELECT string_agg(vocabulary[1 + abs(hashint4(n * 100 + word)) % 33] || word % 7, ' ') AS words
                  FROM generate_series(1, 60) AS word) AS text`;
}
