import { describe, expect, it } from '@jest/globals';

import { findQuote } from '../../src/portable-text/quote.js';
import { replaceQuote, type Replacement } from '../../src/portable-text/replace-quote.js';
import type { Block } from '../../src/portable-text/schema.js';
import { aBlock } from './documents.js';

const event = { _key: 'm1', _type: 'event' as const, id: 'vote' };
const actor = { _key: 'm2', _type: 'actor' as const, id: 'mayor' };

function replace(blocks: readonly Block[], exact: string, replacement: string): Replacement {
  const result = findQuote(blocks, { exact });
  if (result.kind !== 'found') throw new Error(result.kind);
  return replaceQuote(blocks, result.match, replacement);
}

const spans = ({ blocks }: Replacement): string[][] =>
  blocks.flatMap(({ children }) => children.map(({ text, marks }) => [text, ...marks]));

describe('replacing a quote', () => {
  it('replaces only the words that differ, so that marks on the others stay', () => {
    const blocks = [
      aBlock('b', [['Her '], ['re-election', 'm1'], [' in 2019 was close.']], {
        markDefs: [event],
      }),
    ];
    const result = replace(blocks, 're-election in 2019', 're-election in 2018');
    expect(spans(result)).toEqual([['Her '], ['re-election', 'm1'], [' in 2018 was close.']]);
    expect(result.blocks[0]?.children.map(({ _key }) => _key)).toEqual(['bs0', 'bs1', 'bs2']);
    expect(result).toMatchObject({ lost: [], reworded: [] });
  });

  it('gives the new text the marks common to all that it replaces', () => {
    const blocks = [aBlock('b', [['a ', 'em', 'strong'], ['b', 'strong'], [' c']])];
    expect(spans(replace(blocks, 'a b', 'x y z'))).toEqual([['x y z', 'strong'], [' c']]);
  });

  it('keeps an annotation that reaches beyond the match on what replaces it, and says that it reads anew', () => {
    const blocks = [aBlock('b', [['On '], ['3 May 2018', 'm1'], ['.']], { markDefs: [event] })];
    const result = replace(blocks, 'May', 'June');
    expect(spans(result)).toEqual([['On '], ['3 June 2018', 'm1'], ['.']]);
    expect(result.lost).toEqual([]);
    expect(result.reworded).toMatchObject([
      { id: 'vote', exact: '3 May 2018', now: '3 June 2018' },
    ]);
  });

  it('drops an annotation within the replaced words, and says so', () => {
    const blocks = [
      aBlock('b', [['The '], ['mayor', 'm2'], [' and council '], ['voted', 'm1'], ['.']], {
        markDefs: [event, actor],
      }),
    ];
    const result = replace(blocks, 'mayor and council', 'councillors alone');
    expect(spans(result)).toEqual([['The councillors alone '], ['voted', 'm1'], ['.']]);
    expect(result.blocks[0]?.markDefs).toEqual([event]);
    expect(result.lost).toEqual([
      { type: 'actor', id: 'mayor', blockKey: 'b', markKey: 'm2', exact: 'mayor' },
    ]);
  });

  it('adds words under the marks of the match', () => {
    const blocks = [aBlock('b', [['in '], ['May 2018', 'm1'], ['.']], { markDefs: [event] })];
    expect(spans(replace(blocks, 'May 2018', 'May 20, 2018'))).toEqual([
      ['in '],
      ['May 20, 2018', 'm1'],
      ['.'],
    ]);
    expect(spans(replace(blocks, 'in May 2018', 'in May 20, 2018'))).toEqual([
      ['in '],
      ['May 20, 2018', 'm1'],
      ['.'],
    ]);
    expect(spans(replace(blocks, 'in May', 'in late May'))).toEqual([
      ['in late '],
      ['May 2018', 'm1'],
      ['.'],
    ]);
  });

  it('takes words out and closes the seam under the key that was there', () => {
    const blocks = [aBlock('b', [['It was very close.']])];
    const { blocks: after } = replace(blocks, 'very close', 'close');
    expect(after).toEqual([aBlock('b', [['It was close.']])]);
  });

  it('takes whole words, so that a mark on half a word does not stay on half of another', () => {
    const blocks = [aBlock('b', [['in '], ['20', 'em'], ['19']])];
    expect(spans(replace(blocks, 'in 2019', 'in 2018'))).toEqual([['in 2018']]);
  });

  it('leaves the rest of a span its key where the match begins within it', () => {
    const blocks = [aBlock('b', [['one two three', 'em']]), aBlock('c', [['x', 'strong'], [' y']])];
    const [block, ...others] = replace(blocks, 'three\nx', 'z').blocks;
    expect(others).toEqual([]);
    expect(block?.children).toEqual([
      { _type: 'span', _key: 'bs0', text: 'one two ', marks: ['em'] },
      { _type: 'span', _key: 'cs1', text: 'z y', marks: [] },
    ]);
  });

  it('joins what is left of the last block onto the first, renaming keys that clash', () => {
    const blocks = [
      aBlock('s', [['The '], ['vote', 'm1'], [' failed.']], { style: 'h2', markDefs: [event] }),
      aBlock('t', [['Nobody came.']]),
      aBlock('s2', [['Then '], ['she', 'm1'], [' left.']], {
        markDefs: [{ ...actor, _key: 'm1' }],
      }),
    ];
    const { blocks: after, lost } = replace(blocks, 'failed.\nNobody came.\nThen', 'passed and');
    expect(after).toHaveLength(1);
    const [block] = after;
    const renamed = block?.markDefs[1]?._key;
    expect(block).toMatchObject({ _key: 's', style: 'h2' });
    expect(block?.markDefs).toEqual([event, { ...actor, _key: renamed }]);
    expect(block?.children.map(({ text, marks }) => [text, ...marks])).toEqual([
      ['The '],
      ['vote', 'm1'],
      [' passed and '],
      ['she', renamed],
      [' left.'],
    ]);
    expect(renamed).not.toBe('m1');
    expect(lost).toEqual([]);
  });

  it('leaves blocks apart where the replacement breaks the line at the same place', () => {
    const blocks = [aBlock('b', [['One.']]), aBlock('c', [['Two.']])];
    expect(replace(blocks, 'One.\nTwo', 'One.\nThree').blocks).toEqual([
      blocks[0],
      aBlock('c', [['Three.']]),
    ]);
  });

  it('leaves the last block its key and style where nothing is left of the first', () => {
    const blocks = [
      aBlock('b', [['Gone', 'm1']], { style: 'h2', markDefs: [event] }),
      aBlock('c', [['Stays.']]),
    ];
    const result = replace(blocks, 'Gone\nStays', 'Stays');
    expect(result.blocks).toEqual([blocks[1]]);
    expect(result.lost).toMatchObject([{ id: 'vote', blockKey: 'b' }]);
  });

  it('removes a block that becomes empty, unless the document has no other', () => {
    const blocks = [
      aBlock('b', [['Gone.', 'm1']], { markDefs: [event] }),
      aBlock('c', [['Stays.']]),
    ];
    expect(replace(blocks, 'Gone.', '').blocks).toEqual([blocks[1]]);
    expect(replace(blocks.slice(0, 1), 'Gone.', '').blocks).toEqual([aBlock('b', [['']])]);
  });

  it('never cuts a letter from its accent while looking for what differs', () => {
    const blocks = [aBlock('b', [['cafe\u0301', 'em'], [' shut']])];
    expect(spans(replace(blocks, 'cafe\u0301', 'cafe'))).toEqual([['cafe', 'em'], [' shut']]);
  });

  it('changes nothing where the replacement is the quote', () => {
    const blocks = [aBlock('b', [['Same.']])];
    expect(replace(blocks, 'Same', 'Same')).toEqual({ blocks, lost: [], reworded: [] });
  });

  it('refuses a match that does not fit the blocks', () => {
    const blocks = [aBlock('b', [['Some words.']])];
    const found = findQuote(blocks, { exact: 'words' });
    const match = found.kind === 'found' ? found.match : never();
    expect(() => replaceQuote([aBlock('b', [['Other text.']])], match, 'x')).toThrow(RangeError);
    expect(() => replaceQuote([aBlock('z', [['Some words.']])], match, 'x')).toThrow(RangeError);
  });
});

function never(): never {
  throw new Error('The quote should have been found');
}
