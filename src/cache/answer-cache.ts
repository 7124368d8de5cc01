import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Ready } from '../http/answer.js';
import { LastChanges, type Touched } from './last-changes.js';
import { everyHeader, variantKey, variedHeaders } from './variant.js';

/** What an answer costs in memory beside its body, headers and key. */
const OVERHEAD_BYTES = 2_000;
const MOST_ADDRESSES = 20_000;
/** An answer is kept no longer than this, for what depends on the time of day alone: which news are of the last two days. */
const KEPT_MS = 60_000;
const UUID = /^[0-9a-f-]{36}$/;

/** An answer, and which operation it is of. */
export interface Kept extends Ready {
  operation: string;
}

/** How much is kept. */
export interface CacheSize {
  bytes: number;
  answers: number;
}

/** A kept answer, and up to which change it is known to be true. */
interface Place {
  answer: Kept;
  checked: number;
}

/** The finished answers to published reads. An answer that was begun before a change is not kept after it. */
export class AnswerCache {
  readonly #places: LRUCache<string, Place>;
  readonly #changes = new LastChanges();
  /** Which headers choose among the answers at an address. */
  readonly #varied = new LRUCache<string, string[]>({ max: MOST_ADDRESSES });
  /** The answers that are being made, for those who ask the same meanwhile. */
  readonly #flights = new Map<string, Promise<void>>();
  readonly #begun = new WeakMap<IncomingMessage, number>();

  /** An empty one, for at most so many bytes; the least used are dropped first. */
  constructor(bytes: number) {
    this.#places = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      ttl: KEPT_MS,
      ttlResolution: 1_000,
    });
  }

  /** The answer to this request, if it is kept. */
  find(req: IncomingMessage): Kept | undefined {
    const names = this.#varied.get(req.url ?? '');
    return names && this.#stillTrue(variantKey(req, names));
  }

  /** As `find`, once the same request of another reader was answered, if one is being answered now. */
  async await(req: IncomingMessage): Promise<Kept | undefined> {
    await this.#flights.get(variantKey(req, everyHeader));
    return this.find(req);
  }

  /** Says that this request is being answered; what is returned, that it was, or never will be. */
  begin(req: IncomingMessage): () => void {
    this.#begun.set(req, this.#changes.now);
    const key = variantKey(req, everyHeader);
    let land = (): void => undefined;
    const flight = new Promise<void>((resolve) => (land = resolve));
    this.#flights.set(key, flight);
    return () => {
      if (this.#flights.get(key) === flight) this.#flights.delete(key);
      land();
    };
  }

  /** Keeps the answer to a request that was begun. */
  keep(req: IncomingMessage, answer: Kept): void {
    const url = req.url ?? '';
    const names = variedHeaders(textOf(answer, 'vary'));
    const checked = this.#changes.now;
    if (this.#begun.get(req) !== checked || !names || !isForAll(answer)) return;
    const all = [...new Set([...(this.#varied.get(url) ?? []), ...names])].sort();
    this.#varied.set(url, all);
    const key = variantKey(req, all);
    this.#places.set(key, { answer, checked }, { size: bytesOf(answer) + key.length });
  }

  /** Drops what is made of these, each answer when it is next asked for: a change costs the same however much is kept. */
  drop(touched: Touched): void {
    this.#changes.note(touched);
    // What is being answered may be of before: nobody who comes now may wait for it.
    this.#flights.clear();
    if (touched === 'everything') this.#places.clear();
  }

  get size(): CacheSize {
    return { bytes: this.#places.calculatedSize, answers: this.#places.size };
  }

  #stillTrue(key: string): Kept | undefined {
    const place = this.#places.get(key);
    if (!place || place.checked === this.#changes.now) return place?.answer;
    if (this.#mayHaveChanged(place)) {
      this.#places.delete(key);
      return undefined;
    }
    place.checked = this.#changes.now;
    return place.answer;
  }

  /** Any change can alter lists, search and whatever is made of too much to name: keys that are no ids. */
  #mayHaveChanged({ answer, checked }: Place): boolean {
    const keys = textOf(answer, 'surrogate-key').split(' ');
    return !keys.every((key) => UUID.test(key)) || this.#changes.since(checked, keys);
  }
}

/** Whether an answer is one for everybody, and says what it is made of. */
function isForAll(answer: Kept): boolean {
  const isPublic = textOf(answer, 'cache-control').startsWith('public');
  return answer.status === 200 && isPublic && textOf(answer, 'surrogate-key') !== '';
}

function textOf({ headers }: Kept, name: string): string {
  return headers[name]?.toString() ?? '';
}

function bytesOf(answer: Kept): number {
  const names = Object.keys(answer.headers);
  const inHeaders = names.map((name) => name.length + textOf(answer, name).length);
  return OVERHEAD_BYTES + answer.body.length + inHeaders.reduce((sum, one) => sum + one, 0);
}
