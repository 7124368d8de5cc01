import { describe, expect, it } from '@jest/globals';

import {
  findQuote,
  quoteKind,
  type QuoteMatch,
  type QuoteSelector,
} from '../../src/portable-text/quote.js';
import type { Block } from '../../src/portable-text/schema.js';
import { aBlock } from './documents.js';

const one = (text: string): Block[] => [aBlock('b1', [[text]])];
const article: Block[] = [
  aBlock('b1', [
    ['The mayor’s '],
    ['re-election', 'strong'],
    [' in '],
    ['2019', 'em'],
    [' – a surprise.'],
  ]),
  aBlock('b2', [['It was “close”.  Turnout\u00a0was 41 per cent.']]),
  aBlock('b3', [['Turnout was not recorded in the north.']]),
];

function find(blocks: readonly Block[], quote: QuoteSelector): QuoteMatch {
  const result = findQuote(blocks, quote);
  if (result.kind !== 'found') throw new Error(JSON.stringify(result));
  return result.match;
}

describe('finding a quote', () => {
  it('looks across spans and marks, and gives the place with its context', () => {
    expect(find(article, { exact: 're-election in 2019' })).toEqual({
      blockKeys: ['b1'],
      start: 12,
      end: 31,
      exact: 're-election in 2019',
      prefix: 'The mayor’s ',
      suffix: ' – a surprise.\nIt was “close”.  ',
    });
  });

  it.each([
    ["The mayor's re-election", 'The mayor’s re-election'],
    ['2019 - a surprise', '2019 – a surprise'],
    ['was "close". Turnout was 41', 'was “close”.  Turnout\u00a0was 41'],
    ['Turnout   was\nnot', 'Turnout was not'],
  ])('does not mind typography: %j finds %j', (exact, found) => {
    expect(find(article, { exact }).exact).toBe(found);
  });

  it.each(['surprise.\nIt was', 'surprise. It was', 'surprise.\n\nIt was'])(
    'looks across blocks, whose end is white space: %j',
    (exact) => {
      expect(find(article, { exact })).toMatchObject({
        blockKeys: ['b1', 'b2'],
        start: 36,
        end: 6,
        exact: 'surprise.\nIt was',
      });
    },
  );

  it('prefers what is exactly so to what is so but for typography', () => {
    const blocks = one('Their “own” words, "own" words');
    expect(find(blocks, { exact: '"own" words' }).start).toBe(19);
  });

  it('says where the text stands when it stands in several places', () => {
    const result = findQuote(article, { exact: 'urnout' });
    expect(result).toMatchObject({
      kind: 'ambiguous',
      count: 2,
      matches: [{ blockKeys: ['b2'] }, { blockKeys: ['b3'] }],
    });
  });

  it('looks for the context of a text in very many places only where time is not bounded', () => {
    const blocks = one(`${'na '.repeat(201)}end`);
    const quote = { exact: 'na', suffix: ' end' };
    expect(findQuote(blocks, quote).kind).toBe('found');
    expect(quoteKind(blocks, quote)).toBe('ambiguous');
  });

  it('counts occurrences that overlap', () => {
    expect(findQuote(one('aaa'), { exact: 'aa' })).toMatchObject({ kind: 'ambiguous', count: 2 });
  });

  it('lists the first twenty of many places, and counts them all', () => {
    const result = findQuote(one('ab '.repeat(50)), { exact: 'ab' });
    expect(result).toMatchObject({ kind: 'ambiguous', count: 50 });
    expect(result.kind === 'ambiguous' && result.matches).toHaveLength(20);
  });

  it.each([
    [{ prefix: 'a surprise. It was "close". ' }, 'b2'],
    [{ prefix: '41 per cent.' }, 'b3'],
    [{ suffix: ' was not' }, 'b3'],
    [{ suffix: 'was 41 per cent.\n\nTurnout was not' }, 'b2'],
  ])('tells repeats apart by %j, across blocks and whatever the white space', (context, key) => {
    expect(find(article, { exact: 'Turnout', ...context }).blockKeys).toEqual([key]);
  });

  it('finds by typography what stands exactly only in another context', () => {
    const blocks = one("It's late. It’s over.");
    expect(find(blocks, { exact: "It's", suffix: ' over' }).start).toBe(11);
  });

  it('answers with the true contexts when the context fits none of the occurrences', () => {
    expect(findQuote(article, { exact: 'Turnout', prefix: 'Yesterday' })).toMatchObject({
      kind: 'not-found',
      nearest: [
        {
          blockKey: 'b2',
          text: 'Turnout',
          similarity: 1,
          suffix: expect.stringMatching(/^.was 41/),
        },
        {
          blockKey: 'b3',
          text: 'Turnout',
          similarity: 1,
          suffix: expect.stringMatching(/^ was not/),
        },
      ],
    });
  });

  it('answers with the likeliest sentences when the text is nowhere', () => {
    const result = findQuote(article, { exact: 'Turnout was not reported in the north.' });
    expect(result.kind === 'not-found' && result.nearest[0]).toMatchObject({
      blockKey: 'b3',
      text: 'Turnout was not recorded in the north.',
      similarity: expect.any(Number),
    });
    expect(findQuote(article, { exact: 'Xyzzy qwfp' })).toEqual({ kind: 'not-found', nearest: [] });
  });

  it.each(['', ' \n'])('finds nothing that has no letters of its own: %j', (exact) => {
    expect(findQuote(one('words'), { exact })).toEqual({ kind: 'not-found', nearest: [] });
  });

  it('never cuts a letter from its accent, nor an emoji in two', () => {
    const blocks = one('caf\u0065\u0301 👩‍👩‍👧 café');
    expect(findQuote(blocks, { exact: 'cafe' }).kind).toBe('not-found');
    expect(findQuote(blocks, { exact: '👩' }).kind).toBe('not-found');
    expect(findQuote(blocks, { exact: '\ud83d' }).kind).toBe('not-found');
    expect(find(blocks, { exact: '👩‍👩‍👧' }).exact).toBe('👩‍👩‍👧');
    expect(findQuote(one('so 😀'), { exact: '\ude00' }).kind).toBe('not-found');
  });

  it('sees one letter in its composed and decomposed forms', () => {
    expect(find(one('Le caf\u0065\u0301 ferme'), { exact: 'caf\u00e9' })).toMatchObject({
      start: 3,
      end: 8,
      exact: 'cafe\u0301',
    });
    expect(find(one('Le caf\u00e9 ferme'), { exact: 'cafe\u0301 f' })).toMatchObject({ end: 9 });
    const jamo = '\u1112\u1161\u11ab\u1100\u1173\u11af';
    expect(find(one(jamo), { exact: '한글' }).exact).toBe(jamo);
    expect(find(one(jamo), { exact: '글' })).toMatchObject({ start: 3, end: 6 });
  });

  it('finds a quote in a hundred kilobytes within five milliseconds', () => {
    const blocks = Array.from({ length: 400 }, (_, at) =>
      aBlock(`b${String(at)}`, [
        ['The council met on the matter '.repeat(4)],
        [`item ${String(at)} `, 'em'],
        ['and went on. '.repeat(9)],
      ]),
    );
    const quote = { exact: 'item 397 and went on', prefix: 'the matter' };
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      expect(find(blocks, quote).blockKeys).toEqual(['b397']);
      return performance.now() - started;
    }).sort((a, b) => a - b);
    expect(times[4]).toBeLessThan(5);
  });
});
