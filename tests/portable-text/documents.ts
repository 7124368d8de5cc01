import fc from 'fast-check';

import type { Block, MarkDef, Span } from '../../src/portable-text/schema.js';

/** A block of spans, each `[text, ...marks]`; its keys derive from its own. */
export function aBlock(
  _key: string,
  spans: readonly (readonly [text: string, ...marks: string[]])[],
  rest: Partial<Block> = {},
): Block {
  return {
    _type: 'block',
    _key,
    style: 'normal',
    children: spans.map(([text, ...marks], index) =>
      aSpan(`${_key}s${String(index)}`, text, marks),
    ),
    markDefs: [],
    ...rest,
  };
}

function aSpan(_key: string, text: string, marks: string[]): Span {
  return { _type: 'span', _key, text, marks };
}

const decorators = ['strong', 'em', 'underline', 'strike-through', 'code'];

const tricky = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '.',
  ',',
  '-',
  '–',
  '“',
  '”',
  "'",
  '’',
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '#',
  '!',
  '|',
  '~',
  ':',
  '=',
  '\\',
  '\n',
  '1.',
  '- ',
  '# ',
  '> ',
  '<u>',
  '</u>',
  '&amp;',
  'e\u0301',
  'é',
  '😀',
  '👩‍👩‍👧',
  '\u00a0',
  '\t',
  '$',
  '```',
  '---',
  'https://example.com',
  '+',
);
const word = fc.constantFrom(
  'a',
  'b',
  'aa',
  'ab',
  'mayor',
  'May',
  '2018',
  '2019',
  'vote',
  'Łódź',
  'C',
);

/** Text of newspaper words and of everything that Markdown, HTML or Unicode could trip over. */
export const someText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: tricky }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

const markDef = (key: string): fc.Arbitrary<MarkDef> =>
  fc.oneof(
    fc.record({
      _key: fc.constant(key),
      _type: fc.constantFrom('claim' as const, 'actor' as const, 'event' as const),
      id: fc.constantFrom(
        'council-vote',
        'jane-roe',
        '0192f0c1-7b6e-7c3a-9c3e-2f4a5b6c7d8e',
        'a(b)%20é',
      ),
    }),
    fc.record({
      _key: fc.constant(key),
      _type: fc.constant('link' as const),
      href: fc.constantFrom(
        'https://example.com/a_(b)?q=1&copy;=2*3',
        'mailto:a@example.com',
        'http://x.org/%C3%A9',
      ),
    }),
  );

const block = (index: number): fc.Arbitrary<Block> => {
  const key = `b${String(index)}`;
  const keys = ['m1', 'm2', 'm3'];
  const marks = fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 3, arbitrary: fc.subarray([...keys, ...decorators], { maxLength: 3 }) },
  );
  return fc
    .record({
      style: fc.constantFrom<Block['style']>(
        'normal',
        'normal',
        'normal',
        'h2',
        'h3',
        'h4',
        'blockquote',
      ),
      list: fc.option(
        fc.record({
          listItem: fc.constantFrom('bullet' as const, 'number' as const),
          level: fc.integer({ min: 1, max: 3 }),
        }),
      ),
      spans: fc.array(fc.tuple(someText, marks), { minLength: 1, maxLength: 5 }),
      defs: fc.tuple(...keys.map(markDef)),
    })
    .map(({ style, list, spans, defs }) => {
      const children = spans.map(([text, on], at) => aSpan(`s${String(at)}`, text, on));
      const used = new Set(children.flatMap((span) => span.marks));
      const markDefs = defs.filter(({ _key }) => used.has(_key));
      const base: Block = { _type: 'block', _key: key, style, children, markDefs };
      return list === null ? base : { ...base, style: 'normal', ...list };
    });
};

/** A document of one to four blocks whose span and mark keys clash from block to block. */
export const someBlocks: fc.Arbitrary<Block[]> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => block(index))));
