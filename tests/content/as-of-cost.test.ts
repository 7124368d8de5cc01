import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createDatabase } from '../support/database.js';
import { type Cost, explainingDatabase } from '../support/explain.js';

const instant = '2021-06-01T00:00:00Z';
const reads = {
  'an article by its id': `/v1/articles/${idOf(305)}?asOf=${instant}`,
  'an article by its slug': `/v1/articles/bulk-305?asOf=${instant}`,
  'a list by date of publication': `/v1/articles?asOf=${instant}`,
  'a list by headline': `/v1/articles?sort=headline&asOf=${instant}`,
  'a list by keyword': `/v1/articles?keyword=kept&asOf=${instant}`,
  'a counted list': `/v1/articles?count=true&asOf=${instant}`,
  'events by their start': `/v1/events?asOf=${instant}`,
  'events by their start, latest first, from a date on': `/v1/events?sort=-startDate&startDate[gte]=1990&asOf=${instant}`,
};

describe('what reading the past costs', () => {
  let few: Record<string, Cost>;
  let many: Record<string, Cost>;

  beforeAll(async () => {
    few = await costsWith(2);
    many = await costsWith(250);
  }, 120_000);

  it.each(Object.keys(reads))(
    'does not grow for %s with the versions of others: 60,000 cost what 640 do',
    (name) => {
      const [before, after] = [few[name]!, many[name]!];
      process.stdout.write(
        `as of, ${name}: ${before.rows} → ${after.rows} rows, ${before.pages} → ${after.pages} pages\n`,
      );
      expect(after.scanned).toEqual([]);
      expect(after.rows).toBeLessThanOrEqual(before.rows);
      expect(after.pages).toBeLessThanOrEqual(before.pages * 1.5 + 30);
    },
  );
});

/** What each read costs among 160 articles and 160 events: 40 each published since the instant, and all but 40 with so many versions. */
async function costsWith(versions: number): Promise<Record<string, Cost>> {
  const database = await createDatabase();
  const { app, sql, costOf, close } = explainingDatabase(database.url);
  for (const kind of ['article', 'event'] as const) {
    await sql(entries({ kind, from: 1, published: '2021-01-01', name: 'A', versions }));
    await sql(entries({ kind, from: 101, published: '2019-01-01', name: 'B', versions }));
    await sql(entries({ kind, from: 201, published: '2022-01-01', name: 'C', versions }));
    await sql(entries({ kind, from: 301, published: '2018-01-01', name: 'D', versions: 2 }));
  }
  await sql('VACUUM ANALYZE');
  // So few rows are read whole whatever indexes there are; what counts is the way that scales.
  await sql('SET enable_seqscan = off');
  const costs: Record<string, Cost> = {};
  for (const [name, path] of Object.entries(reads)) {
    costs[name] = await costOf(['revisions'], async () => {
      const { status, body } = await request(app).get(path);
      expect([path, status, body.items?.length]).toEqual([
        path,
        200,
        path.includes('?') && !path.includes('5?') ? 20 : undefined,
      ]);
    });
  }
  await close();
  await database.drop();
  return costs;
}

function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Forty entries by SQL in bulk: their versions follow each other daily from the first, and the last is live. */
function entries({
  kind,
  from,
  versions,
  published,
  name,
}: {
  kind: 'article' | 'event';
  from: number;
  versions: number;
  published: string;
  name: string;
}): string {
  const content =
    kind === 'article'
      ? `INSERT INTO articles (revision_id, headline, article_body, in_language, keywords, author, contributor)
        SELECT r.id, name, '[]', 'en', '{kept}', '[]', '[]'`
      : `INSERT INTO events (revision_id, name, start_date, event_status)
        SELECT r.id, name, starts, 'EventScheduled'`;
  const first = kind === 'article' ? 0 : 1000;
  return `
    CREATE TEMPORARY TABLE made ON COMMIT DROP AS
      SELECT n, ('00000000-0000-7000-8000-' || lpad((n + ${first})::text, 12, '0'))::uuid AS id,
        timestamptz '${published}' + n * interval '1 minute' AS first
      FROM generate_series(${from}, ${from + 39}) n;
    INSERT INTO entries (id, kind, date_created) SELECT id, '${kind}', first FROM made;
    INSERT INTO slugs (kind, slug, entry_id) SELECT '${kind}', 'bulk-' || n, id FROM made;
    INSERT INTO revisions (id, entry_id, kind, version, slug, type, name, is_latest, visible_from, visible_to,
      date_published, date_modified, date_created, tags, starts)
      SELECT gen_random_uuid(), id, '${kind}', v, 'bulk-' || n, '${kind === 'article' ? 'NewsArticle' : 'Event'}', '${name} ' || n, v = ${versions},
        first + (v - 1) * interval '1 day', CASE WHEN v < ${versions} THEN first + v * interval '1 day' END,
        first, first + (v - 1) * interval '1 day', first, '{keyword:kept}', (2300 - n)::text
      FROM made, generate_series(1, ${versions}) v;
    ${content} FROM revisions r JOIN made ON made.id = entry_id;`;
}
