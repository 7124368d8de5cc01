import { open } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from './config/config.js';
import { environment } from './config/environment.js';
import type { AppContext } from './context.js';
import { createContext } from './create-context.js';
import { connect } from './db/client.js';
import { joinEmbeddedPostgres } from './db/embedded-postgres.js';
import { migrate } from './db/migrate.js';
import { exportContent } from './transfer/export.js';
import { importContent, type Listener, type Outcome } from './transfer/import.js';
import { readRecord } from './transfer/incoming.js';
import { readNinjs } from './transfer/ninjs-items.js';

const root = path.resolve(import.meta.dirname, '..');
/** The plan of a statement that writes a page is some megabytes large, and hardly ever wanted again. */
const PLANS = 10;

/** Where an import comes from, and in which format. */
export interface Source {
  /** None: standard input. */
  file: string | undefined;
  format: 'dossier' | 'ninjs';
}

/** Writes all content of the database that the settings name to a stream; answers how many lines it says it in. */
export async function runExport(
  out: NodeJS.WritableStream,
  progress: (lines: number) => void,
): Promise<number> {
  return withDatabase(({ db, catalog: { types } }) =>
    exportContent({ db, types }, (lines) => send(out, lines), progress),
  );
}

/** Reads content into the database that the settings name. */
export async function runImport({ file, format }: Source, listener: Listener): Promise<Outcome> {
  // Opened before the database: a file that is not there is nobody's but the caller's trouble.
  const chunks = file === undefined ? process.stdin : (await open(file)).createReadStream();
  return withDatabase((ctx) => {
    const read = format === 'ninjs' ? readNinjs : readRecord;
    return importContent(ctx, read(chunks, ctx.catalog.types), listener);
  });
}

async function withDatabase<T>(work: (ctx: AppContext) => Promise<T>): Promise<T> {
  const config = readConfig(environment, root);
  const { databaseUrl, dataDir } = config;
  const database =
    databaseUrl === undefined
      ? await joinEmbeddedPostgres({ dataDir, database: 'dossier' })
      : { url: databaseUrl, stop: async () => undefined };
  try {
    await migrate(database.url, path.join(root, 'prisma/migrations'));
    const db = connect(database.url, { plans: PLANS });
    const log = pino({ level: 'silent' });
    const publicUrl = config.publicUrl ?? 'http://localhost';
    return await work(createContext(config, { db, log, publicUrl })).finally(() =>
      db.$disconnect(),
    );
  } finally {
    await database.stop();
  }
}

/** Waits while the reader of the stream is slower than the database. */
function send(out: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.once('error', reject);
    out.write(text, (error) => {
      out.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });
}
