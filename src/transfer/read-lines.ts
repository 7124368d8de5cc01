/** One line as it came in, or why it is none. */
export type RawLine = { number: number; text: string } | { number: number; fault: string };

const NEWLINE = 0x0a;
/** More than any entry may say, with all that describes it. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Splits bytes at line feeds, and at nothing else: JSON texts may hold U+2028. Empty lines are counted and left out. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      parts.push(chunk.subarray(start, end));
      number += 1;
      const line = lineOf(number, { parts, size: size + end - start });
      if (line) yield line;
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= MAX_BYTES) parts.push(chunk.subarray(start));
  }
  const last = lineOf(number + 1, { parts, size });
  if (last) yield last;
}

function lineOf(
  number: number,
  { parts, size }: { parts: Uint8Array[]; size: number },
): RawLine | undefined {
  if (size > MAX_BYTES) return { number, fault: `It is longer than ${MAX_BYTES} bytes.` };
  try {
    const bytes = Buffer.concat(parts);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    return text === '' ? undefined : { number, text };
  } catch {
    return { number, fault: 'It is not UTF-8.' };
  }
}
