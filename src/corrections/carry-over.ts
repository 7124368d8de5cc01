import { isDeepStrictEqual } from 'node:util';
import type { Document, EntryType } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import type { Fault } from '../http/problem.js';
import { quoteKind } from '../portable-text/quote.js';
import type { Block } from '../portable-text/schema.js';
import { type AppliedChange, changeDocument } from './change-document.js';
import { countWords } from './passages.js';
import { valueAt } from './pointer.js';
import type { ChangeInput } from './schema.js';

/** The changes of a correction, as they were asked for and made, the document that they made, and their target. */
export interface Carried {
  changes: ChangeInput[];
  applied: AppliedChange[];
  corrected: Document;
  pointer: string;
}

/**
 * Carries changes made in the published version into the pending one. What the pending version already says the new way
 * is left alone; what it says in a third way is a conflict.
 */
export function carryOver(
  type: EntryType,
  working: EntryRecord,
  { changes, applied, corrected, pointer }: Carried,
): { doc: Document; conflicts: Fault[] } {
  const doc = type.toDocument(working);
  const open = changes.flatMap((change, index) =>
    isDone(doc, { change, corrected, blockKey: applied[index]?.blockKey ?? null })
      ? []
      : [{ change, index, was: applied[index]?.oldValue }],
  );
  const conflicts = open.flatMap(({ change, index, was }): Fault[] => {
    if (!('field' in change) || isDeepStrictEqual(valueAt(doc, change.field) ?? null, was)) {
      return [];
    }
    return [
      {
        in: 'body',
        pointer: `${pointer}/changes/${index}/field`,
        detail: `${change.field} of the pending version ${working.version} was changed.`,
      },
    ];
  });
  if (conflicts.length > 0) return { doc, conflicts };
  const outcome = changeDocument(type, doc, { changes: open.map(({ change }) => change), pointer });
  if ('changes' in outcome) return { doc: outcome.doc, conflicts: [] };
  const misfits = outcome.faults.map(({ fault }): Fault => ({
    ...fault,
    pointer: fault.pointer.replace(/(?<=\/changes\/)\d+/, (at) => String(open[Number(at)]?.index)),
    detail: `In the pending version ${working.version}: ${fault.detail}`,
  }));
  return { doc, conflicts: misfits };
}

/** Whether the pending version says it already, as often as the corrected one does at that place. */
function isDone(
  doc: Document,
  {
    change,
    corrected,
    blockKey,
  }: { change: ChangeInput; corrected: Document; blockKey: string | null },
): boolean {
  if ('field' in change) {
    return isDeepStrictEqual(valueAt(doc, change.field) ?? null, change.value ?? null);
  }
  const body = doc['articleBody'] as Block[];
  if (change.replacement === '' || quoteKind(body, change.quote) !== 'not-found') return false;
  const [here = 0, there = 0] = countWords([doc, corrected], blockKey, change.replacement);
  return here >= there;
}
