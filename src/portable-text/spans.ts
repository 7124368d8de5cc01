import type { Span } from './schema.js';

/** Whether two sets of marks are the same, in whatever order. */
export function sameMarks(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((mark) => b.includes(mark));
}

/** Joins neighbouring spans that carry the same marks; the joined span keeps the first key. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && sameMarks(last.marks, span.marks)) {
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    } else {
      merged.push(span);
    }
  }
  return merged;
}
