import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.js';
import { migrate } from '../src/db/migrate.js';
import { contentSteps, type Size } from './content.js';

const root = path.resolve(import.meta.dirname, '..');

/** A server that runs as a user starts it, over content that was made for it. */
export interface Installation {
  url: string;
  /** The process of the server. */
  pid: number;
  databaseUrl: string;
  /** Stops it and takes its files away. */
  close: () => Promise<void>;
}

/** What the generated content is like; a thousand articles, ten thousand, a million. */
export function sizeOf(articles: number, words = 70): Size {
  return { articles, actors: 50, events: 500, claims: 2000, stories: 20, words };
}

/** Makes content in a database of its own and starts the server over it, saying what is being done. */
export async function install(size: Size, say: (text: string) => void): Promise<Installation> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-bench-'));
  const database = await startEmbeddedPostgres({ dataDir: directory, database: 'bench' });
  await migrate(database.url, path.join(root, 'prisma/migrations'));
  await fill(database.url, size, say);
  const { url, child } = await startServer(database.url);
  return {
    url,
    pid: child.pid ?? 0,
    databaseUrl: database.url,
    close: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
      await database.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function fill(url: string, size: Size, say: (text: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const steps = contentSteps(size);
  for (const [index, { title, sql }] of steps.entries()) {
    say(`${Math.round((index / steps.length) * 100)} %  ${title}`);
    await client.query(sql);
  }
  say('');
  await client.end();
}

async function startServer(databaseUrl: string) {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DATABASE_URL: databaseUrl,
    PORT: '0',
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
    RATE_LIMIT_READS: '0',
    RATE_LIMIT_WRITES: '0',
    ADMIN_KEY,
    CACHE_MB: process.env['CACHE_MB'] ?? '32',
  };
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (;;) {
    const url = /API\s+(http:\/\/\S+)\/v1/.exec(said)?.[1];
    if (url !== undefined) return { url, child };
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    await sleep(50);
  }
}

/** The administrator's key of the servers that are measured. */
export const ADMIN_KEY = 'dossier_bench_key_of_no_installation_at_all';
