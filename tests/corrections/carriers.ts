import { expect } from '@jest/globals';
import type { Api } from '../support/api.js';

/** The story's own article, its sentence that is wrong, and the phrase in it. */
export const seeded = 'maduro-and-icc-sign-agreement';
export const sentence =
  "Abroad, the turning point was Maduro's contested re-election in 2019 at the latest: he has stood largely alone in the world ever since, which for a long time did not appear to trouble him.";
export const wrong = 're-election in 2019';
export const right = 're-election in May 2018';

export const correction = {
  kind: 'correction',
  text: 'An earlier version dated the re-election to 2019. The vote took place on 20 May 2018.',
  targets: [
    {
      type: 'article',
      id: seeded,
      changes: [{ quote: { exact: wrong }, replacement: right }],
    },
    {
      type: 'claim',
      id: 're-election-2019',
      changes: [{ field: '/claimStatus', value: 'refuted' }],
    },
  ],
};

/** What the newsroom has besides the story's article; each body is Markdown. */
export const articles: Record<string, { body: string } & Record<string, unknown>> = {
  copy: {
    body: `The year in review.\n\nAbroad, the turning point was **Maduro’s** contested *re-election* in [2019 at the latest](event:presidential-re-election): he has stood largely alone in the world ever since, which for a long time did not appear to trouble him. More below.`,
  },
  'near-copy': {
    body: `First a word on oil.\n\nFor many abroad the turning point was Maduro's disputed reelection during 2019 at the latest: he has stood mostly alone in the world ever since, and for a long time that did not appear to trouble him.`,
  },
  'other-words': {
    body: `Abroad, the turning point was Maduro's contested vote of 2019 at the latest: he has stood largely alone in the world ever since, which for a long time did not appear to trouble him.`,
  },
  twice: {
    body: `Much was written on Maduro's ${wrong}.\n\n${sentence}\n\nWhat followed that ${wrong} is another story.`,
  },
  'in-parts': {
    body: `Abroad, the turning point was Maduro's contested re-election in 2019 at the latest. He has stood largely alone in the world ever since, which for a long time did not appear to trouble him.`,
  },
  unrelated: {
    body: `In 2019 the price of oil fell, which for a long time did not trouble anybody in the world of finance.`,
  },
  'already-right': { body: sentence.replace(wrong, right) },
  'annotated-only': {
    body: `Everything began with [a vote that few accepted](claim:re-election-2019).`,
  },
  'german-translation': {
    body: 'Im Ausland war spätestens Maduros umstrittene Wiederwahl 2019 der Wendepunkt.',
    inLanguage: 'de',
    translationOf: seeded,
  },
};

/** An article as the impact lists it. */
export interface Item {
  id: string;
  slug: string;
  reasons: { kind: string; exact?: string; score?: number; of?: string; blockKey?: string }[];
  score: number | null;
  stillThere: boolean;
  correctedBy: { id: string }[];
  target: { changes: { quote: { exact: string }; replacement: string }[] } | null;
}

/** Publishes one of the articles, or with other members; answers its id. */
export async function write(
  api: Api,
  slug: string,
  more: Record<string, unknown> = {},
): Promise<string> {
  const { body: articleBody, ...rest } = { ...articles[slug], ...more };
  const made = await api.post('/v1/articles', 'editor', {
    slug,
    headline: `On ${slug}`,
    articleBody,
    status: 'published',
    ...rest,
  });
  expect([slug, made.status]).toEqual([slug, 201]);
  return made.body.id;
}

/** Publishes all of them, and writes one copy as a draft and one as a pending version. */
export async function publishAll(api: Api): Promise<void> {
  for (const slug of Object.keys(articles)) await write(api, slug);
  await write(api, 'draft-copy', { body: sentence, status: 'draft' });
  const id = await write(api, 'pending-copy', { body: 'Nothing of it yet.' });
  const pending = await api.patch(`/v1/articles/${id}`, 'editor', { articleBody: sentence }, '"1"');
  expect(pending.body.status).toBe('pending');
}

/** Publishes a correction; answers its id. */
export async function correct(api: Api, input: object = correction): Promise<string> {
  const made = await api.post('/v1/corrections', 'editor', input);
  expect([made.status, made.body.errors]).toEqual([201, undefined]);
  return made.body.id;
}

/** What the impact lists, by slug. */
export async function impactOf(api: Api, path: string): Promise<Record<string, Item>> {
  const { status, body } = await api.get(`/v1/${path}/impact`);
  expect(status).toBe(200);
  expect([body.total, body.truncated]).toEqual([body.items.length, false]);
  return Object.fromEntries(body.items.map((item: Item) => [item.slug, item]));
}

/** Why an article is listed. */
export const kinds = (item: Item | undefined) => item?.reasons.map(({ kind }) => kind);
