import { afterEach, describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { useApi } from '../support/api.js';

describe('a rush of reads', () => {
  const api = useApi({ CACHE_MB: '0' });
  let release = async (): Promise<void> => undefined;
  afterEach(() => release());

  /** Makes every read of entries wait until `release`. */
  async function hold(): Promise<void> {
    const client = new pg.Client({ connectionString: api.databaseUrl });
    await client.connect();
    await client.query('BEGIN');
    await client.query('LOCK TABLE articles IN ACCESS EXCLUSIVE MODE');
    release = async () => {
      release = async () => undefined;
      await client.query('COMMIT');
      await client.end();
    };
  }

  const readers = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      api.get(`/v1/articles?limit=${index + 1}`).then(({ status, headers, body }) => ({
        status,
        retryAfter: headers['retry-after'],
        detail: body.detail,
      })),
    );
  const waiting = async () => {
    const { text } = await api.get('/metrics');
    return Number(/^dossier_waiting_reads (\d+)$/m.exec(text)?.[1]);
  };
  async function untilWaiting(count: number): Promise<void> {
    while ((await waiting()) !== count) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  it('keeps nobody from writing, and is answered in the end', async () => {
    await hold();
    const reads = readers(25);
    await untilWaiting(19);
    const made = await api.post('/v1/keys', 'admin', { name: 'A newcomer', role: 'editor' });
    expect(made.status).toBe(201);
    expect((await api.get('/readyz')).status).toBe(200);
    await release();
    expect((await Promise.all(reads)).map(({ status }) => status)).toEqual(Array(25).fill(200));
    expect(await waiting()).toBe(0);
  });

  it('does not hold up what needs no database, nor what is refused anyway', async () => {
    await hold();
    const reads = readers(8);
    await untilWaiting(2);
    const paths = ['/openapi.json', '/problems/unavailable', '/v1/articles?limit=abc', '/v1/keys'];
    const statuses = await Promise.all(paths.map(async (path) => (await api.get(path)).status));
    expect(statuses).toEqual([200, 200, 400, 401]);
    expect(await waiting()).toBe(2);
    await release();
    await Promise.all(reads);
  });

  it('does not wait behind readers who went away', async () => {
    await hold();
    const reads = readers(6);
    const server = createServer(api.app).listen(0);
    const { port } = server.address() as AddressInfo;
    const gone = new AbortController();
    const left = Promise.allSettled(
      [1, 2, 3].map((limit) =>
        fetch(`http://localhost:${port}/v1/actors?limit=${limit}`, { signal: gone.signal }),
      ),
    );
    await untilWaiting(3);
    gone.abort();
    await left;
    await untilWaiting(0);
    await release();
    expect((await Promise.all(reads)).map(({ status }) => status)).toEqual(Array(6).fill(200));
    server.close();
    server.closeAllConnections();
  });

  it('is told to come again where it takes too long', async () => {
    await hold();
    const reads = readers(10);
    const outcomes = reads.map((read) => read.then((outcome) => outcome.status));
    await untilWaiting(4);
    // The fifth second is the last.
    const first = await Promise.race(reads);
    expect(first).toEqual({
      status: 503,
      retryAfter: '5',
      detail: expect.stringContaining('ask again'),
    });
    await untilWaiting(0);
    await release();
    const all = await Promise.all(outcomes);
    expect(all.filter((status) => status === 200)).toHaveLength(6);
    expect(all.filter((status) => status === 503)).toHaveLength(4);
    expect((await api.get('/v1/articles')).status).toBe(200);
  }, 20_000);
});
