import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { publish, republish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { type Cost, explainingDatabase } from '../support/explain.js';

const tables = ['revisions', 'entry_references', 'current_references'];
/** Reads of an entry with many versions, and of those that it names, which look for who names them. */
const reads = {
  'an article': '/v1/articles/translated',
  'an article, for editors': '/v1/articles/translated?draft=true',
  'an article of the past': '/v1/articles/translated?asOf=NOW',
  'a claim in it': '/v1/claims/re-election-2019',
  'a claim in it, for editors': '/v1/claims/re-election-2019?draft=true',
  'its original': '/v1/articles/original',
  'its original, for editors': '/v1/articles/original?draft=true',
};

describe('what a read costs', () => {
  const api = useApi();
  let fresh: Record<string, Cost>;
  let old: Record<string, Cost>;

  beforeAll(async () => {
    const claim = { _type: 'claim', _key: 'm1', id: 're-election-2019' };
    const articleBody = [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        markDefs: [claim],
        children: [{ _type: 'span', _key: 's1', text: 'He was re-elected.', marks: ['m1'] }],
      },
    ];
    const article = { headline: 'A report', inLanguage: 'en', articleBody };
    await publish(api, 'articles', { ...article, slug: 'original' });
    const translation = { ...article, inLanguage: 'es', translationOf: 'original' };
    await publish(api, 'articles', { ...translation, slug: 'translated' });
    fresh = await costs();
    for (let version = 2; version <= 30; version++) {
      await republish(api, 'articles', 'translated', { description: `Version ${version}` });
    }
    old = await costs();
  }, 120_000);

  async function costs(): Promise<Record<string, Cost>> {
    const { app, sql, costOf, close } = explainingDatabase(api.databaseUrl);
    await sql('VACUUM ANALYZE');
    // So few rows are read whole whatever indexes there are; what counts is the way that scales.
    for (const way of ['seqscan', 'bitmapscan', 'hashjoin', 'mergejoin']) {
      await sql(`SET enable_${way} = off`);
    }
    const found: Record<string, Cost> = {};
    for (const [name, path] of Object.entries(reads)) {
      found[name] = await costOf(tables, async () => {
        const asked = request(app).get(path.replace('NOW', new Date().toISOString()));
        const { status } = await (path.includes('draft')
          ? asked.set('Authorization', `Bearer ${api.keys.editor}`)
          : asked);
        expect([path, status]).toEqual([path, 200]);
      });
    }
    await close();
    return found;
  }

  it.each(Object.keys(reads))('does not grow for %s with the versions of the article', (name) => {
    const [before, after] = [fresh[name]!, old[name]!];
    process.stdout.write(`${name}: ${before.rows} → ${after.rows} rows\n`);
    expect(before.rows).toBeGreaterThan(0);
    expect(after.rows).toBeLessThanOrEqual(before.rows);
  });
});
