import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { transaction } from '../../src/db/transaction.js';
import type { Api } from './api.js';
import { project } from './run-tool.js';

/** How a program ended, and all that it said. */
export interface Ended {
  code: number;
  said: string;
}

/** Runs `dossier verify-ledger` against the API, as a stranger would. */
export function verifyLedger(api: Api, ...options: string[]): Promise<Ended> {
  const script = path.join(project, 'scripts/dossier.mjs');
  return runAgainst(api, (url) => [process.execPath, script, 'verify-ledger', url, ...options]);
}

/** Where the verifier says that the ledger breaks; runs in this process, which is faster. Nothing: it is whole. */
export async function findBreak(api: Api): Promise<string | undefined> {
  const script = path.join(project, 'scripts/verify-ledger.mjs');
  const { verifyLedger: walk, LedgerBroken } = await import(pathToFileURL(script).href);
  return serve(api, async (url) => {
    try {
      await walk(url);
      return undefined;
    } catch (error) {
      if (error instanceof LedgerBroken) return (error as Error).message;
      throw error;
    }
  });
}

/** Runs a program that is given the address of the API, served over HTTP for as long. */
export function runAgainst(
  api: Api,
  command: (url: string) => [string, ...string[]],
): Promise<Ended> {
  return serve(api, async (url) => {
    const [program, ...args] = command(url);
    try {
      const { stdout, stderr } = await promisify(execFile)(program, args);
      return { code: 0, said: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stdout + stderr };
    }
  });
}

async function serve<Result>(api: Api, work: (url: string) => Promise<Result>): Promise<Result> {
  const server = createServer(api.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Does to the database what only its owner can: triggers and foreign keys look away. */
export async function tamper({ ctx }: Api, ...statements: string[]): Promise<void> {
  await transaction(ctx, async (tx) => {
    await tx.$executeRawUnsafe('SET LOCAL session_replication_role = replica');
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
}

/** Does something while a table is tampered with, and puts the table back. */
export async function whileTampered<Result>(
  api: Api,
  { table, sql }: { table: string; sql: string },
  work: () => Promise<Result>,
): Promise<Result> {
  await tamper(api, `CREATE TABLE kept AS TABLE ${table}`, sql);
  try {
    return await work();
  } finally {
    const names = await columns(api, table);
    await tamper(
      api,
      `DELETE FROM ${table}`,
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM kept`,
      'DROP TABLE kept',
    );
  }
}

async function columns({ ctx }: Api, table: string): Promise<string> {
  const [row] = await ctx.db.$queryRaw<{ names: string }[]>`
    SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = ${table} AND is_generated = 'NEVER'`;
  return row!.names;
}
