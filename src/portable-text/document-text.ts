import type { Block } from './schema.js';
import { blockText } from './text.js';

const CONTEXT = 32;

/** The text of a document in one string, its blocks joined by a line break, with the offset where each begins. */
export interface DocumentText {
  text: string;
  starts: readonly number[];
}

/** A place in a document: the index of a block and the UTF-16 offset in its text. */
export interface Place {
  block: number;
  offset: number;
}

/** Lays the texts of the blocks end to end, a line break between them. */
export function documentText(blocks: readonly Block[]): DocumentText {
  const texts = blocks.map(blockText);
  const starts: number[] = [];
  let start = 0;
  for (const text of texts) {
    starts.push(start);
    start += text.length + 1;
  }
  return { text: texts.join('\n'), starts };
}

/** The place of an offset; the line break between two blocks belongs to the end of the first. */
export function placeOf({ starts }: DocumentText, offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { block: low, offset: offset - (starts[low] ?? 0) };
}

/** The offset of a place given by the key of its block; NaN where there is no such block. */
export function offsetOf(
  blocks: readonly Block[],
  { starts }: DocumentText,
  place: { blockKey: string | undefined; offset: number },
): number {
  const index = blocks.findIndex(({ _key }) => _key === place.blockKey);
  return (starts[index] ?? NaN) + place.offset;
}

/** Some thirty characters before and after a stretch of text, cut between characters as readers see them. */
export function contextOf(
  text: string,
  start: number,
  end: number,
): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT);
  let to = Math.min(text.length, end + CONTEXT);
  while (from > 0 && !isBoundary(text, from)) from -= 1;
  while (to < text.length && !isBoundary(text, to)) to += 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WINDOW = 64;

/** Whether text may be cut here without splitting a surrogate pair, or a letter from its combining marks. */
export function isBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  // Below U+0300 nothing combines, which spares nearly all text the segmenter.
  if (text.charCodeAt(at - 1) < 0x300 && text.charCodeAt(at) < 0x300) return true;
  const from = Math.max(0, at - WINDOW);
  const segment = graphemes.segment(text.slice(from, at + WINDOW)).containing(at - from);
  return segment?.index === at - from;
}
