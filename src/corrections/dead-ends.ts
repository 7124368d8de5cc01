import type { Document, EntryType } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import { danglingLinks, ReferenceNotFound } from '../content/references.js';
import { ownerOf, SlugTaken } from '../content/revisions.js';
import type { Tx } from '../db/client.js';
import { causeOf, type ChangeFault, fieldChanges } from './change-document.js';
import type { ChangeInput } from './schema.js';

/** What one target would say, and the slugs that the targets before it take, with who takes them. */
export interface Wording {
  type: EntryType;
  seen: EntryRecord;
  /** None where its fields could not be set. */
  said: Document | undefined;
  slugs: Map<string, string>;
}

/**
 * Every reference to nowhere and the slug of another entry in what the fields of a target would say, each laid to the
 * change that brings it; the same that would refuse the version when it is written.
 */
export async function deadEnds(
  tx: Tx,
  { type, seen, said, slugs }: Wording,
  { changes, pointer }: { changes: ChangeInput[]; pointer: string },
): Promise<ChangeFault[]> {
  const fields = fieldChanges(changes);
  if (!said || fields.length === 0) return [];
  const at = (place: string) => {
    const { index, field } = causeOf(place, fields);
    const inside = place.startsWith(`${field}/`) ? place.slice(field.length) : '';
    return `${pointer}/changes/${index}/value${inside}`;
  };
  const dangling = await danglingLinks(tx, type.links(said));
  const faults = dangling.map((fault): ChangeFault => ({
    problem: ReferenceNotFound,
    fault: { ...fault, pointer: at(fault.pointer) },
  }));
  const { slug } = said;
  if (slug === null || slug === seen.slug) return faults;
  const name = `${type.kind}/${slug}`;
  const owner = (await ownerOf(tx, { kind: type.kind, slug })) ?? slugs.get(name) ?? seen.entryId;
  slugs.set(name, owner);
  if (owner === seen.entryId) return faults;
  const detail = `The slug “${slug}” belongs to another ${type.kind}.`;
  return [...faults, { problem: SlugTaken, fault: { in: 'body', pointer: at('/slug'), detail } }];
}
