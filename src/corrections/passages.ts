import type { Document } from '../content/entry-type.js';
import type { Block } from '../portable-text/schema.js';

/**
 * How often words stand where a correction replaced some: in its block where all of the documents have it and the words
 * lie within one, else in the whole text. One count for each document.
 */
export function countWords(docs: Document[], blockKey: string | null, words: string): number[] {
  const bodies = docs.map((doc) => (doc['articleBody'] ?? []) as Block[]);
  const blocks = bodies.map((body) => body.find(({ _key }) => _key === blockKey));
  const isWithin = !words.includes('\n') && blocks.every((block) => block !== undefined);
  return bodies.map((body, at) => {
    const texts = (isWithin ? blocks.slice(at, at + 1) : body).map((block) => textOf(block));
    const text = texts.join('\n');
    // Most are not there at all, and an article may have been corrected hundreds of times.
    if (words === '' || !text.includes(words)) return 0;
    return text.split(wholeWords(words)).length - 1;
  });
}

/** The words themselves, not as a part of longer ones: “10” is not in “100”. */
function wholeWords(words: string): RegExp {
  const literal = words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const before = /^[\p{L}\p{N}]/u.test(words) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(words) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(`${before}${literal}${after}`, 'u');
}

function textOf(block: Block | undefined): string {
  return (block?.children ?? []).map(({ text }) => text).join('');
}
