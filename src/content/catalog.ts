import type { AppContext } from '../context.js';
import type { EntryKind } from '../db/generated/enums.js';
import type { EntryType, View } from './entry-type.js';
import type { FindUndone, NoteUpdate } from './publish-entry.js';

/** An entry or correction as it goes out. */
export type Representation = Record<string, unknown> & { id: string };

/** Loads things by their ids, for `include`; answers how to draw some of them, anew each time. */
export type Loader = (
  ctx: AppContext,
  ids: string[],
  view: View,
) => Promise<(ids: string[]) => Representation[]>;

/** What the shared machinery knows of the rooms above it: the kinds of entries, and what the corrections lend it. */
export interface Catalog {
  types: Record<EntryKind, EntryType>;
  loadCorrections: Loader;
  noteUpdate: NoteUpdate;
  findUndone: FindUndone;
}

/** The members of a correction that `include` can expand. */
export const correctionExpansions = ['evidence'];

/** The paths that `include` takes on a kind: its expandable members, and theirs (depth 2). */
export function includePaths(type: EntryType, types: EntryType[]): string[] {
  return Object.entries(type.expansions)
    .flatMap(([member, kinds]) => {
      const below = types
        .filter((one) => kinds.includes(one.kind))
        .flatMap((one) => Object.keys(one.expansions));
      return [
        member,
        ...[...new Set([...below, 'corrections'])].sort().map((name) => `${member}.${name}`),
      ];
    })
    .concat(
      'corrections',
      correctionExpansions.map((name) => `corrections.${name}`),
    );
}
