import { type Checked, checkLine } from './check-line.js';
import type { Incoming } from './import.js';
import { readLines } from './read-lines.js';
import type { Types } from './section.js';

/** Reads an export, or lines that somebody wrote by hand. */
export async function* readRecord(
  chunks: AsyncIterable<Uint8Array>,
  types: Types,
): AsyncGenerator<Incoming> {
  for await (const line of readLines(chunks)) {
    const checked: Checked =
      'fault' in line ? { faults: [line.fault] } : checkLine(line.text, types);
    yield { number: line.number, checked };
  }
}
