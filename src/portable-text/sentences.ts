/** A stretch of a text by its UTF-16 offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
/** The segmenter takes time that grows with the square of what it is given, so it is given no more than this at once ... */
const WINDOW = 4096;
/** ... and is believed up to this far from the end, for where a sentence ends can depend on what follows. */
const AHEAD = 512;

/** Where the sentences of a text stand, without the white space around them; a line break ends one. */
export function sentenceRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  let size = WINDOW;
  while (from < text.length) {
    const settled = segmentsOf(text, from, size);
    ranges.push(...settled.filter(({ start, end }) => start < end));
    from = settled.at(-1)?.next ?? from;
    size = settled.length > 0 ? WINDOW : size * 2;
  }
  return ranges;
}

/** The sentences from one place on, as far as what follows them is in the window too; and where each gives way to the next. */
function segmentsOf(text: string, from: number, size: number): (Range & { next: number })[] {
  const window = text.slice(from, from + size);
  const most = from + size < text.length ? size - AHEAD : text.length;
  return [...sentences.segment(window)]
    .filter(({ segment, index }) => index + segment.length <= most)
    .map(({ segment, index }) => ({
      start: from + index + segment.length - segment.trimStart().length,
      end: from + index + segment.trimEnd().length,
      next: from + index + segment.length,
    }));
}

/** The whole sentences that a stretch of a text touches, from the first to the last; the stretch itself if none. */
export function sentencesAround(text: string, { start, end }: Range): Range {
  const touched = sentenceRanges(text).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  };
}

/** (The apostrophe is escaped: with one character beyond Latin 1, V8 keeps the whole bundle in two bytes a character.) */
const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'\u2019-]*[\p{L}\p{N}\p{M}])?/gu;

/** Where the words of a text stand, without the punctuation around them. */
export function wordRanges(text: string): Range[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
