import { documentText, offsetOf, placeOf } from './document-text.js';
import { fold } from './fold.js';
import { findPhrase, type Fix } from './find-phrase.js';
import type { QuoteMatch } from './quote.js';
import type { Block } from './schema.js';
import { type Range, sentenceRanges, sentencesAround } from './sentences.js';
import { glance, likeness } from './similarity.js';

/** How alike a passage must be to count as a near-copy, from 0 to 1. */
const LEAST = 0.6;
/** A passage this many times as long cannot be that much alike ... */
const LENGTHS = 3;
/** ... nor one that has less than this of the letter trigrams: 2s / (a + b) >= 0.6 and b >= s make s at least 0.43 a. */
const LEAST_COVERED = 0.4;
/** How alike a passage must look at a glance, where its trigrams are not told apart, to be compared. */
const LEAST_LIKELY = 0.45;
/** So many passages of a document are compared with a wrong one, those that look likeliest, and so many are kept. */
const MOST_COMPARED = 200;
const MOST_COPIES = 20;

/** Whole sentences that were wrong, and what was put right in them, where that is known. */
export interface WrongPassage {
  text: string;
  /** The same sentences put right. */
  corrected: string | null;
  fix: Fix | null;
}

/** A passage that says nearly the same as a wrong one; offsets are those of `documentText`. */
export interface NearCopy extends Range {
  blockKey: string;
  text: string;
  /** From 0 to 1, where 1 is word for word. */
  score: number;
  /** The words in it to be put right, and by what, where they were found. */
  edit: (Range & { replacement: string }) | null;
}

/** The near-copies that were kept, and whether there may be more of them. */
export interface NearCopies {
  copies: NearCopy[];
  more: boolean;
}

/** The sentences around a match of `findQuote`, with what it is to be replaced by where that is known. */
export function wrongPassage(
  blocks: readonly Block[],
  match: QuoteMatch,
  replacement: string | null,
): WrongPassage {
  const document = documentText(blocks);
  const start = offsetOf(blocks, document, { blockKey: match.blockKeys[0], offset: match.start });
  const end = start + match.exact.length;
  const around = sentencesAround(document.text, { start, end });
  const text = document.text.slice(around.start, around.end);
  if (replacement === null) return { text, corrected: null, fix: null };
  const before = document.text.slice(around.start, start);
  const after = document.text.slice(end, around.end);
  const { exact: phrase, prefix, suffix } = match;
  return {
    text,
    corrected: before + replacement + after,
    fix: { phrase, replacement, context: prefix + suffix },
  };
}

/**
 * The up to twenty passages of a document that nearly say what the wrong one says, best first, none overlapping another:
 * alike by at least 0.6, and more alike to the wrong passage than to the one put right, so that what is right already is
 * left out.
 */
export function nearCopies(blocks: readonly Block[], wrong: WrongPassage): NearCopies {
  const document = documentText(blocks);
  const wanted = fold(wrong.text);
  const alike = likeness(wanted);
  const alikeCorrected = wrong.corrected === null ? () => 0 : likeness(fold(wrong.corrected));
  const likely = runs(document.text, wrong.text);
  const scored = likely.slice(0, MOST_COMPARED).flatMap((range) => {
    const text = fold(document.text.slice(range.start, range.end));
    const score = alike(text);
    const counts = text === wanted || (score >= LEAST && score > alikeCorrected(text));
    return counts ? [{ start: range.start, end: range.end, score }] : [];
  });
  const found = withoutOverlaps(scored);
  const copies = found.slice(0, MOST_COPIES).map((one) => ({
    ...one,
    score: Math.round(one.score * 100) / 100,
    text: document.text.slice(one.start, one.end),
    blockKey: blocks[placeOf(document, one.start).block]?._key ?? '',
    edit: wrong.fix && findPhrase({ document, within: one, fix: wrong.fix }),
  }));
  return { copies, more: likely.length > MOST_COMPARED || found.length > MOST_COPIES };
}

/** Whether the document has one of these passages word for word, whatever its quotation marks, dashes and white space. */
export function standsIn(blocks: readonly Block[], texts: readonly string[]): boolean {
  const document = fold(documentText(blocks).text);
  return texts.some((text) => document.includes(fold(text)));
}

/**
 * Runs of about as many sentences as the wrong passage has, for a copy may have joined two of them or parted one, those
 * that look most like it first; without those that have too little of it to be much alike.
 */
function runs(text: string, wrong: string): Range[] {
  const wanted = Math.max(1, sentenceRanges(wrong).length);
  const look = glance(fold(wrong));
  const { of: whole } = look(fold(wrong));
  const sentences = sentenceRanges(text).map(({ start, end }) => ({
    start,
    end,
    ...look(fold(text.slice(start, end))),
  }));
  const likely = sentences.flatMap(({ start }, index) =>
    [wanted - 1, wanted, wanted + 1].flatMap((count) => {
      const run = sentences.slice(index, index + count);
      const end = run.at(-1)?.end ?? start;
      const shared = run.reduce((sum, one) => sum + one.shared, 0);
      const likelihood = (2 * shared) / (whole + run.reduce((sum, one) => sum + one.of, 0));
      const fits = end - start <= wrong.length * LENGTHS && shared >= whole * LEAST_COVERED;
      return run.length === count && fits && likelihood >= LEAST_LIKELY
        ? [{ start, end, likelihood }]
        : [];
    }),
  );
  return likely.sort((a, b) => b.likelihood - a.likelihood || a.start - b.start);
}

function withoutOverlaps<R extends Range & { score: number }>(found: R[]): R[] {
  const best = [...found].sort((a, b) => b.score - a.score || a.start - b.start);
  return best.reduce<R[]>(
    (kept, one) =>
      kept.some((other) => one.start < other.end && other.start < one.end) ? kept : [...kept, one],
    [],
  );
}
