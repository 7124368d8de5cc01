import type { Database } from '../db/client.js';
import { inLongSnapshot, keysOf } from './cursor-repository.js';
import { FORMAT, keyOf } from './lines.js';
import type { Types } from './section.js';
import { sections } from './sections.js';

/** Takes some lines of an export, and answers once it can take more. */
export type WriteLines = (lines: string) => Promise<void>;

/**
 * Writes the newsroom's record as lines of JSON, as it was at one moment, a page at a time; answers how many lines
 * stand between the first and the last. The same record gives the same bytes.
 */
export async function exportContent(
  { db, types }: { db: Database; types: Types },
  write: WriteLines,
  progress: (lines: number) => void = () => undefined,
): Promise<number> {
  return inLongSnapshot(db, async (tx) => {
    let count = 0;
    await write(text({ type: 'export', format: FORMAT }));
    for (const section of sections) {
      for await (const keys of keysOf(tx, section.keys)) {
        const drawn = await section.draw(tx, keys, types);
        const byKey = new Map(drawn.map((line) => [keyOf(line), text(line)]));
        await write(keys.map((key) => byKey.get(`${section.type}:${key}`) ?? '').join(''));
        count += keys.length;
        progress(count);
      }
    }
    await write(text({ type: 'end' }));
    return count;
  });
}

function text(line: object): string {
  return `${JSON.stringify(line)}\n`;
}
