/** A stretch of a text by its UTF-16 offsets; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Where the sentences of a text stand, without the white space around them; a line break ends one. */
export function sentenceRanges(text: string): Range[] {
  return [...sentences.segment(text)]
    .map(({ segment, index }) => ({
      start: index + segment.length - segment.trimStart().length,
      end: index + segment.trimEnd().length,
    }))
    .filter(({ start, end }) => start < end);
}

/** The whole sentences that a stretch of a text touches, from the first to the last; the stretch itself if none. */
export function sentencesAround(text: string, { start, end }: Range): Range {
  const touched = sentenceRanges(text).filter((one) => one.start < end && one.end > start);
  return {
    start: Math.min(start, ...touched.map((one) => one.start)),
    end: Math.max(end, ...touched.map((one) => one.end)),
  };
}

const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*[\p{L}\p{N}\p{M}])?/gu;

/** Where the words of a text stand, without the punctuation around them. */
export function wordRanges(text: string): Range[] {
  return [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}
