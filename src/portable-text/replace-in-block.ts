import type { Edit } from './difference.js';
import type { Block, Span } from './schema.js';
import { mergeSpans, sameMarks } from './spans.js';

/** An edit of one block's text, with the whole match that it is part of. */
export interface BlockEdit extends Edit {
  match: { start: number; end: number };
}

interface Placed {
  span: Span;
  start: number;
  end: number;
}

/**
 * A block with one stretch of its text replaced. The new text takes the marks common to all that it replaces; where
 * it only adds, those common to the whole match and those that reach across the place. Spans that become empty vanish
 * (all of them, if no text is left), and so do definitions that nothing uses any more.
 */
export function replaceInBlock(block: Block, edit: BlockEdit, fresh: () => string): Block {
  const placed = placeSpans(block.children);
  const left = placed.flatMap((place) => leftOf(place, edit));
  const right = placed.flatMap((place) => rightOf(place, edit));
  const added = addedSpan(placed, edit, { next: right[0], fresh });
  // Only the seam is joined: neighbours further off are not ours to touch.
  const seam = mergeSpans([...left.slice(-1), ...added, ...right.slice(0, 1)]);
  const children = [...left.slice(0, -1), ...seam, ...right.slice(1)];
  return { ...block, children, markDefs: stillUsed(block, children) };
}

function placeSpans(spans: readonly Span[]): Placed[] {
  let start = 0;
  return spans.map((span) => {
    const place = { span, start, end: start + span.text.length };
    start = place.end;
    return place;
  });
}

function leftOf({ span, start, end }: Placed, edit: Edit): Span[] {
  if (end <= edit.start) return [span];
  return start < edit.start ? [{ ...span, text: span.text.slice(0, edit.start - start) }] : [];
}

function rightOf({ span, start, end }: Placed, edit: Edit): Span[] {
  if (end <= edit.start || end <= edit.end) return [];
  if (start >= edit.end) return [span];
  // A span cut in two shares its key with its left part only until the seam is joined: what is put between them
  // takes the span's own marks.
  return [{ ...span, text: span.text.slice(edit.end - start) }];
}

function addedSpan(
  placed: readonly Placed[],
  edit: BlockEdit,
  { next, fresh }: { next: Span | undefined; fresh: () => string },
): Span[] {
  if (edit.text === '') return [];
  const marks = marksFor(placed, edit);
  const replaced = placed.find(
    ({ start, end }) => start < end && start >= edit.start && end <= edit.end,
  );
  const joinsNext = next !== undefined && sameMarks(next.marks, marks);
  const _key = joinsNext ? next._key : (replaced?.span._key ?? fresh());
  return [{ _type: 'span', _key, text: edit.text, marks }];
}

function marksFor(placed: readonly Placed[], { start, end, match }: BlockEdit): string[] {
  if (start < end) return commonMarks(placed, start, end);
  const across =
    placed.some((place) => place.start < start) && placed.some((place) => place.end > end)
      ? commonMarks(placed, start - 1, end + 1)
      : [];
  return [...new Set([...commonMarks(placed, match.start, match.end), ...across])];
}

function commonMarks(placed: readonly Placed[], from: number, to: number): string[] {
  const touched = placed.filter(({ start, end }) => start < end && start < to && end > from);
  const [first, ...others] = touched.map(({ span }) => span.marks);
  return (first ?? []).filter((mark) => others.every((marks) => marks.includes(mark)));
}

function stillUsed(before: Block, children: readonly Span[]): Block['markDefs'] {
  const wasUsed = new Set(before.children.flatMap(({ marks }) => marks));
  const isUsed = new Set(children.flatMap(({ marks }) => marks));
  return before.markDefs.filter(({ _key }) => isUsed.has(_key) || !wasUsed.has(_key));
}
