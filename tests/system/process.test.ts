import { once } from 'node:events';
import * as fs from 'node:fs';
import http from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { fingerprint } from '../support/fingerprint.js';
import {
  embeddedUrl,
  lockEntries,
  untilStopped,
  type ServerProcess,
  useServerProcesses,
} from '../support/server-process.js';

const { newDataDir, launch, start } = useServerProcesses();
const dataDir = newDataDir();
const MINUTE = 60_000;

async function read(
  url: string,
  path: string,
  key = '',
): Promise<{ status: number; body: { items?: unknown[]; total?: number } }> {
  const headers: Record<string, string> = key === '' ? {} : { Authorization: `Bearer ${key}` };
  const answer = await fetch(`${url}${path}`, { headers });
  return { status: answer.status, body: (await answer.json()) as { items?: unknown[] } };
}

/** Sends the head and the first byte of a new actor, and leaves the rest to come. */
async function beginToPost({ url, key }: ServerProcess) {
  const body = JSON.stringify({ type: 'Person', name: 'Somebody who came late' });
  const request = http.request(`${url}/v1/actors`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${key}`,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
      Expect: '100-continue',
    },
  });
  request.on('error', () => undefined);
  const answer = once(request, 'response') as Promise<[http.IncomingMessage]>;
  answer.catch(() => undefined);
  request.flushHeaders();
  await once(request, 'continue');
  request.write(body.slice(0, 1));
  return { finish: () => request.end(body.slice(1)), answer };
}

describe('a start', () => {
  it('with wrong and misspelt settings ends with one message that names them all', async () => {
    const settings = {
      PROT: '80',
      DATABSE_URL: 'postgresql://hunter2@host/db',
      LOG_LEVEL: 'loud',
      ADMIN_KEY: 'hunter2-too-short',
      TRUST_PROXY: 'everybody',
      DATA_DIR: dataDir,
    };
    const { code, output } = await launch(settings).ended;
    expect(code).toBe(1);
    expect(output.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
      expect.stringMatching(/ADMIN_KEY must be .*not shown/),
      expect.stringContaining('TRUST_PROXY must be'),
      expect.stringContaining('LOG_LEVEL must be one of'),
      expect.stringContaining('did you mean PORT?'),
      expect.stringContaining('did you mean DATABASE_URL?'),
    ]);
    expect(output).not.toContain('hunter2');
    expect(fs.existsSync(dataDir)).toBe(false);
  });

  it('whose database cannot be reached says so and ends', async () => {
    const { code, output } = await launch({ DATABASE_URL: 'postgresql://x:pw@localhost:1/x' })
      .ended;
    expect([code, output]).toEqual([1, expect.stringContaining('ECONNREFUSED')]);
    expect(output).not.toContain('pw@');
  });
});

describe('an installation', () => {
  let first: Awaited<ReturnType<typeof start>>;
  let key = '';
  let before = '';

  it(
    'seeds the story, prints a key and answers',
    async () => {
      first = await start({ DATA_DIR: dataDir });
      key = first.key;
      expect((await read(first.url, '/v1/articles')).body.items).toHaveLength(1);
      expect((await read(first.url, '/v1/keys', key)).status).toBe(200);
      before = await fingerprint(embeddedUrl(dataDir)!);
    },
    MINUTE,
  );

  it(
    'refuses a second start on its data at once, says what to do, and goes on',
    async () => {
      const { code, output } = await launch({ DATA_DIR: dataDir }).ended;
      expect(code).toBe(1);
      expect(output).toContain(
        `in use by process ${first.child.pid ?? 0}. Stop that one first, or`,
      );
      expect((await read(first.url, '/readyz')).body).toEqual({ status: 'ready' });
      expect(await fingerprint(embeddedUrl(dataDir)!)).toBe(before);
    },
    MINUTE,
  );

  it(
    'refuses to share a port',
    async () => {
      const port = new URL(first.url).port;
      const database = embeddedUrl(dataDir) ?? '';
      const { code, output } = await launch({ DATABASE_URL: database, PORT: port }).ended;
      const refusal = `Port ${port} on 127.0.0.1 is taken; choose another with PORT.\n`;
      expect([code, output]).toEqual([1, refusal]);
    },
    MINUTE,
  );

  it(
    'comes up with all its data after it was killed, and warns of another ADMIN_KEY',
    async () => {
      first.child.kill('SIGKILL');
      await first.ended;
      const adminKey = 'another-administrators-key-of-some-length';
      first = await start({ DATA_DIR: dataDir, ADMIN_KEY: adminKey });
      expect(first.key).toBe('');
      expect(first.output()).toContain('ADMIN_KEY is not the key of an administrator here');
      expect(first.output()).not.toContain(adminKey);
      expect(await fingerprint(embeddedUrl(dataDir)!)).toBe(before);
      expect((await read(first.url, '/v1/keys', key)).status).toBe(200);
      expect((await read(first.url, '/v1/keys', adminKey)).status).toBe(401);
    },
    MINUTE,
  );

  it(
    'that is told to end finishes what is in flight, refuses what is new, and takes its database with it',
    async () => {
      const late = await beginToPost({ ...first, key });
      first.child.kill('SIGTERM');
      while (
        await fetch(`${first.url}/healthz`).then(
          () => true,
          () => false,
        )
      );
      late.finish();
      const [answer] = await late.answer;
      expect(answer.statusCode).toBe(201);
      expect(await first.ended).toMatchObject({ code: 0, signal: null });
      await untilStopped(dataDir);
    },
    MINUTE,
  );

  it(
    'ends by the signal to npm as well, though a request waits for good',
    async () => {
      const viaNpm = await start({ DATA_DIR: dataDir, ADMIN_KEY: key }, ['npm', 'start']);
      expect(viaNpm.output()).not.toContain('ADMIN_KEY');
      expect((await read(viaNpm.url, '/v1/actors?draft=true&count=true', key)).body.total).toBe(11);
      const release = await lockEntries(embeddedUrl(dataDir)!);
      const stuck = await beginToPost({ ...viaNpm, key });
      stuck.finish();
      viaNpm.child.kill('SIGTERM');
      expect(await viaNpm.ended).toMatchObject({ code: 0, signal: null });
      await expect(stuck.answer).rejects.toThrow('socket hang up');
      await untilStopped(dataDir);
      await release();
    },
    MINUTE,
  );
});
