import { documentText, isBoundary } from './document-text.js';
import { comparablePlaces, contextFilter, type QuoteSelector } from './quote.js';
import type { Block } from './schema.js';
import type { Range } from './sentences.js';

/** How much context is tried, from the least that may do. */
const REACHES = [32, 120, 500, 2000];
/** The most that a quote may hold. */
const MOST = 5000;

/**
 * A selector by which `findQuote` finds this very stretch of the document and no other: the text alone where it stands
 * once, with as little context as tells it apart elsewhere. `undefined` where no context does.
 */
export function selectorFor(blocks: readonly Block[], range: Range): QuoteSelector | undefined {
  const { text } = documentText(blocks);
  const exact = text.slice(range.start, range.end);
  const places = exact.length > MOST ? undefined : comparablePlaces(text, exact);
  if (!places) return undefined;
  return candidates(text, range, exact).find((selector) => {
    const left = places.filter(contextFilter(text, selector));
    return left.length === 1 && left[0]?.start === range.start;
  });
}

function candidates(text: string, { start, end }: Range, exact: string): QuoteSelector[] {
  const contexts = REACHES.flatMap((reach): QuoteSelector[] => {
    const prefix = text.slice(boundary(text, Math.max(0, start - reach), -1), start);
    const suffix = text.slice(end, boundary(text, Math.min(text.length, end + reach), 1));
    const before = prefix.trim() === '' ? {} : { prefix };
    const after = suffix.trim() === '' ? {} : { suffix };
    return [
      { exact, ...before },
      { exact, ...after },
      { exact, ...before, ...after },
    ];
  });
  return [{ exact }, ...contexts];
}

/** The nearest place, in one direction, where text may be cut. */
function boundary(text: string, at: number, step: 1 | -1): number {
  let place = at;
  while (!isBoundary(text, place)) place += step;
  return place;
}
