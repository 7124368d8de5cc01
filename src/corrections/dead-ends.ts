import type { Document, EntryType, Link } from '../content/entry-type.js';
import type { EntryRecord } from '../content/records.js';
import { danglingLinks, type Find, ReferenceNotFound, type Wanted } from '../content/references.js';
import { newLinks, SlugTaken } from '../content/revisions.js';
import { causeOf, type ChangeFault, fieldChanges } from './change-document.js';
import type { ChangeInput } from './schema.js';

/** What the fields of one target would say that the version before does not, and where in the request. */
export interface Wording {
  type: EntryType;
  seen: EntryRecord;
  changes: ChangeInput[];
  pointer: string;
  /** The references that it does not have. */
  links: Link[];
  /** The slug, where that is another; null where it stays, or is to be made. */
  slug: string | null;
}

/** The same, given the document as far as its fields could be set. */
export function wordingOf({
  said,
  ...target
}: Omit<Wording, 'links' | 'slug'> & { said: Document | undefined }): Wording {
  const { type, seen, changes } = target;
  if (!said || fieldChanges(changes).length === 0) return { ...target, links: [], slug: null };
  const links = newLinks(type, said, type.toDocument(seen));
  return { ...target, links, slug: said.slug === seen.slug ? null : said.slug };
}

/** The entries whose owners `deadEnds` has to know: those that a target would refer to, and that of the slug it would take. */
export function wantedBy({ type, links, slug }: Wording): Wanted[] {
  return [...links, ...(slug === null ? [] : [{ kinds: [type.kind], ref: slug }])];
}

/**
 * Every reference to nowhere and the slug of another entry in what the fields of a target would say, each laid to the
 * change that brings it; the same that would refuse the version when it is written. `slugs` are those that the targets
 * before it take, with who takes them.
 */
export function deadEnds(
  { type, seen, changes, pointer, links, slug }: Wording,
  { find, slugs }: { find: Find; slugs: Map<string, string> },
): ChangeFault[] {
  const fields = fieldChanges(changes);
  const at = (place: string) => {
    const { index, field } = causeOf(place, fields);
    const inside = place.startsWith(`${field}/`) ? place.slice(field.length) : '';
    return `${pointer}/changes/${index}/value${inside}`;
  };
  const faults = danglingLinks(links, find).map((fault): ChangeFault => ({
    problem: ReferenceNotFound,
    fault: { ...fault, pointer: at(fault.pointer) },
  }));
  if (slug === null) return faults;
  const name = `${type.kind}/${slug}`;
  const owner = find([type.kind], slug) ?? slugs.get(name) ?? seen.entryId;
  slugs.set(name, owner);
  if (owner === seen.entryId) return faults;
  const detail = `The slug “${slug}” belongs to another ${type.kind}.`;
  return [...faults, { problem: SlugTaken, fault: { in: 'body', pointer: at('/slug'), detail } }];
}
