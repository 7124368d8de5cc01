import { describe, expect, it } from '@jest/globals';

import { annotations, mapAnnotations } from '../../src/portable-text/annotations.js';
import type { Block } from '../../src/portable-text/schema.js';
import { blockText, plainText } from '../../src/portable-text/text.js';
import { aBlock } from './documents.js';

const markDefs: Block['markDefs'] = [
  { _key: 'm1', _type: 'claim', id: 'turnout' },
  { _key: 'm2', _type: 'actor', id: 'mayor' },
  { _key: 'm3', _type: 'link', href: 'https://example.com' },
  { _key: 'm4', _type: 'event', id: 'never-used' },
];
const block = aBlock(
  'b1',
  [
    ['Said '],
    ['turnout was ', 'm1'],
    ['high', 'm1', 'strong', 'm2'],
    [', see '],
    ['there', 'm3'],
    [' and '],
    ['again', 'm1'],
  ],
  { markDefs },
);

describe('annotated passages', () => {
  it('are listed in reading order, one for each stretch of text under a mark', () => {
    expect(annotations([block, aBlock('b2', [['No marks']])])).toEqual([
      { type: 'claim', id: 'turnout', blockKey: 'b1', markKey: 'm1', exact: 'turnout was high' },
      { type: 'actor', id: 'mayor', blockKey: 'b1', markKey: 'm2', exact: 'high' },
      { type: 'claim', id: 'turnout', blockKey: 'b1', markKey: 'm1', exact: 'again' },
    ]);
  });

  it('can be given more to say, links left alone', () => {
    const [mapped] = mapAnnotations([block], (annotation) => ({ ...annotation, slug: 'x' }));
    expect(mapped?.markDefs.map((def) => 'slug' in def)).toEqual([true, true, false, true]);
    expect(mapped?.children).toEqual(block.children);
  });

  it('can be taken off their text, which closes the seams and changes no letter', () => {
    const [mapped] = mapAnnotations([block], (annotation) =>
      annotation._type === 'claim' ? null : annotation,
    );
    expect(blockText(mapped!)).toBe(blockText(block));
    expect(mapped?.children.map(({ text, marks }) => [text, ...marks])).toEqual([
      ['Said turnout was '],
      ['high', 'strong', 'm2'],
      [', see '],
      ['there', 'm3'],
      [' and again'],
    ]);
    expect(mapped?.markDefs.map(({ _key }) => _key)).toEqual(['m2', 'm3', 'm4']);
  });
});

describe('plain text', () => {
  it('sets blocks apart by a blank line and numbers the items of lists', () => {
    const item = (text: string, listItem: 'bullet' | 'number', level = 1): Block =>
      aBlock(text, [[text]], { listItem, level });
    expect(
      plainText([
        aBlock('h', [['Head']], { style: 'h2' }),
        item('one', 'number'),
        item('two', 'number'),
        item('inner', 'bullet', 2),
        item('three', 'number'),
        aBlock('p', [['Pa'], ['ra', 'em']]),
        item('first', 'number'),
      ]),
    ).toBe('Head\n\n1. one\n2. two\n  - inner\n3. three\n\nPara\n\n1. first');
  });
});
