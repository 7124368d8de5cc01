import { randomBytes } from 'node:crypto';
import pg from 'pg';

const SERVER = 'DOSSIER_TEST_SERVER';
const RUN = 'DOSSIER_TEST_RUN';
/** Serialises copying: CREATE DATABASE wants its template to itself. */
const COPY_LOCK = 0x746d706c;

/** A database of a test file's own. */
export interface TestDatabase {
  url: string;
  /** Ends the connections that are still open, and drops it. */
  drop(): Promise<void>;
}

/** Makes a fresh database, a copy of the named template; `blank` has nothing in it. */
export async function createDatabase(template = 'empty'): Promise<TestDatabase> {
  const worker = process.env['JEST_WORKER_ID'] ?? '0';
  const name = `${runPrefix()}${worker}_${randomBytes(6).toString('hex')}`;
  const url = await copyDatabase(templateName(template), name);
  return { url, drop: () => dropDatabase(name) };
}

/** Makes the template of that name as a copy of another one, and returns its address. */
export function createTemplate(name: string, from = 'blank'): Promise<string> {
  return copyDatabase(templateName(from), templateName(name));
}

/** Tells this process and those it starts which server to make databases in. */
export function useServer(url: string): void {
  process.env[SERVER] = url;
  process.env[RUN] = randomBytes(4).toString('hex');
}

/** Drops every database of this run. */
export async function dropDatabases(): Promise<void> {
  const names = await withServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
      [runPrefix()],
    );
    return rows.map((row) => row.datname);
  });
  for (const name of names) await dropDatabase(name);
}

function templateName(template: string): string {
  return template === 'blank' ? 'template1' : `${runPrefix()}template_${template}`;
}

function runPrefix(): string {
  return `dossier_test_${process.env[RUN] ?? ''}_`;
}

async function copyDatabase(template: string, name: string): Promise<string> {
  await withServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [COPY_LOCK]);
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)}
         TEMPLATE ${client.escapeIdentifier(template)}`,
    );
  });
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return url.href;
}

async function dropDatabase(name: string): Promise<void> {
  await withServer((client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}

async function withServer<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env[SERVER];
  if (!url) throw new Error('There is no test server: run the tests through jest.config.ts.');
  return url;
}
