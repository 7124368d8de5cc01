import { isBoundary } from './document-text.js';

/** A stretch of a text and what comes in its place. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The smallest edit by whole words that turns one text into another: what they share at the beginning and at the end
 * is left out of it. Words are never cut, nor letters from their combining marks.
 */
export function differingMiddle(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  while (!mayCut(before, start) || !mayCut(after, start)) start -= 1;
  let shared = 0;
  const rest = most - start;
  while (shared < rest && before.at(-1 - shared) === after.at(-1 - shared)) shared += 1;
  while (!mayCut(before, before.length - shared) || !mayCut(after, after.length - shared)) {
    shared -= 1;
  }
  return {
    start,
    end: before.length - shared,
    text: after.slice(start, after.length - shared),
  };
}

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}_]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}\p{M}_]/u;

function mayCut(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  if (!isBoundary(text, at)) return false;
  const left = text.slice(Math.max(0, at - 2), at);
  return !(ENDS_IN_WORD.test(left) && BEGINS_WITH_WORD.test(text.slice(at, at + 2)));
}
