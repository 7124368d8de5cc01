import { LRUCache } from 'lru-cache';

/** A value is kept no longer than this, for what depends on the time of day alone: which news are recent. */
const KEPT_MS = 60_000;
const PER_TAG_BYTES = 150;

/** How much is kept. */
export interface StoreSize {
  bytes: number;
  answers: number;
}

interface Place<Value> {
  value: Value;
  tags: string[];
  size: number;
}

/** Values under keys, at most so many bytes of them, the least used dropped first; they can be dropped by their tags. */
export class TaggedStore<Value> {
  readonly #places: LRUCache<string, Place<Value>>;
  readonly #keys = new Map<string, Set<string>>();

  constructor(bytes: number) {
    this.#places = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 8),
      sizeCalculation: ({ size }) => size,
      ttl: KEPT_MS,
      ttlResolution: 1_000,
      dispose: ({ tags }, key) => {
        for (const tag of tags) this.#forget(tag, key);
      },
    });
  }

  get(key: string): Value | undefined {
    return this.#places.get(key)?.value;
  }

  /** Keeps a value of this many bytes, unless it is too large beside the rest. */
  set(key: string, value: Value, { tags, bytes }: { tags: string[]; bytes: number }): void {
    this.#places.set(key, { value, tags, size: bytes + PER_TAG_BYTES * tags.length });
    if (!this.#places.has(key)) return;
    for (const tag of tags) this.#keys.set(tag, (this.#keys.get(tag) ?? new Set()).add(key));
  }

  /** Drops everything that carries this tag. */
  drop(tag: string): void {
    for (const key of [...(this.#keys.get(tag) ?? [])]) this.#places.delete(key);
  }

  clear(): void {
    this.#places.clear();
  }

  get size(): StoreSize {
    return { bytes: this.#places.calculatedSize, answers: this.#places.size };
  }

  #forget(tag: string, key: string): void {
    const keys = this.#keys.get(tag);
    keys?.delete(key);
    if (keys?.size === 0) this.#keys.delete(tag);
  }
}
