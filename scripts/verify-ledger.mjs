import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** How many corrections are read at once. */
const AT_ONCE = 8;

/** What is thrown where the record does not prove itself; the message says where and why. */
export class LedgerBroken extends Error {}

/**
 * Walks a ledger from its first entry: computes every hash again, and compares each content with what is served as the
 * correction. Answers the number of entries, the hash of the newest and which are redacted. Throws LedgerBroken, and
 * other errors where the API cannot be read. `noted` is a head that the chain must hold.
 */
export async function verifyLedger(origin, { noted, progress = () => undefined } = {}) {
  const { total } = await read(`${origin}/v1/corrections?limit=1&count=true`);
  const walk = { entries: 0, hash: null, redacted: [], met: noted === undefined };
  for (let after = '0'; after !== null;) {
    const { items, page, head } = await read(
      `${origin}/v1/corrections/ledger?limit=100&after=${after}`,
    );
    for (const entry of items) {
      checkEntry(entry, walk);
      walk.entries = entry.seq;
      walk.hash = entry.hash;
      walk.met ||= entry.hash === noted;
      if (entry.redacted) walk.redacted.push(entry.seq);
    }
    await compareAll(origin, items);
    progress(walk.entries, head?.seq ?? 0);
    checkEnd(walk, { page, head });
    after = page.next;
  }
  if (!walk.met) {
    throw new LedgerBroken(
      `The ledger does not hold the head that was noted, ${noted}: entries were taken from its end, or it was written anew.`,
    );
  }
  if (total > walk.entries) {
    throw new LedgerBroken(
      `The ledger has ${walk.entries} entries, but ${total} corrections are published.`,
    );
  }
  return walk;
}

function checkEntry(entry, { entries, hash: previous }) {
  const { seq, instant, correction, contentHash, previousHash, hash, salt, content } = entry;
  const broken = (why) => breaksAt(entries + 1, correction, why);
  if (seq !== entries + 1) throw broken(`it is missing, and entry ${seq} follows`);
  if (previousHash !== previous) throw broken('it does not go on from the entry before it');
  if (sha256({ seq, instant, correction, contentHash, previousHash }) !== hash) {
    throw broken('its hash is not that of what it says');
  }
  if (entry.redacted && content === null && salt === null) return;
  if (content === null) throw broken('its content is gone, and it does not say redacted');
  if (content.id !== correction) throw broken(`it holds the content of ${content.id}`);
  if (sha256({ content, salt }) !== contentHash) {
    throw broken('the correction no longer says what was chained');
  }
}

/** A page that says it is the last one must end with the head. */
function checkEnd({ entries, hash }, { page, head }) {
  if (page.next !== null && page.next !== String(entries)) {
    throw new LedgerBroken(`The ledger goes on after entry ${entries} with ${page.next}.`);
  }
  if (page.next === null && (head?.hash ?? null) !== hash) {
    throw new LedgerBroken(
      `The ledger ends at entry ${entries}, but calls ${head?.hash} its head.`,
    );
  }
}

async function compareAll(origin, entries) {
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    const some = entries.slice(from, from + AT_ONCE);
    await Promise.all(some.map((entry) => compareServed(origin, entry)));
  }
}

async function compareServed(origin, { seq, correction, hash, content }) {
  const served = await read(`${origin}/v1/corrections/${correction}`, [404, 410]);
  if (!served) throw breaksAt(seq, correction, 'the correction is not served');
  if (served.hash !== hash) throw breaksAt(seq, correction, 'the correction names another hash');
  if (content === null) return;
  const { evidence, supersedes, ...facts } = content;
  // A source that readers can no longer see is not served as evidence, but stays in the record.
  const shown = served.evidence.map(({ id }) => id);
  const remaining = evidence.filter((id) => shown.includes(id));
  const at =
    difference(remaining, shown, '/evidence') ??
    difference(supersedes, served.supersedes?.id ?? null, '/supersedes') ??
    difference(facts, served);
  if (at !== undefined) {
    throw breaksAt(seq, correction, `${at} is served with another value than was chained`);
  }
}

/** The JSON pointer to the first member of `wanted` that `served` has another value for. */
function difference(wanted, served, pointer = '') {
  if (wanted === null || typeof wanted !== 'object') {
    return wanted === served ? undefined : pointer;
  }
  if (served === null || typeof served !== 'object' || wanted.length !== served.length) {
    return pointer;
  }
  for (const [name, value] of Object.entries(wanted)) {
    const found = difference(value, served[name], `${pointer}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function breaksAt(seq, correction, why) {
  return new LedgerBroken(`The ledger breaks at entry ${seq} (correction ${correction}): ${why}.`);
}

function sha256(value) {
  return createHash('sha256').update(canonical(value)).digest('hex');
}

// RFC 8785, here once more: the verifier needs nothing but Node, and shares no code with what it verifies. Literals are
// written as JSON.stringify does, and names sorted by UTF-16 code units, as sort() does.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join(',')}}`;
}

async function read(url, missing = []) {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (response.status === 429) {
    await sleep(1000 * (Number(response.headers.get('retry-after')) || 1));
    return read(url, missing);
  }
  if (missing.includes(response.status)) return undefined;
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.json();
}
