import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll } from '@jest/globals';
import pg from 'pg';
import { project } from './run-tool.js';

/** The installation as somebody runs it: a process of its own, and what it has said so far. */
export interface ServerProcess {
  child: ChildProcess;
  /** Where it listens. */
  url: string;
  output: () => string;
  /** The key that the first start printed. */
  key: string;
}

/** What became of a process that has ended. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

const running: ChildProcess[] = [];
const directories: string[] = [];

/** Gives the tests of a file processes and data directories, and takes all of them away after the last one. */
export function useServerProcesses() {
  afterAll(async () => {
    for (const child of running) {
      if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGTERM');
    }
    for (const directory of directories) fs.rmSync(directory, { recursive: true, force: true });
  });
  return { newDataDir, launch, start, end };
}

function newDataDir(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-test-'));
  directories.push(directory);
  return path.join(directory, 'data');
}

/** Starts the installation as `npm start` does, with these settings and no others of this process. */
function launch(settings: Record<string, string>, command = ['node', 'scripts/start.mjs']) {
  const [program = '', ...args] = command;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(program === 'node' ? process.execPath : program, args, {
    cwd: project,
    env: { PATH, HOME, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  let text = '';
  const said = (chunk: Buffer) => (text += chunk.toString());
  child.stdout.on('data', said);
  child.stderr.on('data', said);
  const output = () => text;
  const ended = once(child, 'close').then(([code, signal]): Ended => ({
    code: code as number | null,
    signal: signal as NodeJS.Signals | null,
    output: text,
  }));
  return { child, output, ended };
}

/** The same, and waits until it says where it listens. */
async function start(
  settings: Record<string, string>,
  command?: string[],
): Promise<ServerProcess & { ended: Promise<Ended> }> {
  const { child, output, ended } = launch(settings, command);
  while (!/Docs .*\n/.test(output())) {
    const over = await Promise.race([ended, once(child.stdout, 'data')]);
    if (!Array.isArray(over)) throw new Error(`The server did not start:\n${over.output}`);
  }
  const url = /API +(http:\/\/[^/]+)/.exec(output())?.[1] ?? '';
  const key = /Administrator key[^:]*: (\S+)/.exec(output())?.[1] ?? '';
  return { child, output, ended, url, key };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** The address of the embedded database of a data directory; none while it does not run. */
export function embeddedUrl(dataDir: string): string | undefined {
  const home = path.join(dataDir, 'postgres');
  const file = path.join(home, 'data/postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const port = fs.readFileSync(file, 'utf8').split('\n')[3] ?? '';
  const password = fs.readFileSync(path.join(home, 'password'), 'utf8').trim();
  return `postgresql://postgres:${password}@127.0.0.1:${port}/dossier`;
}

/** Keeps every writer of entries waiting until the returned function is called. */
export async function lockEntries(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE entries IN ACCESS EXCLUSIVE MODE');
  return () => client.end().catch(() => undefined);
}

/** Waits until the embedded database of a data directory has stopped; raises when it goes on. */
export async function untilStopped(dataDir: string): Promise<void> {
  for (let tries = 0; embeddedUrl(dataDir) !== undefined; tries += 1) {
    if (tries > 400) throw new Error(`The database in ${dataDir} goes on.`);
    await sleep(50);
  }
}
