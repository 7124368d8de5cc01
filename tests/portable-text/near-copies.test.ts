import { describe, expect, it } from '@jest/globals';
import { nearCopies, wrongPassage } from '../../src/portable-text/near-copies.js';
import { findQuote, type QuoteSelector } from '../../src/portable-text/quote.js';
import type { Block } from '../../src/portable-text/schema.js';
import { sentenceRanges } from '../../src/portable-text/sentences.js';
import { selectorFor } from '../../src/portable-text/selector.js';
import { aBlock } from './documents.js';

const wrongBlocks = [
  aBlock('a', [
    ['The council met on Monday. The mayor ', ''],
    ['was elected', 'strong'],
    [' in 2019 by a clear majority. Nobody objected.'],
  ]),
];

function wrongAbout(quote: QuoteSelector, replacement: string | null, blocks = wrongBlocks) {
  const result = findQuote(blocks, quote);
  if (result.kind !== 'found') throw new Error(`${quote.exact} is ${result.kind}`);
  return wrongPassage(blocks, result.match, replacement);
}

const copiesIn = (blocks: Block[], exact = 'elected in 2019', replacement = 'elected in 2018') =>
  nearCopies(blocks, wrongAbout({ exact }, replacement)).copies;

describe('a wrong passage', () => {
  it('is the whole sentence around the quote, across its spans, and no other', () => {
    expect(wrongAbout({ exact: 'elected in 2019' }, 'elected in 2018')).toMatchObject({
      text: 'The mayor was elected in 2019 by a clear majority.',
      corrected: 'The mayor was elected in 2018 by a clear majority.',
    });
  });

  it('is all sentences that a quote across blocks touches', () => {
    const blocks = [
      aBlock('a', [['First. It ended in']]),
      aBlock('b', [['2019, all said. Last.']]),
    ];
    expect(wrongAbout({ exact: 'in 2019' }, 'in 2018', blocks).text).toBe(
      'It ended in\n2019, all said.',
    );
  });
});

describe('near-copies', () => {
  it('are found across spans and marks, with the place of the phrase', () => {
    const blocks = [
      aBlock('x', [['Yes. ']]),
      aBlock('y', [['The mayor was el'], ['ected in 2', 'em'], ['019 by a clear majority.']]),
    ];
    const [copy] = copiesIn(blocks);
    expect(copy).toMatchObject({ blockKey: 'y', score: 1 });
    expect(selectorFor(blocks, copy!.edit!)).toEqual({ exact: 'elected in 2019' });
  });

  it('do not include what is right already, nor what only shares some words', () => {
    expect(
      copiesIn([aBlock('x', [['The mayor was elected in 2018 by a clear majority.']])]),
    ).toEqual([]);
    expect(copiesIn([aBlock('x', [['The mayor was in Rome in 2019 with a choir.']])])).toEqual([]);
  });

  it('quote a number only as itself', () => {
    const [copy] = copiesIn([
      aBlock('x', [['The mayor was re-elected in 20190 by a clear majority.']]),
    ]);
    expect(copy?.edit).toBeNull();
  });

  it('do not include a sentence that leaves out the words at fault', () => {
    expect(copiesIn([aBlock('x', [['The mayor was chosen by a clear majority.']])])).toEqual([]);
  });

  it('take of several places the one whose surroundings are most alike', () => {
    const text = 'In 2019 the mayor said that she was elected in 2019 by a clear majority.';
    const blocks = [aBlock('x', [[text]])];
    const wrong = wrongAbout({ exact: '2019', prefix: 'elected in ' }, '2018', blocks);
    const copy = nearCopies([aBlock('y', [[`${text} So it was.`]])], wrong).copies[0];
    expect(copy?.edit?.start).toBe(text.lastIndexOf('2019'));
  });
});

describe('near-copies in a very long text', () => {
  const other = (n: number) => `On day ${n} it rained in ${n % 7} towns, and no one voted there.`;
  const others = Array.from({ length: 4000 }, (_, n) => other(n)).join(' ');
  const copy = 'The mayor was elected in 2019 by a very clear majority.';

  it('are found wherever they stand', () => {
    const blocks = [aBlock('x', [[others]]), aBlock('y', [[`${others} ${copy} ${others}`]])];
    const { copies, more } = nearCopies(
      blocks,
      wrongAbout({ exact: 'elected in 2019' }, 'elected in 2018'),
    );
    expect(copies).toMatchObject([{ blockKey: 'y', text: copy }]);
    expect(more).toBe(false);
  });

  it('have the place of the phrase, also after it stood in many others', () => {
    const before = Array.from({ length: 30 }, () => 'So much for who was elected in 2019 there.');
    const [found] = copiesIn([aBlock('x', [[[...before, copy].join(' ')]])]);
    expect(found).toMatchObject({ text: copy, edit: { replacement: 'elected in 2018' } });
  });

  it('are the twenty best, and it is said that there are more', () => {
    const blocks = [aBlock('x', [[`${copy} `.repeat(5000)]])];
    const { copies, more } = nearCopies(
      blocks,
      wrongAbout({ exact: 'elected in 2019' }, 'elected in 2018'),
    );
    expect([copies.length, more]).toEqual([20, true]);
    expect(selectorFor(blocks, copies[0]!.edit!)).toBeUndefined();
  });
});

describe('sentences', () => {
  it('are those that Unicode tells apart, however long the text and a single one of them', () => {
    const odd =
      'At 3.5 p.m. “So.” he said, e.g. on No. 7... then 12 345 678 more! Why? ¿Qué? 東京。はい。 ';
    const text = `${odd.repeat(90)}${'a long one, and on it goes, '.repeat(700)}end. ${odd.repeat(90)}\n${odd}`;
    const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
    const whole = [...segmenter.segment(text)].map(({ segment }) => segment.trim());
    const ranges = sentenceRanges(text).map(({ start, end }) => text.slice(start, end));
    expect(ranges).toEqual(whole.filter((one) => one !== ''));
  });
});

describe('a selector', () => {
  const blocks = [
    aBlock('x', [['Again and again.']]),
    aBlock('y', [['Again and again.']]),
    aBlock('z', [['Again and again.']]),
  ];

  it('tells each of several equal passages apart, by no more context than needed', () => {
    const text = 'Again and again.';
    const found = [0, 1, 2].map((index) => {
      const start = index * (text.length + 1);
      const selector = selectorFor(blocks, { start, end: start + text.length });
      const result = findQuote(blocks, selector!);
      return result.kind === 'found' && result.match.blockKeys;
    });
    expect(found).toEqual([['x'], ['y'], ['z']]);
  });
});
