import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LoadResults } from '../../bench/load/measure.js';
import type { Figures, Subject } from '../../bench/load/rounds.js';
import { timesAsGood } from '../../bench/load/targets.js';
import { IS_LONG } from '../support/budget.js';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { commandsOf } from '../support/page.js';
import { project } from '../support/run-tool.js';

/** Only Linux tells what processor time a process took; wall time would say how busy the machine is. */
const onLinux = process.platform === 'linux' ? it : it.skip;

const commands = commandsOf('docs/benchmark.md');
const { PATH, HOME } = process.env;
const shell = { cwd: project, env: { PATH, HOME } };
const commandWith = (flag: string) => commands.find((command) => command.includes(flag))!;

/** Lists go the way of pages, and each work takes seconds on each server. */
const works = IS_LONG ? ['page', 'list', 'correction'] : ['page', 'correction'];

describe('a short run of the benchmark', () => {
  let database: TestDatabase;
  let folder: string;
  let results: LoadResults;

  beforeAll(async () => {
    database = await createDatabase();
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-test-'));
    const shorter =
      `--articles 200 --works ${works.join()} --rounds 1 --seconds 1 --connections 4` +
      ` --database ${database.url} --out ${folder}`;
    await promisify(execFile)('sh', ['-c', `${commandWith('--works')} ${shorter}`], shell);
    results = JSON.parse(await readFile(path.join(folder, 'load.json'), 'utf8')) as LoadResults;
  }, 300_000);
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it('measures our server and the controls on every work, and writes it down', async () => {
    const reads = ['cached', 'uncached', 'L1', 'L2', 'L3'];
    const writes = ['cached', 'L1', 'L2', 'L3', 'L4'];
    expect(results.rows.map(({ work, figures }) => [work, Object.keys(figures)])).toEqual(
      works.map((work) => [work, work === 'correction' ? writes : reads]),
    );
    const page = await readFile(path.join(folder, 'RESULTS.md'), 'utf8');
    for (const { title } of results.rows) expect(page).toContain(`| ${title} |`);
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  // A third or less of what a busy machine gives: this finds what has become many times as dear.
  const least: [string, Subject, Subject, number][] = [
    ['page', 'cached', 'L2', 0.5],
    ['list', 'cached', 'L2', 0.3],
    ['page', 'uncached', 'L3', 0.03],
    ['list', 'uncached', 'L3', 0.01],
    ['correction', 'cached', 'L4', 0.005],
  ];
  onLinux.each(least.filter(([work]) => works.includes(work)))(
    '%s, %s: an answer costs little enough beside %s (%d)',
    (work, subject, control, least) => {
      const figures = results.rows.find((row) => row.work === work)!.figures;
      const [ours, theirs] = [figures[subject], figures[control]] as [Figures, Figures];
      expect(timesAsGood(ours, theirs, 'cpu')).toBeGreaterThan(least);
    },
  );
});

describe('docs/benchmark.md', () => {
  it('names commands and flags that there are', async () => {
    for (const command of commands) {
      const asked = `${command}${command.includes(' -- ') ? '' : ' --'} --help`;
      const { stdout } = await promisify(execFile)('sh', ['-c', asked], shell);
      expect(stdout).toContain('Usage: npm run bench');
    }
  }, 180_000);

  it('says how to serve the content to any load generator, with requests that are answered', async () => {
    const database = await createDatabase();
    const command = `${commandWith('--serve')} --articles 40 --database ${database.url}`;
    const child = spawn('sh', ['-c', command], { ...shell, detached: true });
    const ended = once(child, 'exit');
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    while (!said.includes('/metrics')) await Promise.race([once(child.stdout, 'data'), ended]);
    const examples = said.split('\n').filter((line) => line.startsWith('curl'));
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const asked = example.replace('curl', 'curl --fail-with-body');
      await promisify(execFile)('sh', ['-c', asked], shell);
    }
    // As Ctrl-C does.
    process.kill(-child.pid!, 'SIGINT');
    await ended;
    await database.drop();
  }, 180_000);
});
