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
    return words === '' ? 0 : texts.join('\n').split(words).length - 1;
  });
}

function textOf(block: Block | undefined): string {
  return (block?.children ?? []).map(({ text }) => text).join('');
}
