import type { Database } from '../db/client.js';
import { Listening } from '../db/listen.js';
import type { Touched } from './last-changes.js';

/** A trigger on the change log notifies here of what readers see otherwise than before. */
const CHANNEL = 'dossier_public';
/** How often the connection is asked whether it still hears everything, and for how long its word is good. */
const BEAT_MS = 250;
const LEASE_MS = 1_000;
/** How long a writer waits at most for this process to have heard of the change. */
const SETTLE_MS = 250;

/**
 * Hears of every public change. Silence alone proves nothing: a connection can be dead without its end having been told.
 * So its word is a lease, renewed by round trips: all that was committed before one was sent has been heard when it is back.
 */
export class PublicSignal {
  readonly #listening: Listening;
  readonly #beat: NodeJS.Timeout;
  #until = 0;
  /** A round trip sent before this says nothing any more. */
  #distrusted = 0;
  #isAsking = false;

  /** Calls `changed` with what each public change touched, and with `everything` where changes may have been missed. */
  constructor(db: Database, changed: (touched: Touched) => void) {
    this.#listening = new Listening(db, CHANNEL, (payload) => {
      if (payload === undefined) this.#distrust();
      changed(payload === undefined || payload === '*' ? 'everything' : payload.split(' '));
    });
    this.#beat = setInterval(() => void this.#ask(), BEAT_MS).unref();
  }

  /** Whether every change of more than a second ago was heard. */
  get isCurrent(): boolean {
    return performance.now() < this.#until;
  }

  /** Resolves once every change committed before was heard, or it is certain that `isCurrent` says no until it was. */
  async settle(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        this.#distrust();
        resolve();
      }, SETTLE_MS);
    });
    await Promise.race([this.#renew(), late]);
    clearTimeout(timer);
  }

  stop(): void {
    clearInterval(this.#beat);
    this.#distrust();
    this.#listening.stop();
  }

  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    await this.#renew();
    this.#isAsking = false;
  }

  async #renew(): Promise<void> {
    const sent = performance.now();
    try {
      await this.#listening.confirm();
      if (sent >= this.#distrusted) this.#until = Math.max(this.#until, sent + LEASE_MS);
    } catch {
      this.#distrust();
    }
  }

  #distrust(): void {
    this.#until = 0;
    this.#distrusted = performance.now();
  }
}
