import { contextOf, type DocumentText, placeOf } from './document-text.js';
import { fold } from './fold.js';
import type { Block } from './schema.js';
import { sentenceRanges } from './sentences.js';
import { coverage } from './similarity.js';

const HOW_MANY = 3;
const LEAST = 0.3;
/** So much of a quote, and so many sentences, are compared: the cost is their product. */
const MOST_QUOTED = 300;
const MOST_SENTENCES = 1500;

/** A passage that may have been meant, with its true context; `similarity` is between 0 and 1. */
export interface NearPassage {
  blockKey: string;
  text: string;
  similarity: number;
  prefix: string;
  suffix: string;
}

/**
 * The up to three passages most like a quote, best first: runs of as many sentences as the quote has, by the share
 * of its letter trigrams found in them.
 */
export function nearestPassages(
  blocks: readonly Block[],
  document: DocumentText,
  quote: string,
): NearPassage[] {
  const meant = quote.slice(0, MOST_QUOTED);
  const covered = coverage(fold(meant));
  const wanted = Math.max(1, sentenceRanges(meant).length);
  const ranges = sentenceRanges(document.text).slice(0, MOST_SENTENCES);
  const near = ranges.map(({ start }, index) => {
    const end = (ranges[index + wanted - 1] ?? ranges.at(-1))?.end ?? start;
    return { start, end, similarity: covered(fold(document.text.slice(start, end))) };
  });
  return near
    .filter(({ similarity }) => similarity >= LEAST)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, HOW_MANY)
    .map(({ start, end, similarity }) => ({
      blockKey: blocks[placeOf(document, start).block]?._key ?? '',
      text: document.text.slice(start, end),
      similarity: Math.round(similarity * 100) / 100,
      ...contextOf(document.text, start, end),
    }));
}
