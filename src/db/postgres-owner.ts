import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { PostgresHome } from './postgres-home.js';
import { runPostgres, type PostgresProcess } from './postgres-process.js';

/** "doss" in ASCII, and a 1: the advisory lock that stands for owning the server. */
const OWNER_LOCK = [0x646f7373, 1];
const APPLICATION_NAME = /^dossier owner (\d+)$/;
const PATIENCE_MS = 10_000;

/** A server that this process owns, and the connection that holds the lock. */
export interface OwnedServer {
  server: PostgresProcess;
  adopted: boolean;
  owner: pg.Client;
}

/** The refusal when another live process owns the server of a data directory. */
export class DatabaseInUse extends Error {
  constructor(home: PostgresHome, holder: number) {
    super(
      `The database in ${home.directory} is in use by process ${holder}. Stop that one ` +
        'first, or set DATA_DIR and PORT to run another one beside it.',
    );
    this.name = 'DatabaseInUse';
  }
}

/**
 * Runs or finds the server of a cluster and takes the owner lock, an advisory lock on a connection
 * kept for that purpose: PostgreSQL frees it the moment its owner dies. Throws `DatabaseInUse`
 * when a live process holds it.
 */
export async function takeServer(home: PostgresHome, durable: boolean): Promise<OwnedServer> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { adopted, ...server } = await runPostgres(home, durable);
    try {
      const owner = await tryTakeLock(home, server);
      if (owner) return { server, adopted, owner };
    } catch (error) {
      // A server on its way down refuses connections; it is looked for again.
      if (!isPassing(error) || Date.now() > deadline) throw error;
    }
    await sleep(50);
    if (Date.now() > deadline) throw new Error(`The owner lock of ${home.directory} stays taken.`);
  }
}

/**
 * Takes the lock again when its connection is lost while the server goes on, as after a crash of
 * another session. Returns a function that ends this, to call before stopping the server.
 */
export function keepOwnerLock(
  home: PostgresHome,
  { server, owner }: OwnedServer,
  log: (message: string) => void,
): () => void {
  let isOver = false;
  const watch = (client: pg.Client) => {
    // Holding the lock is no reason for the process to go on.
    (client as pg.Client & { unref(): void }).unref();
    client.once('end', () => {
      if (!isOver) void regain();
    });
  };
  const regain = async () => {
    log('The connection that holds the owner lock of the database was lost');
    while (!isOver) {
      const client = await tryTakeLock(home, server).catch(() => undefined);
      if (client) {
        watch(client);
        return;
      }
      await sleep(1000, undefined, { ref: false });
    }
  };
  watch(owner);
  return () => {
    isOver = true;
  };
}

/** The address of a database of the server, for the user that owns it. */
export function databaseUrl(home: PostgresHome, { port }: PostgresProcess, name: string): string {
  const database = encodeURIComponent(name);
  return `postgresql://postgres:${home.password}@127.0.0.1:${port}/${database}?sslmode=disable`;
}

// Resolves to nothing when the holder has died and PostgreSQL is about to notice.
async function tryTakeLock(
  home: PostgresHome,
  server: PostgresProcess,
): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    connectionString: databaseUrl(home, server, 'postgres'),
    application_name: `dossier owner ${process.pid}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // Losing the connection is dealt with where it ends; unheard, it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>(
    'SELECT pg_try_advisory_lock($1, $2) AS taken',
    OWNER_LOCK,
  );
  if (rows[0]?.taken) return client;
  const holder = await findHolder(client).finally(() => client.end());
  if (holder !== undefined && isAlive(holder)) throw new DatabaseInUse(home, holder);
  return undefined;
}

async function findHolder(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ application_name: string }>(
    `SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND classid = $1 AND objid = $2 AND granted`,
    OWNER_LOCK,
  );
  const pid = APPLICATION_NAME.exec(rows[0]?.application_name ?? '')?.[1];
  return pid === undefined ? undefined : Number(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Class 08 is a broken connection, 57P a server that starts or stops; the rest have no code of
// PostgreSQL's at all, being the operating system's.
function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseInUse) return false;
  if (!(error instanceof pg.DatabaseError)) return true;
  return /^(08|57P)/.test(error.code ?? '');
}
