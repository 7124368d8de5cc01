import type { Incoming } from './import.js';
import { ninjsDocument } from './ninjs.js';
import { type RawLine, readLines } from './read-lines.js';
import type { Types } from './section.js';

/**
 * Reads a ninjs item, a list of them, or one on each line; lists are numbered by item. Only an item or a list that goes
 * over several lines is held in memory.
 */
export async function* readNinjs(
  chunks: AsyncIterable<Uint8Array>,
  types: Types,
): AsyncGenerator<Incoming> {
  const lines = readLines(chunks);
  const first = await lines.next();
  if (first.done) return;
  if (isObject(valueOf(first.value))) {
    yield incoming(first.value, types);
    for await (const line of lines) yield incoming(line, types);
    return;
  }
  const all = [first.value];
  for await (const line of lines) all.push(line);
  const whole = parse(all.map((line) => ('text' in line ? line.text : line.fault)).join('\n'));
  if (whole === undefined) {
    for (const line of all) yield incoming(line, types);
    return;
  }
  for (const [index, item] of (Array.isArray(whole) ? whole : [whole]).entries()) {
    yield { number: index + 1, checked: ninjsDocument(item, types) };
  }
}

function incoming(line: RawLine, types: Types): Incoming {
  const item = valueOf(line);
  const reason = 'fault' in line ? line.fault : 'It is not JSON.';
  const checked = item === undefined ? { faults: [reason] } : ninjsDocument(item, types);
  return { number: line.number, checked };
}

function valueOf(line: RawLine): unknown {
  return 'text' in line ? parse(line.text) : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
