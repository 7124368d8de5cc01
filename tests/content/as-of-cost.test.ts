import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { readConfig } from '../../src/config/config.js';
import { createContext } from '../../src/create-context.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { type Cost, explainingDatabase, type ExplainingDatabase } from '../support/explain.js';

const instant = '2021-06-01T00:00:00Z';
const reads = {
  'an article by its id': `/v1/articles/${idOf(5)}?asOf=${instant}`,
  'an article by its slug': `/v1/articles/bulk-5?asOf=${instant}`,
  'a list by date of publication': `/v1/articles?asOf=${instant}`,
  'a list by headline': `/v1/articles?sort=headline&asOf=${instant}`,
};

describe('what reading the past costs', () => {
  let database: TestDatabase;
  let explaining: ExplainingDatabase;
  const few: Record<string, Cost> = {};
  const many: Record<string, Cost> = {};

  beforeAll(async () => {
    database = await createDatabase();
    explaining = explainingDatabase(database.url);
    const { db, sql, costOf } = explaining;
    const config = readConfig(
      { NODE_ENV: 'test', RATE_LIMIT_READS: '0', RATE_LIMIT_WRITES: '0' },
      '/',
    );
    const log = pino({ level: 'silent' });
    const app = createApp(createContext(config, { db, log, publicUrl: 'http://dossier.test' }));
    const measure = async (into: Record<string, Cost>) => {
      for (const [name, path] of Object.entries(reads)) {
        into[name] = await costOf('revisions', async () => {
          const { status, body } = await request(app).get(path);
          expect([path, status, body.items?.length]).toEqual([
            path,
            200,
            name.includes('list') ? 20 : undefined,
          ]);
        });
      }
    };
    await sql(entries({ from: 1, to: 30, versions: 3, published: '2021-01-01', name: 'A' }));
    await sql(entries({ from: 101, to: 150, versions: 2, published: '2019-01-01', name: 'B' }));
    await sql(entries({ from: 151, to: 200, versions: 2, published: '2022-01-01', name: 'C' }));
    await sql('VACUUM ANALYZE');
    // So few rows are read whole whatever indexes there are; what counts is the way that scales.
    await sql('SET enable_seqscan = off');
    await measure(few);
    await sql('RESET enable_seqscan');
    await sql(entries({ from: 201, to: 240, versions: 250, published: '2019-02-01', name: 'B' }));
    await sql(entries({ from: 241, to: 280, versions: 250, published: '2022-02-01', name: 'C' }));
    await sql('VACUUM ANALYZE');
    await measure(many);
  }, 120_000);

  afterAll(async () => {
    await explaining.close();
    await database.drop();
  });

  it.each(Object.keys(reads))(
    'does not grow for %s with the versions of others: 20,000 cost what 200 do',
    (name) => {
      const [before, after] = [few[name]!, many[name]!];
      process.stdout.write(
        `as of, ${name}: ${before.rows} → ${after.rows} rows, ${before.pages} → ${after.pages} pages\n`,
      );
      expect(after.scannedWhole).toBe(false);
      expect(after.rows).toBeLessThanOrEqual(before.rows);
      expect(after.pages).toBeLessThanOrEqual(before.pages * 1.5 + 10);
    },
  );
});

function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** Articles by SQL in bulk: their versions follow each other daily from the first, and the last is live. */
function entries({
  from,
  to,
  versions,
  published,
  name,
}: {
  from: number;
  to: number;
  versions: number;
  published: string;
  name: string;
}): string {
  return `
    CREATE TEMPORARY TABLE made ON COMMIT DROP AS
      SELECT n, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid AS id,
        timestamptz '${published}' + n * interval '1 minute' AS first
      FROM generate_series(${from}, ${to}) n;
    INSERT INTO entries (id, kind, date_created) SELECT id, 'article', first FROM made;
    INSERT INTO slugs (kind, slug, entry_id) SELECT 'article', 'bulk-' || n, id FROM made;
    INSERT INTO revisions (id, entry_id, kind, version, slug, type, name, is_latest, visible_from, visible_to,
      date_published, date_modified, date_created)
      SELECT gen_random_uuid(), id, 'article', v, 'bulk-' || n, 'NewsArticle', '${name} ' || n, v = ${versions},
        first + (v - 1) * interval '1 day', CASE WHEN v < ${versions} THEN first + v * interval '1 day' END,
        first, first + (v - 1) * interval '1 day', first
      FROM made, generate_series(1, ${versions}) v;
    INSERT INTO articles (revision_id, headline, article_body, in_language, keywords, author, contributor)
      SELECT r.id, name, '[]', 'en', '{}', '[]', '[]' FROM revisions r JOIN made ON made.id = entry_id;`;
}
