import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import { compareWords, type Part } from './compare-words.js';
import type { Block } from './schema.js';
import { blockText } from './text.js';

/** A block that came, went or changed; null stands for the side on which it isn't. */
export interface BlockChange<B> {
  blockKey: string;
  kind: 'added' | 'removed' | 'changed';
  oldValue: B | null;
  newValue: B | null;
  /** Its text, word by word; all `equal` where only marks, style or place changed. */
  parts: Part[];
  /** The block stands elsewhere among those that stayed. */
  moved: boolean;
}

type AnyBlock = Pick<Block, '_key' | 'style' | 'listItem' | 'level' | 'children'> & {
  markDefs: { _key: string }[];
};

/** Every block in which two documents differ, in reading order; a block is known by its `_key`. */
export function compareBlocks<B extends AnyBlock>(
  before: readonly B[],
  after: readonly B[],
): BlockChange<B>[] {
  const old = new Map(before.map((block) => [block._key, block]));
  const now = new Map(after.map((block) => [block._key, block]));
  return diffArrays([...old.keys()], [...now.keys()]).flatMap(({ value, added, removed }) =>
    value.flatMap((blockKey): BlockChange<B>[] => {
      const oldValue = old.get(blockKey) ?? null;
      const newValue = now.get(blockKey) ?? null;
      // A block that moved is in both lists of keys, once as removed and once as added.
      if (removed && newValue) return [];
      const moved = added && oldValue !== null;
      if (oldValue && newValue && !moved && reads(oldValue, newValue)) return [];
      const parts = compareWords(textOf(oldValue), textOf(newValue));
      return [{ blockKey, kind: kindOf(oldValue, newValue), oldValue, newValue, parts, moved }];
    }),
  );
}

function kindOf(oldValue: unknown, newValue: unknown): BlockChange<unknown>['kind'] {
  if (oldValue === null) return 'added';
  return newValue === null ? 'removed' : 'changed';
}

function textOf(block: AnyBlock | null): string {
  return block ? blockText(block) : '';
}

/** Whether two blocks read the same: what their spans and marks are called makes no difference. */
function reads(one: AnyBlock, other: AnyBlock): boolean {
  return isDeepStrictEqual(meaning(one), meaning(other));
}

function meaning({ style, listItem, level, children, markDefs }: AnyBlock) {
  const defined = new Map<string, object>(markDefs.map(({ _key, ...rest }) => [_key, rest]));
  const runs = children.map(({ text, marks }) => ({
    text,
    marks: new Set(marks.map((mark) => JSON.stringify(defined.get(mark) ?? mark))),
  }));
  return { style, listItem, level, runs: joined(runs.filter(({ text }) => text !== '')) };
}

type Run = { text: string; marks: Set<string> };

function joined(runs: Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && isDeepStrictEqual(last.marks, run.marks)) last.text += run.text;
    else out.push({ ...run });
  }
  return out;
}
