import { isDeepStrictEqual } from 'node:util';
import { type FindUndone, refuseUndone, type Undone } from '../content/publish-entry.js';
import type { Document } from '../content/entry-type.js';
import { countWords } from './passages.js';
import type { Plan } from './plan.js';
import { valueAt } from './pointer.js';
import { type ChangeRecord, findChangesOf, type StandingCorrection } from './repository.js';

/** Finds the published corrections that hold in what readers saw, and that the next version would take back. */
export const findUndone: FindUndone = async (tx, { entryId, ...versions }) => {
  const found = await findChangesOf(tx, [entryId]);
  return undoneOf(found.get(entryId) ?? [], versions);
};

function undoneOf(
  found: StandingCorrection[],
  versions: { seen: Document; next: Document },
): Undone[] {
  const byId = new Map(found.map((one) => [one.id, one]));
  const undone = new Map<string, Undone>();
  for (const one of found) {
    if (!one.changes.some((change) => takesBack(change, versions))) continue;
    // What was superseded stands in the correction that took its place.
    let standing = one;
    while (standing.supersededBy) {
      const later = byId.get(standing.supersededBy);
      if (!later) break;
      standing = later;
    }
    undone.set(standing.id, { id: standing.id, text: standing.text });
  }
  return [...undone.values()];
}

/**
 * Refuses a correction that takes back others and supersedes none (UndoesCorrection): one correction against another
 * leaves readers with two notes that cannot both be true.
 */
export function refuseUndoing(plans: Plan[], supersedes: string | null): void {
  if (supersedes !== null) return;
  for (const { type, live, doc: next, standing } of plans) {
    // What changes no text takes nothing back.
    if (!next) continue;
    refuseUndone(undoneOf(standing, { seen: type.toDocument(live), next }), 'supersedes');
  }
}

/**
 * Whether the next version says again what the change replaced and readers did not see any more, whatever was changed
 * there in between.
 */
function takesBack(
  { field, blockKey, oldValue, newValue }: ChangeRecord,
  { seen, next }: { seen: Document; next: Document },
): boolean {
  if (field !== null) {
    const now = valueAt(next, field) ?? null;
    return (
      isDeepStrictEqual(now, oldValue) && !isDeepStrictEqual(now, valueAt(seen, field) ?? null)
    );
  }
  const [wrong, right] = [oldValue as string, newValue as string];
  const [wrongBefore = 0, wrongNow = 0] = countWords([seen, next], blockKey, wrong);
  if (wrongNow > wrongBefore) return true;
  // Where the right words contain the wrong ones, those say something only once the right are gone.
  const [rightBefore = 0, rightNow = 0] = countWords([seen, next], blockKey, right);
  return right.includes(wrong) && wrongNow > 0 && rightNow < rightBefore;
}
