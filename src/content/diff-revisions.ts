import { isDeepStrictEqual } from 'node:util';
import type { Env } from '../auth/endpoint.js';
import { type BlockChange, compareBlocks } from '../portable-text/compare-blocks.js';
import type { Block } from '../portable-text/schema.js';
import type { Representation } from './catalog.js';
import { drawEntry } from './draw-entry.js';
import type { EntryType } from './entry-type.js';
import { type History, noSuchVersion, recorded } from './find-history.js';
import { findVersions } from './records.js';

/** A member, or a block of the text, in which two versions differ. */
export interface EntryChange extends Partial<
  Pick<BlockChange<unknown>, 'blockKey' | 'parts' | 'moved'>
> {
  /** A JSON pointer into the entry as it is read. */
  field: string;
  kind: 'added' | 'removed' | 'changed';
  oldValue: unknown;
  newValue: unknown;
}

/** Two versions and every difference between them; there is none from before the first. */
export interface Difference {
  from: number | null;
  to: number;
  changes: EntryChange[];
}

const BODY = 'articleBody';

/**
 * Compares two versions: without `to` the newest that the caller sees, without `from` the one before. Both are drawn
 * through one lens, so that only what they say differs, not what their references are called by now; and what the lens
 * does not show is in neither. Raises NotFound for a version that is not the caller's to see.
 */
export async function diffRevisions(
  env: Env,
  type: EntryType,
  { history, from, to }: { history: History; from?: number | undefined; to?: number | undefined },
): Promise<Difference> {
  const newer = to ?? (await newest(env, history));
  if (newer === undefined) throw noSuchVersion(type, history, 1);
  const older = from ?? (await newest(env, history, newer));
  const draw = await drawVersions(env, type, {
    history,
    versions: [newer, ...(older === undefined ? [] : [older])],
  });
  const after = draw(newer);
  const changes = older === undefined ? [] : changesBetween(type, draw(older), after);
  return { from: older ?? null, to: newer, changes };
}

async function newest(
  { ctx }: Env,
  history: History,
  before?: number,
): Promise<number | undefined> {
  const found = await ctx.db.revision.findFirst({
    where: { ...recorded(history), ...(before !== undefined && { version: { lt: before } }) },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  return found?.version;
}

async function drawVersions(
  { ctx }: Env,
  type: EntryType,
  { history, versions }: { history: History; versions: number[] },
): Promise<(version: number) => Representation> {
  const { lens } = history;
  const where = { AND: [recorded(history), { version: { in: versions } }] };
  const chosen = await ctx.db.revision.findMany({ where, select: { id: true } });
  const ids = chosen.map(({ id }) => id);
  const records = await findVersions(ctx.db, lens, { ids });
  const view = { lens, publicUrl: ctx.publicUrl, body: 'portabletext' } as const;
  return (version) => {
    const record = records.find((one) => one.version === version);
    if (!record) throw noSuchVersion(type, history, version);
    return drawEntry(type, record, view);
  };
}

function changesBetween(
  { representation }: EntryType,
  before: Representation,
  after: Representation,
): EntryChange[] {
  return ['slug', ...Object.keys(representation.shape)].flatMap((member): EntryChange[] => {
    const field = `/${member}`;
    const [oldValue, newValue] = [before[member] ?? null, after[member] ?? null];
    if (member === BODY) {
      const blocks = compareBlocks(oldValue as Block[], newValue as Block[]);
      return blocks.map((change) => ({ field, ...change }));
    }
    if (isDeepStrictEqual(oldValue, newValue)) return [];
    return [{ field, kind: kindOf(oldValue, newValue), oldValue, newValue }];
  });
}

function kindOf(oldValue: unknown, newValue: unknown): EntryChange['kind'] {
  if (isNothing(oldValue)) return 'added';
  return isNothing(newValue) ? 'removed' : 'changed';
}

function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
