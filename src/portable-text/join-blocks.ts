import type { Block, Span } from './schema.js';

/**
 * Consecutive blocks as one: the first, with the spans of the others and the definitions that these use joined on.
 * Keys that clash with earlier ones are renamed with `fresh`.
 */
export function joinBlocks(blocks: readonly [Block, ...Block[]], fresh: () => string): Block {
  const [first, ...others] = blocks;
  return others.reduce((joined, block) => joinTwo(joined, block, fresh), first);
}

function joinTwo(first: Block, second: Block, fresh: () => string): Block {
  const spanKeys = new Set(first.children.map(({ _key }) => _key));
  const markKeys = new Set(first.markDefs.map(({ _key }) => _key));
  const used = new Set(second.children.flatMap(({ marks }) => marks));
  const names = new Map<string, string>();
  const markDefs = second.markDefs.filter(({ _key }) => used.has(_key));
  for (const { _key } of markDefs) names.set(_key, markKeys.has(_key) ? fresh() : _key);
  const rename = (key: string): string => names.get(key) ?? key;
  const spans = second.children.map((span): Span => ({
    ...span,
    _key: spanKeys.has(span._key) ? fresh() : span._key,
    marks: span.marks.map(rename),
  }));
  return {
    ...first,
    children: [...first.children, ...spans],
    markDefs: [
      ...first.markDefs,
      ...markDefs.map((markDef) => ({ ...markDef, _key: rename(markDef._key) })),
    ],
  };
}
