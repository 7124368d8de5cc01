import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { annotations } from '../../src/portable-text/annotations.js';
import { documentText, isBoundary } from '../../src/portable-text/document-text.js';
import { findQuote, quoteKind, type QuoteMatch } from '../../src/portable-text/quote.js';
import { replaceQuote } from '../../src/portable-text/replace-quote.js';
import { type Block, portableText } from '../../src/portable-text/schema.js';
import { someBlocks, someText } from './documents.js';

interface Case {
  blocks: Block[];
  start: number;
  end: number;
  match: QuoteMatch;
}

const text = (blocks: readonly Block[]): string => documentText(blocks).text;

/** A document, a stretch of its text cut between characters, and the match that quoting it in full context gives. */
const quoted: fc.Arbitrary<Case> = fc
  .tuple(someBlocks, fc.nat(), fc.nat())
  .map(([blocks, a, b]) => {
    const whole = text(blocks);
    const cuts = Array.from({ length: whole.length + 1 }, (_, at) => at).filter((at) =>
      isBoundary(whole, at),
    );
    const [start = 0, end = 0] = [cuts[a % cuts.length]!, cuts[b % cuts.length]!].sort(
      (x, y) => x - y,
    );
    return { blocks, start, end };
  })
  .filter(({ start, end }) => start < end)
  .map((picked) => ({ ...picked, match: matchAt(picked) }))
  // Of many occurrences only the first twenty are told.
  .filter((picked): picked is Case => picked.match !== undefined);

function matchAt({ blocks, start, end }: Omit<Case, 'match'>): QuoteMatch | undefined {
  const whole = text(blocks);
  const result = findQuote(blocks, { exact: whole.slice(start, end) });
  const all = result.kind === 'ambiguous' ? result.matches : [];
  if (result.kind === 'found') all.push(result.match);
  const { starts } = documentText(blocks);
  const startOf = (match: QuoteMatch): number =>
    starts[blocks.findIndex(({ _key }) => _key === match.blockKeys[0])]! + match.start;
  return all.find((match) => startOf(match) === start);
}

const splice = ({ blocks, start, end }: Case, replacement: string): string => {
  const whole = text(blocks);
  return whole.slice(0, start) + replacement + whole.slice(end);
};

const replacement = fc.oneof(someText, fc.constant(''));
const runs = { numRuns: 1500 };

