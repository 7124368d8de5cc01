import { execFile, fork, spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../installation.js';
import { said } from './controls.js';
import type { Thing, WriteName } from './writes.js';

/** Which server to load, for how long and with how many connections. */
export interface Target {
  url: string;
  connections: number;
  seconds: number;
}

/** What to ask for. */
export interface Reads {
  paths: string[];
  headers: Record<string, string>;
}

/** What to write, and to which things: some more than there are connections. */
export interface WriteJob {
  name: WriteName;
  things: Thing[];
}

/** What the process of autocannon is told. */
export type AutocannonJob = Target & { read?: Reads; write?: WriteJob };

/** What came of loading a server; times in milliseconds. */
export interface Load {
  answers: number;
  /** Requests that were refused, or not answered. */
  failed: number;
  seconds: number;
  p50: number;
  p99: number;
}

/** Which load generator asks for what readers read: `wrk`, which takes less of the machine, where there is one. */
export function findGenerator(): 'wrk' | 'autocannon' {
  const { stdout } = spawnSync('wrk', ['-v'], { encoding: 'utf8' });
  return (stdout as string | null)?.startsWith('wrk') ? 'wrk' : 'autocannon';
}

/** Loads a server with reads, by the generator that there is. */
export function loadReads(target: Target, read: Reads): Promise<Load> {
  return findGenerator() === 'wrk' ? byWrk(target, read) : byAutocannon({ ...target, read });
}

/** Loads a server with writes; by autocannon, since each depends on the answer to the one before. */
export function loadWrites(target: Target, write: WriteJob): Promise<Load> {
  return byAutocannon({ ...target, write });
}

async function byWrk({ url, connections, seconds }: Target, read: Reads): Promise<Load> {
  const file = path.join(tmpdir(), `dossier-bench-${process.pid}.paths`);
  await writeFile(file, read.paths.join('\n'));
  const headers = Object.entries(read.headers).flatMap(([name, value]) => [
    '--header',
    `${name}: ${value}`,
  ]);
  const { stdout } = await promisify(execFile)('wrk', [
    ...['--threads', '1', '--connections', String(connections), '--timeout', '10s'],
    ...['--duration', `${Math.max(1, Math.round(seconds))}s`, ...headers],
    ...['--script', path.join(root, 'bench/load/wrk.lua'), url, '--', file],
  ]);
  await rm(file);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Load;
}

async function byAutocannon(job: AutocannonJob): Promise<Load> {
  const child = fork(path.join(root, 'dist/bench-autocannon.js'));
  child.send(job);
  return (await said(child)) as Load;
}
