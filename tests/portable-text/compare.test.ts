import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareBlocks } from '../../src/portable-text/compare-blocks.js';
import { compareWords, type Part } from '../../src/portable-text/compare-words.js';
import type { Block } from '../../src/portable-text/schema.js';

const textOf = (parts: Part[], ...ops: Part['op'][]): string =>
  parts
    .filter(({ op }) => ops.includes(op))
    .map(({ text }) => text)
    .join('');

function block(_key: string, text: string, rest: Partial<Block> = {}): Block {
  const children = [{ _type: 'span' as const, _key: `${_key}s`, text, marks: [] }];
  return { _type: 'block', _key, style: 'normal', children, markDefs: [], ...rest };
}

describe('a text compared by words', () => {
  it('shows words that were replaced next to each other as one replacement', () => {
    expect(
      compareWords(
        'his re-election in 2019 at the latest',
        'his re-election in May 2018 at the latest',
      ),
    ).toEqual([
      { op: 'equal', text: 'his re-election in ' },
      { op: 'delete', text: '2019' },
      { op: 'insert', text: 'May 2018' },
      { op: 'equal', text: ' at the latest' },
    ]);
  });

  it('never cuts a word, in any script, nor a letter from its marks', () => {
    expect(compareWords('Президент Мадуро', 'Президент Мадура')).toEqual([
      { op: 'equal', text: 'Президент ' },
      { op: 'delete', text: 'Мадуро' },
      { op: 'insert', text: 'Мадура' },
    ]);
    expect(compareWords('Guaido\u0301', 'Guaido')).toEqual([
      { op: 'delete', text: 'Guaido\u0301' },
      { op: 'insert', text: 'Guaido' },
    ]);
  });

  it('gives back both texts from its parts, whatever they are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '.', '\n'), { maxLength: 30 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after);
        expect(textOf(parts, 'equal', 'delete')).toBe(before);
        expect(textOf(parts, 'equal', 'insert')).toBe(after);
        expect(parts.filter((part) => part.text === '')).toEqual([]);
      }),
    );
  });

  it('gives up on texts that have nothing in common, and says that one replaced the other', () => {
    const long = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(' ');
    expect(compareWords(long('a'), long('b')).map(({ op }) => op)).toEqual(['delete', 'insert']);
  });
});

describe('a body compared by blocks', () => {
  const before = [
    block('a', 'One.'),
    block('b', 'Two.'),
    block('c', 'Three.'),
    block('d', 'Four.'),
  ];

  it('names what came, went and changed, in reading order', () => {
    const after = [block('a', 'One.'), block('x', 'New.'), block('b', 'Two!'), block('d', 'Four.')];
    expect(compareBlocks(before, after)).toMatchObject([
      { blockKey: 'x', kind: 'added', oldValue: null, parts: [{ op: 'insert', text: 'New.' }] },
      { blockKey: 'b', kind: 'changed', moved: false },
      { blockKey: 'c', kind: 'removed', newValue: null, parts: [{ op: 'delete', text: 'Three.' }] },
    ]);
  });

  it('says once of a block that it moved', () => {
    const after = [before[3]!, before[0]!, before[1]!, before[2]!];
    expect(compareBlocks(before, after)).toMatchObject([
      { blockKey: 'd', kind: 'changed', moved: true, parts: [{ op: 'equal', text: 'Four.' }] },
    ]);
    const edited = [block('d', 'Four!'), ...before.slice(0, 3)];
    expect(compareBlocks(before, edited)).toMatchObject([{ blockKey: 'd', moved: true }]);
  });

  it('sees a mark that came or went, but not that spans and marks are called something else', () => {
    const marked = (markKey: string, id: string) =>
      block('a', '', {
        children: [
          { _type: 'span', _key: markKey, text: 'Khan', marks: [markKey] },
          { _type: 'span', _key: `${markKey}2`, text: ' spoke.', marks: [] },
        ],
        markDefs: [{ _key: markKey, _type: 'actor', id }],
      });
    expect(compareBlocks([marked('m', 'khan')], [marked('n', 'khan')])).toEqual([]);
    expect(compareBlocks([marked('m', 'khan')], [marked('m', 'maduro')])).toMatchObject([
      { kind: 'changed', parts: [{ op: 'equal', text: 'Khan spoke.' }] },
    ]);
    expect(compareBlocks([block('a', 'Khan spoke.')], [marked('m', 'khan')])).toHaveLength(1);
  });
});
