import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import type { Answer } from '../http/answer.js';
import { type StoreSize, TaggedStore } from './tagged-store.js';
import { everyHeader, variantKey, variedHeaders } from './variant.js';

/** What an answer costs in memory beside its body, headers and key. */
const OVERHEAD_BYTES = 1_000;
const MOST_ADDRESSES = 20_000;
const UUID = /^[0-9a-f-]{36}$/;
/** The tag of what any change can alter: lists, search and whatever is made of too much to name. */
const ANY = 'any';

/** An answer, and which operation it is of. */
export interface Kept extends Answer {
  operation: string;
}

/** What a change touched: the ids of entries, or nobody knows what. */
export type Touched = string[] | 'everything';

/** The finished answers to published reads. An answer that was begun before a change is not kept after it. */
export class AnswerCache {
  readonly #store: TaggedStore<Kept>;
  /** Which headers choose among the answers at an address. */
  readonly #varied = new LRUCache<string, string[]>({ max: MOST_ADDRESSES });
  /** The answers that are being made, for those who ask the same meanwhile. */
  readonly #flights = new Map<string, Promise<void>>();
  readonly #begun = new WeakMap<IncomingMessage, number>();
  #changes = 0;

  /** An empty one, for at most so many bytes. */
  constructor(bytes: number) {
    this.#store = new TaggedStore(bytes);
  }

  /** The answer to this request, if it is kept. */
  find(req: IncomingMessage): Kept | undefined {
    const names = this.#varied.get(req.url ?? '');
    return names && this.#store.get(variantKey(req, names));
  }

  /** As `find`, once the same request of another reader was answered, if one is being answered now. */
  async await(req: IncomingMessage): Promise<Kept | undefined> {
    await this.#flights.get(variantKey(req, everyHeader));
    return this.find(req);
  }

  /** Says that this request is being answered; what is returned, that it was, or never will be. */
  begin(req: IncomingMessage): () => void {
    this.#begun.set(req, this.#changes);
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
    const tags = tagsOf(answer);
    if (this.#begun.get(req) !== this.#changes || !names || tags.length === 0) return;
    const all = [...new Set([...(this.#varied.get(url) ?? []), ...names])].sort();
    this.#varied.set(url, all);
    const key = variantKey(req, all);
    this.#store.set(key, answer, { tags, bytes: bytesOf(answer) + 2 * key.length });
  }

  /** Drops what is made of these. */
  drop(touched: Touched): void {
    this.#changes += 1;
    // What is being answered may be of before: nobody who comes now may wait for it.
    this.#flights.clear();
    if (touched === 'everything') this.#store.clear();
    else [ANY, ...touched].forEach((tag) => this.#store.drop(tag));
  }

  get size(): StoreSize {
    return this.#store.size;
  }
}

/** What an answer is made of, as `Surrogate-Key` says; nothing for one that is not for everybody. */
function tagsOf(answer: Kept): string[] {
  const isPublic = textOf(answer, 'cache-control').startsWith('public');
  const keys = textOf(answer, 'surrogate-key');
  if (answer.status !== 200 || !isPublic || keys === '') return [];
  return [...new Set(keys.split(' ').map((key) => (UUID.test(key) ? key : ANY)))];
}

function textOf({ headers }: Kept, name: string): string {
  return headers[name]?.toString() ?? '';
}

function bytesOf(answer: Kept): number {
  const names = Object.keys(answer.headers);
  const inHeaders = names.map((name) => name.length + textOf(answer, name).length);
  return OVERHEAD_BYTES + answer.body.length + 2 * inHeaders.reduce((sum, one) => sum + one, 0);
}
