import type { Database } from '../db/client.js';
import {
  type Correction,
  type CorrectionChange,
  type Entry,
  Prisma,
  type Reference,
  type Revision,
} from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { revive } from '../db/json.js';
import { howeverMany } from '../db/prepared.js';
import { queryRows } from '../db/query-rows.js';
import type { ClockReadings } from '../db/transaction.js';
import { isId } from './kinds.js';
import { type Lens, publicLens, shownIn, unsealedLens, workingLens } from './lens.js';
import {
  type changeMembers,
  type entryMembers,
  type namedMembers,
  type noteMembers,
  recordsAndReferred,
  recordStatement,
  type referenceMembers,
  type revisionMembers,
} from './record-statement.js';
import { type OriginalCorrection, withOriginalCorrections } from './translations.js';

/** What names an entry: with the status of a claim, and the language of a translation. */
export type Named = Pick<Revision, (typeof namedMembers)[number]> & {
  claimStatus?: string | null;
  inLanguage?: string;
};

/** A reference as a record carries it; `named` is null where the lens does not show the entry. */
export type ReferenceRecord = Pick<Reference, (typeof referenceMembers)[number]> & {
  named: Named | null;
};

/** A public note on an entry, with what it replaced in passages. */
export interface NoteRecord {
  fromVersion: number | null;
  toVersion: number | null;
  correction: Pick<Correction, (typeof noteMembers)[number]> & { supersededBy: { id: string }[] };
  changes: Pick<CorrectionChange, (typeof changeMembers)[number]>[];
}

/**
 * One version of an entry with its content row, references, corrections, for a claim its appearances, and for an article its
 * translations and, where it is one, the corrections of its original.
 */
export type EntryRecord<Row = unknown> = Pick<Revision, (typeof revisionMembers)[number]> & {
  content: Row;
  references: ReferenceRecord[];
  entry: Pick<Entry, (typeof entryMembers)[number]> & {
    /** The version that readers see now, if any; not told of the past. */
    liveVersion: number | null;
    corrections: NoteRecord[];
    referencedBy: Named[];
    /** For editors. */
    schedule: { publishAt: Date; version: number; by: { name: string } } | null;
  };
  originalCorrections?: OriginalCorrection[];
};

/** What names an entry of a kind: its id, or a slug that it has or ever had. */
export interface Ref {
  kind: EntryKind;
  ref: string;
}

/** Which entries to find. */
export type Selection = { entryIds: string[] } | { kind: EntryKind; slug: string };

/**
 * What is read along with some records, in the same query: the entries of these kinds that they refer to, as the lens shows
 * them, none where they are more than `most`. `found` takes them by id; `clock` is set to how the public clock stood, as
 * `last` only where no other query followed.
 */
export interface Along {
  kinds: EntryKind[];
  most: number;
  found: Map<string, EntryRecord>;
  clock: ClockReadings;
}

/** The versions that a lens shows of some entries, in no order; one query, or two with translations. */
export function findRecords(
  db: Database,
  lens: Lens,
  { along, ...selection }: Selection & { along?: Along | undefined },
): Promise<EntryRecord[]> {
  const which =
    'slug' in selection
      ? Prisma.sql`r.entry_id = ${entryOfSlug(selection)} AND r.slug = ${selection.slug}`
      : Prisma.sql`r.entry_id = ANY (${howeverMany(selection.entryIds)}::uuid[])`;
  return read(db, lens, { chosen: Prisma.sql`${which} AND ${shownIn(lens, 'r')}`, along });
}

/** Versions by their own ids, their references as the lens shows them; in no order. One query, or two with translations. */
export function findVersions(
  db: Database,
  lens: Lens,
  { ids, along }: { ids: string[]; along?: Along | undefined },
): Promise<EntryRecord[]> {
  const chosen = Prisma.sql`r.id = ANY (${howeverMany(ids)}::uuid[])`;
  return read(db, lens, { chosen, along });
}

/**
 * Of some entries the newest version and that which readers see, in no order; each once, and what they refer to as editors
 * see it. One query, or two with translations.
 */
