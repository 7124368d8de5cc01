#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { exportTo, importFrom } from './transfer.mjs';
import { LedgerBroken, verifyLedger } from './verify-ledger.mjs';

const usage = `Usage: dossier verify-ledger <url> [--head <hash>]
       dossier export > <file>
       dossier import [<file>] [--format dossier|ninjs]

verify-ledger  Computes every hash of the public record of corrections again, and compares it with what is served.
  <url>          where the API is, such as http://localhost:3000
  --head <hash>  a head noted earlier, which the chain must still hold
  Ends with 0 when the ledger is whole, 1 when it is not, 2 when it could not be read.

export  Writes the whole record of the newsroom to standard output, one JSON object a line: entries with all their
  versions, corrections, the ledger, holds, requests and the log. No keys, no e-mail addresses.

import  Reads such a file, or lines written by hand ({"type":"article","headline":"…"}, the rest as for POST), or with
  --format ninjs what agencies send; without <file> from standard input. What is there and equal is skipped; what cannot
  be is refused, with its line and the reason.
  Ends with 0 when all is in, 1 when something was refused, 2 when nothing could be imported.

export and import work on the database that the settings name: DATABASE_URL, or the embedded one in DATA_DIR.`;

const options = {
  head: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
};

const work = readArguments();
if (work) {
  process.exitCode = await work();
} else {
  console.error(usage);
  process.exitCode = 64;
}

/** What is asked for; nothing where it makes no sense. */
function readArguments() {
  const { positionals, values } = parsed();
  const [command, ...rest] = positionals;
  if (values.help || command === 'help') return help;
  const given = Object.keys(values);
  const only = (name, most) => given.every((one) => one === name) && rest.length <= most;
  if (command === 'export' && only(undefined, 0)) return exportTo;
  if (command === 'import' && only('format', 1)) return importing(rest[0], values.format);
  if (command === 'verify-ledger' && only('head', 1)) return verifying(rest[0], values.head);
  return undefined;
}

function help() {
  console.log(usage);
  return 0;
}

function importing(file, format = 'dossier') {
  if (!['dossier', 'ninjs'].includes(format)) return undefined;
  return () => importFrom({ file: file === '-' ? undefined : file, format });
}

function verifying(url = '', head = undefined) {
  const noted = head?.toLowerCase();
  const isHash = noted === undefined || /^[0-9a-f]{64}$/.test(noted);
  return URL.canParse(url) && isHash ? () => verify(url.replace(/\/+$/, ''), noted) : undefined;
}

function parsed() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return { positionals: [], values: {} };
  }
}

async function verify(origin, noted) {
  try {
    const { entries, hash, redacted } = await verifyLedger(origin, { noted, progress });
    clear();
    const without = redacted.length > 0 ? ` Redacted: ${redacted.join(', ')}.` : '';
    console.log(`The ledger is whole. Entries: ${entries}.${without}`);
    if (hash) console.log(`Head: ${hash}\nKeep it, and give it to --head the next time.`);
    return 0;
  } catch (error) {
    clear();
    const broken = error instanceof LedgerBroken;
    const why = error.cause?.message ?? error.cause?.code;
    console.error(
      broken ? error.message : `Not verified: ${error.message}${why ? ` (${why})` : ''}`,
    );
    return broken ? 1 : 2;
  }
}

function progress(done, of) {
  if (process.stderr.isTTY) process.stderr.write(`\rVerified ${done} of ${of} entries`);
}

function clear() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
