import { randomBytes } from 'node:crypto';

import { alignTexts } from './alignment.js';
import type { Block, LooseBlock, MarkDef } from './schema.js';
import { blockText } from './text.js';

/** Blocks with every missing key filled in, short, random and unique in the document; given keys are kept. */
export function withKeys(blocks: readonly LooseBlock[]): Block[] {
  const fresh = freshKeys(blocks);
  return blocks.map(({ _key, children, ...rest }) => ({
    ...rest,
    _key: _key ?? fresh(),
    children: children.map((span) => ({ ...span, _key: span._key ?? fresh() })),
  }));
}

/**
 * Fills the missing keys of `next` (from Markdown, or JSON without keys) with those of the blocks of `previous` that
 * it continues: in order, equal texts first, then nearly equal ones in the same place. Spans and markDefs of such a
 * block keep their keys too, so an untouched block comes out identical. What is new gets new keys; keys that `next`
 * gives itself are kept.
 */
export function keepKeys(previous: readonly Block[], next: readonly LooseBlock[]): Block[] {
  const given = new Set(next.map(({ _key }) => _key));
  const free = previous.filter(({ _key }) => !given.has(_key));
  const keyless = next.filter(({ _key }) => _key === undefined);
  const origins = alignTexts(free.map(blockText), keyless.map(blockText));
  const origin = new Map(keyless.map((block, index) => [block, free[origins[index] ?? -1]]));
  return withKeys(
    next.map((block) => {
      const before = origin.get(block);
      return before === undefined ? block : continueBlock(before, block);
    }),
  );
}

/** A source of keys that occur nowhere in `blocks` and never twice. */
export function freshKeys(blocks: readonly LooseBlock[]): () => string {
  const taken = new Set<string | undefined>();
  for (const block of blocks) {
    for (const { _key } of [block, ...block.children, ...block.markDefs]) taken.add(_key);
  }
  return () => {
    let key = shortKey();
    while (taken.has(key)) key = shortKey();
    taken.add(key);
    return key;
  };
}

function shortKey(): string {
  return randomBytes(6).toString('hex');
}

function continueBlock(before: Block, block: LooseBlock): LooseBlock {
  const renamed = continueMarkDefs(before, block);
  return { ...renamed, _key: before._key, children: continueSpans(before, renamed) };
}

function continueMarkDefs(before: Block, block: LooseBlock): LooseBlock {
  const unused = [...before.markDefs];
  const names = new Map<string, string>();
  for (const markDef of block.markDefs) {
    const index = unused.findIndex((candidate) => target(candidate) === target(markDef));
    const [match] = index < 0 ? [] : unused.splice(index, 1);
    if (match !== undefined) names.set(markDef._key, match._key);
  }
  const taken = new Set(names.values());
  const fresh = freshKeys([before, block]);
  for (const { _key } of block.markDefs) {
    if (!names.has(_key)) names.set(_key, taken.has(_key) ? fresh() : _key);
  }
  return renameMarks(block, names);
}

function renameMarks(block: LooseBlock, names: ReadonlyMap<string, string>): LooseBlock {
  const rename = (key: string): string => names.get(key) ?? key;
  return {
    ...block,
    children: block.children.map((span) => ({ ...span, marks: span.marks.map(rename) })),
    markDefs: block.markDefs.map((markDef) => ({ ...markDef, _key: rename(markDef._key) })),
  };
}

function continueSpans(before: Block, block: LooseBlock): LooseBlock['children'] {
  const given = new Set(block.children.map(({ _key }) => _key));
  let from = 0;
  return block.children.map((span) => {
    if (span._key !== undefined) return span;
    const index = before.children.findIndex(
      ({ text, _key }, at) => at >= from && text === span.text && !given.has(_key),
    );
    if (index < 0) return span;
    from = index + 1;
    return { ...span, _key: before.children[index]?._key };
  });
}

function target(markDef: MarkDef): string {
  return markDef._type === 'link' ? `link ${markDef.href}` : `${markDef._type} ${markDef.id}`;
}
