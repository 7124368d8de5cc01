import type { Document, EntryType } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import { danglingLinks, type Find, ReferenceNotFound, type Wanted } from '../content/references.js';
import { SlugTaken } from '../content/revisions.js';
import { causeOf, type ChangeFault, fieldChanges } from './change-document.js';
import type { ChangeInput } from './schema.js';

/** What the fields of one target would say, and where in the request. */
export interface Wording {
  type: EntryType;
  seen: EntryRecord;
  /** None where its fields could not be set. */
  said: Document | undefined;
  changes: ChangeInput[];
  pointer: string;
}

/** The entries whose owners `deadEnds` has to know: those that a target would refer to, and that of the slug it would take. */
export function wantedBy({ type, said, changes }: Wording): Wanted[] {
  if (!said || fieldChanges(changes).length === 0) return [];
  const { slug } = said;
  return [...type.links(said), ...(slug === null ? [] : [{ kinds: [type.kind], ref: slug }])];
}

/**
 * Every reference to nowhere and the slug of another entry in what the fields of a target would say, each laid to the
 * change that brings it; the same that would refuse the version when it is written. `slugs` are those that the targets
 * before it take, with who takes them.
 */
export function deadEnds(
  { type, seen, said, changes, pointer }: Wording,
  { find, slugs }: { find: Find; slugs: Map<string, string> },
): ChangeFault[] {
  const fields = fieldChanges(changes);
  if (!said || fields.length === 0) return [];
  const at = (place: string) => {
    const { index, field } = causeOf(place, fields);
    const inside = place.startsWith(`${field}/`) ? place.slice(field.length) : '';
    return `${pointer}/changes/${index}/value${inside}`;
  };
  const faults = danglingLinks(type.links(said), find).map((fault): ChangeFault => ({
    problem: ReferenceNotFound,
    fault: { ...fault, pointer: at(fault.pointer) },
  }));
  const { slug } = said;
  if (slug === null || slug === seen.slug) return faults;
  const name = `${type.kind}/${slug}`;
  const owner = find([type.kind], slug) ?? slugs.get(name) ?? seen.entryId;
  slugs.set(name, owner);
  if (owner === seen.entryId) return faults;
  const detail = `The slug “${slug}” belongs to another ${type.kind}.`;
  return [...faults, { problem: SlugTaken, fault: { in: 'body', pointer: at('/slug'), detail } }];
}
