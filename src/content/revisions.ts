import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { Document, EntryType, IdOf, Link } from './entry-type.js';
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
      ...type.period?.(doc),
      tags: tagsOf(type, { doc, links, idOf }),
    },
    content: { revisionId: id, ...(type.columns(doc, idOf) as object) },
    references: links.map((link) => ({ revisionId: id, ...referenceRow(link, idOf) })),
  };
}

/** Writes one version: its content row and its references. Raises ReferenceNotFound and SlugTaken. */
export async function insertRevision(
  tx: Tx,
  type: EntryType,
  revision: NewRevision,
): Promise<void> {
  const { doc, entryId } = revision;
  const idOf = await resolveLinks(tx, type.links(doc));
  const slug = await claimSlug(tx, type, { doc, entryId });
  await insertRows(tx, type, [revisionRows(type, { ...revision, id: uuidv7(), slug, idOf })]);
}

/** Writes versions of entries of one kind. */
export async function insertRows(tx: Tx, type: EntryType, rows: RevisionRows[]): Promise<void> {
  await tx.revision.createMany({ data: rows.map(({ revision }) => revision) });
  await contentTable(tx, type).createMany({ data: rows.map(({ content }) => content) });
  const references = rows.flatMap((one) => one.references);
  if (references.length > 0) await tx.reference.createMany({ data: references });
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
    ...passage,
  };
}

/** The six content tables are written alike; Prisma's types differ for each, so they are seen here as one. */
function contentTable(
  tx: Tx,
  type: EntryType,
): { createMany: (args: { data: object[] }) => Promise<unknown> } {
  return tx[type.kind] as unknown as {
    createMany: (args: { data: object[] }) => Promise<unknown>;
  };
}

/** The slug that the document asks for, or a free one made from the name; either belongs to the entry from now on. */
export async function claimSlug(
  tx: Tx,
  type: EntryType,
  { doc, entryId }: { doc: Document; entryId: string },
): Promise<string> {
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