describe('quoting and replacing', () => {
  it('finds every stretch of a document where it stands', () => {
    fc.assert(
      fc.property(quoted, ({ blocks, start, end, match }) => {
        expect(match.exact).toBe(text(blocks).slice(start, end));
        const whole = text(blocks);
        expect(whole.slice(0, start).endsWith(match.prefix)).toBe(true);
        expect(whole.slice(end).startsWith(match.suffix)).toBe(true);
      }),
      runs,
    );
  });

  it('comes to the same where only the outcome is asked for', () => {
    const asked = fc.tuple(quoted, someText, fc.constantFrom('text', 'context', 'neither'));
    fc.assert(
      fc.property(asked, ([{ blocks, match }, other, what]) => {
        const { exact, prefix, suffix } = match;
        const context = what === 'context' ? { prefix, suffix } : {};
        const quote = { exact: what === 'neither' ? other : exact, ...context };
        expect(quoteKind(blocks, quote)).toBe(findQuote(blocks, quote).kind);
      }),
      runs,
    );
  });

  it('changes the quoted text and no other', () => {
    fc.assert(
      fc.property(quoted, replacement, (picked, by) => {
        const { blocks } = replaceQuote(picked.blocks, picked.match, by);
        const lines = (value: string): string =>
          value.replace(/\n+/g, '\n').replace(/^\n|\n$/g, '');
        const expected = splice(picked, by);
        // A block that becomes empty goes, and its line break with it.
        if (blocks.length === picked.blocks.length) expect(text(blocks)).toBe(expected);
        else expect(lines(text(blocks))).toBe(lines(expected));
      }),
      runs,
    );
  });

  it('leaves blocks that the match does not touch as they are', () => {
    fc.assert(
      fc.property(quoted, replacement, (picked, by) => {
        const before = structuredClone(picked.blocks);
        const { blocks } = replaceQuote(picked.blocks, picked.match, by);
        expect(picked.blocks).toEqual(before);
        for (const block of before) {
          if (picked.match.blockKeys.includes(block._key)) continue;
          expect(blocks.find(({ _key }) => _key === block._key)).toEqual(block);
        }
      }),
      runs,
    );
  });

  it('keeps every annotation that the match does not touch, with its text, and its key within one block', () => {
    fc.assert(
      fc.property(quoted, replacement, (picked, by) => {
        const { blocks } = replaceQuote(picked.blocks, picked.match, by);
        const after = annotations(blocks);
        const oneBlock = picked.match.blockKeys.length === 1;
        for (const passage of untouched(picked)) {
          const wanted = oneBlock
            ? passage
            : { type: passage.type, id: passage.id, exact: passage.exact };
          expect(after).toContainEqual(expect.objectContaining(wanted));
        }
      }),
      runs,
    );
  });

  it('reports every annotation that is lost or reworded', () => {
    fc.assert(
      fc.property(quoted, replacement, (picked, by) => {
        const { blocks, lost, reworded } = replaceQuote(picked.blocks, picked.match, by);
        const kept = annotations(blocks);
        const targets = (list: { type: string; id: string }[]): Set<string> =>
          new Set(list.map(({ type, id }) => `${type} ${id}`));
        for (const was of targets(annotations(picked.blocks))) {
          expect(targets(kept).has(was) || targets(lost).has(was)).toBe(true);
        }
        for (const { now } of reworded) expect(kept.map(({ exact }) => exact)).toContain(now);
      }),
      runs,
    );
  });

  it('gives a document that the schema accepts unchanged', () => {
    fc.assert(
      fc.property(quoted, replacement, (picked, by) => {
        const { blocks } = replaceQuote(picked.blocks, picked.match, by);
        expect(portableText.parse(blocks)).toEqual(blocks);
        for (const block of blocks) {
          const marks = new Set(block.children.flatMap((span) => span.marks));
          for (const { _key } of block.markDefs) expect(marks).toContain(_key);
        }
      }),
      runs,
    );
  });

  it('restores the text when the replacement is replaced back', () => {
    fc.assert(
      fc.property(quoted, someText, (picked, by) => {
        const original = text(picked.blocks);
        const { blocks } = replaceQuote(picked.blocks, picked.match, by);
        fc.pre(text(blocks) === splice(picked, by));
        const [start, end] = [picked.start, picked.start + by.length];
        fc.pre(isBoundary(text(blocks), start) && isBoundary(text(blocks), end));
        const match = matchAt({ blocks, start, end });
        fc.pre(match !== undefined);
        const restored = replaceQuote(blocks, match, picked.match.exact);
        expect(text(restored.blocks)).toBe(original);
      }),
      runs,
    );
  });
});

/** The annotated passages that lie wholly outside the match. */
function untouched({ blocks, match }: Case): ReturnType<typeof annotations> {
  const [first, last] = [match.blockKeys[0], match.blockKeys.at(-1)];
  const from = blocks.findIndex(({ _key }) => _key === first);
  const to = blocks.findIndex(({ _key }) => _key === last);
  return blocks.flatMap((block, index) => {
    if (index < from || index > to) return annotations([block]);
    let at = 0;
    const touched = new Set<string>();
    for (const span of block.children) {
      const end = at + span.text.length;
      const before = index === from && end <= match.start;
      const behind = index === to && at >= match.end;
      if (!before && !behind) span.marks.forEach((mark) => touched.add(mark));
      at = end;
    }
    return annotations([block]).filter(({ markKey }) => !touched.has(markKey));
  });
}
