import { EventEmitter } from 'node:events';
import type { Database } from '../db/client.js';
import { Listening } from '../db/listen.js';

/** The trigger on the log notifies here. */
const CHANNEL = 'dossier_changes';

/** Tells those who follow the log in this process that it has grown. */
export interface LiveLog {
  /** A place among the followers, to be left in the end; undefined when all are taken or the process stops. */
  enter: () => (() => void) | undefined;
  hasPlace: () => boolean;
  /** How often the log has grown; taken before reading, it tells `wait` what was read. */
  count: () => number;
  /** Waits until the log has grown since `count`, `signal` is aborted or the time is over. */
  wait: (count: number, ms: number, signal: AbortSignal) => Promise<void>;
  /** Whether growth is told at once; where it is not, look often. */
  isTold: () => boolean;
  /** Aborted when the followers are to leave, because the process stops. */
  closing: AbortSignal;
  close: () => void;
}

/** Follows the log of a database for at most `places` followers, over one connection while there are any. */
export function followLog(db: Database, places: number): LiveLog {
  const grown = new EventEmitter().setMaxListeners(0);
  const closing = new AbortController();
  let listening: Listening | undefined;
  let followers = 0;
  let count = 0;
  const heard = () => {
    count += 1;
    grown.emit('grown');
  };
  const leave = () => {
    followers -= 1;
    if (followers > 0) return;
    listening?.stop();
    listening = undefined;
  };
  const hasPlace = () => !closing.signal.aborted && followers < places;
  return {
    hasPlace,
    enter: () => {
      if (!hasPlace()) return undefined;
      followers += 1;
      listening ??= new Listening(db, CHANNEL, heard);
      return leave;
    },
    count: () => count,
    wait: async (seen, ms, signal) => {
      if (seen === count) await until(grown, ms, [signal, closing.signal]);
    },
    isTold: () => listening?.isConnected ?? false,
    closing: closing.signal,
    close: () => {
      closing.abort();
      listening?.stop();
    },
  };
}

/** Waits for the event, the end of the time, or the first of the signals. */
function until(grown: EventEmitter, ms: number, signals: AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (signals.some(({ aborted }) => aborted)) return resolve();
    const done = () => {
      clearTimeout(timer);
      grown.off('grown', done);
      for (const signal of signals) signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    grown.on('grown', done);
    for (const signal of signals) signal.addEventListener('abort', done);
  });
}
