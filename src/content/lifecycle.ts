import { isDeepStrictEqual } from 'node:util';
import { authorize, may } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Access, State } from '../auth/policy.js';
import type { Principal } from '../auth/principal.js';
import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind, HoldKind } from '../db/generated/enums.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { execute, inOneTrip, queryRow, queryRows } from '../db/query-rows.js';
import { NotFound, PreconditionFailed, Problem } from '../http/problem.js';
import type { Document, EntryType } from './entry-type.js';
import type { EntryState } from './kinds.js';
import { type Lens, publicLens, shownIn, unsealedLens } from './lens.js';
import {
  type EntryRecord,
  findNamed,
  findRecord,
  findVersion,
  idOfNamed,
  type Ref,
} from './records.js';

/** The state of an entry, as `status` names it, given a record that was not read as of an instant. */
export function stateOf(record: EntryRecord): EntryState {
  if (record.entry.hold !== null) return record.entry.hold;
  if (record.entry.retractionId !== null) return 'retracted';
  const readersSee = record.entry.liveVersion;
  if (readersSee === null) return 'draft';
  return readersSee === record.version || !record.isLatest ? 'published' : 'pending';
}

/** The same for the policy table, which tells a draft that readers saw before from one that they never saw. */
export function policyStateOf(record: EntryRecord): State {
  const state = stateOf(record);
  return state === 'draft' && record.datePublished !== null ? 'unpublished' : state;
}

/** Which entry a verb is about to change, and what it must be allowed and have seen. */
export interface Locking {
  type: EntryType;
  /** Its id or slug. */
  ref: string;
  access: Access;
  /** The version that must be the current one; null for any. */
  ifMatch: number | null;
}

/**
 * The working version of an entry, locked until the transaction ends, for one who may do `access` to it. Raises NotFound,
 * Unauthenticated, Forbidden, Conflict (not in this state) and PreconditionFailed (not the version that `ifMatch` names).
 */
export async function lockEntry(
  tx: Tx,
  { principal }: Env,
  { type, ref, access, ifMatch }: Locking,
): Promise<EntryRecord> {
  const named = { kind: type.kind, ref };
  // Together, in this order: it is read once it is locked.
  const [locked, record] = await inOneTrip([
    lockNamed(tx, named),
    findNamed(tx, unsealedLens, named),
  ]);
  // One that came to be in between was found, and is not locked.
  if (!locked || !record || isUnknownTo(principal, record.entry.hold)) {
    throw nothingHere(type.kind, ref);
  }
  authorize(principal, access, policyStateOf(record));
  if (ifMatch !== null && ifMatch !== record.version) {
    throw await stale(tx, type, { record, ifMatch });
  }
  return record;
}

/** An entry as the lens shows it after a write of the same transaction, for the answer. */
export async function writtenRecord(
  tx: Tx,
  { kind }: EntryType,
  { lens, id }: { lens: Lens; id: string },
): Promise<EntryRecord> {
  const record = await findRecord(tx, lens, id);
  if (!record) throw new Error(`${kind} ${id} was written but is not there`);
  return record;
}

/**
 * Whether somebody is not to know that there is such an entry, because of the hold that it is on. What was taken down is
 * known to everybody by its notice.
 */
export function isUnknownTo(principal: Principal | null, hold: HoldKind | null): boolean {
  return hold === 'withheld' && !may(principal, 'readWorking', hold);
}

/**
 * Locks entries against other writers until the transaction ends, always in the same order, so that none wait in a circle;
 * answers which holds they are on.
 */
export function lockEntries(
  tx: Tx,
  ids: string[],
): Promise<{ id: string; hold: HoldKind | null }[]> {
  return queryRows(
    tx,
    prepared(Prisma.sql`
      SELECT id, hold::text FROM entries WHERE id = ANY (${howeverMany(ids)}::uuid[])
      ORDER BY id FOR NO KEY UPDATE`),
  );
}

