import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { toHtml } from '../../src/portable-text/html.js';
import { blockText } from '../../src/portable-text/text.js';
import { aBlock, someBlocks } from './documents.js';

describe('Portable Text as HTML', () => {
  it('draws headings, quotations, lists and decorators', () => {
    const blocks = [
      aBlock('a', [['Head']], { style: 'h2' }),
      aBlock(
        'b',
        [
          ['so ', 'em'],
          ['it is', 'strong', 'em'],
          ['old', 'strike-through'],
        ],
        { style: 'blockquote' },
      ),
      aBlock('c', [['one']], { listItem: 'number', level: 1 }),
      aBlock('d', [['in', 'underline']], { listItem: 'bullet', level: 2 }),
      aBlock('e', [['x()', 'code'], ['\nnext line']]),
    ];
    expect(toHtml(blocks)).toBe(
      '<h2>Head</h2><blockquote><em>so <strong>it is</strong></em><s>old</s></blockquote>' +
        '<ol><li>one<ul><li><u>in</u></li></ul></li></ol><p><code>x()</code><br>next line</p>',
    );
  });

  it('says what annotated passages mention, and links the rest', () => {
    const block = aBlock('a', [['The vote', 'm1'], [' in '], ['figures', 'm2']], {});
    const event = {
      _key: 'm1',
      _type: 'event' as const,
      id: '42',
      slug: 'vote',
      name: 'Vote',
      url: 'https://x.org',
    };
    const link = { _key: 'm2', _type: 'link' as const, href: 'https://example.com/?a=1&b=2' };
    expect(toHtml([{ ...block, markDefs: [event, link] }])).toBe(
      '<p><span data-type="event" data-id="42" data-slug="vote">The vote</span> in ' +
        '<a href="https://example.com/?a=1&amp;b=2" rel="noopener">figures</a></p>',
    );
  });

  it('lets no text, id or link become markup or script', () => {
    const block = aBlock(
      'a',
      [
        ['<script>&"\'', 'm1'],
        ['go', 'm2'],
      ],
      {
        markDefs: [
          { _key: 'm1', _type: 'claim', id: '"><b>' },
          { _key: 'm2', _type: 'link', href: 'javascript:alert(1)' },
        ],
      },
    );
    expect(toHtml([block])).toBe(
      '<p><span data-type="claim" data-id="&quot;&gt;&lt;b&gt;">&lt;script&gt;&amp;&quot;&#39;</span>go</p>',
    );
  });

  it('keeps every letter of any document', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        expect(unescape(toHtml(blocks))).toBe(blocks.map(blockText).join(''));
      }),
    );
  });
});

function unescape(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
