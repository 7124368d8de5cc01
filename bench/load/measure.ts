import os from 'node:os';
import pg from 'pg';
import {
  fillDatabase,
  type RunningServer,
  type Say,
  sizeOf,
  startServer,
} from '../installation.js';
import { type Control, controls, type RunningControl, startControls } from './controls.js';
import { findGenerator } from './generators.js';
import { median } from './median.js';
import { inRounds, type Row, rowsOf } from './rounds.js';
import { publishCorrections, readTurns, writeTurns } from './turns.js';
import { type Memory, memoryOf } from './usage.js';
import { readWorks } from './works.js';

/** What to measure. */
export interface LoadOptions {
  articles: number;
  seconds: number;
  rounds: number;
  /** Only the works of these names; none: all. */
  works: string[];
  /** Connections of reads and of writes. */
  connections: { reads: number[]; writes: number[] };
  /** A database to use, empty or filled by a run before; none: an embedded one. */
  database: string | undefined;
}

/** A whole run. */
export interface LoadResults {
  date: string;
  /** What it ran on, by name. */
  machine: Record<string, string>;
  options: Omit<LoadOptions, 'database'>;
  /** Milliseconds from the start of the process to the first answer, the median of several starts; null where only some works were measured. */
  startMs: number | null;
  memory: Memory | undefined;
  rows: Row[];
}

const STARTS = 5;

/** The servers of one run. */
export interface Subjects {
  cached: RunningServer;
  uncached: RunningServer;
  controls: Record<Control, RunningControl>;
}

/** Makes the content, starts the servers and the controls, and loads them in turn. */
export async function measureLoad(options: LoadOptions, say: Say): Promise<LoadResults> {
  const load = os.loadavg()[0] ?? 0;
  const database = await fillDatabase(sizeOf(options.articles), say, options.database);
  const machine = await describeMachine(database.url, load);
  // Of a few works alone nobody asks how long a start takes.
  const startMs = options.works.length === 0 ? await measureStart(database.url, say) : null;
  const settings = { PUBLIC_URL: 'https://news.example' };
  const subjects: Subjects = {
    cached: await startServer(database.url, settings),
    uncached: await startServer(database.url, { ...settings, CACHE_MB: '0' }),
    controls: await startControls(database.url),
  };
  const { articles, works } = options;
  const isWanted = ({ name }: { name: string }) => works.length === 0 || works.includes(name);
  await publishCorrections(subjects.cached.url, articles, say);
  const reads = await readTurns(subjects, readWorks(articles).filter(isWanted), options, say);
  await inRounds(reads, options.rounds, say);
  // Last, since they change what is read.
  const writeNames = (['patch', 'correction'] as const).filter((name) => isWanted({ name }));
  const written = await writeTurns(subjects, writeNames, options);
  await inRounds(written, options.rounds, say);
  const memory = await memoryOf(subjects.cached.pid);
  say('');
  await subjects.cached.stop();
  await subjects.uncached.stop();
  for (const control of controls) subjects.controls[control].stop();
  await database.close();
  const { database: _, ...kept } = options;
  return {
    date: new Date().toISOString(),
    machine,
    options: kept,
    startMs,
    memory,
    rows: [...rowsOf(reads), ...rowsOf(written)],
  };
}

async function measureStart(databaseUrl: string, say: Say): Promise<number> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    say(`start ${start + 1} of ${STARTS}`);
    const server = await startServer(databaseUrl);
    times.push(server.startMs);
    await server.stop();
  }
  return median(times);
}

async function describeMachine(databaseUrl: string, load: number): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return {
    processors: `${os.cpus().length} × ${os.cpus()[0]?.model.trim() ?? 'unknown'}, shared with the load generator and PostgreSQL`,
    memory: `${(os.totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${os.type()} ${os.release()}, ${os.arch()}`,
    'Node.js': process.versions.node,
    PostgreSQL: rows[0]?.server_version ?? 'unknown',
    'load generator':
      findGenerator() === 'wrk' ? 'wrk for reads, autocannon for writes' : 'autocannon',
    'load average before': `${load.toFixed(2)}${load > os.cpus().length / 2 ? ', so the machine was busy with something else: the figures say little' : ''}`,
  };
}
