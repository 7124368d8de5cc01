import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Api, useApi } from '../support/api.js';

const api = useApi();

const lines = async (who: 'anyone' | 'contributor' | 'editor') =>
  (await api.get('/metrics', who)).text.split('\n').filter((line) => line !== '');
const durationsOf = (found: string[], operation: string) =>
  found.filter((line) =>
    line.startsWith(`http_request_duration_seconds_count{operation="${operation}"`),
  );
const valueOf = (found: string[], name: string) =>
  Number(found.find((line) => line.startsWith(`${name} `))?.split(' ')[1]);

/** Corrections, drafts and refusals, as a newsroom makes them. */
async function work({ post, get }: Api): Promise<void> {
  await post('/v1/articles', 'editor', { headline: 'Embargoed until noon', slug: 'embargoed' });
  await get('/v1/articles/embargoed?draft=true', 'editor');
  await get('/v1/articles/maduro-and-icc-sign-agreement/hold', 'editor');
  const changes = [{ field: '/startDate', value: '2018-05-20' }];
  const targets = [{ type: 'event', id: 'presidential-re-election', changes }];
  await post('/v1/corrections', 'editor', { kind: 'correction', text: 'It was 2018.', targets });
}

describe('the metrics', () => {
  it('are in the text format of Prometheus, with the process, the database and the corrections', async () => {
    const before = valueOf(await lines('anyone'), 'dossier_corrections_published_total');
    await work(api);
    const answer = await api.get('/metrics');
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('private, no-store');
    const found = await lines('anyone');
    for (const line of found) {
      expect(line).toMatch(/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? [-+.\deInfNa]+)$/);
    }
    expect(valueOf(found, 'process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(valueOf(found, 'dossier_database_connections{state="idle"}')).toBeGreaterThan(0);
    expect(valueOf(found, 'dossier_corrections_published_total')).toBe(before + 1);
  });

  it('count requests by operation, method and status, never by what they were about', async () => {
    await api.get('/v1/claims/re-election-2019');
    await request(api.app).head('/v1/claims/re-election-2019');
    await api.get('/v1/claims/never-heard-of');
    await api.get('/nowhere/at-all');
    const found = await lines('editor');
    expect(durationsOf(found, 'getClaim').map((line) => line.split('getClaim')[1])).toEqual([
      '",method="GET",status="200"} 1',
      '",method="HEAD",status="200"} 1',
      '",method="GET",status="404"} 1',
    ]);
    expect(durationsOf(found, 'none')).toHaveLength(1);
    for (const secret of ['re-election-2019', 'never-heard-of', 'nowhere', '/v1']) {
      expect(found.join('\n')).not.toContain(secret);
    }
  });

  it('tell readers nothing of what the newsroom does, and editors all', async () => {
    await api.get('/v1/articles/maduro-and-icc-sign-agreement');
    const [open, alike, all] = [
      await lines('anyone'),
      await lines('contributor'),
      await lines('editor'),
    ];
    for (const found of [open, alike]) {
      const counted = found.filter((line) => line.startsWith('http_request'));
      expect(counted.join('\n')).not.toMatch(/create|Hold|Correction"|method="POST"|"none"/);
      expect(durationsOf(found, 'getArticle')).toEqual([
        expect.stringContaining('method="GET",status="200"} 1'),
      ]);
    }
    expect(durationsOf(all, 'createCorrection')).toHaveLength(1);
    expect(durationsOf(all, 'createArticle')).toHaveLength(1);
    expect(durationsOf(all, 'getArticleHold')).toHaveLength(1);
  });
});
