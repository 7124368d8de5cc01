import { isDeepStrictEqual } from 'node:util';
import type { AppContext } from '../context.js';
import type { Tx } from '../db/client.js';
import { type Checked, checkLine } from './check-line.js';
import { inLongTransaction, PAGE } from './cursor-repository.js';
import {
  findKnown,
  lockOutWriters,
  noteArrivals,
  refuseDependents,
  refuseForeignLog,
  refuseTakenSlugs,
  settle,
} from './decisions-repository.js';
import { bundleOf, keyOf, type Line, membersOf } from './lines.js';
import { needsOf } from './needs.js';
import type { Types } from './section.js';
import { sections } from './sections.js';
import {
  attempt,
  closeStaging,
  countStates,
  findNew,
  findRefused,
  mark,
  openStaging,
  type Refusal,
  refuse,
  stage,
  type Staged,
} from './staging-repository.js';
import { writeDocuments } from './write-document.js';
import { LinesRefused, writeLines } from './write-lines.js';

/** One line of what is imported, and where it stood. */
export interface Incoming {
  number: number;
  checked: Checked;
}

/** How many lines of each type came to what. */
export type Outcome = Awaited<ReturnType<typeof countStates>>;

/** Who hears how far it is, and of every line that was not imported. */
export interface Listener {
  progress?: (verb: 'read' | 'compared' | 'written', lines: number) => void;
  refused: (refusal: Refusal) => void;
}

/** An export whose end is missing. */
export class CutOff extends Error {
  constructor() {
    super('The export has no last line ({"type":"end"}): it was cut off. Nothing was imported.');
  }
}

/** A file without a line: most likely what an export left that failed. */
export class NothingThere extends Error {
  constructor() {
    super('There is no line to import. An export has a first and a last one: write it again.');
  }
}

/**
 * Imports lines in one transaction: what is there already and equal is skipped, what is not possible is refused with all
 * that depends on it, the rest is written. Raises CutOff for an export without its end, and
 * NothingThere where there is no line at all.
 */
export async function importContent(
  ctx: AppContext,
  incoming: AsyncIterable<Incoming>,
  { progress = () => undefined, refused }: Listener,
): Promise<Outcome> {
  const { types } = ctx.catalog;
  return inLongTransaction(ctx.db, async (tx) => {
    await openStaging(tx);
    const { isRecord } = await stageAll(tx, incoming, { types, progress });
    await closeStaging(tx);
    if (isRecord) await importRecord(tx, types, progress);
    await writeDocuments(tx, ctx);
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: Refusal[] = await findRefused(tx, { after, take: PAGE });
      page.forEach(refused);
      after = page.at(-1)?.line;
    }
    return countStates(tx);
  });
}

type Progress = NonNullable<Listener['progress']>;

/** Answers whether there are lines of an export among them. */
async function stageAll(
  tx: Tx,
  incoming: AsyncIterable<Incoming>,
  { types, progress }: { types: Types; progress: Progress },
): Promise<{ isRecord: boolean }> {
  const seen = { line: false, export: false, end: false };
  let isRecord = false;
  let waiting: Staged[] = [];
  for await (const { number, checked } of incoming) {
    seen.line = true;
    if ('line' in checked && (checked.line.type === 'export' || checked.line.type === 'end')) {
      seen[checked.line.type] = true;
      continue;
    }
    const staged = stagedOf(number, checked, types);
    isRecord ||= staged.type !== 'written' && staged.type !== 'fault';
    waiting.push(staged);
    if (waiting.length < PAGE) continue;
    await stage(tx, waiting);
    progress('read', number);
    waiting = [];
  }
  await stage(tx, waiting);
  if (!seen.line) throw new NothingThere();
  if (seen.export && !seen.end) throw new CutOff();
  return { isRecord };
}

function stagedOf(number: number, checked: Checked, types: Types): Staged {
  const nothing = { line: number, members: 0, place: number, reason: null, needs: [], slugs: [] };
  if ('faults' in checked) {
    const key = `line:${number}`;
    const bundle = checked.as?.bundle ?? key;
    const reason = checked.faults.join(' ');
    return { ...nothing, type: 'fault', key, bundle, data: '{}', reason };
  }
  const { line } = checked;
  const data = JSON.stringify(line);
  if (line.type === 'written') {
    const { kind, id, doc } = line;
    const key = `${kind}:${id ?? doc.slug}`;
    return { ...nothing, type: 'written', key, bundle: key, data };
  }
  return { ...nothing, ...placed(line as Line, types), data };
}

function placed(line: Line, types: Types) {
  return {
    type: line.type,
    key: keyOf(line),
    bundle: bundleOf(line),
    members: membersOf(line),
    needs: needsOf(line, types),
    slugs: line.type === 'entry' ? line.slugs : [],
    ...(line.type === 'ledgerEntry' && { place: line.seq }),
    // Those that readers saw are numbered as they come; the others may come before them.
    ...(line.type === 'change' && { place: line.publicSeq ?? 0 }),
  };
}

async function importRecord(tx: Tx, types: Types, progress: Progress): Promise<void> {
  await lockOutWriters(tx);
  await skipPresent(tx, types, progress);
  await refuseTakenSlugs(tx);
  await findKnown(tx);
  for (let isForeign = false; ;) {
    await refuseDependents(tx);
    isForeign = (await refuseForeignLog(tx)) || isForeign;
    try {
      await attempt(tx, 'writing', async () => {
        await writeLines(tx, types, (lines) => {
          progress('written', lines);
        });
        if (isForeign) await noteArrivals(tx);
        await settle(tx);
      });
      return;
    } catch (error) {
      if (!(error instanceof LinesRefused)) throw error;
      await refuse(tx, error.refusals);
    }
  }
}

/** Sorts out what the database has: equal lines need not be written, and others must not. */
async function skipPresent(tx: Tx, types: Types, progress: Progress): Promise<void> {
  let compared = 0;
  for (const { type, draw } of sections) {
    for (let after, page; page === undefined || page.length === PAGE; after = page.at(-1)) {
      page = await findNew(tx, { type, take: PAGE, ...(after && { after }) });
      const ids = page.map(({ key }) => key.slice(type.length + 1));
      const drawn = await draw(tx, ids, types);
      const there = new Map(drawn.map((line) => [keyOf(line), asRead(line, types)]));
      const known = page.filter(({ key }) => there.has(key));
      const isSame = ({ key, data }: (typeof page)[number]) =>
        isDeepStrictEqual(there.get(key), comparable(JSON.parse(data) as Line));
      await mark(
        tx,
        known.filter(isSame).map(({ line }) => line),
        'present',
      );
      const others = known.filter((one) => !isSame(one));
      const reason = 'It is here already, and says something else.';
      await refuse(
        tx,
        others.map(({ line }) => ({ line, reason })),
      );
      progress('compared', (compared += page.length));
    }
  }
}

/** A line of the database as it would be read from a file. */
function asRead(line: Line, types: Types): unknown {
  const checked = checkLine(JSON.stringify(line), types);
  return comparable(JSON.parse(JSON.stringify('line' in checked ? checked.line : line)) as Line);
}

/** What makes two lines the same: not the number of a public change, which counts what came before it here. */
function comparable(line: Line): unknown {
  return line.type === 'change' ? { ...line, publicSeq: line.publicSeq !== null } : line;
}
