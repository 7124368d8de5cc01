import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { entryTypes } from '../src/catalog.js';
import type { EntryKind } from '../src/db/generated/enums.js';
import { type Newsroom, openNewsroom } from './leaks/newsroom.js';
import { dice, type Material, questionsOf } from './leaks/questions.js';
import { neighbours, read, type Received } from './leaks/reader.js';
import { type Ids, makeBusy, makeGone, makeQuiet, MARK } from './leaks/worlds.js';
import { budget, IS_LONG } from './support/budget.js';
import { createDatabase, createTemplate } from './support/database.js';
import { serve, type Served } from './support/serve.js';

/** Slugs that only the newsroom knows, and those of entries that readers saw once. */
const hiddenSlugs = (kind: EntryKind) =>
  ['', 'renamed-', 'new-', 'sealed-', 'gone-', 'pending-', 'known-'].map(
    (which) => `${MARK}-${which}${kind}`,
  );
const nothing = ['never-heard-of', '00000000-0000-7000-8000-000000000000'];

/** Several worlds are made and hundreds of questions asked: on a busy machine that takes its time. */
jest.setTimeout(120_000);

describe('readers', () => {
  /** Nothing unpublished, nothing retracted. */
  let quiet: Served;
  /** The same, and then some entries that were published and are gone again. */
  let gone: Served;
  /** The same again, and then much that readers do not see. */
  let busy: Served;
  const cleanUps: (() => Promise<unknown>)[] = [];
  let hidden: Awaited<ReturnType<typeof makeBusy>>;
  let goneIds: Ids;
  const instants = ['2001-01-01T00:00:00Z', '2100-01-01T00:00:00Z'];
  let material: Material;

  beforeAll(async () => {
    const work = async <T>(url: string, run: (newsroom: Newsroom) => Promise<T>): Promise<T> => {
      const served = serve(url);
      instants.push(new Date().toISOString());
      const done = await run(await openNewsroom(served));
      instants.push(new Date().toISOString());
      await served.close();
      return done;
    };
    // One is copied from the other, so that they agree to the byte in all but what happened since.
    const first = await createTemplate('leaks_quiet', 'story');
    await work(first, makeQuiet);
    const second = await createTemplate('leaks_gone', 'leaks_quiet');
    goneIds = await work(second, makeGone);
    const third = await createDatabase('leaks_gone');
    hidden = await work(third.url, makeBusy);
    [quiet, gone, busy] = [serve(first), serve(second), serve(third.url)];
    cleanUps.push(...[quiet, gone, busy].map(({ close }) => close), () => third.drop());
    material = {
      refs: {} as Material['refs'],
      corrections: [...(await correctionIds(gone)), ...hidden.proposals],
      instants,
    };
    for (const { kind, path } of entryTypes) {
      const page = await read(quiet, `/v1/${path}?limit=100&fields=id,slug`);
      const known = itemsOf(page).flatMap(({ id, slug }) => [id, slug]);
      const before = ['public', 'gone', 'withheld', 'retracted'].map((which) => `${which}-${kind}`);
      const unknown = [...hiddenSlugs(kind), ...hidden.entries[kind], ...goneIds[kind], ...nothing];
      material.refs[kind] = [...known, ...before, ...unknown];
    }
  });

  afterAll(async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  });

  it('are answered the same to the byte, whatever the newsroom is working on', async () => {
    const statuses = await compare([gone, busy], budget({ short: 500, long: 2000 }), (roll) => {
      const ask = questionsOf(roll, material);
      const list = () => ask.aList(ask.one(entryTypes));
      const entry = () => ask.anEntry(ask.one(entryTypes));
      const history = () => ask.aHistory(ask.one(entryTypes));
      const inGerman = () => '/v1/articles/maduro-and-icc-sign-agreement?inLanguage=de';
      const more = [history, ask.aListOfCorrections, ask.aCorrection, ask.anImpact, ask.changes];
      return ask.one([inGerman, list, list, list, entry, entry, ask.aSearch, ...more])();
    });
    expect([...statuses].sort()).toEqual([200, 301, 404, 406, 410]);
  });

  it('are answered about unpublished, withheld and retracted entries as if these had never been', async () => {
    const now = { ...material, instants: ['2001-01-01T00:00:00Z'] };
    const statuses = await compare([quiet, gone], budget({ short: 100, long: 1000 }), (roll) => {
      const ask = questionsOf(roll, now);
      const type = ask.one(entryTypes);
      const entry = ask.anEntry(type);
      // That an entry was retracted is the one thing that readers are told.
      if (roll() < 0.4 && !entry.includes('retracted')) return entry;
      return roll() < 0.3 ? ask.aSearch() : ask.aList(type);
    });
    // A language that an article is not in (406) is asked for so seldom that only many questions do.
    expect([...statuses].sort()).toEqual([200, 301, 404, ...(IS_LONG ? [406] : [])]);
  });

  it('are told the same in every other form, in feeds and in the sitemap', async () => {
    const feeds = ['articles', 'corrections'].flatMap((name) =>
      ['rss', 'atom', 'json'].map((form) => `/feeds/${name}.${form}`),
    );
    const questions = [...feeds, '/sitemap-news.xml'].map((path) => [path, '*/*']);
    for (const { kind, path, forms } of entryTypes) {
      for (const ref of material.refs[kind]) {
        for (const { type } of forms) questions.push([`/v1/${path}/${ref}`, type]);
      }
    }
    const statuses = new Set<number>();
    for (const [path = '', accept = ''] of questions) {
      const [here, there] = await Promise.all([read(gone, path, accept), read(busy, path, accept)]);
      expect({ path, accept, ...there }).toEqual({ path, accept, ...here });
      if (!path.includes(MARK)) {
        expect([path, there.body]).toEqual([path, expect.not.stringContaining(MARK)]);
      }
      statuses.add(here.status);
    }
    expect([...statuses].sort()).toEqual([200, 301, 404, 410]);
  });

  it('find each hidden entry by id, slug and new slug exactly as one that does not exist', async () => {
    for (const { kind, path } of entryTypes) {
      const gone = [`gone-${kind}`, `withheld-${kind}`, ...goneIds[kind]];
      for (const ref of [...hiddenSlugs(kind), ...hidden.entries[kind], ...gone]) {
        const other = 'x'.repeat(ref.length);
        const here = await read(busy, `/v1/${path}/${ref}`);
        const there = await read(busy, `/v1/${path}/${other}`);
        expect([ref, here.status]).toEqual([ref, 404]);
        expect({ ...here, body: here.body.replace(ref, other) }).toEqual(there);
      }
    }
  });
});

/** Asks two worlds several hundred questions; answers the statuses that came up, so that a test can see its reach. */
async function compare(
  [one, other]: [Served, Served],
  questions: number,
  question: (roll: () => number) => string,
): Promise<Set<number>> {
  const roll = dice(20_211_103);
  const statuses = new Set<number>();
  const waiting: string[] = [];
  for (let asked = 0; asked < questions; asked++) {
    const path = waiting.pop() ?? question(roll);
    const [here, there] = await Promise.all([read(one, path), read(other, path)]);
    expect({ path, ...there }).toEqual({ path, ...here });
    if (!path.includes(MARK)) {
      expect([path, there.body]).toEqual([path, expect.not.stringContaining(MARK)]);
    }
    statuses.add(here.status);
    if (roll() < 0.3) waiting.push(...neighbours(path, here));
  }
  return statuses;
}

async function correctionIds(served: Served): Promise<string[]> {
  return itemsOf(await read(served, '/v1/corrections?limit=100')).map(({ id }) => id);
}

function itemsOf({ body }: Received): { id: string; slug: string }[] {
  return (JSON.parse(body) as { items: { id: string; slug: string }[] }).items;
}
