import pg from 'pg';
import { addressOf, type Database } from './client.js';

const RETRY_MS = 1_000;

/** A connection of its own that waits for notifications. */
export interface Listening {
  /** Whether notifications arrive now. */
  isConnected: () => boolean;
  stop: () => void;
}

/**
 * Calls `heard` for every notification on a channel of the database (LISTEN), and whenever a lost connection is made
 * again, since what was sent meanwhile is lost.
 */
export function listen(db: Database, channel: string, heard: () => void): Listening {
  let current: pg.Client | undefined;
  let isConnected = false;
  const stopping = new AbortController();
  void connect();
  return {
    isConnected: () => isConnected,
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
    client.on('notification', heard).on('error', () => undefined);
    client.once('end', () => {
      isConnected = false;
      setTimeout(() => void connect(), RETRY_MS).unref();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      isConnected = true;
      heard();
    } catch {
      // One that never was connected ends like one that was lost.
    }
    if (hasStopped() || !isConnected) await client.end().catch(() => undefined);
  }
}
