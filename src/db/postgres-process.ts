import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVER_ENVIRONMENT, type PostgresHome } from './postgres-home.js';

const START_MS = 60_000;
const FAILED_LAUNCHES = 6;
const LOG_LIMIT = 10_000_000;

/** A running server, as its postmaster.pid describes it. */
export interface PostgresProcess {
  pid: number;
  port: number;
}

/**
 * Finds the server that runs on a cluster, or launches it, and waits until it takes connections.
 * Of several processes launching at once PostgreSQL's own lock file lets one through; the others
 * find that one. Throws, with the end of the server's log, when it does not come up.
 */
export async function runPostgres(
  home: PostgresHome,
  durable: boolean,
): Promise<PostgresProcess & { adopted: boolean }> {
  const deadline = Date.now() + START_MS;
  let failures = 0;
  while (Date.now() < deadline && failures < FAILED_LAUNCHES) {
    const found = readPidFile(home.data);
    if (found && isPostmaster(found, home.data)) {
      if (found.ready) return { pid: found.pid, port: found.port, adopted: true };
      await sleep(20);
      continue;
    }
    // PostgreSQL replaces a stale file by itself, unless its pid belongs to some other process by
    // now, or to a dead one that nobody has reaped, as happens in containers.
    if (found) removeStale(home.data, found);
    const launched = await launch(home, durable, deadline);
    if (launched) return { ...launched, adopted: false };
    failures += 1;
    await sleep(25 * 2 ** failures);
  }
  throw new Error(`PostgreSQL did not start on ${home.data}.\n${readLogEnd(home)}`);
}

/**
 * Stops the server in PostgreSQL's fast mode, which ends its sessions and writes a checkpoint,
 * and when that takes long in immediate mode, which loses nothing and recovers at the next start.
 */
export async function stopPostgres(home: PostgresHome, pid: number): Promise<void> {
  signalPostgres(home, pid, 'fast');
  if (await hasEnded(home, pid, 3000)) return;
  signalPostgres(home, pid, 'immediate');
  if (await hasEnded(home, pid, 5000)) return;
  throw new Error(`PostgreSQL (process ${pid}) on ${home.data} does not stop.`);
}

/** Asks the server to stop and does not wait; does nothing when it is not running. */
export function signalPostgres(home: PostgresHome, pid: number, mode: 'fast' | 'immediate'): void {
  if (!isRunning(home, pid)) return;
  if (process.platform === 'win32') {
    const args = ['stop', '-D', home.data, '-m', mode, '-W'];
    spawnSync(path.join(home.binaries, 'pg_ctl'), args, { env: SERVER_ENVIRONMENT });
    return;
  }
  try {
    process.kill(pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

interface PidFile extends PostgresProcess {
  text: string;
  /** When the server began, in seconds since 1970. */
  startedAt: number;
  ready: boolean;
}

function pidFilePath(data: string): string {
  return path.join(data, 'postmaster.pid');
}

function readPidFile(data: string): PidFile | undefined {
  let text: string;
  try {
    text = fs.readFileSync(pidFilePath(data), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  return {
    text,
    pid: Number(lines[0]),
    startedAt: Number(lines[2]),
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
  };
}

// Looks at the file again after it was moved: another process may have found the same stale file
// and launched a server in the meantime, whose file goes back.
function removeStale(data: string, stale: PidFile): void {
  const file = pidFilePath(data);
  const aside = `${file}.${randomUUID()}`;
  try {
    fs.renameSync(file, aside);
    if (fs.readFileSync(aside, 'utf8') !== stale.text) fs.linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  }
  fs.rmSync(aside, { force: true });
}

function isRunning(home: PostgresHome, pid: number): boolean {
  const found = readPidFile(home.data);
  return found?.pid === pid && isPostmaster(found, home.data);
}

async function hasEnded(home: PostgresHome, pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isRunning(home, pid)) {
    if (Date.now() > deadline) return false;
    await sleep(10);
  }
  return true;
}

/** Whether the process that wrote the file is still there, as opposed to one with its old pid. */
function isPostmaster({ pid, startedAt }: PidFile, data: string): boolean {
  if (process.platform === 'linux') {
    // A server works in its data directory; a dead process that was not reaped works in none.
    try {
      return fs.readlinkSync(`/proc/${pid}/cwd`) === data;
    } catch {
      return false;
    }
  }
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform === 'win32' || beganAt(pid, startedAt);
}

function beganAt(pid: number, startedAt: number): boolean {
  const args = ['-o', 'stat=', '-o', 'etime=', '-p', `${pid}`];
  const [state = 'Z', elapsed = ''] = spawnSync('ps', args, { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/);
  const [seconds = 0, minutes = 0, hours = 0, days = 0] = elapsed
    .split(/[:-]/)
    .reverse()
    .map(Number);
  const age = seconds + 60 * (minutes + 60 * (hours + 24 * days));
  return !state.startsWith('Z') && Math.abs(Date.now() / 1000 - age - startedAt) < 5;
}

async function launch(
  home: PostgresHome,
  durable: boolean,
  deadline: number,
): Promise<PostgresProcess | undefined> {
  const port = await findFreePort();
  const log = openLog(home);
  const child = spawn(path.join(home.binaries, 'postgres'), serverArguments(home, port, durable), {
    ...home.account,
    cwd: home.directory,
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', log, log],
    // Ctrl-C in the terminal is for this process, which stops the server last.
    detached: process.platform !== 'win32',
  });
  fs.closeSync(log);
  let failure: Error | undefined;
  child.once('error', (error) => (failure = error));
  child.unref();
  while (child.exitCode === null && child.signalCode === null) {
    if (failure) throw failure;
    const found = readPidFile(home.data);
    if (found?.ready && found.pid === child.pid) return { pid: found.pid, port };
    if (Date.now() > deadline) child.kill('SIGQUIT');
    await sleep(10);
  }
  return undefined;
}

function serverArguments(home: PostgresHome, port: number, durable: boolean): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    logging_collector: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    // A solid-state disk: reading here and there costs hardly more than in order, and so an index is used.
    random_page_cost: '1.1',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', home.data, '-p', `${port}`, ...flags];
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

function logPath(home: PostgresHome): string {
  return path.join(home.directory, 'server.log');
}

function openLog(home: PostgresHome): number {
  const file = logPath(home);
  const size = fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  return fs.openSync(file, size > LOG_LIMIT ? 'w' : 'a', 0o600);
}

function readLogEnd(home: PostgresHome): string {
  const file = logPath(home);
  if (!fs.existsSync(file)) return '';
  return `The end of ${file}:\n${fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n')}`;
}
