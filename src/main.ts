import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { seedStory } from '../prisma/seed/seed-story.js';
import { createApp } from './app.js';
import { keepAnswers } from './cache/answers.js';
import { type Config, readConfig } from './config/config.js';
import { environment } from './config/environment.js';
import type { AppContext } from './context.js';
import { createContext } from './create-context.js';
import { chainEarlierCorrections } from './corrections/ledger.js';
import { connect } from './db/client.js';
import { startEmbeddedPostgres } from './db/embedded-postgres.js';
import { migrate, reasonOf } from './db/migrate.js';
import { createHttpServer, drain, openDoor } from './http/server.js';
import { startDaily } from './jobs/daily.js';
import { startScheduler } from './jobs/scheduler.js';
import { installAdmin } from './keys/install-admin.js';

const root = path.resolve(import.meta.dirname, '..');
/** How long requests in flight may take once the process was asked to stop, then its queries, and how long the whole. */
const DRAIN_MS = 3_000;
const DISCONNECT_MS = 300;
const STOP_MS = 4_500;

// Until the server serves there is nothing to finish: what was started, a database, ends with the process.
const leave = (_signal: string, value: number): never => process.exit(128 + value);
process.on('SIGTERM', leave).on('SIGINT', leave);

await start().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});

async function start(): Promise<void> {
  const config = readConfig(environment, root);
  const { log, flush } = openLog(config);
  const database = await openDatabase(config);
  await migrate(database.url, path.join(root, 'prisma/migrations'));
  const db = connect(database.url);
  const server = createHttpServer();
  const port = await listen(server, config);
  const publicUrl = config.publicUrl ?? originOf(config, port);
  const serve = openDoor(server, `${publicUrl}/problems/`);
  const ctx = createContext(config, { db, log, publicUrl });
  const secret = await installAdmin(ctx, config.databaseUrl === undefined);
  if (config.seed === 'story') await seedStory(ctx);
  await chainEarlierCorrections(ctx);
  if (config.cacheBytes > 0) ctx.answers = keepAnswers(db, config.cacheBytes);
  // While it is drawn nothing is answered, so that is done before anybody is.
  ctx.description.document();
  // It leaves some 40 MB behind, which an idle process would else keep.
  globalThis.gc?.();
  serve(createApp(ctx));
  startDaily(ctx);
  startScheduler(ctx);
  stopOnSignal(ctx, server, async () => {
    // A query that hangs keeps its connection; the end of the database or of this process ends it.
    await Promise.race([db.$disconnect(), sleep(DISCONNECT_MS)]);
    await database.stop();
  });
  flush();
  announce(ctx, secret);
}

/**
 * Writes the log to standard output, several lines at a time and at the latest after a tenth of a second: to write each
 * line by itself would cost as much as a cached answer. Whatever way the process ends by itself, none of them is lost.
 */
function openLog({ logLevel }: Config): { log: Logger; flush: () => void } {
  const output = pino.destination({ sync: false, minLength: 4_096, periodicFlush: 100 });
  const flush = () => output.flushSync();
  process.on('exit', flush);
  return { log: pino({ level: logLevel }, output), flush };
}

async function openDatabase(config: Config): Promise<{ url: string; stop: () => Promise<void> }> {
  if (config.databaseUrl !== undefined) {
    return { url: config.databaseUrl, stop: async () => undefined };
  }
  return startEmbeddedPostgres({ dataDir: config.dataDir, database: 'dossier' });
}

function listen(server: Server, { port, host }: Config): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(
        taken ? new Error(`Port ${port} on ${host} is taken; choose another with PORT.`) : error,
      );
    });
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function originOf({ host }: Config, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** For the person at the terminal: not a log line, and the only place where the first key is ever shown. */
function announce({ publicUrl }: AppContext, secret: string | undefined): void {
  const key = secret === undefined ? [] : [`  Administrator key (shown this once): ${secret}`];
  process.stdout.write(
    [
      `Dossier is listening`,
      `  API   ${publicUrl}/v1/articles`,
      `  Docs  ${publicUrl}/docs/`,
      ...key,
      '',
    ].join('\n'),
  );
}

/** Finishes what is in flight, refuses what is new, and ends in less than five seconds whatever hangs. */
function stopOnSignal(ctx: AppContext, server: Server, close: () => Promise<void>): void {
  const stop = async (): Promise<void> => {
    if (ctx.stopping) return;
    ctx.stopping = true;
    ctx.live.close();
    ctx.answers?.stop();
    setTimeout(() => {
      ctx.log.warn('stopped before everything had ended');
      process.exit(0);
    }, STOP_MS);
    const isWhole = await drain(server, DRAIN_MS);
    if (!isWhole) ctx.log.warn('requests in flight were cut off');
    await close();
    process.exit(0);
  };
  process.off('SIGTERM', leave).off('SIGINT', leave);
  process.on('SIGTERM', () => void stop()).on('SIGINT', () => void stop());
}
