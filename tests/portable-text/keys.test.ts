import { describe, expect, it } from '@jest/globals';

import { fromMarkdown } from '../../src/portable-text/from-markdown.js';
import { keepKeys, withKeys } from '../../src/portable-text/keys.js';
import type { Block } from '../../src/portable-text/schema.js';
import { toMarkdown } from '../../src/portable-text/to-markdown.js';
import { aBlock } from './documents.js';

const article: Block[] = [
  aBlock('lead', [['The council voted in '], ['May 2018', 'vote'], ['.']], {
    markDefs: [{ _key: 'vote', _type: 'event', id: 'council-vote' }],
  }),
  aBlock('head', [['What happened next']], { style: 'h2' }),
  aBlock('body', [['The mayor did not attend the meeting.']]),
  aBlock('end', [['She resigned in June.']]),
];
const keys = (blocks: readonly Block[]): string[] => blocks.map(({ _key }) => _key);

describe('filling in keys', () => {
  it('gives every block and span without a key one that occurs nowhere else', () => {
    const loose = Array.from({ length: 50 }, () => ({ ...fromMarkdown('One *two* three')[0]! }));
    const blocks = withKeys(loose);
    const all = blocks.flatMap(({ _key, children }) => [
      _key,
      ...children.map((span) => span._key),
    ]);
    expect(new Set(all).size).toBe(200);
    expect(all.every((key) => /^[A-Za-z0-9_-]{1,64}$/.test(key))).toBe(true);
  });

  it('keeps the keys that are there', () => {
    expect(withKeys(article)).toEqual(article);
  });
});

describe('keeping keys through a rewrite', () => {
  it('leaves an article written out as Markdown and read back as it was', () => {
    expect(keepKeys(article, fromMarkdown(toMarkdown(article)))).toEqual(article);
  });

  it('keeps the keys of the blocks around one that is added and one that is dropped', () => {
    const [lead, , body, end] = article;
    const rewritten = `A new opening.\n\n${toMarkdown([lead!, body!, end!])}`;
    const result = keepKeys(article, fromMarkdown(rewritten));
    expect(keys(result).slice(1)).toEqual(['lead', 'body', 'end']);
    expect(keys(article)).not.toContain(result[0]?._key);
  });

  it('keeps the key of a block that is reworded in its place, and that of its annotation', () => {
    const rewritten = toMarkdown(article).replace('May 2018', 'May 2019');
    const [lead, ...others] = keepKeys(article, fromMarkdown(rewritten));
    expect(lead?._key).toBe('lead');
    expect(lead?.markDefs).toEqual(article[0]?.markDefs);
    expect(lead?.children.map(({ _key }) => _key).slice(0, 1)).toEqual(['leads0']);
    expect(others).toEqual(article.slice(1));
  });

  it('gives a block that says something else a new key', () => {
    const [only] = keepKeys(article.slice(2, 3), fromMarkdown('Rain is expected on Sunday.'));
    expect(only?._key).not.toBe('body');
  });

  it('never overrides a key that the new text brings itself', () => {
    const next = [aBlock('end', [['The mayor did not attend the meeting.']])];
    expect(keepKeys(article, next)).toEqual(next);
  });

  it('tells blocks with the same text apart by their order', () => {
    const same = [aBlock('a', [['Again.']]), aBlock('b', [['Again.']]), aBlock('c', [['Again.']])];
    expect(keepKeys(same, fromMarkdown('Again.\n\nAgain.\n\nAgain.'))).toEqual(same);
  });
});
