import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Database } from '../db/client.js';
import { type Answer, ready } from '../http/answer.js';
import { AnswerCache, type CacheSize, type Kept } from './answer-cache.js';
import { PublicSignal } from './public-signal.js';

/** What is said anew in every answer. */
const ofRequest = ['x-request-id', 'ratelimit', 'ratelimit-policy'];

/** An answer, and which operation it is of. */
type Named = Answer & { operation: string };

/** How much is kept, and how many answers came from here so far. */
export interface AnswerFigures extends CacheSize {
  hits: number;
}

/** The finished answers to published reads, true to the database whoever changes it. */
export interface Answers {
  /** Whether this request can be answered from here: a read without a key, while every public change is heard of. */
  mayHave: (req: IncomingMessage) => boolean;
  /** The answer to this request, if it is kept. */
  find: (req: IncomingMessage) => Kept | undefined;
  /** The same, once it was made for another reader, if it is being made now. */
  awaited: (req: IncomingMessage) => Promise<Kept | undefined>;
  /** Says that this request is being answered now; others who ask the same wait for it. */
  begin: (req: IncomingMessage, res: ServerResponse) => void;
  /** Keeps the answer to a request that was begun; without one, nobody waits for it any longer. */
  keep: (req: IncomingMessage, answer?: Named) => void;
  /** Resolves once nothing is answered from here that was changed before this call. */
  settle: () => Promise<void>;
  figures: () => AnswerFigures;
  stop: () => void;
}

/** Keeps at most `bytes` of answers, and drops them as the database tells of changes. */
export function keepAnswers(db: Database, bytes: number): Answers {
  const cache = new AnswerCache(bytes);
  const signal = new PublicSignal(db, (touched) => cache.drop(touched));
  let hits = 0;
  const hit = (found: Kept | undefined): Kept | undefined => {
    if (found) hits += 1;
    return found;
  };
  const landings = new WeakMap<IncomingMessage, () => void>();
  return {
    mayHave: (req) => isOpenRead(req) && signal.isCurrent,
    find: (req) => hit(cache.find(req)),
    awaited: async (req) => hit(await cache.await(req)),
    begin: (req, res) => {
      const land = cache.begin(req);
      landings.set(req, land);
      res.once('close', land);
    },
    keep: (req, answer) => {
      if (answer) cache.keep(req, kept(answer));
      landings.get(req)?.();
    },
    settle: () => signal.settle(),
    figures: () => ({ ...cache.size, hits }),
    stop: () => signal.stop(),
  };
}

function isOpenRead({ method, headers }: IncomingMessage): boolean {
  const hasBody =
    headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
  return (method === 'GET' || method === 'HEAD') && headers.authorization === undefined && !hasBody;
}

function kept({ operation, headers, ...answer }: Named): Kept {
  const lasting = Object.entries(headers).filter(([name]) => !ofRequest.includes(name));
  return { ...ready({ ...answer, headers: Object.fromEntries(lasting) }), operation };
}
