import pg from 'pg';
import { addressOf, type Database } from './client.js';

const RETRY_MS = 1_000;

/** A connection of its own that waits for notifications. */
export class Listening {
  readonly #address: string;
  readonly #channel: string;
  readonly #heard: (payload: string | undefined) => void;
  #client: pg.Client | undefined;
  #isConnected = false;
  #underWay: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  readonly #stopping = new AbortController();

  /**
   * Calls `heard` with the payload of every notification on a channel of the database (LISTEN), and without one whenever a
   * connection is made or lost, since what is sent meanwhile is not heard.
   */
  constructor(db: Database, channel: string, heard: (payload: string | undefined) => void) {
    this.#address = addressOf(db);
    this.#channel = channel;
    this.#heard = heard;
    void this.#connect();
  }

  /** Whether notifications arrive now. */
  get isConnected(): boolean {
    return this.#isConnected;
  }

  /**
   * Resolves once all that was sent before this call was heard; rejects where the connection is or gets lost. Whoever asks
   * while an earlier round trip is on its way shares the next one.
   */
  confirm(): Promise<void> {
    if (this.#next) return this.#next;
    if (!this.#underWay) return (this.#underWay = this.#roundTrip());
    this.#next = this.#underWay
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return (this.#underWay = this.#roundTrip());
      });
    return this.#next;
  }

  stop(): void {
    this.#stopping.abort();
    this.#isConnected = false;
    this.#client?.end().catch(() => undefined);
  }

  async #roundTrip(): Promise<void> {
    try {
      if (!this.#client || !this.#isConnected) throw new Error('not connected');
      // A backend hands over what it was notified of before it says that it is done with a statement.
      await this.#client.query('SELECT 1');
    } finally {
      this.#underWay = undefined;
    }
  }

  #hasStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #connect(): Promise<void> {
    if (this.#hasStopped()) return;
    const client = new pg.Client({
      connectionString: this.#address,
      application_name: `dossier: ${this.#channel}`,
      keepAlive: true,
    });
    this.#client = client;
    client.on('notification', ({ payload }) => this.#heard(payload)).on('error', () => undefined);
    client.once('end', () => {
      if (this.#isConnected) this.#heard(undefined);
      this.#isConnected = false;
      setTimeout(() => void this.#connect(), RETRY_MS).unref();
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${client.escapeIdentifier(this.#channel)}`);
      this.#isConnected = true;
      this.#heard(undefined);
    } catch {
      // One that never was connected ends like one that was lost.
    }
    if (this.#hasStopped() || !this.#isConnected) await client.end().catch(() => undefined);
  }
}
