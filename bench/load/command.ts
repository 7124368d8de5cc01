import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root, type Say } from '../installation.js';
import { type LoadResults, measureLoad } from './measure.js';
import { report } from './report.js';

const text = { type: 'string' } as const;

/** The flags of the command, as `parseArgs` takes them. */
export const loadFlags = {
  seconds: text,
  rounds: text,
  works: text,
  connections: text,
  database: text,
  out: text,
  against: text,
};

type Given = Partial<Record<keyof typeof loadFlags, string>>;

/** Measures and writes the results, as JSON and as Markdown. */
export async function loadCommand(articles: number, given: Given, say: Say): Promise<void> {
  // Whatever was started ends with this process. (Not once: Ctrl-C reaches it twice, by the terminal and by npm.)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const { works, connections, against, out } = given;
  const other = against === undefined ? undefined : await readResults(against);
  const only = connections === undefined ? undefined : [Number(connections)];
  const results = await measureLoad(
    {
      articles,
      seconds: Number(given.seconds ?? 3),
      rounds: Number(given.rounds ?? 3),
      works: works === undefined ? [] : works.split(','),
      connections: { reads: only ?? [1, 32], writes: only ?? [1, 8] },
      database: given.database,
    },
    say,
  );
  const page = report(results, other);
  await write(
    path.resolve(root, out ?? `dist/bench-${articles}`, 'load.json'),
    JSON.stringify(results, null, 2),
  );
  await write(path.resolve(root, out ?? 'bench', 'RESULTS.md'), page);
  console.log(page);
}

async function readResults(file: string): Promise<LoadResults> {
  return JSON.parse(await readFile(file, 'utf8')) as LoadResults;
}

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
