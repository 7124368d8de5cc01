import { differingMiddle } from './difference.js';
import { contextOf, type DocumentText } from './document-text.js';
import { fold } from './fold.js';
import { placesIn } from './quote.js';
import { type Range, wordRanges } from './sentences.js';
import { likeness, similarity } from './similarity.js';

/** How alike the words must be that stand in the place of the phrase. */
const LEAST = 0.5;
const WORD_LEAST = 0.6;
/** Beyond these sizes a phrase is only looked for word for word: every run of words is compared with it. */
const MOST_WORDS = 40;
const MOST_WORDS_AROUND = 200;
const SLACK = 2;

/** A phrase that was replaced, what replaced it, and the text around it. */
export interface Fix {
  phrase: string;
  replacement: string;
  context: string;
}

/** Where to look: a passage of a document. */
export interface Search {
  document: DocumentText;
  within: Range;
  fix: Fix;
}

/**
 * Where the phrase of a fix stands in a passage: word for word (in the place whose context is most alike), else as the
 * words most like it, else as the very words that the fix changes. `null` where none of these is there.
 */
export function findPhrase(search: Search): (Range & { replacement: string }) | null {
  const { replacement } = search.fix;
  const place = wordForWord(search) ?? nearest(search);
  if (place) return { ...place, replacement };
  const middle = differingMiddle(search.fix.phrase, replacement);
  const phrase = search.fix.phrase.slice(middle.start, middle.end);
  if (wordRanges(phrase).length === 0) return null;
  const narrowed = { ...search, fix: { ...search.fix, phrase } };
  const core = wordForWord(narrowed);
  return core ? { ...core, replacement: middle.text } : null;
}

function wordForWord({ document: { text }, within, fix }: Search): Range | undefined {
  const like = likeness(fold(fix.context));
  const places = placesIn(text.slice(within.start, within.end), fix.phrase).flatMap((place) => {
    const [start, end] = [place.start + within.start, place.end + within.start];
    if (!isWhole(text, start, end)) return [];
    const { prefix, suffix } = contextOf(text, start, end);
    return [{ start, end, alike: like(fold(prefix + suffix)) }];
  });
  const [best] = places.sort((a, b) => b.alike - a.alike);
  return best && { start: best.start, end: best.end };
}

/** Whether a stretch does not begin or end within a word: 2019 is not found in 20190. */
function isWhole(text: string, start: number, end: number): boolean {
  const cuts = (at: number) =>
    /[\p{L}\p{N}][\p{L}\p{N}]/u.test(text.slice(Math.max(0, at - 1), at + 1));
  return !(cuts(start) || cuts(end));
}

function nearest({ document, within, fix }: Search): Range | undefined {
  const text = document.text.slice(within.start, within.end);
  const words = wordRanges(text);
  const count = wordRanges(fix.phrase).length;
  if (count === 0 || count > MOST_WORDS || words.length > MOST_WORDS_AROUND) return undefined;
  const alike = likeness(fold(fix.phrase));
  const alikeReplacement = likeness(fold(fix.replacement));
  const wanted = changedWords(fix);
  const near = windows(words, count).flatMap(({ start, end }) => {
    const found = fold(text.slice(start, end));
    const score = alike(found);
    const counts = score >= LEAST && score > alikeReplacement(found) && hasOneOf(wanted, found);
    return counts ? [{ start: start + within.start, end: end + within.start, score }] : [];
  });
  const [best] = near.sort((a, b) => b.score - a.score || a.end - a.start - (b.end - b.start));
  return best && { start: best.start, end: best.end };
}

function windows(words: Range[], count: number): Range[] {
  return words.flatMap(({ start }, index) =>
    words.slice(index + Math.max(1, count - SLACK) - 1, index + count + SLACK).map(({ end }) => ({
      start,
      end,
    })),
  );
}

/** The words of the phrase that its replacement does not have; all of them where it only adds some. */
function changedWords({ phrase, replacement }: Fix): string[] {
  const kept = new Set(wordsOf(replacement));
  const gone = wordsOf(phrase).filter((word) => !kept.has(word));
  return gone.length > 0 ? gone : wordsOf(phrase);
}

/** A number counts only as itself; a word also in another form. */
function hasOneOf(wanted: string[], text: string): boolean {
  const there = wordsOf(text);
  return wanted.some((word) =>
    there.some(
      (other) => word === other || (!/\d/.test(word) && similarity(word, other) >= WORD_LEAST),
    ),
  );
}

function wordsOf(text: string): string[] {
  const folded = fold(text).toLowerCase();
  return wordRanges(folded).map(({ start, end }) => folded.slice(start, end));
}
