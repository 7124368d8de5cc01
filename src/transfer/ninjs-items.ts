import type { Incoming } from './import.js';
import { ninjsDocument } from './ninjs.js';
import { readLines } from './read-lines.js';
import type { Types } from './section.js';

/** Reads a ninjs item, a list of them, or one on each line; lists are numbered by item. */
export async function* readNinjs(
  chunks: AsyncIterable<Uint8Array>,
  types: Types,
): AsyncGenerator<Incoming> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const whole = Buffer.concat(parts);
  const value = parse(whole.toString('utf8'));
  if (value === undefined) {
    yield* eachLine(whole, types);
    return;
  }
  for (const [index, item] of (Array.isArray(value) ? value : [value]).entries()) {
    yield { number: index + 1, checked: ninjsDocument(item, types) };
  }
}

async function* eachLine(whole: Uint8Array, types: Types): AsyncGenerator<Incoming> {
  const chunks = (async function* () {
    yield await Promise.resolve(whole);
  })();
  for await (const line of readLines(chunks)) {
    const item = 'text' in line ? parse(line.text) : undefined;
    const checked =
      item === undefined
        ? { faults: ['fault' in line ? line.fault : 'It is not JSON.'] }
        : ninjsDocument(item, types);
    yield { number: line.number, checked };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
