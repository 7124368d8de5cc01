/** What a change touched: the ids of entries, or nobody knows what. */
export type Touched = string[] | 'everything';

/** More ids than this are forgotten all at once, as if everything had changed. */
const MOST_IDS = 20_000;

/** Which entries changed last, and when: counted in changes, since two can fall into one millisecond. */
export class LastChanges {
  #now = 0;
  /** Nothing is known of what changed before. */
  #floor = 0;
  readonly #of = new Map<string, number>();

  /** How many changes there were. */
  get now(): number {
    return this.#now;
  }

  /** Notes one change. */
  note(touched: Touched): void {
    this.#now += 1;
    if (touched === 'everything' || this.#of.size + touched.length > MOST_IDS) {
      this.#of.clear();
      this.#floor = this.#now;
    } else {
      for (const id of touched) this.#of.set(id, this.#now);
    }
  }

  /** Whether one of these changed since there were so many changes. */
  since(then: number, ids: string[]): boolean {
    return then < this.#floor || ids.some((id) => (this.#of.get(id) ?? 0) > then);
  }
}
