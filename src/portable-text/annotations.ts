import type { Annotation, AnnotationType, Block, Link, MarkDef } from './schema.js';
import { mergeSpans } from './spans.js';

/** One annotated passage: what it mentions, where it stands, and its exact text. */
export interface Passage {
  type: AnnotationType;
  id: string;
  blockKey: string;
  markKey: string;
  exact: string;
}

/** Whether a definition says what a passage mentions (and is not a link). */
export function isAnnotation(markDef: MarkDef): markDef is Annotation {
  return markDef._type !== 'link';
}

/**
 * The annotated passages in reading order. Neighbouring spans under one mark are one passage; a mark that is taken
 * up again later in its block makes another.
 */
export function annotations(blocks: readonly Block[]): Passage[] {
  return blocks.flatMap(passagesOf);
}

/**
 * Blocks with every annotation put through `change`, which answers the definition to keep (under the same `_key`) or
 * null to take the annotation off its text. Text, links and blocks without annotations are left as they are.
 */
export function mapAnnotations<A extends { _key: string }>(
  blocks: readonly Block[],
  change: (annotation: Annotation) => A | null,
): Block<Link | A>[] {
  return blocks.map((block) => {
    const removed = new Set<string>();
    const markDefs = block.markDefs.flatMap((markDef): (Link | A)[] => {
      if (!isAnnotation(markDef)) return [markDef];
      const changed = change(markDef);
      if (changed === null) removed.add(markDef._key);
      return changed === null ? [] : [changed];
    });
    return { ...block, children: withoutMarks(block, removed), markDefs };
  });
}

function passagesOf(block: Block): Passage[] {
  const defined = new Map(block.markDefs.filter(isAnnotation).map((def) => [def._key, def]));
  const passages: Passage[] = [];
  let open = new Map<string, Passage>();
  for (const { text, marks } of block.children) {
    if (text === '') continue;
    const next = new Map<string, Passage>();
    for (const mark of marks) {
      const definition = defined.get(mark);
      if (definition === undefined) continue;
      const passage = open.get(mark) ?? startPassage(block, definition, passages);
      passage.exact += text;
      next.set(mark, passage);
    }
    open = next;
  }
  return passages;
}

function startPassage(block: Block, { _key, _type, id }: Annotation, into: Passage[]): Passage {
  const passage = { type: _type, id, blockKey: block._key, markKey: _key, exact: '' };
  into.push(passage);
  return passage;
}

function withoutMarks(block: Block, removed: ReadonlySet<string>): Block['children'] {
  if (removed.size === 0) return block.children;
  const kept = (mark: string): boolean => !removed.has(mark);
  return mergeSpans(block.children.map((span) => ({ ...span, marks: span.marks.filter(kept) })));
}
