import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { install, sizeOf } from './installation.js';

const script = path.resolve(import.meta.dirname, '../scripts/dossier.mjs');
/** Makes a process say at its end how much memory it ever had, in KiB. */
const reporter = `data:text/javascript,import { writeSync } from 'node:fs';
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`;

/** Exports generated content and imports it into an empty database by the commands, and says how fast and how large. */
export async function measureTransfer(
  articles: number,
  say: (text: string) => void,
): Promise<void> {
  const { databaseUrl, close } = await install(sizeOf(articles), say);
  const directory = await mkdtemp(path.join(tmpdir(), 'dossier-transfer-'));
  const files = [path.join(directory, 'first.ndjson'), path.join(directory, 'second.ndjson')];
  const target = await emptyDatabase(databaseUrl);
  console.log(
    'what | lines | MB | seconds | lines a second | most memory, MB\n--- | --: | --: | --: | --: | --:',
  );
  const [first = '', second = ''] = files;
  await measured('export', { args: ['export'], databaseUrl, file: first });
  await measured('import', { args: ['import', first], databaseUrl: target, file: first });
  await measured('the same import again', {
    args: ['import', first],
    databaseUrl: target,
    file: first,
  });
  await measured('export of what came', { args: ['export'], databaseUrl: target, file: second });
  console.log((await areEqual(first, second)) ? 'Both exports are equal.' : 'The exports DIFFER.');
  await rm(directory, { recursive: true });
  await close();
}

interface Run {
  args: string[];
  databaseUrl: string;
  file: string;
}

async function measured(title: string, { args, databaseUrl, file }: Run): Promise<void> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, script, ...args], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  const [out, report] = [child.stdio[1] as Readable, child.stdio[3] as Readable];
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const memory = text(report);
  if (args[0] === 'export') await pipeline(out, createWriteStream(file));
  else out.resume();
  const code = await ended;
  const seconds = (performance.now() - started) / 1000;
  const [lines, { size }] = [await countLines(file), await stat(file)];
  const most = Number(await memory) * 1024;
  const numbers = [lines, size / 1e6, seconds, lines / seconds, most / 1e6].map((number) =>
    number.toFixed(0),
  );
  console.log([title, ...numbers].join(' | '));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}`);
}

async function emptyDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('CREATE DATABASE target');
  await client.end();
  const target = new URL(url);
  target.pathname = '/target';
  return target.href;
}

async function countLines(file: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(file)) {
    for (const byte of chunk as Buffer) if (byte === 0x0a) lines += 1;
  }
  return lines;
}

async function areEqual(...files: string[]): Promise<boolean> {
  const hashes = new Set<string>();
  for (const file of files) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    hashes.add(hash.digest('hex'));
  }
  return hashes.size === 1;
}
