import type { Database } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import type { EntryKind } from '../db/generated/enums.js';
import { howeverMany, prepared } from '../db/prepared.js';
import { queryRows } from '../db/query-rows.js';
import { type Fault, Problem, type ProblemType } from '../http/problem.js';
import type { IdOf, Link, View } from './entry-type.js';
import { isId, pathOf } from './kinds.js';
import { free, type Lens, publicLens, seen, shown } from './lens.js';
import type { Named, ReferenceRecord } from './records.js';

/** A reference as readers get it. */
export interface Compact {
  id: string;
  type: string;
  slug: string;
  name: string;
  url: string;
  claimStatus?: string;
}

export const ReferenceNotFound: ProblemType = {
  code: 'reference-not-found',
  status: 422,
  title: 'A reference leads nowhere',
  cause:
    'The request refers to an entry that does not exist, or that is of another kind than the place asks for.',
  remedy: 'Create the entry first, or mend the ids and slugs at the places that `errors` names.',
};

/** Names an entry: id, type, slug, name and URL, and the status of a claim. */
export function compact(named: Named, { publicUrl }: Pick<View, 'publicUrl'>): Compact {
  const { entryId, type, slug, name, kind, claimStatus } = named;
  return {
    id: entryId,
    type,
    slug,
    name,
    url: `${publicUrl}/v1/${pathOf[kind]}/${slug}`,
    ...(claimStatus && { claimStatus }),
  };
}

/** The compact form of each reference, in order, leaving out those to entries that the lens does not show. */
export function compactAll(references: ReferenceRecord[], view: View): Compact[] {
  return references.flatMap(({ named }) => (named ? [compact(named, view)] : []));
}

/** Each entry once, in the order of its first mention. */
export function unique(compacts: Compact[]): Compact[] {
  return [...new Map(compacts.map((one) => [one.id, one])).values()];
}

/**
 * Looks up every reference that a document makes, by id or by any slug that the entry has or ever had: a pending rename
 * takes nothing from the slug that readers still see, and what refers to an entry that was taken down can still be changed.
 * Raises ReferenceNotFound naming each that leads nowhere.
 */
export async function resolveLinks(db: Database, links: Link[]): Promise<IdOf> {
  const find = await findOwners(db, links);
  const faults = danglingLinks(links, find);
  if (faults.length > 0) {
    throw new Problem(ReferenceNotFound, faults.map(({ detail }) => detail).join(' '), {
      errors: faults,
    });
  }
  return (kinds, ref) => find(kinds, ref) ?? ref;
}

/** The faults of those references of a document that lead nowhere, once their owners were looked up. */
export function danglingLinks(links: Link[], find: Find): Fault[] {
  return links.flatMap(({ kinds, ref, pointer }) =>
    find(kinds, ref) === undefined
      ? [{ in: 'body', pointer, detail: `There is no ${kinds.join(' or ')} “${ref}”.` }]
      : [],
  );
}

/** Something that is referred to, by its id or a slug. */
export type Wanted = Pick<Link, 'kinds' | 'ref'>;

/** Looks up entries by their ids or any slugs that they have or ever had, whether anybody sees them or not; one query. */
export async function findOwners(db: Database, links: Wanted[]): Promise<Find> {
  if (links.length === 0) return () => undefined;
  const { kinds, ids, slugs } = named(links);
  const columns = Prisma.sql`SELECT kind::text, slug, entry_id::text AS "entryId" FROM slugs WHERE kind = ANY (${kinds}::entry_kind[])`;
  const statement = Prisma.sql`
    ${columns} AND entry_id = ANY (${howeverMany(ids)}::uuid[])
    UNION ALL ${columns} AND slug = ANY ((SELECT ${slugs}::text[])::text[])`;
  return finder(await queryRows(db, prepared(statement)));
}

/** Answers the id of an entry among these kinds, given its id or slug. */
export type Find = (kinds: EntryKind[], ref: string) => string | undefined;

/** Among which entries a reference is looked up: those that the lens shows, or also those that it showed before. */
export interface Among {
  lens: Lens;
  withdrawn?: boolean;
}

/** The ids of entries, for references given as ids or slugs, old ones too; one query. */
export async function lookUp(
  db: Database,
  wanted: Wanted[],
  { lens, withdrawn = false }: Among,
): Promise<Find> {
  if (wanted.length === 0) return () => undefined;
  const { kinds, ids, slugs } = named(wanted);
  // What is on hold stays unknown, also as the target of a correction.
  const known = { entry: free(lens) };
  const byId = withdrawn ? known : shown(lens);
  const bySlug = withdrawn ? known : { entry: { revisions: { some: shown(lens) } } };
  const found = await db.revision.findMany({
    where: {
      AND: [
        { kind: { in: kinds } },
        // Its slug of today names an entry in the past too.
        seen(lens.kind === 'asOf' ? publicLens : lens),
        {
          OR: [
            { AND: [byId, { entryId: { in: ids } }] },
            { AND: [bySlug, { slug: { in: slugs } }] },
          ],
        },
      ],
    },
    select: { entryId: true, kind: true, slug: true },
  });
  return finder(found);
}

/** The ids of all that these references name among the kinds; those that name nothing are left out. */
export function idsFound(find: Find, kinds: EntryKind[], refs: string[]): string[] {
  return refs.flatMap((ref) => kinds.flatMap((kind) => find([kind], ref) ?? []));
}

function named(wanted: Wanted[]) {
  const refs = wanted.map(({ ref }) => ref);
  return {
    kinds: [...new Set(wanted.flatMap(({ kinds }) => kinds))],
    ids: [...new Set(refs.filter(isId).map((ref) => ref.toLowerCase()))],
    slugs: [...new Set(refs.filter((ref) => !isId(ref)))],
  };
}

function finder(entries: { entryId: string; kind: EntryKind; slug: string }[]): Find {
  const idOf = new Map(
    entries.flatMap(({ entryId, kind, slug }) => [
      [`${kind}/${entryId}`, entryId],
      [`${kind}/${slug}`, entryId],
    ]),
  );
  return (of, ref) => {
    const name = isId(ref) ? ref.toLowerCase() : ref;
    return of.map((kind) => idOf.get(`${kind}/${name}`)).find((id) => id !== undefined);
  };
}
