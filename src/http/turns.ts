import pLimit from 'p-limit';
import { Problem, Unavailable } from './problem.js';

/** How long work waits for its turn before it is refused, in milliseconds. */
const PATIENCE_MS = 5_000;

/** Lets so much work be done at a time; the rest waits, and begins in the order in which it came. */
export interface Turns {
  /** Does the work when its turn comes. Raises Unavailable where it does not come soon. */
  take: <T>(work: () => Promise<T>) => Promise<T>;
  /** How much waits. */
  readonly waiting: number;
}

/** Turns for `most` at a time. */
export function takeTurns(most: number): Turns {
  const limit = pLimit(most);
  return {
    take: (work) =>
      new Promise((resolve, reject) => {
        let isLate = false;
        const late = setTimeout(() => {
          isLate = true;
          reject(tooMuch());
        }, PATIENCE_MS);
        void limit(async () => {
          clearTimeout(late);
          if (!isLate) await work().then(resolve, reject);
        });
      }),
    get waiting() {
      return limit.pendingCount;
    },
  };
}

function tooMuch(): Problem {
  const detail =
    'More is being read than can be answered at the moment; ask again in a few seconds.';
  return new Problem(Unavailable, detail, { headers: { 'Retry-After': '5' } });
}
