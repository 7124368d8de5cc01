import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { prepared } from '../db/prepared.js';
import { type Lens, publicLens, publishedIn, shownIn, tellingIn } from './lens.js';

/** How many passages the `appearance` of a claim is drawn from; the list of articles by claim has them all. */
const MAX_APPEARANCES = 20;

/** How many translations an article names; nobody publishes in more languages. */
const MAX_TRANSLATIONS = 100;

/** The columns of a revision that a record has; the rest serves lists. */
export const revisionMembers = [
  'id',
  'entryId',
  'kind',
  'version',
  'slug',
  'type',
  'name',
  'isLatest',
  'visibleFrom',
  'visibleTo',
  'datePublished',
  'dateModified',
  'dateCreated',
  'createdById',
  'basedOn',
  'starts',
  'ends',
] as const;

/** Those that name an entry in a reference. */
export const namedMembers = ['id', 'entryId', 'kind', 'slug', 'type', 'name'] as const;

/** Those of a reference. */
export const referenceMembers = [
  'property',
  'position',
  'entryId',
  'role',
  'stance',
  'blockKey',
  'markKey',
  'exact',
] as const;

/** Those of an entry that do not depend on its version. */
export const entryMembers = ['dateCreated', 'retractionId', 'hold'] as const;

/** Those of a correction that a note is drawn from. */
export const noteMembers = [
  'id',
  'kind',
  'text',
  'severity',
  'placement',
  'datePublished',
  'redacted',
] as const;

/** Those of what a correction replaced in a passage. */
export const changeMembers = ['blockKey', 'quote', 'oldValue', 'newValue'] as const;

const content: Record<EntryKind, { table: string; members: string[] }> = {
  article: { table: 'articles', members: Object.keys(Prisma.ArticleScalarFieldEnum) },
  actor: { table: 'actors', members: Object.keys(Prisma.ActorScalarFieldEnum) },
  event: { table: 'events', members: Object.keys(Prisma.EventScalarFieldEnum) },
  claim: { table: 'claims', members: Object.keys(Prisma.ClaimScalarFieldEnum) },
  source: { table: 'sources', members: Object.keys(Prisma.SourceScalarFieldEnum) },
  story: { table: 'stories', members: Object.keys(Prisma.StoryScalarFieldEnum) },
};

/**
 * The statement that reads whole records, one as JSON in each row: the revisions `r` that a condition chooses, and of what
 * they refer to the versions that the lens shows. It is written by hand because a page is drawn from little else: the
 * statement that Prisma makes of the same shape takes several times as long to plan as this one takes to run.
 */
export function recordStatement(lens: Lens, chosen: Prisma.Sql): Prisma.Sql {
  return prepared(Prisma.sql`
    SELECT json_build_object(
      ${members('r', revisionMembers)},
      'content', ${contentOf},
      'references', ${referencesThrough(lens)},
      'entry', (
        SELECT json_build_object(
          ${members('e', entryMembers)},
          'revisions', ${rows(Prisma.sql`SELECT l.version FROM revisions l WHERE l.entry_id = e.id AND ${shownIn(publicLens, 'l')}`)},
          'corrections', ${notesThrough(lens)},
          'referencedBy', ${referrersThrough(lens)},
          'schedule', ${lens.kind === 'working' ? schedule : Prisma.raw('NULL')})
        FROM entries e WHERE e.id = r.entry_id))::text AS record
    FROM revisions r WHERE ${chosen}`);
}

/** The row of the kind's own table. */
const contentOf = Prisma.sql`CASE r.kind ${Prisma.join(
  Object.entries(content).map(([kind, { table, members: own }]) =>
    Prisma.raw(
      `WHEN '${kind}' THEN (SELECT json_build_object(${pairs('c', own)}) FROM ${table} c WHERE c.revision_id = r.id)`,
    ),
  ),
  ' ',
)} END`;