export function findNewestAndLive(db: Database, entryIds: string[]): Promise<EntryRecord[]> {
  const of = (lens: Lens) => Prisma.sql`
    SELECT v.id FROM revisions v WHERE v.entry_id = ANY (${howeverMany(entryIds)}::uuid[]) AND ${shownIn(lens, 'v')}`;
  // Each by the index that has only such: with OR, all versions that the entries ever had would be read.
  const chosen = Prisma.sql`r.id IN (${of(unsealedLens)} UNION ${of(publicLens)})`;
  return read(db, unsealedLens, { chosen });
}

/** The version of one entry that a lens shows, if it shows one. */
export async function findRecord(
  db: Database,
  lens: Lens,
  id: string,
): Promise<EntryRecord | undefined> {
  return (await findRecords(db, lens, { entryIds: [id] }))[0];
}

/** The id of the entry of a kind that has this id, or has or ever had this slug, for a statement. */
export function idOfNamed({ kind, ref }: Ref): Prisma.Sql {
  return isId(ref)
    ? Prisma.sql`(SELECT id FROM entries WHERE id = ${ref.toLowerCase()}::uuid AND kind = ${kind}::entry_kind)`
    : entryOfSlug({ kind, slug: ref });
}

/** The id of the entry that has or ever had a slug: by it the versions are found, since under one slug there may be any number. */
function entryOfSlug({ kind, slug }: { kind: EntryKind; slug: string }): Prisma.Sql {
  return Prisma.sql`(SELECT entry_id FROM slugs WHERE kind = ${kind}::entry_kind AND slug = ${slug})`;
}

/** The version that a lens shows of the entry that is named so, if it shows one. */
export async function findNamed(
  db: Database,
  lens: Lens,
  ref: Ref,
): Promise<EntryRecord | undefined> {
  const chosen = Prisma.sql`r.entry_id = ${idOfNamed(ref)} AND ${shownIn(lens, 'r')}`;
  return (await read(db, lens, { chosen }))[0];
}

/** One version by its number, whatever a lens would show. */
export async function findVersion(
  db: Database,
  { id, version }: { id: string; version: number },
): Promise<EntryRecord | undefined> {
  const chosen = Prisma.sql`r.entry_id = ${id}::uuid AND r.version = ${version}`;
  return (await read(db, workingLens, { chosen }))[0];
}

/** The version of an entry that readers see or, where it was taken away, the last one that they saw. */
export async function findLastSeen(db: Database, id: string): Promise<EntryRecord | undefined> {
  const chosen = Prisma.sql`r.id = (
    SELECT id FROM revisions WHERE entry_id = ${id}::uuid AND visible_from IS NOT NULL
    ORDER BY visible_from DESC LIMIT 1)`;
  return (await read(db, workingLens, { chosen }))[0];
}

interface Row {
  record: string;
  state: string;
  /** Of what is read along: whether this is one of those that were asked for. */
  isAsked?: boolean;
}

/** Reads the versions that a condition chooses and, where it is wanted, what is to be read along with them. */
async function read(
  db: Database,
  lens: Lens,
  { chosen, along }: { chosen: Prisma.Sql; along?: Along | undefined },
): Promise<EntryRecord[]> {
  const statement =
    along && along.kinds.length > 0
      ? recordsAndReferred(lens, chosen, along)
      : recordStatement(lens, chosen);
  const rows = await queryRows<Row>(db, statement);
  const found = rows.map(toRecord);
  const records = await withOriginalCorrections(db, found, lens);
  if (!along) return records;
  const [first] = rows.map(({ state }) => state);
  along.clock = { first, last: records === found ? first : undefined };
  const isReferred = (_: EntryRecord, index: number) => rows[index]?.isAsked === false;
  for (const record of records.filter(isReferred)) along.found.set(record.entryId, record);
  return records.filter((record, index) => !isReferred(record, index));
}

/** Instants come as text in JSON; which members are instants is said here, since a date in a content row is none. */
function toRecord({ record: text }: Row): EntryRecord {
  const record = JSON.parse(text) as EntryRecord;
  const { entry } = record;
  revive(record, 'visibleFrom', 'visibleTo', 'datePublished', 'dateModified');
  revive(entry, 'dateCreated');
  for (const { correction } of entry.corrections) revive(correction, 'datePublished');
  if (entry.schedule) revive(entry.schedule, 'publishAt');
  return record;
}
