import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { list, object } from '../db/json.js';
import { preparedOf, type Statement } from '../db/prepared.js';
import { clockState } from '../db/transaction.js';
import { type Lens, onceForEach, publicLens, publishedIn, shownIn, tellingIn } from './lens.js';

/** How many passages the `appearance` of a claim is drawn from; the list of articles by claim has them all. */
const MAX_APPEARANCES = '20';

/** How many translations an article names; nobody publishes in more languages. */
const MAX_TRANSLATIONS = '100';

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
  'createdById',
  'starts',
  'ends',
] as const;

/** Those that name an entry in a reference. */
export const namedMembers = ['entryId', 'kind', 'slug', 'type', 'name'] as const;

/** Those of a reference. */
export const referenceMembers = ['property', 'entryId', 'role', 'stance'] as const;

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

const content: Record<EntryKind, { table: string; columns: object }> = {
  article: { table: 'articles', columns: Prisma.ArticleScalarFieldEnum },
  actor: { table: 'actors', columns: Prisma.ActorScalarFieldEnum },
  event: { table: 'events', columns: Prisma.EventScalarFieldEnum },
  claim: { table: 'claims', columns: Prisma.ClaimScalarFieldEnum },
  source: { table: 'sources', columns: Prisma.SourceScalarFieldEnum },
  story: { table: 'stories', columns: Prisma.StoryScalarFieldEnum },
};

/**
 * The statement that reads whole records, one as JSON in each row: the revisions `r` that a condition chooses, and of what
 * they refer to the versions that the lens shows. It is written by hand because a page is drawn from little else: the
 * statement that Prisma makes of the same shape takes several times as long to plan as this one takes to run.
 */
export function recordStatement(lens: Lens, chosen: Prisma.Sql): Statement {
  return recordsThrough(lens)(chosen);
}

const recordsThrough = onceForEach((lens) => {
  const record = recordThrough(lens);
  return preparedOf(
    (chosen) =>
      Prisma.sql`SELECT ${record}::text AS record, ${clockState} AS state FROM revisions r WHERE ${chosen}`,
  );
});

/**
 * The same, and in the same round trip what these versions refer to: of each entry of these kinds the version that the lens
 * shows, none where they are more than `most`. Each row says which of the two its record is.
 */
export function recordsAndReferred(
  lens: Lens,
  chosen: Prisma.Sql,
  { kinds, most }: { kinds: EntryKind[]; most: number },
): Statement {
  return referredThrough(lens)(chosen, Prisma.sql`${kinds}`, Prisma.sql`${most}`);
}

const referredThrough = onceForEach((lens) => {
  const record = recordThrough(lens);
  return preparedOf(
    (chosen, kinds, most) => Prisma.sql`
      WITH asked AS MATERIALIZED (SELECT r.* FROM revisions r WHERE ${chosen}),
      referred AS MATERIALIZED (
        SELECT n.* FROM (SELECT DISTINCT f.entry_id FROM asked JOIN entry_references f ON f.revision_id = asked.id) named
        JOIN revisions n ON n.entry_id = named.entry_id AND ${shownIn(lens, 'n')} WHERE n.kind::text = ANY (${kinds})),
      r AS (SELECT true AS is_asked, * FROM asked
        UNION ALL SELECT false, * FROM referred WHERE (SELECT count(*) FROM referred) <= ${most})
      SELECT r.is_asked AS "isAsked", ${record}::text AS record, ${clockState} AS state FROM r`,
  );
});

/** The version `r` as a record. */
const recordThrough = onceForEach((lens) =>
  object('r', revisionMembers, {
    content: contentOf,
    references: referencesThrough(lens),
    entry: Prisma.sql`(SELECT ${entryThrough(lens)} FROM entries e WHERE e.id = r.entry_id)`,
  }),
);

/** The row of the kind's own table. */
const contentOf = Prisma.sql`CASE r.kind ${Prisma.join(
  Object.entries(content).map(([kind, { table, columns }]) => {
    const [when, from] = [Prisma.raw(`WHEN '${kind}' THEN`), Prisma.raw(`${table} c`)];
    const members = Object.keys(columns).filter((member) => member !== 'revisionId');
    return Prisma.sql`${when} (SELECT ${object('c', members)} FROM ${from} WHERE c.revision_id = r.id)`;
  }),
  ' ',
)} END`;

