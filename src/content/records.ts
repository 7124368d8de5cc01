import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { type Lens, live, publishedBy, shown, telling, workingLens } from './lens.js';
import { type OriginalCorrection, withOriginalCorrections } from './translations.js';

/** How many passages the `appearance` of a claim is drawn from; the list of articles by claim has them all. */
const MAX_APPEARANCES = 20;

/** How many translations an article names; nobody publishes in more languages. */
const MAX_TRANSLATIONS = 100;

const named = { id: true, entryId: true, kind: true, slug: true, type: true, name: true } as const;

/** What all kinds have in common of the shape that a representation is drawn from. */
function common(lens: Lens) {
  return {
    references: {
      orderBy: { position: 'asc' },
      include: {
        entry: {
          select: {
            id: true,
            revisions: {
              where: shown(lens),
              select: { ...named, claim: { select: { claimStatus: true } } },
            },
          },
        },
      },
    },
    entry: {
      select: {
        dateCreated: true,
        retractionId: true,
        hold: true,
        revisions: { where: live, select: { version: true } },
        corrections: notes(lens),
      },
    },
  } satisfies Prisma.RevisionInclude;
}

/** When the working version is published by itself: nothing that a reader's query loads. */
const schedule = {
  select: { publishAt: true, version: true, by: { select: { name: true } } },
} satisfies Prisma.Entry$scheduleArgs;

/** The public notes on an entry, newest first, each with what it changed by a quote and so has a place in the text. */
function notes(lens: Lens) {
  return {
    where: { correction: publishedBy(lens) },
    orderBy: [{ correction: { datePublished: 'desc' } }, { correctionId: 'desc' }],
    include: {
      correction: {
        include: { supersededBy: { where: publishedBy(lens), select: { id: true } } },
      },
      changes: {
        where: { field: null },
        orderBy: { position: 'asc' },
        select: { blockKey: true, quote: true, oldValue: true, newValue: true },
      },
    },
  } satisfies Prisma.Entry$correctionsArgs;
}

/** The same with what is the kind's own; Prisma cannot type a member whose name is only known at run time. */
function shape(kind: EntryKind, lens: Lens): ReturnType<typeof common> {
  const { entry, ...rest } = common(lens);
  const select = {
    ...entry.select,
    ...(kind === 'claim' && { referencedBy: appearances(lens) }),
    ...(kind === 'article' && { referencedBy: translations(lens) }),
    ...(lens.kind === 'working' && { schedule }),
  };
  return { ...rest, entry: { select }, [kind]: true };
}

function appearances(lens: Lens) {
  return {
    where: { property: 'mention', revision: telling(lens) },
    // Ids of versions are in the order of time: an index gives the latest, however many there are.
    orderBy: [{ revisionId: 'desc' }, { position: 'asc' }],
    take: MAX_APPEARANCES,
    select: { revision: { select: named } },
  } satisfies Prisma.Entry$referencedByArgs;
}

function translations(lens: Lens) {
  return {
    where: { property: 'translationOf', revision: telling(lens) },
    orderBy: [
      { revision: { article: { inLanguage: 'asc' } } },
      { revision: { datePublished: 'asc' } },
      { revision: { entryId: 'asc' } },
    ],
    take: MAX_TRANSLATIONS,
    select: { revision: { select: { ...named, article: { select: { inLanguage: true } } } } },
  } satisfies Prisma.Entry$referencedByArgs;
}

type Loaded = Prisma.RevisionGetPayload<{ include: ReturnType<typeof common> }>;

/** A reference as a record carries it; `entry.revisions` is empty where the lens does not show the entry. */
export type ReferenceRecord = Loaded['references'][number];

/** What names an entry in a reference. */
export type Named = Prisma.RevisionGetPayload<{ select: typeof named }> & {
  claim?: { claimStatus: string } | null;
  article?: { inLanguage: string } | null;
};

/**
 * One version of an entry with its content row, references, corrections, for a claim its appearances, and for an article its
 * translations and, where it is one, the corrections of its original.
 */
export type EntryRecord<Row = unknown> = Omit<Loaded, 'entry'> & {
  content: Row;
  entry: Loaded['entry'] & {
    referencedBy?: { revision: Named }[];
    /** For editors. */
    schedule?: Prisma.ScheduleGetPayload<typeof schedule> | null;
  };
  originalCorrections?: OriginalCorrection[];
};

/** Which versions to find. */
export interface Selection {
  kind: EntryKind;
  lens: Lens;
  where: Prisma.RevisionWhereInput;
}

/** The versions that a lens shows of entries of one kind, in no order; one query, or two with translations. */
export function findRecords(db: Database, selection: Selection): Promise<EntryRecord[]> {
  const { lens, where } = selection;
  return findVersions(db, { ...selection, where: { AND: [shown(lens), where] } });
}

/** Any versions of entries of one kind, their references as the lens shows them; one query, or two with translations. */
export async function findVersions(
  db: Database,
  { kind, lens, where }: Selection,
): Promise<EntryRecord[]> {
  const loaded = await db.revision.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ kind }, where] },
    include: shape(kind, lens),
  });
  return withOriginalCorrections(db, loaded.map(toRecord), lens);
}

/** The version of one entry that a lens shows, if it shows one. */
export async function findRecord(
  db: Database,
  { kind, lens, id }: { kind: EntryKind; lens: Lens; id: string },
): Promise<EntryRecord | undefined> {
  return (await findRecords(db, { kind, lens, where: { entryId: id } }))[0];
}

/** One version by its number, whatever a lens would show. */
export async function findVersion(
  db: Database,
  { kind, id, version }: { kind: EntryKind; id: string; version: number },
): Promise<EntryRecord | undefined> {
  const loaded = await db.revision.findUnique({
    relationLoadStrategy: 'join',
    where: { entryId_version: { entryId: id, version } },
    include: shape(kind, workingLens),
  });
  return loaded ? toRecord(loaded) : undefined;
}

/** The version of an entry that readers see or, where it was taken away, the last one that they saw. */
export async function findLastSeen(
  db: Database,
  { kind, id }: { kind: EntryKind; id: string },
): Promise<EntryRecord | undefined> {
  const loaded = await db.revision.findFirst({
    relationLoadStrategy: 'join',
    where: { entryId: id, visibleFrom: { not: null } },
    orderBy: { visibleFrom: 'desc' },
    include: shape(kind, workingLens),
  });
  return loaded ? toRecord(loaded) : undefined;
}

function toRecord(loaded: Loaded): EntryRecord {
  return { ...loaded, content: (loaded as unknown as Record<EntryKind, unknown>)[loaded.kind] };
}
