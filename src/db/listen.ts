import pg from 'pg';
import { addressOf, type Database } from './client.js';

const RETRY_MS = 1_000;

/** A connection of its own that waits for notifications. */
export interface Listening {
  /** Whether notifications arrive now. */
  isConnected: () => boolean;
  /** Resolves once all that was sent before this call was heard; rejects where the connection is or gets lost. */
  confirm: () => Promise<void>;
  stop: () => void;
}

/**
 * Calls `heard` with the payload of every notification on a channel of the database (LISTEN), and without one whenever a
 * connection is made or lost, since what is sent meanwhile is not heard.
 */
export function listen(
  db: Database,
  channel: string,
  heard: (payload: string | undefined) => void,
): Listening {
  let current: pg.Client | undefined;
  let isConnected = false;
  const stopping = new AbortController();
  void connect();
  return {
    isConnected: () => isConnected,
    confirm: async () => {
      if (!current || !isConnected) throw new Error('not connected');
      // A backend hands over what it was notified of before it says that it is done with a statement.
      await current.query('SELECT 1');
    },
    stop: () => {
      stopping.abort();
      isConnected = false;
      current?.end().catch(() => undefined);
    },
  };

  function hasStopped(): boolean {
    return stopping.signal.aborted;
  }

  async function connect(): Promise<void> {
    if (hasStopped()) return;
    const client = new pg.Client({ connectionString: addressOf(db), keepAlive: true });
    current = client;
    client.on('notification', ({ payload }) => heard(payload)).on('error', () => undefined);
    client.once('end', () => {
      if (isConnected) heard(undefined);
      isConnected = false;
      setTimeout(() => void connect(), RETRY_MS).unref();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      isConnected = true;
      heard(undefined);
    } catch {
      // One that never was connected ends like one that was lost.
    }
    if (hasStopped() || !isConnected) await client.end().catch(() => undefined);
  }
}
