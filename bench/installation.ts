import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, mkdtemp } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/db/embedded-postgres.js';
import { migrate } from '../src/db/migrate.js';
import { contentSteps, markOf, type Size } from './content.js';

/** The checkout; bundled or not, this file is one folder below it. */
export const root = path.resolve(import.meta.dirname, '..');

/** Says what is being done, in one line that the next one takes the place of. */
export type Say = (text: string) => void;

/** A database that was filled with generated content. */
export interface FilledDatabase {
  url: string;
  /** Stops it and takes its files away; one that was given stays. */
  close: () => Promise<void>;
}

/** A server process that answers. */
export interface RunningServer {
  url: string;
  pid: number;
  /** Milliseconds from the start of the process to its first whole answer with content. */
  startMs: number;
  stop: () => Promise<void>;
}

/** A server that runs as a user starts it, over content that was made for it. */
export interface Installation {
  url: string;
  databaseUrl: string;
  /** Stops it and takes its files away. */
  close: () => Promise<void>;
}

/** What the generated content is like; a thousand articles, ten thousand, a million. */
export function sizeOf(articles: number, words = 70): Size {
  return { articles, actors: 50, events: 500, claims: 2000, stories: 20, words };
}

/** Makes content, as `fillDatabase` does, and starts the server over it with these settings, saying what is being done. */
export async function install(
  size: Size,
  say: Say,
  { given, settings }: { given?: string | undefined; settings?: Record<string, string> } = {},
): Promise<Installation> {
  const database = await fillDatabase(size, say, given);
  const server = await startServer(database.url, { LOG_LEVEL: 'error', ...settings });
  return {
    url: server.url,
    databaseUrl: database.url,
    close: async () => {
      await server.stop();
      await database.close();
    },
  };
}

/**
 * Makes content in an embedded PostgreSQL of its own, or in the database that is named: an empty one, or one that an
 * earlier run filled with as much, which is used as that run left it.
 */
export async function fillDatabase(size: Size, say: Say, given?: string): Promise<FilledDatabase> {
  const database =
    given === undefined ? await ownDatabase() : { url: given, close: async () => undefined };
  await migrate(database.url, path.join(root, 'prisma/migrations'));
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const steps = (await isFilled(client, size)) ? [] : contentSteps(size);
  for (const [index, { title, sql }] of steps.entries()) {
    say(`${bar(index / steps.length)}  ${title}`);
    await client.query(sql);
  }
  say('');
  await client.end();
  return database;
}

/** Whether an earlier run made just this content; raises for a database that holds anything else. */
async function isFilled(client: pg.Client, size: Size): Promise<boolean> {
  const { rows } = await client.query<{ isEmpty: boolean; mark: string | null }>(`
    SELECT NOT EXISTS (SELECT FROM entries) AS "isEmpty", obj_description('entries'::regclass) AS mark`);
  const [found] = rows;
  if (found?.mark === markOf(size)) return true;
  if (found?.isEmpty === true) return false;
  throw new Error('This database holds other content, or part of it; name an empty one.');
}

async function ownDatabase(): Promise<FilledDatabase> {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDir: directory, database: 'bench' });
  const close = async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url: postgres.url, close };
}

/** How much is done, from 0 to 1, as a bar. */
export function bar(done: number): string {
  const width = 30;
  const full = Math.round(done * width);
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.round(done * 100)} %`;
}

/**
 * Starts a server by the command of `npm start` and waits for its first answer. It counts requests against limits that
 * nobody reaches. Its log goes nowhere, so that no other process is kept busy by it.
 */
export async function startServer(
  databaseUrl: string,
  settings: Record<string, string> = {},
): Promise<RunningServer> {
  const { scripts } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const port = await freePort();
  const env = {
    PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
    HOME: process.env['HOME'],
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    RATE_LIMIT_READS: MOST,
    RATE_LIMIT_WRITES: MOST,
    ADMIN_KEY,
    ...settings,
  };
  const started = performance.now();
  const child = spawn(scripts.start, {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  const url = `http://127.0.0.1:${port}`;
  await firstAnswer(`${url}/v1/articles?limit=1`, child);
  const startMs = performance.now() - started;
  const ended = once(child, 'exit');
  const stop = async () => {
    process.off('exit', end);
    end();
    await ended;
  };
  return { url, pid: child.pid ?? 0, startMs, stop };
}

async function firstAnswer(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    await sleep(5);
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The highest limit that there can be, so that requests are counted as usual. */
const MOST = '999999999';

/** The administrator's key of the servers that are measured. */
export const ADMIN_KEY = 'dossier_bench_key_of_no_installation_at_all';
