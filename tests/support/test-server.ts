import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.js';
import { createTemplate, dropDatabases, useServer } from './database.js';
import { templates } from './templates.js';

/** The server of a test run, which ends with it. */
export interface TestServer {
  stop: () => Promise<void>;
}

/**
 * Starts the server of a test run, or uses the one that TEST_DATABASE_URL or DATABASE_URL names,
 * makes the templates in it, and leaves its address in the environment for the workers.
 */
export async function startTestServer(): Promise<TestServer> {
  const url = process.env['TEST_DATABASE_URL'] || process.env['DATABASE_URL'];
  const server = url ? { url, stop: () => dropDatabases() } : await startOwnServer();
  useServer(server.url);
  try {
    for (const { name, from, prepare } of templates) {
      await prepare(await createTemplate(name, from));
    }
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

async function startOwnServer(): Promise<TestServer & { url: string }> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-test-'));
  const remove = () => {
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  const options = { dataDir, database: 'postgres', durable: false };
  const server = await startEmbeddedPostgres(options).catch((error: unknown) => {
    remove();
    throw error;
  });
  const stop = async () => {
    await server.stop();
    remove();
  };
  // Jest does not tear down when it is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  return { url: server.url, stop };
}