function referencesThrough(lens: Lens): Prisma.Sql {
  const name = object('n', namedMembers, { claimStatus: Prisma.raw('c.claim_status') });
  const named = Prisma.sql`CASE WHEN n.id IS NOT NULL THEN ${name} END`;
  return list(Prisma.sql`
    SELECT ${object('f', referenceMembers, { named })} FROM entry_references f
    LEFT JOIN revisions n ON n.entry_id = f.entry_id AND ${shownIn(lens, 'n')}
    LEFT JOIN claims c ON c.revision_id = n.id
    WHERE f.revision_id = r.id ORDER BY f.position`);
}

function entryThrough(lens: Lens): Prisma.Sql {
  return object('e', entryMembers, {
    liveVersion: lens.kind === 'asOf' ? Prisma.raw('NULL') : liveVersion,
    corrections: notesThrough(lens),
    referencedBy: referrersThrough(lens),
    schedule: lens.kind === 'working' ? schedule : Prisma.raw('NULL'),
  });
}

/** The public notes on an entry, newest first, each with what it changed by a quote and so has a place in the text. */
function notesThrough(lens: Lens): Prisma.Sql {
  const correction = object('c', noteMembers, { supersededBy: supersededThrough(lens) });
  const changes = list(Prisma.sql`
    SELECT ${object('h', changeMembers)} FROM correction_changes h
    WHERE h.correction_id = t.correction_id AND h.target_position = t.position AND h.field IS NULL
    ORDER BY h.position`);
  return list(Prisma.sql`
    SELECT ${object('t', ['fromVersion', 'toVersion'], { correction, changes })}
    FROM correction_targets t JOIN corrections c ON c.id = t.correction_id
    WHERE t.entry_id = e.id AND ${publishedIn(lens, 'c')}
    ORDER BY c.date_published DESC, c.id DESC`);
}

/** The correction that took the place of the correction `c`, as a list of one, where the lens shows it. */
export function supersededThrough(lens: Lens): Prisma.Sql {
  return list(
    Prisma.sql`SELECT ${object('s', ['id'])} FROM corrections s WHERE s.supersedes_id = c.id AND ${publishedIn(lens, 's')}`,
  );
}

/**
 * The passages where a claim stands, and the translations of an article. (Ids of versions are in the order of time: an index
 * gives the latest passages, however many there are.) Of the past all references are looked through; else those of old
 * versions are not met on the way.
 */
function referrersThrough(lens: Lens): Prisma.Sql {
  const references = Prisma.raw(lens.kind === 'asOf' ? 'entry_references' : 'current_references');
  const inLanguage = Prisma.raw('a.in_language');
  return Prisma.sql`CASE r.kind
    WHEN 'claim' THEN ${list(Prisma.sql`
      SELECT ${object('m', namedMembers)} FROM ${references} f JOIN revisions m ON m.id = f.revision_id
      WHERE f.entry_id = e.id AND f.property = 'mention' AND ${tellingIn(lens, 'm')}
      ORDER BY f.revision_id DESC, f.position LIMIT ${Prisma.raw(MAX_APPEARANCES)}`)}
    WHEN 'article' THEN ${list(Prisma.sql`
      SELECT ${object('m', namedMembers, { inLanguage })}
      FROM ${references} f JOIN revisions m ON m.id = f.revision_id JOIN articles a ON a.revision_id = m.id
      WHERE f.entry_id = e.id AND f.property = 'translationOf' AND ${tellingIn(lens, 'm')}
      ORDER BY a.in_language, m.date_published, m.entry_id LIMIT ${Prisma.raw(MAX_TRANSLATIONS)}`)}
    ELSE '[]' END`;
}

/** The version that readers see, where there is one. */
const liveVersion = Prisma.sql`CASE WHEN ${shownIn(publicLens, 'r')} THEN r.version ELSE (
  SELECT l.version FROM revisions l WHERE l.entry_id = e.id AND ${shownIn(publicLens, 'l')}) END`;

/** When the working version is published by itself: nothing that a reader's read loads. */
const schedule = Prisma.sql`(
  SELECT ${object('p', ['publishAt', 'version'], { by: object('k', ['name']) })}
  FROM schedules p JOIN api_keys k ON k.id = p.by_id WHERE p.entry_id = e.id)`;
