import { isDeepStrictEqual } from 'node:util';
import { type FindUndone, refuseUndone, type Undone } from '../content/publish-entry.js';
import type { Document } from '../content/entry-type.js';
import type { Tx } from '../db/client.js';
import { findQuote, type QuoteSelector } from '../portable-text/quote.js';
import type { Block } from '../portable-text/schema.js';
import type { Plan } from './plan.js';
import { valueAt } from './pointer.js';
import { type ChangeRecord, findChangesOf } from './repository.js';

/** Finds the published corrections that hold in what readers saw, and that the next version would take back. */
export const findUndone: FindUndone = async (tx, { entryId, seen, next }) => {
  const undone = new Map<string, Undone>();
  for (const { correctionId, text, changes } of await findChangesOf(tx, entryId)) {
    if (changes.some((change) => takesBack(change, { seen, next }))) {
      undone.set(correctionId, { id: correctionId, text });
    }
  }
  return [...undone.values()];
};

/**
 * Refuses a correction that takes back others which it does not supersede (UndoesCorrection): one correction against
 * another leaves readers with two notes that cannot both be true.
 */
export async function refuseUndoing(
  tx: Tx,
  plans: Plan[],
  supersedes: string | null,
): Promise<void> {
  for (const { type, live, doc } of plans) {
    if (!doc) continue;
    const seen = type.toDocument(live);
    const undone = await findUndone(tx, { entryId: live.entryId, seen, next: doc });
    if (!undone.some(({ id }) => id === supersedes)) refuseUndone(undone, 'supersedes');
  }
}

function takesBack(
  change: ChangeRecord,
  { seen, next }: { seen: Document; next: Document },
): boolean {
  const { field, quote, oldValue, newValue } = change;
  if (field !== null) {
    const now = valueAt(next, field) ?? null;
    const held = isDeepStrictEqual(valueAt(seen, field) ?? null, newValue);
    return held && isDeepStrictEqual(now, oldValue) && !isDeepStrictEqual(now, newValue);
  }
  const context = quote as unknown as QuoteSelector;
  const was = { ...context, exact: oldValue as string };
  const is = { ...context, exact: newValue as string };
  const held = is.exact === '' || stands(seen, is);
  const gone = is.exact === '' || !stands(next, is);
  // Where the right words contain the wrong ones, finding those again says something only once the right are gone.
  const back = stands(next, was) && (is.exact.includes(was.exact) || !stands(seen, was));
  return held && gone && back;
}

function stands(doc: Document, quote: QuoteSelector): boolean {
  return findQuote(doc['articleBody'] as Block[], quote).kind !== 'not-found';
}
