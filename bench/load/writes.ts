import { ADMIN_KEY } from '../installation.js';

/** What editors do again and again. */
export type WriteName = 'patch' | 'correction';

/** What each is called in the results. */
export const writeTitles: Record<WriteName, string> = {
  patch: 'PATCH of an article',
  correction: 'correction of an article, an event and a claim',
};

/** The numbers of an article, an event and a claim that one connection at a time writes to. */
export interface Thing {
  article: number;
  event: number;
  claim: number;
}

/** Such a thing, how often it was written, and its ETag since. */
export interface Turn extends Thing {
  times: number;
  etag: string;
}

/** A request that writes. */
export interface Write {
  method: 'PATCH' | 'POST';
  path: string;
  headers: Record<string, string>;
  body: string;
  turn: Turn;
}

/** The requests of one kind; each is about a thing that no request in flight is about. */
export interface Writes {
  /** The next one; raises when everything is being written to. */
  next: () => Write;
  /** Says that an answer came, and which ETag it had. */
  done: (turn: Turn, etag: string | undefined) => void;
}

/** How many corrections the story pages may have; other events and claims are left for the measurement. */
const READ = 100;
/** How many events there are; there are more claims. */
const MOST = 500;

/** How many things there are, among so many articles, to measure a kind of write with. */
export function thingsToWrite(articles: number): number {
  return Math.min(Math.floor((articles - 7) / 10) + 1, MOST - READ);
}

/**
 * The nth of these: of its own, and never the hundredth article, which has a pending version. Raises when there are no
 * more.
 */
export function thingToWrite(name: WriteName, n: number, articles: number): Thing {
  if (n >= thingsToWrite(articles)) throw new Error('There is nothing left to write to.');
  const at = READ + 1 + n;
  return { article: 10 * n + (name === 'patch' ? 3 : 7), event: at, claim: at };
}

/** What is corrected in the nth of the articles that are read. */
export function thingToRead(n: number, article: number): Thing {
  return { article, event: 1 + (n % READ), claim: 1 + (n % READ) };
}

/** Requests about things that nothing was written to yet. */
export function writes(name: WriteName, things: Thing[]): Writes {
  const free = things.map((one): Turn => ({ ...one, times: 0, etag: '"1"' }));
  return {
    next: () => {
      const turn = free.shift();
      if (!turn) throw new Error('Everything is being written to.');
      return { ...(name === 'patch' ? patch(turn) : correction(turn)), turn };
    },
    done: (turn, etag) => {
      free.push({ ...turn, times: turn.times + 1, etag: etag ?? turn.etag });
    },
  };
}

const authorization = `Bearer ${ADMIN_KEY}`;

function patch({ article, times, etag }: Turn) {
  return {
    method: 'PATCH' as const,
    path: `/v1/articles/article-${article}`,
    headers: { authorization, 'content-type': 'application/merge-patch+json', 'if-match': etag },
    body: JSON.stringify({ dateline: `The Hague, day ${times}` }),
  };
}

/** Never takes back what an earlier one put right, which would be refused. */
function correction({ article, event, claim, times }: Turn) {
  const passage = (time: number) => (time === 0 ? 'passage 0' : `passage, corrected ${time}`);
  const date = new Date(Date.UTC(2018, 0, 1 + times)).toISOString().slice(0, 10);
  const targets = [
    {
      type: 'article',
      id: `article-${article}`,
      changes: [{ quote: { exact: passage(times) }, replacement: passage(times + 1) }],
    },
    { type: 'event', id: `event-${event}`, changes: [{ field: '/startDate', value: date }] },
    {
      type: 'claim',
      id: `claim-${claim}`,
      changes: [{ field: '/text', value: `The claim, corrected ${times + 1}` }],
    },
  ];
  return {
    method: 'POST' as const,
    path: '/v1/corrections',
    headers: {
      authorization,
      'content-type': 'application/json',
      'idempotency-key': `bench-${article}-${times}`,
    },
    body: JSON.stringify({ kind: 'correction', text: 'A passage had the wrong number.', targets }),
  };
}
