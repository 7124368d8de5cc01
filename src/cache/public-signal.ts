import type { Database } from '../db/client.js';
import { listen } from '../db/listen.js';

/** A trigger on the change log notifies here of what readers see otherwise than before. */
const CHANNEL = 'dossier_public';
/** How often the connection is asked whether it still hears everything, and for how long its word is good. */
const BEAT_MS = 250;
const LEASE_MS = 1_000;
/** How long a writer waits at most for this process to have heard of the change. */
const SETTLE_MS = 250;

/** Whether this process knows of every public change. */
export interface PublicSignal {
  /** Whether every change of more than a second ago was heard. */
  isCurrent: () => boolean;
  /** Resolves once every change committed before was heard, or it is certain that `isCurrent` says no until it was. */
  settle: () => Promise<void>;
  stop: () => void;
}

/**
 * Calls `changed` with the ids that a public change touched, or with `everything`. Silence alone proves nothing: a
 * connection can be dead without its end having been told. So its word is a lease, renewed by round trips: all that was
 * committed before one was sent has been heard when it is back.
 */
export function followPublicChanges(
  db: Database,
  changed: (touched: string[] | 'everything') => void,
): PublicSignal {
  let until = 0;
  /** A round trip sent before this says nothing any more. */
  let distrusted = 0;
  const listening = listen(db, CHANNEL, (payload) => {
    if (payload === undefined) distrust();
    changed(payload === undefined || payload === '*' ? 'everything' : payload.split(' '));
  });
  let isAsking = false;
  const beat = setInterval(() => {
    if (isAsking) return;
    isAsking = true;
    void renew().finally(() => (isAsking = false));
  }, BEAT_MS).unref();

  function distrust(): void {
    until = 0;
    distrusted = performance.now();
  }

  async function renew(): Promise<void> {
    const sent = performance.now();
    try {
      await listening.confirm();
      if (sent >= distrusted) until = Math.max(until, sent + LEASE_MS);
    } catch {
      distrust();
    }
  }

  return {
    isCurrent: () => performance.now() < until,
    settle: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(() => {
          distrust();
          resolve();
        }, SETTLE_MS);
      });
      await Promise.race([renew(), late]);
      clearTimeout(timer);
    },
    stop: () => {
      clearInterval(beat);
      until = 0;
      listening.stop();
    },
  };
}
