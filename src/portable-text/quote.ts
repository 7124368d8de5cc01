import {
  contextOf,
  documentText,
  type DocumentText,
  isBoundary,
  placeOf,
} from './document-text.js';
import { fold, type FoldedText, foldWithOffsets } from './fold.js';
import { nearEffort, nearestIn, type NearPassage } from './nearest.js';
import type { Block } from './schema.js';
import type { Range } from './sentences.js';

const MOST_MATCHES = 20;
/** A text that stands in more places is not told apart by its context where time is bounded. */
const MOST_COMPARED = 200;

/** A W3C TextQuoteSelector: the exact text, and optionally the text just before and after to tell repeats apart. */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/**
 * Where a quote stands: the keys of the blocks it touches in order, the UTF-16 offset of its start in the text of
 * the first and of its end in the text of the last, its text as it really is (a line break between blocks), and
 * some context.
 */
export interface QuoteMatch {
  blockKeys: string[];
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

/** What looking for a quote came to; `count` is of all places, `matches` has the first twenty. */
export type QuoteResult =
  | { kind: 'found'; match: QuoteMatch }
  | { kind: 'ambiguous'; count: number; matches: QuoteMatch[] }
  | { kind: 'not-found'; nearest: NearPassage[] };

/**
 * Looks for a quote across spans, marks and consecutive blocks (a block's end is one run of white space in the
 * quote). Compares exactly first and, only if that finds nothing, after folding Unicode forms, white space, quotes and
 * dashes. Overlapping occurrences count. Where the text occurs but nowhere in the context asked for, it is not found
 * and `nearest` has the occurrences with their true context.
 */
export function findQuote(blocks: readonly Block[], quote: QuoteSelector): QuoteResult {
  return quoteFinder(blocks)(quote);
}

/** `findQuote` for many quotes of one document; near misses are looked for as far as the effort allows. */
export function quoteFinder(
  blocks: readonly Block[],
  effort = nearEffort(),
): (quote: QuoteSelector) => QuoteResult {
  const document = documentText(blocks);
  const near = nearestIn(blocks, document, effort);
  let foldedText: FoldedText | undefined;
  return (quote) => {
    const inContext = contextFilter(document.text, quote);
    const exact = exactRanges(document.text, quote.exact);
    let ranges = exact.filter(inContext);
    if (ranges.length > 0) return found(blocks, document, ranges);
    foldedText ??= foldWithOffsets(document.text);
    const folded = rangesIn(foldedText, document.text, { exact: quote.exact });
    ranges = folded.filter(inContext);
    if (ranges.length > 0) return found(blocks, document, ranges);
    const elsewhere = exact.length > 0 ? exact : folded;
    const nearest =
      elsewhere.length > 0
        ? elsewhere.slice(0, 3).map((range) => asNear(toMatch(blocks, document, range)))
        : near(quote.exact);
    return { kind: 'not-found', nearest };
  };
}

/**
 * Whether a quote stands in one place, in several or in none, by the rules of `findQuote`, but in time bounded by the
 * length of the text: near misses are not looked for, and a text in very many places counts as ambiguous at once.
 */
export function quoteKind(blocks: readonly Block[], quote: QuoteSelector): QuoteResult['kind'] {
  const { text } = documentText(blocks);
  const inContext = contextFilter(text, quote);
  for (const rangesOf of [exactRanges, foldedRanges]) {
    const ranges = rangesOf(text, quote.exact, MOST_COMPARED + 1);
    if (ranges.length > MOST_COMPARED) return 'ambiguous';
    const count = ranges.filter(inContext).length;
    if (count > 0) return count === 1 ? 'found' : 'ambiguous';
  }
  return 'not-found';
}

/** Where a phrase stands in a text, by the rules of `findQuote` but without near misses; at most two hundred places. */
export function placesIn(text: string, phrase: string): Range[] {
  const exact = exactRanges(text, phrase, MOST_COMPARED);
  return exact.length > 0 ? exact : foldedRanges(text, phrase, MOST_COMPARED);
}

/**
 * The places of a text that stands in the document word for word, or `undefined` where it stands in so many that telling
 * them apart by their context would take too long.
 */
export function comparablePlaces(text: string, exact: string): Range[] | undefined {
  const ranges = exactRanges(text, exact, MOST_COMPARED + 1);
  return ranges.length > MOST_COMPARED ? undefined : ranges;
}

function found(
  blocks: readonly Block[],
  document: DocumentText,
  ranges: readonly Range[],
): QuoteResult {
  const matches = ranges.slice(0, MOST_MATCHES).map((range) => toMatch(blocks, document, range));
  const [match] = matches;
  return match !== undefined && ranges.length === 1
    ? { kind: 'found', match }
    : { kind: 'ambiguous', count: ranges.length, matches };
}

function toMatch(
  blocks: readonly Block[],
  document: DocumentText,
  { start, end }: Range,
): QuoteMatch {
  const from = placeOf(document, start);
  const to = placeOf(document, end);
  return {
    blockKeys: blocks.slice(from.block, to.block + 1).map(({ _key }) => _key),
    start: from.offset,
    end: to.offset,
    exact: document.text.slice(start, end),
    ...contextOf(document.text, start, end),
  };
}

function asNear({ blockKeys, exact, prefix, suffix }: QuoteMatch): NearPassage {
  return { blockKey: blockKeys[0] ?? '', text: exact, similarity: 1, prefix, suffix };
}

function exactRanges(text: string, exact: string, most = Infinity): Range[] {
  return occurrences(text, exact, most)
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start, end }) => isBoundary(text, start) && isBoundary(text, end));
}

function foldedRanges(text: string, exact: string, most = Infinity): Range[] {
  return rangesIn(foldWithOffsets(text), text, { exact, most });
}

function rangesIn(
  folded: FoldedText,
  text: string,
  { exact, most = Infinity }: { exact: string; most?: number },
): Range[] {
  const wanted = fold(exact);
  return occurrences(folded.text, wanted, most).flatMap((at) => {
    const start = folded.from[at];
    const end = folded.to[at + wanted.length - 1];
    if (start === undefined || end === undefined) return [];
    // A cluster can fold to several units; a match must not begin or end inside one.
    const whole = folded.from[at - 1] !== start && folded.to[at + wanted.length] !== end;
    return whole && isBoundary(text, start) && isBoundary(text, end) ? [{ start, end }] : [];
  });
}

function occurrences(text: string, wanted: string, most: number): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  let at = text.indexOf(wanted);
  while (at >= 0 && found.length < most) {
    found.push(at);
    at = text.indexOf(wanted, at + 1);
  }
  return found;
}

/** Whether a place has the context of a quote: compared folded and without the white space at its edges, which block boundaries may stand for. */
export function contextFilter(
  text: string,
  { prefix = '', suffix = '' }: QuoteSelector,
): (range: Range) => boolean {
  const before = fold(prefix).trim();
  const after = fold(suffix).trim();
  // White space runs may be longer in the text than in the context given: leave room for them.
  const reach = (wanted: string): number => wanted.length * 4 + 64;
  return ({ start, end }) =>
    (before === '' ||
      fold(text.slice(Math.max(0, start - reach(before)), start))
        .trimEnd()
        .endsWith(before)) &&
    (after === '' ||
      fold(text.slice(end, end + reach(after)))
        .trimStart()
        .startsWith(after));
}
