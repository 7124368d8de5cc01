import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../http/answer.js';
import { everyHeader, variantKey, variedHeaders } from './variant.js';

/** An answer is kept no longer than this, for what depends on the time of day alone: which news are recent. */
const KEPT_MS = 60_000;
/** What an answer costs in memory beside its body and headers: its key, and its place under each of its ids. */
const OVERHEAD = 1_000;
const PER_TAG = 150;
const MOST_ADDRESSES = 20_000;
const UUID = /^[0-9a-f-]{36}$/;
/** The tag of what any change can alter: lists, search and whatever is made of too much to name. */
const ANYTHING = 'anything';

/** An answer, and which operation it is of. */
export interface Kept extends Answer {
  operation: string;
}

/** How much is kept. */
export interface CacheSize {
  bytes: number;
  answers: number;
}

interface Place {
  answer: Kept;
  tags: string[];
  size: number;
}

/** The finished answers to published reads, at most so many bytes of them, the least used dropped first. */
export interface AnswerCache {
  /** The answer to this request, if it is kept. */
  find: (req: IncomingMessage) => Kept | undefined;
  /** Waits until the same request, if it is being answered for another reader, has its answer; then as `find`. */
  await: (req: IncomingMessage) => Promise<Kept | undefined>;
  /** Says that this request is about to be answered; what is returned says that it was, or never will be. */
  begin: (req: IncomingMessage) => () => void;
  /** Keeps the answer to a request that was begun, unless anything has changed since. */
  keep: (req: IncomingMessage, answer: Kept) => void;
  /** Drops what is made of these, or everything. */
  drop: (touched: string[] | 'everything') => void;
  size: () => CacheSize;
}

/** An empty cache for at most `bytes`. */
export function createAnswerCache(bytes: number): AnswerCache {
  const keysOf = new Map<string, Set<string>>();
  const kept = new LRUCache<string, Place>({
    maxSize: bytes,
    maxEntrySize: Math.ceil(bytes / 8),
    sizeCalculation: ({ size }) => size,
    ttl: KEPT_MS,
    ttlResolution: 1_000,
    dispose: ({ tags }, key) => {
      for (const tag of tags) forget(tag, key);
    },
  });
  /** Which headers choose among the answers at an address. */
  const varied = new LRUCache<string, string[]>({ max: MOST_ADDRESSES });
  const flights = new Map<string, Promise<void>>();
  const begun = new WeakMap<IncomingMessage, number>();
  let changes = 0;

  function forget(tag: string, key: string): void {
    const keys = keysOf.get(tag);
    keys?.delete(key);
    if (keys?.size === 0) keysOf.delete(tag);
  }

  function find(req: IncomingMessage): Kept | undefined {
    const names = varied.get(req.url ?? '');
    return names && kept.get(variantKey(req, names))?.answer;
  }

  return {
    find,
    await: async (req) => {
      await flights.get(variantKey(req, everyHeader));
      return find(req);
    },
    begin: (req) => {
      begun.set(req, changes);
      const key = variantKey(req, everyHeader);
      let land = (): void => undefined;
      const flight = new Promise<void>((resolve) => (land = resolve));
      flights.set(key, flight);
      return () => {
        if (flights.get(key) === flight) flights.delete(key);
        land();
      };
    },
    keep: (req, answer) => {
      const vary = String(answer.headers['vary'] ?? '');
      const names = variedHeaders(vary);
      const tags = tagsOf(answer);
      if (begun.get(req) !== changes || !names || tags.length === 0) return;
      const known = varied.get(req.url ?? '') ?? [];
      const all = [...new Set([...known, ...names])].sort();
      varied.set(req.url ?? '', all);
      const key = variantKey(req, all);
      kept.set(key, { answer, tags, size: sizeOf(key, answer, tags) });
      if (!kept.has(key)) return;
      for (const tag of tags) keysOf.set(tag, (keysOf.get(tag) ?? new Set()).add(key));
    },
    drop: (touched) => {
      changes += 1;
      // What is being answered may be of before: nobody who comes now may wait for it.
      flights.clear();
      if (touched === 'everything') kept.clear();
      else
        for (const tag of [ANYTHING, ...touched])
          keysOf.get(tag)?.forEach((key) => kept.delete(key));
    },
    size: () => ({ bytes: kept.calculatedSize, answers: kept.size }),
  };
}

/** What an answer is made of, as `Surrogate-Key` says; none for one that is not for everybody. */
function tagsOf({ status, headers }: Answer): string[] {
  const isPublic = String(headers['cache-control'] ?? '').startsWith('public');
  const keys = String(headers['surrogate-key'] ?? '');
  if (status !== 200 || !isPublic || keys === '') return [];
  return [...new Set(keys.split(' ').map((key) => (UUID.test(key) ? key : ANYTHING)))];
}

function sizeOf(key: string, { body, headers }: Answer, tags: string[]): number {
  const lengths = Object.entries(headers).map(
    ([name, value]) => name.length + String(value).length,
  );
  const ofHeaders = lengths.reduce((sum, one) => sum + one, 0);
  return OVERHEAD + 2 * key.length + 2 * ofHeaders + body.length + PER_TAG * tags.length;
}