/** Locks one entry as `lockEntries` does; answers whether there is one of that name. */
async function lockNamed(tx: Tx, ref: Ref): Promise<boolean> {
  const lock = Prisma.sql`SELECT FROM entries WHERE id = ${idOfNamed(ref)} FOR NO KEY UPDATE`;
  return (await queryRows(tx, prepared(lock))).length > 0;
}

/** The id of the entry that has this id, or has or had this slug, in any version. */
export async function entryIdOf(
  db: Database,
  kind: EntryKind,
  ref: string,
): Promise<string | undefined> {
  const statement = prepared(Prisma.sql`SELECT ${idOfNamed({ kind, ref })} AS id`);
  return (await queryRow<{ id: string | null }>(db, statement)).id ?? undefined;
}

/** Takes the mark of the newest version off a revision of an entry, before another gets it. */
export async function dropLatest(tx: Tx, entryId: string): Promise<void> {
  const statement = Prisma.sql`
    UPDATE revisions SET is_latest = false WHERE entry_id = ${entryId}::uuid AND is_latest`;
  await execute(tx, prepared(statement));
}

/** Ends the periods of the versions of entries that readers see, where there are any. */
export async function closeLive(tx: Tx, entryIds: string[], at: Date): Promise<void> {
  await execute(
    tx,
    prepared(Prisma.sql`
      UPDATE revisions r SET visible_to = ${at}::timestamptz
      WHERE entry_id = ANY (${howeverMany(entryIds)}::uuid[]) AND ${isLive}`),
  );
}

/** Does both at once, since what readers see is the newest of most entries, and to write one row twice costs twice. */
export async function closeLiveAndDropLatest(tx: Tx, entryIds: string[], at: Date): Promise<void> {
  const ofEntries = Prisma.sql`entry_id = ANY (${howeverMany(entryIds)}::uuid[])`;
  // Each by the index that has only such: with OR, all versions that the entries ever had would be read.
  const statement = Prisma.sql`
    UPDATE revisions r SET is_latest = false, visible_to = CASE WHEN ${isLive} THEN ${at}::timestamptz ELSE visible_to END
    FROM (SELECT id FROM revisions WHERE ${ofEntries} AND is_latest
      UNION SELECT r.id FROM revisions r WHERE ${ofEntries} AND ${isLive}) ended
    WHERE r.id = ended.id`;
  await execute(tx, prepared(statement));
}

const isLive = shownIn(publicLens, 'r');

/** The refusal for an entry that does not exist, or that the caller may not know of. */
export function nothingHere(kind: EntryKind, ref: string): Problem {
  return new Problem(NotFound, `There is no ${kind} “${ref}”.`);
}

async function stale(
  tx: Tx,
  type: EntryType,
  { record, ifMatch }: { record: EntryRecord; ifMatch: number },
): Promise<Problem> {
  const by =
    record.createdById &&
    (await tx.apiKey.findUnique({ where: { id: record.createdById }, select: { name: true } }));
  const changedBy = by ? by.name : 'the installation';
  const seen = await findVersion(tx, { id: record.entryId, version: ifMatch });
  const changed = seen ? differences(type.toDocument(seen), type.toDocument(record)) : [];
  const what = changed.length > 0 ? ` It differs in ${changed.join(', ')}.` : '';
  const detail = `If-Match names version ${ifMatch}; the current one is ${record.version}, made by ${changedBy}.${what}`;
  return new Problem(PreconditionFailed, detail, {
    errors: [{ in: 'header', pointer: '/If-Match', detail }],
    members: {
      currentVersion: record.version,
      changedBy,
      changed,
      dateModified: record.dateModified.toISOString(),
    },
  });
}

/** JSON pointers to the members in which two documents differ. */
function differences(before: Document, after: Document): string[] {
  return Object.keys(after)
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .map((name) => `/${name}`);
}
