import type { ServerResponse } from 'node:http';
import { Problem, Unavailable } from './problem.js';

/** How long work waits for its turn before it is refused, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Lets so much work be done at a time; the rest waits, and begins in the order in which it came. */
export interface Turns {
  /**
   * Does the work that an answer takes when its turn comes. Raises Unavailable where that is not soon, or the client goes
   * away before.
   */
  take: <T>(res: ServerResponse, work: () => Promise<T>) => Promise<T>;
  /** How much waits. */
  readonly waiting: number;
}

/** Turns for `most` at a time. */
export function takeTurns(most: number): Turns {
  const queue = new Set<() => void>();
  let busy = 0;
  const wait = (res: ServerResponse) =>
    new Promise<void>((resolve, reject) => {
      const leaving = (settle: () => void) => () => {
        queue.delete(begin);
        clearTimeout(late);
        res.off('close', giveUp);
        settle();
      };
      const begin = leaving(resolve);
      const giveUp = leaving(() => reject(tooMuch()));
      const late = setTimeout(giveUp, PATIENCE_MS);
      res.once('close', giveUp);
      queue.add(begin);
    });
  return {
    take: async (res, work) => {
      // Whoever is done hands on its place.
      if (busy < most) busy += 1;
      else await wait(res);
      try {
        return await work();
      } finally {
        const [next] = queue;
        if (next) next();
        else busy -= 1;
      }
    },
    get waiting() {
      return queue.size;
    },
  };
}

function tooMuch(): Problem {
  const detail =
    'More is being read than can be answered at the moment; ask again in a few seconds.';
  return new Problem(Unavailable, detail, { headers: { 'Retry-After': '5' } });
}
