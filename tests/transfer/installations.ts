import { afterAll } from '@jest/globals';
import type { AppContext } from '../../src/context.js';
import { exportContent } from '../../src/transfer/export.js';
import { importContent, type Outcome } from '../../src/transfer/import.js';
import { readRecord } from '../../src/transfer/incoming.js';
import { readNinjs } from '../../src/transfer/ninjs-items.js';
import type { Refusal } from '../../src/transfer/staging-repository.js';
import { createDatabase } from '../support/database.js';
import { serve, type Served } from '../support/serve.js';

/** What came of an import. */
export interface Imported {
  written: number;
  present: number;
  refused: Refusal[];
  outcome: Outcome;
}

const cleanUps: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps) await cleanUp();
});

/** An installation with nothing in it, until the tests of the file are over. */
export async function emptyInstallation(): Promise<Served & { databaseUrl: string }> {
  const database = await createDatabase();
  const served = serve(database.url);
  cleanUps.push(served.close, () => database.drop());
  return { ...served, databaseUrl: database.url };
}

/** The whole record, as a file of an export has it. */
export async function exported({ db, catalog: { types } }: AppContext): Promise<string> {
  const parts: string[] = [];
  await exportContent({ db, types }, async (part) => void parts.push(part));
  return parts.join('');
}

/** A line of an export, as far as tests look at it. */
export interface SomeLine {
  type: string;
  id?: string;
  seq?: number;
  [member: string]: unknown;
}

/** The lines of an export, parsed. */
export function linesOf(text: string): SomeLine[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SomeLine);
}

/** A file of these lines; what is no text is written as JSON. */
export function fileOf(lines: (object | string)[]): string {
  return lines
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('');
}

/** Imports a file, as it comes in pieces of any size. */
export async function imported(
  ctx: AppContext,
  file: string | Uint8Array,
  format: 'dossier' | 'ninjs' = 'dossier',
): Promise<Imported> {
  const refused: Refusal[] = [];
  const read = format === 'ninjs' ? readNinjs : readRecord;
  const incoming = read(inPieces(Buffer.from(file)), ctx.catalog.types);
  const outcome = await importContent(ctx, incoming, { refused: (one) => refused.push(one) });
  const count = (state: string) =>
    outcome.reduce((sum, one) => sum + (one.state === state ? one.count : 0), 0);
  return { written: count('written'), present: count('present'), refused, outcome };
}

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
}
