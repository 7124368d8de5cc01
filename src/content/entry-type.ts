import type { z } from 'zod';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind, ReferenceProperty, Stance } from '../db/generated/enums.js';
import type { Principal } from '../auth/principal.js';
import type { Column } from './columns.js';
import type { EntryForm } from './entry-form.js';
import type { Lens } from './lens.js';
import type { EntryRecord, ReferenceRecord } from './records.js';

/** An entry as it is written: validated, every member present, references as ids or slugs. */
export type Document = { slug: string | null } & Record<string, unknown>;

/** A reference that a document makes, not yet looked up. */
export interface Link {
  property: ReferenceProperty;
  position: number;
  /** The kinds that it may lead to, in the order in which a slug is looked up. */
  kinds: EntryKind[];
  /** An id or a slug. */
  ref: string;
  /** Where it stands in the document. */
  pointer: string;
  role?: string | null;
  stance?: Stance;
  passage?: { blockKey: string; markKey: string; exact: string };
}

/** Answers the id of the entry that a reference leads to. */
export type IdOf = (kinds: EntryKind[], ref: string) => string;

/** What a representation is drawn with. */
export interface View {
  lens: Lens;
  publicUrl: string;
  body: BodyFormat;
  /** Who asks; left out, only what anybody may read is drawn whole. */
  principal?: Principal | null;
}

export const bodyFormats = ['portabletext', 'html', 'markdown', 'text', 'none'] as const;
/** The form in which a body is drawn. */
export type BodyFormat = (typeof bodyFormats)[number];

/** A named filter of a list. */
export interface Filter {
  description: string;
  /** A value worth trying; none where its values name entries, which are shown by one of their kind. */
  example?: string;
  /** What each of its comma-separated values must be; none where they are ids or slugs. */
  values?: z.ZodType<string, string>;
  /** The kinds that its values name, where they are ids or slugs; they reach `where` as ids. */
  kinds?: EntryKind[];
  /** The condition in SQL, in which `r` is the revision. */
  where: (values: string[], lens: Lens) => Prisma.Sql;
}

/** How the list of a kind can be filtered and sorted. */
export interface ListOptions {
  filters: Record<string, Filter>;
  ranges: Record<string, Column>;
  sorts: Record<string, Column>;
  defaultSort: string;
}

/** An entry of the kind as the documentation shows it. */
export interface EntryExample {
  /** What POST takes. */
  document: Record<string, unknown>;
  /** What PATCH takes. */
  patch: Record<string, unknown>;
  /** What a read answers, published, in its first version. */
  representation: Record<string, unknown> & { slug: string };
}

/**
 * Everything that is particular about one kind of entry. The rest (lifecycle, history, lists, references) is the same for
 * all and works from this.
 */
export interface EntryType<Doc extends Document = Document, Row = unknown> {
  kind: EntryKind;
  /** The segment of its URLs: articles. */
  path: string;
  /** The noun in operationIds: Article. */
  noun: string;
  plural: string;
  tag: string;
  description: string;
  example: EntryExample;
  /** What comes in: strict, with a default for every member that may be left out. */
  document: z.ZodObject;
  /** What goes out, besides the members that all entries share. */
  representation: z.ZodObject;
  /** Whether an entry can be the translation of another, so that a read of it can ask for a language. */
  isTranslated?: boolean;
  /** The schema.org type. */
  typeOf: (doc: Doc) => string;
  /** What references call it. */
  nameOf: (doc: Doc) => string;
  /** A last touch before a document is kept, given the version before. */
  prepare?: (doc: Doc, previous: Doc | null) => Doc;
  links: (doc: Doc) => Link[];
  /** What lists can filter it by besides its references, as name:value. */
  tags?: (doc: Doc) => string[];
  /** The EDTF dates with which its content begins and ends. */
  period?: (doc: Doc) => { starts: string | null; ends?: string | null };
  /** The columns of its content row. */
  columns: (doc: Doc, idOf: IdOf) => Row;
  /** The document that a record was made from, references as ids. */
  toDocument: (record: EntryRecord<Row>) => Doc;
  /** The members that are particular to the kind. */
  draw: (record: EntryRecord<Row>, view: View) => Record<string, unknown>;
  /** The other forms that it can be had in. */
  forms: EntryForm[];
  list: ListOptions;
  /** The members that `include` can expand, and the kinds of entries that they hold. */
  expansions: Record<string, EntryKind[]>;
}

/**
 * Declares a kind of entry, whose list can be asked for certain ones; its types are forgotten, since the machinery treats
 * all kinds alike.
 */
export function entryType<Doc extends Document, Row>(type: EntryType<Doc, Row>): EntryType {
  const { kind, plural, list } = type;
  const id: Filter = {
    description: `These ${plural.toLowerCase()}, by id or slug, in the order of \`sort\`; those that are not there are left out.`,
    kinds: [kind],
    where: (ids) => Prisma.sql`r.entry_id = ANY (${ids}::uuid[])`,
  };
  return { ...type, list: { ...list, filters: { id, ...list.filters } } } as unknown as EntryType;
}

/** The references of a record under one property, in order. */
export function referencesOf(
  record: { references: ReferenceRecord[] },
  property: ReferenceProperty,
): ReferenceRecord[] {
  return record.references.filter((reference) => reference.property === property);
}
