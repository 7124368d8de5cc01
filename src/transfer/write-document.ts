import { isDeepStrictEqual } from 'node:util';
import type { Env } from '../auth/endpoint.js';
import { installation } from '../auth/principal.js';
import { createEntry } from '../content/create-entry.js';
import type { Document, EntryType } from '../content/entry-type.js';
import { unsealedLens } from '../content/lens.js';
import { entryIdOf, stateOf } from '../content/lifecycle.js';
import { type EntryRecord, findRecord } from '../content/records.js';
import { resolveLinks } from '../content/references.js';
import { revisionRows } from '../content/revisions.js';
import type { AppContext } from '../context.js';
import type { Tx } from '../db/client.js';
import type { Written } from './check-line.js';
import { reasonOf } from './reason.js';
import { attempt, findNew, mark, refuse } from './staging-repository.js';

/** Creates the entries that were written by hand, in the order of their lines, each whole or not at all. */
export async function writeDocuments(tx: Tx, ctx: AppContext): Promise<void> {
  const env: Env = { principal: installation, ctx: { ...ctx, db: tx } };
  for (;;) {
    const [next] = await findNew(tx, { type: 'written', take: 1 });
    if (!next) return;
    const written = JSON.parse(next.data) as Written;
    try {
      const state = await attempt(tx, 'document', () => writeDocument(env, tx, written));
      await mark(tx, [next.line], state);
    } catch (error) {
      await refuse(tx, [{ line: next.line, reason: reasonOf(error) }]);
    }
  }
}

async function writeDocument(
  env: Env,
  tx: Tx,
  { kind, doc, publish, id, made }: Written,
): Promise<'written' | 'present'> {
  const type = env.ctx.catalog.types[kind];
  const ref = id ?? doc.slug ?? '';
  const existing = await entryIdOf(tx, kind, ref);
  if (existing === undefined) {
    await createEntry(env, type, { doc, publish, id, made: made ? new Date(made) : undefined });
    return 'written';
  }
  const record = await findRecord(tx, unsealedLens, existing);
  if (!record || !(await saysTheSame(tx, type, { doc, record }))) {
    throw new Error(`The ${kind} “${ref}” is here already, and says something else.`);
  }
  if (publish && stateOf(record) !== 'published') {
    throw new Error(`The ${kind} “${ref}” is here already, as ${stateOf(record)}.`);
  }
  return 'present';
}

/** Whether the working version would be kept as it is, were the document what it is made from. */
async function saysTheSame(
  tx: Tx,
  type: EntryType,
  { doc, record }: { doc: Document; record: EntryRecord },
): Promise<boolean> {
  const next = type.prepare?.(doc, type.toDocument(record)) ?? doc;
  const idOf = await resolveLinks(tx, type.links(next));
  const { entryId, version, isLatest, visibleFrom, datePublished, slug, id } = record;
  const place = { entryId, version, basedOn: null, isLatest, visibleFrom, datePublished, slug, id };
  const rows = revisionRows(type, { ...place, doc: next, idOf, by: null, at: new Date() });
  return (
    (doc.slug === null || doc.slug === slug) &&
    isDeepStrictEqual(
      plain({ revisionId: id, ...(record.content as object) }),
      plain(rows.content),
    ) &&
    isDeepStrictEqual(byProperty(rows.references), byProperty(record.references))
  );
}

/** As JSON has it, without what is not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What references say, those of each property in their order. (The passages that they stand in are those of the text.) */
function byProperty(
  references: { property: string; entryId: string; role?: unknown; stance?: unknown }[],
): unknown[] {
  return references
    .toSorted((a, b) => (a.property < b.property ? -1 : Number(a.property > b.property)))
    .map(({ property, entryId, role, stance }) => ({ property, entryId, role, stance }));
}
