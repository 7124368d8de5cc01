import { randomBytes } from 'node:crypto';
import type { EntryRecord } from '../content/records.js';
import { insertVersions, revisionRows } from '../content/revisions.js';
import type { Prisma } from '../db/generated/client.js';
import { insertRows } from '../db/insert-rows.js';
import type { LineOf } from './lines.js';
import { instantIn, maybeDate, maybeInstant, section, type Types } from './section.js';

/** Those who signed something: names for the record, without what their keys open. */
export const authors = section({
  type: 'author',
  keys: `SELECT id::text AS key FROM api_keys WHERE id IN (
      SELECT created_by_id FROM entries UNION SELECT created_by_id FROM revisions
      UNION SELECT author_id FROM corrections UNION SELECT approver_id FROM corrections
      UNION SELECT placed_by_id FROM holds UNION SELECT requested_by_id FROM reinstatements
      UNION SELECT approved_by_id FROM reinstatements UNION SELECT decided_by_id FROM correction_requests
      UNION SELECT principal_id FROM changes)
    ORDER BY id`,
  draw: async (tx, ids) => {
    const keys = await tx.apiKey.findMany({ where: { id: { in: ids } } });
    return keys.map(({ id, name }) => ({ type: 'author', id, name }));
  },
  write: async (tx, lines) => {
    // Revoked, and the hash of nothing: the name signs what it signed, and opens no door.
    const closed = { role: 'contributor', prefix: 'imported' } as const;
    await tx.apiKey.createMany({
      data: lines.map(({ id, name }) => {
        const hash = new Uint8Array(randomBytes(32));
        return { ...closed, id, name, hash, dateCreated: new Date(), revoked: new Date() };
      }),
    });
  },
});

/** The identities of entries, with every slug that they ever had. */
export const entries = section({
  type: 'entry',
  keys: 'SELECT id::text AS key FROM entries ORDER BY id',
  draw: async (tx, ids) => {
    const found = await tx.entry.findMany({
      where: { id: { in: ids } },
      include: { slugs: { orderBy: { slug: 'asc' } }, _count: { select: { revisions: true } } },
    });
    return found.map(({ id, kind, dateCreated, createdById, slugs, _count }) => ({
      type: 'entry',
      id,
      kind,
      dateCreated: instantIn(dateCreated),
      createdBy: createdById,
      slugs: slugs.map(({ slug }) => slug).sort(),
      versions: _count.revisions,
    }));
  },
  write: async (tx, lines) => {
    await insertRows(
      tx,
      'entry',
      lines.map(({ id, kind, dateCreated, createdBy }) => ({
        id,
        kind,
        dateCreated,
        createdById: createdBy,
      })),
    );
    const slugs = lines.flatMap(({ id, kind, slugs }) =>
      slugs.map((slug) => ({ kind, slug, entryId: id })),
    );
    await insertRows(tx, 'slug', slugs);
  },
});

const versionShape = {
  references: { orderBy: { position: 'asc' } },
  article: true,
  actor: true,
  event: true,
  claim: true,
  source: true,
  story: true,
} satisfies Prisma.RevisionInclude;
type Version = Prisma.RevisionGetPayload<{ include: typeof versionShape }>;

/** The versions of entries: what each says, and when readers could see it. */
export const revisions = section({
  type: 'revision',
  keys: 'SELECT id::text AS key FROM revisions ORDER BY id',
  draw: async (tx, ids, types) => {
    const found = await tx.revision.findMany({
      where: { id: { in: ids } },
      include: versionShape,
    });
    return found.map((version) => drawVersion(version, types));
  },
  write: (tx, lines, types) =>
    insertVersions(
      tx,
      lines.map((line) => rowsOf(line, types)),
    ),
});

function drawVersion(version: Version, types: Types): LineOf<'revision'> {
  const { id, entryId, kind, isLatest, dateModified, dateCreated, createdById, basedOn } = version;
  // A document is drawn from the content and the references alone, which hold all that a record has of its own.
  const record = { ...version, content: version[kind] } as unknown as EntryRecord;
  return {
    type: 'revision',
    id,
    entry: entryId,
    kind,
    version: version.version,
    isLatest,
    visibleFrom: maybeInstant(version.visibleFrom),
    visibleTo: maybeInstant(version.visibleTo),
    datePublished: maybeInstant(version.datePublished),
    dateModified: instantIn(dateModified),
    dateCreated: instantIn(dateCreated),
    createdBy: createdById,
    basedOn,
    document: types[kind].toDocument(record) as LineOf<'revision'>['document'],
  };
}

function rowsOf(line: LineOf<'revision'>, types: Types) {
  const rows = revisionRows(types[line.kind], {
    id: line.id,
    entryId: line.entry,
    version: line.version,
    slug: line.document.slug,
    doc: line.document,
    idOf: (_kinds, ref) => ref.toLowerCase(),
    isLatest: line.isLatest,
    basedOn: line.basedOn,
    visibleFrom: maybeDate(line.visibleFrom),
    datePublished: maybeDate(line.datePublished),
    by: line.createdBy,
    at: new Date(line.dateCreated),
  });
  const period = {
    visibleTo: maybeDate(line.visibleTo),
    dateModified: new Date(line.dateModified),
  };
  return { ...rows, revision: { ...rows.revision, ...period } };
}