function referencesThrough(lens: Lens): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      ${members('f', referenceMembers)},
      'entry', json_build_object('id', f.entry_id, 'revisions', ${rows(Prisma.sql`
        SELECT ${selected('n', namedMembers)},
          (SELECT json_build_object('claimStatus', c.claim_status) FROM claims c WHERE c.revision_id = n.id) AS claim
        FROM revisions n WHERE n.entry_id = f.entry_id AND ${shownIn(lens, 'n')}`)})
      ) ORDER BY f.position), '[]')
    FROM entry_references f WHERE f.revision_id = r.id)`;
}

/** The public notes on an entry, newest first, each with what it changed by a quote and so has a place in the text. */
function notesThrough(lens: Lens): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(json_agg(json_build_object(
      'fromVersion', t.from_version,
      'toVersion', t.to_version,
      'correction', json_build_object(${members('c', noteMembers)}, 'supersededBy', ${rows(Prisma.sql`
        SELECT s.id FROM corrections s WHERE s.supersedes_id = c.id AND ${publishedIn(lens, 's')}`)}),
      'changes', ${rows(Prisma.sql`
        SELECT ${selected('h', changeMembers)} FROM correction_changes h
        WHERE h.correction_id = t.correction_id AND h.target_position = t.position AND h.field IS NULL
        ORDER BY h.position`)}
      ) ORDER BY c.date_published DESC, c.id DESC), '[]')
    FROM correction_targets t JOIN corrections c ON c.id = t.correction_id
    WHERE t.entry_id = e.id AND ${publishedIn(lens, 'c')})`;
}

/**
 * The passages where a claim stands, and the translations of an article. (Ids of versions are in the order of time: an index
 * gives the latest passages, however many there are.)
 */
function referrersThrough(lens: Lens): Prisma.Sql {
  return Prisma.sql`CASE r.kind
    WHEN 'claim' THEN ${rows(Prisma.sql`
      SELECT ${selected('m', namedMembers)} FROM entry_references f JOIN revisions m ON m.id = f.revision_id
      WHERE f.entry_id = e.id AND f.property = 'mention' AND ${tellingIn(lens, 'm')}
      ORDER BY f.revision_id DESC, f.position LIMIT ${Prisma.raw(String(MAX_APPEARANCES))}`)}
    WHEN 'article' THEN ${rows(Prisma.sql`
      SELECT ${selected('m', namedMembers)}, json_build_object('inLanguage', a.in_language) AS article
      FROM entry_references f JOIN revisions m ON m.id = f.revision_id JOIN articles a ON a.revision_id = m.id
      WHERE f.entry_id = e.id AND f.property = 'translationOf' AND ${tellingIn(lens, 'm')}
      ORDER BY a.in_language, m.date_published, m.entry_id LIMIT ${Prisma.raw(String(MAX_TRANSLATIONS))}`)}
    ELSE '[]' END`;
}

/** When the working version is published by itself: nothing that a reader's read loads. */
const schedule = Prisma.sql`(
  SELECT json_build_object('publishAt', p.publish_at, 'version', p.version, 'by', json_build_object('name', k.name))
  FROM schedules p JOIN api_keys k ON k.id = p.by_id WHERE p.entry_id = e.id)`;

/** The rows of a query as a JSON array, empty where there are none. */
function rows(query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(one), '[]') FROM (${query}) one)`;
}

/** Names and values for json_build_object. */
function members(alias: string, names: readonly string[]): Prisma.Sql {
  return Prisma.raw(pairs(alias, names));
}

function pairs(alias: string, names: readonly string[]): string {
  return names.map((name) => `'${name}', ${alias}.${columnOf(name)}`).join(', ');
}

/** Columns for SELECT, under their names in a record. */
function selected(alias: string, names: readonly string[]): Prisma.Sql {
  return Prisma.raw(names.map((name) => `${alias}.${columnOf(name)} AS "${name}"`).join(', '));
}

/** The schema names every column so. */
function columnOf(member: string): string {
  return member.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
