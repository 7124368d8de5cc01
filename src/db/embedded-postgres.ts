import type pg from 'pg';
import { openPostgresHome } from './postgres-home.js';
import { DatabaseInUse, databaseUrl, keepOwnerLock, takeServer } from './postgres-owner.js';
import { runPostgres, signalPostgres, stopPostgres } from './postgres-process.js';

/** What to start: where the cluster lives and which database in it is wanted. */
export interface EmbeddedPostgresOptions {
  dataDir: string;
  /** Made when it does not exist yet. */
  database: string;
  /** False gives up safety against power loss for speed, for data that may go. Default true. */
  durable?: boolean;
  log?: (message: string) => void;
}

/** A PostgreSQL server that belongs to this process until it is stopped. */
export interface EmbeddedPostgres {
  url: string;
  /** True when the server was already running, left behind by a process that was killed. */
  adopted: boolean;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that npm brought on a directory, made when needed, or adopts the server
 * that a killed process left running there. One live process owns the server at a time and stops
 * it at its end, also without `stop()`; for any other this throws `DatabaseInUse` with its pid.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const { dataDir, database, durable = true, log = () => undefined } = options;
  const home = await openPostgresHome(dataDir, durable);
  const owned = await takeServer(home, durable);
  const { pid, port } = owned.server;
  log(`PostgreSQL ${owned.adopted ? 'adopted' : 'started'} on port ${port}`);
  const stopAtExit = () => {
    signalPostgres(home, pid, 'fast');
  };
  process.once('exit', stopAtExit);
  let releaseLock: (() => void) | undefined;
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    releaseLock?.();
    await stopPostgres(home, pid);
    process.off('exit', stopAtExit);
  };
  try {
    await makeDatabase(owned.owner, database);
    releaseLock = keepOwnerLock(home, owned, log);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: databaseUrl(home, owned.server, database),
    adopted: owned.adopted,
    stop: () => (stopping ??= stop()),
  };
}

/**
 * The same for a tool that may work beside a live process: where one owns the server, it is used as it runs, and stays
 * when the tool is done.
 */
export async function joinEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<Pick<EmbeddedPostgres, 'url' | 'stop'>> {
  try {
    return await startEmbeddedPostgres(options);
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) throw error;
    const home = await openPostgresHome(options.dataDir, true);
    const server = await runPostgres(home, true);
    return { url: databaseUrl(home, server, options.database), stop: async () => undefined };
  }
}

async function makeDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
}
