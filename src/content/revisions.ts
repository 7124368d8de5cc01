import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../db/client.js';
import { insertTogether } from '../db/insert-rows.js';
import type { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { Document, EntryType, IdOf, Link } from './entry-type.js';
import type { EntryRecord } from './records.js';
import { resolveLinks } from './references.js';

export const SlugTaken: ProblemType = {
  code: 'slug-taken',
  status: 409,
  title: 'Another entry has this slug',
  cause:
    'The slug belongs, or once belonged, to another entry of the same kind; slugs are never given away.',
  remedy: 'Choose another slug, or leave it out to have one made.',
};

/** A new version: what it says, and where it comes in. */
export interface NewRevision {
  doc: Document;
  entryId: string;
  version: number;
  basedOn: number | null;
  /** The newest version, which editors work on. */
  isLatest: boolean;
  /** Readers see it from this instant; null for a draft. */
  visibleFrom: Date | null;
  /** The entry's first publication. */
  datePublished: Date | null;
  by: string | null;
  at: Date;
}

/** What the version that another is made from says: its slug and its references need not be looked up again. */
interface Former {
  slug: string;
  doc: Document;
}

/** The same, given its record. */
export function formerOf(type: EntryType, record: EntryRecord): Former {
  return { slug: record.slug, doc: type.toDocument(record) };
}

/** A version to be written, and the one that it is made from; null for a first one. */
export type Appended = NewRevision & { type: EntryType; former: Former | null };

/** The entry of a kind that has a slug or ever had it. */
export async function ownerOf(
  tx: Tx,
  { kind, slug }: { kind: EntryKind; slug: string },
): Promise<string | undefined> {
  return (await tx.slug.findUnique({ where: { kind_slug: { kind, slug } } }))?.entryId;
}

/** A version with all that it is kept as: its own row, that of its content, and those of its references. */
export interface RevisionRows {
  revision: Prisma.RevisionCreateManyInput;
  content: object;
  references: Prisma.ReferenceCreateManyInput[];
}

/** Draws up the rows of a version whose references are looked up already and whose slug is the entry's. */
export function revisionRows(
  type: EntryType,
  { doc, by, at, id, slug, idOf, ...place }: NewRevision & { id: string; slug: string; idOf: IdOf },
): RevisionRows {
  const links = type.links(doc);
  return {
    revision: {
      ...place,
      id,
      kind: type.kind,
      slug,
      type: type.typeOf(doc),
      name: type.nameOf(doc),
      createdById: by,
      dateCreated: at,
      dateModified: place.visibleFrom ?? at,
      // In every row, so that versions of all kinds go in one statement.
      ...{ starts: null, ends: null, ...type.period?.(doc) },
      tags: tagsOf(type, { doc, links, idOf }),
    },
    content: { revisionId: id, ...(type.columns(doc, idOf) as object) },
    references: links.map((link) => ({ revisionId: id, ...referenceRow(link, idOf) })),
  };
}

/**
 * Draws up the rows of versions, looking up references and taking slugs, but for those that the version before says in the
 * same words. Raises ReferenceNotFound and SlugTaken.
 */
export async function drawUp(tx: Tx, revisions: Appended[]): Promise<RevisionRows[]> {
  const fresh = revisions.flatMap(({ type, doc, former }) => newLinks(type, doc, former?.doc));
  const idOf = await resolveLinks(tx, fresh);
  const rows: RevisionRows[] = [];
  for (const { type, former, ...revision } of revisions) {
    const slug = await slugFor(tx, type, { ...revision, heldSlug: former?.slug ?? null });
    rows.push(revisionRows(type, { ...revision, id: uuidv7(), slug, idOf }));
  }
  return rows;
}

/** The references that the version before, if there is one, does not have, which names all that it has by their ids. */
export function newLinks(type: EntryType, doc: Document, former: Document | undefined): Link[] {
  const nameOf = ({ kinds, ref }: Link) => `${kinds.join()}/${ref}`;
  const known = new Set(former ? type.links(former).map(nameOf) : []);
  return type.links(doc).filter((link) => !known.has(nameOf(link)));
}

/** Writes the rows of versions, with their content and references, of any kinds, in one statement. */
export async function insertVersions(tx: Tx, rows: RevisionRows[]): Promise<void> {
  const contents: Partial<Record<EntryKind, object[]>> = {};
  for (const { revision, content } of rows) (contents[revision.kind] ??= []).push(content);
  await insertTogether(tx, {
    revision: rows.map(({ revision }) => revision),
    ...contents,
    reference: rows.flatMap(({ references }) => references),
  });
}

/** What lists filter the version by: its own tags, and each reference by its property. */
function tagsOf(
  type: EntryType,
  { doc, links, idOf }: { doc: Document; links: Link[]; idOf: IdOf },
): string[] {
  const references = links.map(({ property, kinds, ref }) => `${property}:${idOf(kinds, ref)}`);
  return [...new Set([...(type.tags?.(doc) ?? []), ...references])];
}

function referenceRow({ property, position, kinds, ref, role, stance, passage }: Link, idOf: IdOf) {
  return {
    property,
    position,
    entryId: idOf(kinds, ref),
    role: role ?? null,
    stance: stance ?? null,
    // In every row, so that all go in one statement.
    ...(passage ?? { blockKey: null, markKey: null, exact: null }),
  };
}

/**
 * The slug that the document asks for, or a free one made from the name; either belongs to the entry from now on. One that
 * the entry has is its own for good. Raises SlugTaken.
 */
export async function slugFor(
  tx: Tx,
  type: EntryType,
  { doc, entryId, heldSlug }: Pick<NewRevision, 'doc' | 'entryId'> & { heldSlug: string | null },
): Promise<string> {
  if (doc.slug !== null && doc.slug === heldSlug) return heldSlug;
  const { kind } = type;
  const wanted = doc.slug ?? slugOf(type, doc);
  for (let attempt = 1; attempt <= 50; attempt++) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    await tx.slug.createMany({ data: [{ kind, slug, entryId }], skipDuplicates: true });
    if ((await ownerOf(tx, { kind, slug })) === entryId) return slug;
    if (doc.slug !== null) break;
  }
  throw new Problem(SlugTaken, `The slug “${wanted}” belongs to another ${kind}.`, {
    errors: [{ in: 'body', pointer: '/slug', detail: `“${wanted}” is taken.` }],
  });
}

/** The slug that a document without one gets, where it is free: lower-case ASCII words of the name, cut near 60 characters. */
export function slugOf({ kind, nameOf }: EntryType, doc: Document): string {
  const ascii = nameOf(doc).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const [first = kind, ...words] = ascii.match(/[a-z0-9]+/g) ?? [];
  let slug = first.slice(0, 60);
  for (const word of words) {
    if (slug.length + word.length >= 60) break;
    slug += `-${word}`;
  }
  return slug;
}
