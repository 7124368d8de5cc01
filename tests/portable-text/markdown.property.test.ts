import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { fromMarkdown } from '../../src/portable-text/from-markdown.js';
import { withKeys } from '../../src/portable-text/keys.js';
import { targetToUri } from '../../src/portable-text/markdown-links.js';
import { type Block, type LooseBlock, portableText } from '../../src/portable-text/schema.js';
import { toMarkdown } from '../../src/portable-text/to-markdown.js';
import { someBlocks } from './documents.js';

/**
 * Lists begin at the first level and go deeper one by one, and no block begins with linked code that has `]:` in it, which
 * CommonMark takes for the definition of a link: all that Markdown can say.
 */
const expressible = someBlocks
  .map((blocks) => blocks.filter((block) => !definesLink(block)))
  .map((blocks) => {
    let depth = 0;
    return blocks.map((block): Block => {
      depth = block.listItem === undefined ? 0 : Math.min(block.level ?? 1, depth + 1);
      return depth === 0 ? block : { ...block, level: depth };
    });
  });

function definesLink({ children, markDefs }: Block): boolean {
  const isLinkedCode = ({ marks }: Block['children'][number]) =>
    marks.includes('code') && markDefs.some(({ _key }) => marks.includes(_key));
  const end = children.findIndex((span) => span.text.trim() !== '' && !isLinkedCode(span));
  const opening = children.slice(0, end < 0 ? undefined : end);
  return opening
    .map(({ text }) => text)
    .join('')
    .includes(']:');
}

/** A document as readers get it: style, list, and every character with its decorators and targets. */
function asRead(blocks: readonly (Block | LooseBlock)[]): unknown {
  return blocks.map(({ children, markDefs, ...block }) => ({
    style: block.style,
    listItem: block.listItem,
    level: 'level' in block ? block.level : undefined,
    characters: children.flatMap(({ text, marks }) =>
      [...text].map((character) => {
        const named = marks.map((mark) => {
          const markDef = markDefs.find(({ _key }) => _key === mark);
          return markDef === undefined ? mark : targetToUri(markDef);
        });
        // Markdown's code cannot hold a line break, nor be white space alone: what has no look is not compared.
        const seen = new Set(
          character.trim() === '' ? named.filter((mark) => mark !== 'code') : named,
        );
        return `${character} ${character === '\n' ? '' : [...seen].sort().join(' ')}`;
      }),
    ),
  }));
}

describe('Markdown and back', () => {
  it('keeps text, decorators, links, annotations, lists and headings', () => {
    fc.assert(
      fc.property(expressible, (blocks) => {
        expect(asRead(fromMarkdown(toMarkdown(blocks)))).toEqual(asRead(blocks));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads whatever is written, valid and the same again', () => {
    fc.assert(
      fc.property(expressible, (blocks) => {
        const once = withKeys(fromMarkdown(toMarkdown(blocks)));
        expect(portableText.parse(once)).toEqual(once);
        expect(asRead(fromMarkdown(toMarkdown(once)))).toEqual(asRead(once));
      }),
      { numRuns: 300 },
    );
  });
});
