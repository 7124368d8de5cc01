#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { LedgerBroken, verifyLedger } from './verify-ledger.mjs';

const usage = `Usage: dossier verify-ledger <url> [--head <hash>]

Computes every hash of the public record of corrections again, and compares it with what is served.
  <url>          where the API is, such as http://localhost:3000
  --head <hash>  a head noted earlier, which the chain must still hold
Ends with 0 when the ledger is whole, 1 when it is not, 2 when it could not be read.`;

const asked = readArguments();
if (asked) {
  process.exitCode = await verify(asked.origin, asked.head);
} else {
  console.error(usage);
  process.exitCode = 64;
}

function readArguments() {
  const { positionals, values } = parsed();
  const [command, url = '', ...more] = positionals;
  const head = values.head?.toLowerCase();
  const isHash = head === undefined || /^[0-9a-f]{64}$/.test(head);
  if (command !== 'verify-ledger' || !URL.canParse(url) || !isHash || more.length > 0) return;
  return { origin: url.replace(/\/+$/, ''), head };
}

function parsed() {
  try {
    return parseArgs({ options: { head: { type: 'string' } }, allowPositionals: true });
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
