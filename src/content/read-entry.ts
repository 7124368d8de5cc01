import { authorize, may } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { Database } from '../db/client.js';
import type { Prisma } from '../db/generated/client.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { RetractionNotice } from './entry-form.js';
import type { EntryType } from './entry-type.js';
import { isId, pathOf } from './kinds.js';
import { REDACTED } from './draw-entry.js';
import { type Lens, publicLens, seen, shown } from './lens.js';
import { entryIdOf, nothingHere, stateOf } from './lifecycle.js';
import { type Along, type EntryRecord, findRecords } from './records.js';

export const Retracted: ProblemType = {
  code: 'retracted',
  status: 410,
  title: 'Retracted',
  cause: 'The entry was published and then retracted; `notice` says why and since when.',
  remedy:
    'Remove the entry, or show the notice in its place. Editors read what it said with `?draft=true`.',
};

export const TakenDown: ProblemType = {
  code: 'taken-down',
  status: 451,
  title: 'Unavailable for legal reasons',
  cause:
    'The entry was taken down for legal reasons; `notice` says what readers are told (RFC 7725).',
  remedy: 'Remove the entry, or show the notice in its place.',
};

/** The refusal of a retracted entry, with its notice for those forms that have words for it. */
export class RetractedEntry extends Problem {
  constructor(readonly notice: RetractionNotice) {
    const { url: _, ...shown } = notice;
    super(Retracted, notice.text, { members: { notice: shown } });
  }
}

/** The version that the lens shows, or the slug that the entry has in it where it was asked for by another. */
export type Found = { record: EntryRecord } | { movedTo: string; entryId: string };

/** Finds one entry by id, slug or old slug. Raises NotFound, Retracted and TakenDown (with the notice), and what the policy refuses. */
export async function readEntry(
  env: Env,
  type: EntryType,
  { ref, lens, along }: { ref: string; lens: Lens; along?: Along | undefined },
): Promise<Found> {
  const { db } = env.ctx;
  const which = isId(ref) ? { entryIds: [ref.toLowerCase()] } : { kind: type.kind, slug: ref };
  const [record] = await findRecords(db, lens, { ...which, along });
  if (record?.kind === type.kind) {
    if (lens.kind === 'working') authorize(env.principal, 'readWorking', stateOf(record));
    return { record };
  }
  const entryId = isId(ref)
    ? await entryIdOf(db, type.kind, ref)
    : await formerOwner(db, type, { slug: ref, lens });
  if (entryId === undefined) throw await hint(env, type, { ref, lens });
  const present = await db.revision.findFirst({
    where: { AND: [{ entryId, kind: type.kind }, shown(lens)] },
    select: { slug: true },
  });
  // One that came to be seen in between has not moved.
  if (present && (isId(ref) || present.slug === ref)) {
    return readEntry(env, type, { ref, lens, along });
  }
  if (present) return { movedTo: present.slug, entryId };
  throw (
    (await hold(env, type, { ref, entryId, lens })) ??
    (await retraction(env, type, { entryId, lens })) ??
    (await hint(env, type, { ref, lens }))
  );
}

/**
 * The entry that once had this slug: for readers, in a version that they could see. At an instant that may be a later
 * one: whoever follows today's URL back in time is led to the slug of that time.
 */
async function formerOwner(
  db: Database,
  { kind }: EntryType,
  { slug, lens }: { slug: string; lens: Lens },
): Promise<string | undefined> {
  const where = { AND: [{ kind, slug }, seen(lens.kind === 'asOf' ? publicLens : lens)] };
  return (await db.revision.findFirst({ where, select: { entryId: true } }))?.entryId;
}

/** What was taken down says so to whoever asks; what is withheld says so only to those who may know. */
async function hold(
  { ctx, principal }: Env,
  type: EntryType,
  { ref, entryId, lens }: { ref: string; entryId: string; lens: Lens },
): Promise<Problem | undefined> {
  const wasSeen = { entry: { revisions: { some: { visibleFrom: { not: null } } } } };
  const held = await ctx.db.hold.findFirst({
    // What readers never saw, they are not told of now.
    where: { entryId, dateLifted: null, ...(lens.kind !== 'working' && wasSeen) },
  });
  if (!held) return undefined;
  if (held.kind === 'takenDown') {
    const { notice, authority, datePlaced } = held;
    return new Problem(TakenDown, notice ?? TakenDown.title, {
      headers: { Link: `<${ctx.publicUrl}>; rel="blocked-by"` },
      members: { notice: { text: notice, authority, datePublished: datePlaced.toISOString() } },
    });
  }
  const plain = nothingHere(type.kind, ref);
  if (lens.kind === 'working' || !may(principal, 'readHold', 'withheld')) return plain;
  return new Problem(plain.type, `The ${type.kind} “${ref}” is withheld: ${held.reason}`);
}

async function retraction(
  { ctx: { db, publicUrl } }: Env,
  { kind }: EntryType,
  { entryId, lens }: { entryId: string; lens: Lens },
): Promise<RetractedEntry | undefined> {
  const by = lens.kind === 'asOf' ? lens.at : new Date();
  const retracted = await db.correctionTarget.findFirst({
    where: { entryId, correction: { kind: 'retraction', datePublished: { lte: by } } },
    orderBy: { correction: { datePublished: 'desc' } },
    select: {
      correction: { select: { id: true, text: true, redacted: true, datePublished: true } },
      entry: {
        select: {
          revisions: {
            where: { visibleFrom: { lte: by } },
            orderBy: { visibleFrom: 'desc' },
            take: 1,
            select: { name: true, visibleTo: true },
          },
        },
      },
    },
  });
  const notice = retracted?.correction;
  const last = retracted?.entry.revisions[0];
  // What was shown again since is not retracted; what was unpublished before may be.
  if (!notice?.datePublished || !last?.visibleTo || last.visibleTo > notice.datePublished) {
    return undefined;
  }
  const { id, datePublished } = notice;
  const text = notice.redacted ? REDACTED : notice.text;
  return new RetractedEntry({
    url: `${publicUrl}/v1/${pathOf[kind]}/${entryId}`,
    headline: last.name,
    text,
    datePublished: datePublished.toISOString(),
    correction: id,
  });
}

/** One who asks of the past is told of what readers see today, and one who may see drafts that there is one. */
async function hint(
  { ctx, principal }: Env,
  { kind }: EntryType,
  { ref, lens }: { ref: string; lens: Lens },
): Promise<Problem> {
  const plain = nothingHere(kind, ref);
  const named = { kind, ...(isId(ref) ? { entryId: ref.toLowerCase() } : { slug: ref }) };
  const some = (more: Prisma.RevisionWhereInput) =>
    ctx.db.revision.findFirst({ where: { AND: [named, more] }, select: { id: true } });
  // A slug that no reader ever saw is not to be told by its entry.
  const today = { AND: [seen(publicLens), { entry: { revisions: { some: shown(publicLens) } } }] };
  if (lens.kind === 'asOf' && (await some(today))) {
    const detail = `Readers did not see the ${kind} “${ref}” at ${lens.at.toISOString()}. They see it today: name a later instant, or none.`;
    return new Problem(plain.type, detail);
  }
  if (lens.kind === 'working' || !may(principal, 'readWorking', 'draft')) return plain;
  const detail = `The ${kind} “${ref}” is not published; read it with ?draft=true.`;
  const draft = await some({ entry: { hold: null, retractionId: null } });
  return draft ? new Problem(plain.type, detail) : plain;
}
