import type { Tx } from '../db/client.js';
import type { LineType } from './lines.js';

/** A line as it waits in the database, outside of this process's memory, until all of them have come. */
export interface Staged {
  line: number;
  type: LineType | 'written' | 'fault';
  key: string;
  /** What it is written with or not at all. */
  bundle: string;
  /** How many further lines its bundle has; 0 where it does not head one. */
  members: number;
  /** What it is written by the order of. */
  place: number;
  data: string;
  /** Why it is refused already. */
  reason: string | null;
  needs: string[];
  slugs: string[];
}

/** A line that was not imported, and why. */
export interface Refusal {
  line: number;
  key: string;
  reason: string;
}

/** Makes room for lines, until the transaction ends. */
export async function openStaging(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE staged_lines (
      line integer PRIMARY KEY, type text NOT NULL, key text NOT NULL UNIQUE, bundle text NOT NULL,
      members integer NOT NULL, place bigint NOT NULL, data text NOT NULL, state text NOT NULL, reason text
    ) ON COMMIT DROP`;
  await tx.$executeRaw`CREATE INDEX ON staged_lines (bundle)`;
  await tx.$executeRaw`CREATE INDEX ON staged_lines (type, place, line) WHERE state = 'new'`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE staged_needs (line integer NOT NULL, need text NOT NULL) ON COMMIT DROP`;
  await tx.$executeRaw`
    CREATE TEMPORARY TABLE staged_slugs (line integer NOT NULL, kind text NOT NULL, slug text NOT NULL, entry text NOT NULL)
    ON COMMIT DROP`;
}

/** Takes lines in; a second line of the same key is left out where it says the same, and refused where it does not. */
export async function stage(tx: Tx, rows: Staged[]): Promise<void> {
  const of = <K extends keyof Staged>(name: K) => rows.map((row) => row[name]);
  const taken = await tx.$queryRaw<{ line: number }[]>`
    INSERT INTO staged_lines
    SELECT line, type, key, bundle, members, place, data, CASE WHEN reason IS NULL THEN 'new' ELSE 'refused' END, reason
    FROM unnest(${of('line')}::int[], ${of('type')}::text[], ${of('key')}::text[], ${of('bundle')}::text[],
      ${of('members')}::int[], ${of('place')}::bigint[], ${of('data')}::text[], ${of('reason')}::text[])
      AS given (line, type, key, bundle, members, place, data, reason)
    ON CONFLICT (key) DO NOTHING RETURNING line`;
  const lines = new Set(taken.map(({ line }) => line));
  for (const again of rows.filter(({ line }) => !lines.has(line))) await stageAgain(tx, again);
  const kept = rows.filter(({ line }) => lines.has(line));
  const needs = kept.flatMap((row) => row.needs.map((need) => ({ line: row.line, need })));
  await tx.$executeRaw`
    INSERT INTO staged_needs SELECT * FROM unnest(
      ${needs.map(({ line }) => line)}::int[], ${needs.map(({ need }) => need)}::text[])`;
  const slugs = kept
    .filter((row) => row.slugs.length > 0)
    .flatMap(({ line, slugs: named, data }) => {
      const { kind, id } = JSON.parse(data) as { kind: string; id: string };
      return named.map((slug) => ({ line, kind, slug, id }));
    });
  await tx.$executeRaw`
    INSERT INTO staged_slugs SELECT * FROM unnest(
      ${slugs.map(({ line }) => line)}::int[], ${slugs.map(({ kind }) => kind)}::text[],
      ${slugs.map(({ slug }) => slug)}::text[], ${slugs.map(({ id }) => id)}::text[])`;
}

async function stageAgain(tx: Tx, { line, key, data }: Staged): Promise<void> {
  const fault = `line:${line}`;
  await tx.$executeRaw`
    INSERT INTO staged_lines
    SELECT ${line}::int, type, ${fault}, ${fault}, 0, 0, '',
      CASE WHEN data = ${data} THEN 'present' ELSE 'refused' END,
      format('Line %s has the same id and says something else.', line)
    FROM staged_lines WHERE key = ${key}`;
}

/** Makes the planner know how much has come. */
export async function closeStaging(tx: Tx): Promise<void> {
  await tx.$executeRaw`CREATE INDEX ON staged_needs (need)`;
  await tx.$executeRaw`ANALYZE staged_lines, staged_needs, staged_slugs`;
}

/** Some lines of one type that are still to be written, after a line. */
export function findNew(
  tx: Tx,
  {
    type,
    take,
    after = { place: -1, line: 0 },
  }: {
    type: Staged['type'];
    take: number;
    after?: { place: number | bigint; line: number };
  },
): Promise<{ line: number; key: string; place: bigint; data: string }[]> {
  return tx.$queryRaw`
    SELECT line, key, place, data FROM staged_lines
    WHERE type = ${type} AND state = 'new' AND (place, line) > (${after.place}::bigint, ${after.line}::int)
    ORDER BY place, line LIMIT ${take}`;
}

/** Says what became of lines. */
export async function mark(tx: Tx, lines: number[], state: 'present' | 'written'): Promise<void> {
  await tx.$executeRaw`
    UPDATE staged_lines SET state = ${state} WHERE line = ANY(${lines}::int[])`;
}

/** Refuses lines, each for its reason. */
export async function refuse(tx: Tx, refusals: Pick<Refusal, 'line' | 'reason'>[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE staged_lines SET state = 'refused', reason = given.reason
    FROM unnest(${refusals.map(({ line }) => line)}::int[], ${refusals.map(({ reason }) => reason)}::text[])
      AS given (line, reason)
    WHERE staged_lines.line = given.line`;
}

/** Everything that was refused, a page at a time. */
export function findRefused(
  tx: Tx,
  { after, take }: { after: number; take: number },
): Promise<Refusal[]> {
  return tx.$queryRaw`
    SELECT line, key, reason FROM staged_lines WHERE state = 'refused' AND line > ${after} ORDER BY line LIMIT ${take}`;
}

/** How many lines of each type came to what. */
export async function countStates(
  tx: Tx,
): Promise<{ type: string; state: 'written' | 'present' | 'refused'; count: number }[]> {
  return tx.$queryRaw`
    SELECT type, state, count(*)::int AS count FROM staged_lines GROUP BY type, state ORDER BY min(line)`;
}

/** Returns to where a piece of work began, or keeps it: a failure undoes that piece and nothing before it. */
export async function attempt<T>(tx: Tx, name: string, work: () => Promise<T>): Promise<T> {
  await tx.$executeRawUnsafe(`SAVEPOINT ${name}`);
  try {
    const result = await work();
    await tx.$executeRawUnsafe(`RELEASE SAVEPOINT ${name}`);
    return result;
  } catch (error) {
    await tx.$executeRawUnsafe(`ROLLBACK TO SAVEPOINT ${name}`);
    await tx.$executeRawUnsafe(`RELEASE SAVEPOINT ${name}`);
    throw error;
  }
}
