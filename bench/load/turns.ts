import { bar, type Say } from '../installation.js';
import { ask } from './ask.js';
import { type Answer, type Answers, controls } from './controls.js';
import { median } from './median.js';
import { loadReads, loadWrites, type Reads } from './generators.js';
import type { LoadOptions, Subjects } from './measure.js';
import type { Turn } from './rounds.js';
import { type ReadWork, storySlugs } from './works.js';
import {
  type Thing,
  thingToRead,
  thingsToWrite,
  thingToWrite,
  type WriteName,
  writes,
  writeTitles,
} from './writes.js';

/** The fourth writes. */
const readControls = controls.filter((control) => control !== 'L4');
/** Things to write to, beyond one for each connection. */
const SPARE = 2;
/** Every so many of the story pages have a correction. */
const CORRECTED = 10;

/** Publishes a correction of every tenth of the story pages, as a newsroom has them. */
export async function publishCorrections(url: string, articles: number, say: Say): Promise<void> {
  const slugs = storySlugs(articles);
  for (let index = 0; index < slugs.length; index += CORRECTED) {
    say(`${bar(index / slugs.length)}  corrections`);
    const article = Number(slugs[index]?.replace('article-', ''));
    await succeed(url, 'correction', thingToRead(index / CORRECTED, article));
  }
}

/**
 * The turns of all that is asked for; every answer is seen to be the right one. Before each turn the cache is filled anew,
 * since it keeps no answer longer than a minute and the rounds take longer.
 */
export async function readTurns(
  subjects: Subjects,
  works: ReadWork[],
  { connections, seconds }: LoadOptions,
  say: Say,
): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (const work of works) {
    say(`answers to ${work.title}`);
    const { answers, reads } = await prepare(subjects, work);
    for (const count of connections.reads) {
      const load = (url: string, times: number) =>
        loadReads({ url, connections: count, seconds: seconds * times }, reads);
      const fill = () => askAll(subjects.cached.url, work, reads.headers).then(() => undefined);
      const turn = { work: work.name, title: work.title, connections: count, answers, fill };
      turns.push(...turnsOf(subjects, ['cached', 'uncached'], { ...turn, load }));
    }
  }
  return turns;
}

/**
 * The turns of writes; each has things of its own to write to, and all share what there is: no newsroom corrects the same
 * article a hundred times.
 */
export async function writeTurns(
  subjects: Subjects,
  names: WriteName[],
  { articles, connections, seconds, rounds }: LoadOptions,
): Promise<Turn[]> {
  const turns: Turn[] = [];
  // As for two rounds more: one is not counted, and a turn in which the machine was too busy is taken again.
  const writers = (rounds + 2) * connections.writes.reduce((sum, count) => sum + count, 0);
  const share = Math.floor((thingsToWrite(articles) - 1) / writers);
  for (const name of names) {
    let used = 0;
    const untouched = () => thingToWrite(name, used++, articles);
    const answers: Answers = [['', await succeed(subjects.cached.url, name, untouched())]];
    for (const count of connections.writes) {
      const load = (url: string) => {
        const length = Math.max(count + SPARE, count * share);
        // A control changes nothing: it can be told to write to what was written to already.
        const isOurs = url === subjects.cached.url;
        const thing = isOurs
          ? untouched
          : (_: unknown, n: number) => thingToWrite(name, n, articles);
        const things = Array.from({ length }, thing);
        return loadWrites({ url, connections: count, seconds }, { name, things });
      };
      const turn = { work: name, title: writeTitles[name], connections: count, answers, load };
      turns.push(...turnsOf(subjects, ['cached'], turn));
    }
  }
  return turns;
}

interface Measured {
  work: string;
  title: string;
  connections: number;
  answers: Answers;
  /** Fills the cache. */
  fill?: () => Promise<void>;
  load: (url: string, times: number) => ReturnType<Turn['load']>;
}

function turnsOf(
  subjects: Subjects,
  ours: ('cached' | 'uncached')[],
  { answers, fill, load, ...what }: Measured,
): Turn[] {
  const bytes = median(answers.map(([, { body }]) => Buffer.byteLength(body)));
  const turn = { ...what, bytes };
  return [
    ...ours.map((subject): Turn => {
      const { pid, url } = subjects[subject];
      const ready = subject === 'cached' && fill ? { ready: fill } : {};
      return { ...turn, ...ready, subject, pid, load: (times) => load(url, times), figures: [] };
    }),
    ...(ours.includes('uncached') ? readControls : controls).map((subject): Turn => {
      const running = subjects.controls[subject];
      const control = { running, answers };
      const { pid, url } = running;
      return { ...turn, subject, pid, control, load: (times) => load(url, times), figures: [] };
    }),
  ];
}

async function prepare(
  subjects: Subjects,
  work: ReadWork,
): Promise<{ answers: Answers; reads: Reads }> {
  const { paths, revalidates } = work;
  const headers = { ...work.headers };
  if (revalidates) {
    const { headers: had } = await ask(`${subjects.cached.url}${paths[0]}`, { headers });
    headers['if-none-match'] = had['etag'] ?? '';
  }
  const answers = await askAll(subjects.cached.url, work, headers);
  const byPath = paths.map((path, index): Answers[number] => [path, answers[index]!]);
  return { answers: byPath, reads: { paths, headers } };
}

/** Every answer to a work; raises where one is not as it should be. */
async function askAll(
  url: string,
  { title, paths, revalidates }: ReadWork,
  headers: Record<string, string>,
): Promise<Answer[]> {
  const answers = await Promise.all(paths.map((path) => ask(url + path, { headers })));
  for (const { status, body } of answers) {
    if (status !== (revalidates ? 304 : 200)) throw new Error(`${title}: ${status} ${body}`);
  }
  return answers;
}

async function succeed(url: string, name: WriteName, thing: Thing): Promise<Answer> {
  const { path, ...asked } = writes(name, [thing]).next();
  const answer = await ask(url + path, asked);
  if (answer.status >= 300) {
    throw new Error(`${name} was answered with ${answer.status}: ${answer.body}`);
  }
  return answer;
}
