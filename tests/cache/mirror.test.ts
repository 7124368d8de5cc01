import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entryTypes } from '../../src/catalog.js';
import { entryKinds } from '../../src/content/kinds.js';
import { type Newsroom, openNewsroom } from '../leaks/newsroom.js';
import { dice, type Material, questionsOf } from '../leaks/questions.js';
import { read } from '../leaks/reader.js';
import { documentOf, makeGone, makeQuiet } from '../leaks/worlds.js';
import { budget } from '../support/budget.js';
import { createDatabase } from '../support/database.js';
import { serve, type Served } from '../support/serve.js';

const FEEDS = ['/feeds/articles.rss', '/feeds/corrections.json', '/sitemap-news.xml'];
const QUESTIONS = budget({ short: 4, long: 250 });
/** Every so many verbs a page that lasts is compared. */
const TURNS = budget({ short: 3, long: 1 });

describe('an answer from the cache', () => {
  let cached: Served;
  /** On the same database, without a cache. */
  let direct: Served;
  const cleanUps: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    const database = await createDatabase('story');
    cached = serve(database.url);
    direct = serve(database.url, { settings: { CACHE_MB: '0' } });
    cleanUps.push(
      () => cached.close(),
      () => direct.close(),
      () => database.drop(),
    );
  });
  afterAll(async () => {
    for (const cleanUp of cleanUps) await cleanUp();
  });

  it('is the same to the byte as one drawn anew, after whatever the newsroom does', async () => {
    const ask = questioner();
    const pages = entryTypes.flatMap(({ kind, path }) =>
      known[kind].map((ref) => `/v1/${path}/${ref}`),
    );
    const lasting = [...FEEDS, ...pages, ...ask(QUESTIONS)];
    let verbs = 0;
    const newsroom = observed(await openNewsroom(cached), {
      before: async () => {
        // What holds no longer stays in the cache until its turn comes.
        const turn = lasting.filter((_, nth) => nth % TURNS === verbs % TURNS);
        const now = [...turn, ...ask(QUESTIONS)];
        for (const path of now) await read(cached, path);
        return now;
      },
      after: async (verb, paths) => {
        verbs += 1;
        for (const path of paths) {
          const [here, there] = [await read(cached, path), await read(direct, path)];
          // What was a minute ago is kept longer by other caches: that alone comes of itself.
          here.headers['cache-control'] = there.headers['cache-control']!;
          expect({ verb, path, ...here }).toEqual({ verb, path, ...there });
        }
      },
    });
    await makeQuiet(newsroom);
    await makeGone(newsroom);
    await goOn(newsroom);
    expect(verbs).toBeGreaterThan(60);
    // Most verbs change what readers see and drop much; still a good part must have come from the cache.
    expect(cached.ctx.answers!.figures().hits).toBeGreaterThan(verbs * QUESTIONS * 0.3);
  }, 300_000);

  /** Questions about everything that there was and will be. */
  function questioner(): (count: number) => string[] {
    const refs = Object.fromEntries(
      entryKinds.map((kind) => [
        kind,
        [
          ...['public', 'renamed', 'gone', 'withheld', 'retracted', 'unseen'].map(
            (which) => `${which}-${kind}`,
          ),
          ...known[kind],
        ],
      ]),
    ) as Material['refs'];
    const instants = ['2001-01-01T00:00:00Z', '2100-01-01T00:00:00Z', new Date().toISOString()];
    const roll = dice(7);
    const questions = questionsOf(roll, { refs, corrections: ['none'], instants });
    return (count) =>
      Array.from({ length: count }, () => {
        const type = questions.one(entryTypes);
        return questions.one([
          () => questions.anEntry(type),
          () => questions.anEntry(type),
          () => questions.aList(type),
          () => questions.aHistory(type),
          questions.aSearch,
          questions.aListOfCorrections,
          questions.anImpact,
          questions.changes,
        ])();
      });
  }
});

const known = {
  article: ['maduro-and-icc-sign-agreement'],
  actor: ['nicolas-maduro', 'karim-khan', 'alex-saab'],
  event: ['protests-2017', 'presidential-re-election', 'saab-extradition'],
  claim: ['re-election-2019', 'millions-fled'],
  source: ['niendorf-report-2021'],
  story: ['maduro-and-the-icc'],
};

/** A newsroom in which something is done before and after each verb. */
function observed<Before>(
  newsroom: Newsroom,
  {
    before,
    after,
  }: { before: () => Promise<Before>; after: (verb: string, before: Before) => Promise<void> },
): Newsroom {
  const verbs = Object.entries(newsroom).map(([name, verb]) => [
    name,
    async (...args: never[]) => {
      const seen = await before();
      const done = await (verb as (...args: never[]) => Promise<unknown>)(...args);
      await after(`${name} ${JSON.stringify(args).slice(0, 100)}`, seen);
      return done;
    },
  ]);
  return Object.fromEntries(verbs) as Newsroom;
}

/** Changes in place what others refer to, and what refers to them; shows again what was gone. */
async function goOn({ change, turn, correct }: Newsroom): Promise<void> {
  const minor = { updateKind: 'minor' };
  const update = async (kind: 'article' | 'claim' | 'event' | 'actor', ref: string, to: object) => {
    await change(kind, ref, to);
    await turn('publish', kind, ref, minor);
  };
  await update('article', 'renamed-article', { translationOf: null });
  await update('article', 'renamed-article', { translationOf: known.article[0] });
  await update('event', 'saab-extradition', { actors: ['karim-khan'], citation: [] });
  await update('claim', 'millions-fled', { claimant: 'karim-khan' });
  await update('actor', 'karim-khan', { jobTitle: 'Lawyer', affiliation: [] });
  await correct({
    kind: 'clarification',
    text: 'He speaks for the Court.',
    targets: [{ type: 'actor', id: 'karim-khan' }],
  });
  const title = (value: string) => ({
    kind: 'correction',
    text: `He is a ${value}.`,
    targets: [{ type: 'actor', id: 'karim-khan', changes: [{ field: '/jobTitle', value }] }],
  });
  const first = await correct(title('prosecutor'));
  await correct({ ...title('prosecutor of the Court'), supersedes: first });
  await correct({
    kind: 'correction',
    text: 'They left.',
    targets: [
      {
        type: 'article',
        id: known.article[0],
        changes: [{ field: '/headline', value: 'They signed' }],
      },
    ],
  });
  for (const kind of entryKinds) await turn('publish', kind, `gone-${kind}`);
  await change('actor', 'gone-actor', documentOf('actor', 'gone-actor-again'));
  await turn('publish', 'actor', 'gone-actor-again', minor);
}
