import { describe, expect, it } from '@jest/globals';

import {
  fromMarkdown,
  MarkdownError,
  type MarkdownIssue,
} from '../../src/portable-text/from-markdown.js';
import { toMarkdown } from '../../src/portable-text/to-markdown.js';
import { aBlock } from './documents.js';

/** Blocks in short: style or list, then spans with their marks, then definitions. */
const short = (markdown: string): unknown[] =>
  fromMarkdown(markdown).map(({ style, children, markDefs, ...block }) => [
    block.listItem === undefined ? style : `${block.listItem} ${String(block.level)}`,
    ...children.map(({ text, marks }) => (marks.length === 0 ? text : [text, ...marks])),
    ...markDefs,
  ]);

const issuesOf = (markdown: string): readonly MarkdownIssue[] => {
  try {
    fromMarkdown(markdown);
  } catch (error) {
    if (error instanceof MarkdownError) return error.issues;
    throw error;
  }
  return [];
};

describe('writing Markdown', () => {
  it('writes annotations as links to what they mention', () => {
    const block = aBlock('a', [['The '], ['vote of ', 'm1'], ['May', 'm1', 'em', 'm2'], ['.']], {
      markDefs: [
        { _key: 'm1', _type: 'event', id: 'council-vote' },
        { _key: 'm2', _type: 'link', href: 'https://example.com/may' },
      ],
    });
    expect(toMarkdown([block])).toBe(
      'The [vote of ](event:council-vote)[_May_](event:council-vote "https://example.com/may").',
    );
  });

  it('writes ordinary newspaper text as it stands', () => {
    const text = 'U.S. “talks” cost $3.5m (up 4%) - R&D, he said at 10:30; see #3 & more…';
    expect(toMarkdown([aBlock('a', [[text]])])).toBe(text);
  });

  it('keeps what looks like the ornament of a heading, and emphasis within a word', () => {
    const blocks = [
      aBlock('a', [['The key of C #']], { style: 'h2' }),
      aBlock('b', [['a'], ['b', 'strike-through'], ['c', 'em', 'strike-through'], ['d']]),
    ];
    const [heading, paragraph] = fromMarkdown(toMarkdown(blocks));
    expect(heading?.children).toMatchObject([{ text: 'The key of C #' }]);
    expect(paragraph?.children.map(({ text, marks }) => [text, ...[...marks].sort()])).toEqual([
      ['a'],
      ['b', 'strike-through'],
      ['c', 'em', 'strike-through'],
      ['d'],
    ]);
  });

  it('nests lists under markers of any width', () => {
    const items = Array.from({ length: 101 }, (_, at) =>
      aBlock(`n${String(at)}`, [[`item ${String(at)}`]], { listItem: 'number', level: 1 }),
    );
    const blocks = [...items, aBlock('in', [['inner']], { listItem: 'bullet', level: 2 })];
    expect(fromMarkdown(toMarkdown(blocks)).at(-1)).toMatchObject({ listItem: 'bullet', level: 2 });
  });
});

describe('reading Markdown', () => {
  it('reads headings, of which an article has three levels', () => {
    expect(short('# A\n\n## B\n\n### C\n\n#### D\n\n###### E')).toEqual([
      ['h2', 'A'],
      ['h2', 'B'],
      ['h3', 'C'],
      ['h4', 'D'],
      ['h4', 'E'],
    ]);
  });

  it('reads a link within bold text, and nothing of it beyond', () => {
    expect(short('**[x](https://x.org) y** z\n\nnext')).toEqual([
      [
        'normal',
        ['x', 'strong', 'm1'],
        [' y', 'strong'],
        ' z',
        { _key: 'm1', _type: 'link', href: 'https://x.org' },
      ],
      ['normal', 'next'],
    ]);
  });

  it('reads links to claims, actors and events as annotations', () => {
    expect(short('[a](claim:c-1) [b](actor:j%C3%A9 "a title") [c](event:e "claim:c-2")')).toEqual([
      [
        'normal',
        ['a', 'm1'],
        ' ',
        ['b', 'm2'],
        ' ',
        ['c', 'm3', 'm4'],
        { _key: 'm1', _type: 'claim', id: 'c-1' },
        { _key: 'm2', _type: 'actor', id: 'jé' },
        { _key: 'm3', _type: 'event', id: 'e' },
        { _key: 'm4', _type: 'claim', id: 'c-2' },
      ],
    ]);
  });

  it('takes raw HTML for text, but for underlining', () => {
    expect(short('<div onclick="x">a</div>\n\n<u>b</u> </u> \\<u>c\\</u> `<u>d</u>`')).toEqual([
      ['normal', '<div onclick="x">a</div>'],
      ['normal', ['b', 'underline'], ' </u> <u>c</u> ', ['<u>d</u>', 'code']],
    ]);
  });

  it('reads a wrapped line as one, a hard break as a line break, and a bare address as text', () => {
    expect(short('one\ntwo\\\nthree https://example.com')).toEqual([
      ['normal', 'one two\nthree https://example.com'],
    ]);
  });

  it('reads lists, and further paragraphs of an item after a line break', () => {
    expect(short('1. a\n\n   b\n   - c\n2. d\n\n> e\n>\n> f')).toEqual([
      ['number 1', 'a\nb'],
      ['bullet 2', 'c'],
      ['number 1', 'd'],
      ['blockquote', 'e'],
      ['blockquote', 'f'],
    ]);
  });

  it('reads nothing as no blocks', () => {
    expect(fromMarkdown(' \n\n')).toEqual([]);
  });

  it('refuses what an article cannot hold, all of it at once and with its line', () => {
    const noLink =
      'A link is an http, https or mailto URL; or claim:, actor: or event: with a slug';
    const markdown = [
      'Text ![alt](https://x.org/a.png)',
      '```\ncode\n```',
      '---',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      'A [link](/relative) and [another](javascript:alert)',
    ];
    expect(issuesOf(markdown.join('\n\n'))).toEqual([
      { line: 1, message: 'An image cannot be kept in an article; link to it' },
      { line: 3, message: 'A code block cannot be kept in an article; write `code` within a line' },
      { line: 7, message: 'A thematic break cannot be kept in an article; write a heading' },
      { line: 9, message: 'A table cannot be kept in an article; write a list' },
      { line: 13, message: noLink },
      { line: 13, message: noLink },
    ]);
  });
});
