import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../src/db/embedded-postgres.js';
import { newServerAccount } from '../../src/db/postgres-account.js';

const directories: string[] = [];
const children: ChildProcess[] = [];
const servers: EmbeddedPostgres[] = [];
let dataDir: string;

function newDirectory(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-test-'));
  directories.push(directory);
  return directory;
}

async function start(directory = dataDir): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({
    dataDir: directory,
    database: 'news',
    durable: false,
  });
  servers.push(server);
  return server;
}

interface Owner {
  child: ChildProcess;
  url?: string;
  adopted?: boolean;
  refused?: string;
}

/** Starts a process that owns the server of a directory, and waits for what comes of it. */
async function startOwner(directory = dataDir): Promise<Owner> {
  const child = spawn(process.execPath, ['tests/support/postgres-owner.mjs', directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = await once(child.stdout, 'data');
  return { child, ...(JSON.parse(String(said)) as Omit<Owner, 'child'>) };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function isUp(url: string): Promise<boolean> {
  return query(url, 'SELECT').then(
    () => true,
    () => false,
  );
}

function pidFile(directory = dataDir): string {
  return path.join(directory, 'postgres/data/postmaster.pid');
}

function readPid(directory = dataDir): number {
  return parseInt(fs.readFileSync(pidFile(directory), 'utf8'), 10);
}

beforeAll(async () => {
  dataDir = newDirectory();
  const server = await start();
  await query(server.url, 'CREATE TABLE notes (id int PRIMARY KEY)');
  await server.stop();
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGTERM');
  }
  for (const server of servers.splice(0)) await server.stop();
});

afterAll(() => {
  for (const directory of directories) fs.rmSync(directory, { recursive: true, force: true });
});

describe('The embedded PostgreSQL', () => {
  it('serves the database that was asked for, in UTF-8 and UTC', async () => {
    const { url } = await start();
    const rows = await query(
      url,
      `SELECT current_database() AS name, current_setting('server_encoding') AS encoding,
              current_setting('timezone') AS zone, current_setting('listen_addresses') AS host`,
    );
    expect(rows).toEqual([{ name: 'news', encoding: 'UTF8', zone: 'UTC', host: '127.0.0.1' }]);
  });

  it('keeps its rows from one run to the next', async () => {
    const first = await start();
    await query(first.url, 'INSERT INTO notes VALUES (1)');
    await first.stop();
    expect(await isUp(first.url)).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'SELECT id FROM notes WHERE id = 1')).toEqual([{ id: 1 }]);
  });

  it('keeps its password and its log from everybody else, and asks for the password', async () => {
    const { url } = await start();
    const mode = (name: string) => fs.statSync(path.join(dataDir, 'postgres', name)).mode & 0o777;
    expect([mode('password'), mode('server.log'), mode('data')]).toEqual([0o600, 0o600, 0o700]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT')).rejects.toMatchObject({ code: '28P01' });
  });

  it('refuses a second process while the first one lives, and names it', async () => {
    const first = await startOwner();
    await expect(start()).rejects.toThrow(`in use by process ${first.child.pid}`);
    expect(await isUp(first.url!)).toBe(true);
  });

  it('is adopted when the process that owned it was killed, and stopped by the one that did', async () => {
    const killed = await startOwner();
    await query(killed.url!, 'INSERT INTO notes VALUES (2)');
    await end(killed.child, 'SIGKILL');
    const heir = await start();
    expect(heir).toMatchObject({ adopted: true, url: killed.url });
    expect(await query(heir.url, 'SELECT id FROM notes WHERE id = 2')).toEqual([{ id: 2 }]);
    await heir.stop();
    expect(await isUp(heir.url)).toBe(false);
  });

  it('loses no acknowledged row when it and its owner are killed', async () => {
    const killed = await startOwner();
    const server = readPid();
    await query(killed.url!, 'INSERT INTO notes VALUES (3)');
    await end(killed.child, 'SIGKILL');
    process.kill(server, 'SIGKILL');
    const next = await start();
    expect(next.adopted).toBe(false);
    expect(await query(next.url, 'SELECT id FROM notes WHERE id = 3')).toEqual([{ id: 3 }]);
  });

  it('starts although its old pid belongs to another process by now', async () => {
    const { uid, gid } = newServerAccount();
    const other = spawn('sleep', ['60'], uid === undefined ? {} : { uid, gid: gid! });
    children.push(other);
    const lines = [
      other.pid,
      path.join(dataDir, 'postgres/data'),
      1,
      1,
      '',
      '127.0.0.1',
      '',
      'ready',
    ];
    fs.writeFileSync(pidFile(), lines.join('\n'));
    const { url } = await start();
    expect(await isUp(url)).toBe(true);
    expect(other.exitCode).toBeNull();
  });

  it('ends with its owner, even one that does not stop it', async () => {
    const { child, url } = await startOwner();
    await end(child, 'SIGTERM');
    for (let i = 0; i < 100 && fs.existsSync(pidFile()); i += 1) await sleep(20);
    expect(await isUp(url!)).toBe(false);
  });

  it('stays owned when the connection that holds the lock is cut', async () => {
    const { url } = await start();
    const cut = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                  WHERE application_name LIKE 'dossier owner%'`;
    expect(await query(url, cut)).toHaveLength(1);
    await sleep(300);
    expect((await startOwner()).refused).toMatch(`in use by process ${process.pid}`);
  });

  it('is made once when several processes start on an empty directory together', async () => {
    const directory = newDirectory();
    fs.mkdirSync(path.join(directory, 'postgres.999999.abandoned'));
    const owners = await Promise.all([1, 2, 3].map(() => startOwner(directory)));
    const winners = owners.filter(({ url }) => url !== undefined);
    expect(winners).toHaveLength(1);
    const refusals = owners.flatMap(({ refused }) => refused ?? []);
    const expected = expect.stringContaining(`in use by process ${winners[0]!.child.pid}`);
    expect(refusals).toEqual([expected, expected]);
    expect(fs.readdirSync(directory)).toEqual(['postgres']);
  }, 60_000);

  it('runs below a directory that only its user can enter', async () => {
    const closed = newDirectory();
    fs.chmodSync(closed, 0o700);
    const inner = path.join(closed, 'checkout/.dossier');
    const { url } = await start(inner);
    const place = path.join(inner, 'postgres');
    directories.push(fs.realpathSync(place));
    expect(await isUp(url)).toBe(true);
    expect(fs.statSync(closed).mode & 0o777).toBe(0o700);
    expect(fs.lstatSync(place).isSymbolicLink()).toBe(process.getuid?.() === 0);
  });

  it('refuses a directory that is no cluster of this version', async () => {
    const directory = newDirectory();
    fs.mkdirSync(path.join(directory, 'postgres/data'), { recursive: true });
    await expect(start(directory)).rejects.toThrow('is not a PostgreSQL cluster');
    fs.writeFileSync(path.join(directory, 'postgres/data/PG_VERSION'), '15\n');
    await expect(start(directory)).rejects.toThrow('was made by PostgreSQL 15');
  });

  it('points to DATABASE_URL on a machine that it has no build for', async () => {
    const arch = Object.getOwnPropertyDescriptor(process, 'arch')!;
    Object.defineProperty(process, 'arch', { ...arch, value: 'abacus' });
    try {
      await expect(start()).rejects.toThrow(/-abacus, is not installed.*DATABASE_URL/);
    } finally {
      Object.defineProperty(process, 'arch', arch);
    }
  });
});
