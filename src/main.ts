import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pino } from 'pino';
import { seedStory } from '../prisma/seed/seed-story.js';
import { createApp } from './app.js';
import { type Config, readConfig } from './config/config.js';
import { environment } from './config/environment.js';
import type { AppContext } from './context.js';
import { createContext } from './create-context.js';
import { connect } from './db/client.js';
import { startEmbeddedPostgres } from './db/embedded-postgres.js';
import { migrate } from './db/migrate.js';
import { installAdmin } from './keys/install-admin.js';

const root = path.resolve(import.meta.dirname, '..');
/** How long requests in flight may take once the process was asked to stop. */
const DRAIN_MS = 3_000;

await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
  // What was started before the failure (a database) must not keep a failed start alive.
  process.exit();
});

async function start(): Promise<void> {
  const config = readConfig(environment, root);
  const log = pino({ level: config.logLevel });
  const database = await openDatabase(config);
  await migrate(database.url, path.join(root, 'prisma/migrations'));
  const db = connect(database.url);
  const server = createServer({
    requestTimeout: 30_000,
    headersTimeout: 10_000,
    keepAliveTimeout: 10_000,
  });
  const port = await listen(server, config);
  const ctx = createContext(config, {
    db,
    log,
    publicUrl: config.publicUrl ?? originOf(config, port),
  });
  const secret = await installAdmin(ctx, config.databaseUrl === undefined);
  if (config.seed === 'story') await seedStory(ctx);
  server.on('request', createApp(ctx));
  announce(ctx, secret);
  stopOnSignal(ctx, server, async () => {
    await db.$disconnect();
    await database.stop();
  });
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

function stopOnSignal(ctx: AppContext, server: Server, close: () => Promise<void>): void {
  const stop = async (): Promise<void> => {
    if (ctx.stopping) return;
    ctx.stopping = true;
    const late = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    clearTimeout(late);
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.on('SIGINT', () => void stop());
}
