import { findUnproven } from '../corrections/ledger.js';
import type { Tx } from '../db/client.js';
import { PAGE } from './cursor-repository.js';
import type { Line } from './lines.js';
import { reasonOf } from './reason.js';
import type { Section, Types } from './section.js';
import { sections } from './sections.js';
import { attempt, findNew, mark, type Refusal } from './staging-repository.js';

type Refused = Pick<Refusal, 'line' | 'reason'>;
type Page = Awaited<ReturnType<typeof findNew>>;

/** What the database would not take, though nothing was wrong with it before. */
export class LinesRefused extends Error {
  constructor(readonly refusals: Refused[]) {
    super(`${refusals.length} lines were refused by the database`);
  }
}

/** Writes every line that still stands, section by section. Raises LinesRefused at the first page that does not go in whole. */
export async function writeLines(
  tx: Tx,
  types: Types,
  progress: (written: number) => void,
): Promise<void> {
  let written = 0;
  for (const section of sections) {
    for (let more = true; more;) {
      const page = await findNew(tx, { type: section.type, take: PAGE });
      more = page.length === PAGE;
      if (page.length === 0) break;
      const refusals = await writePage(tx, { section, page, types });
      if (refusals.length > 0) throw new LinesRefused(refusals);
      await mark(tx, linesOf(page), 'written');
      written += page.length;
      progress(written);
    }
  }
}

interface Work {
  section: Section;
  page: Page;
  types: Types;
}

/** Writes a page or, where it does not go in whole, finds out which lines are to blame. */
async function writePage(tx: Tx, work: Work): Promise<Refused[]> {
  const fault = await tryToWrite(tx, work);
  if (fault === undefined) return [];
  const refusals: Refused[] = [];
  for (const one of work.page) {
    const reason = await tryToWrite(tx, { ...work, page: [one] });
    if (reason !== undefined) refusals.push({ line: one.line, reason });
    // What follows in a chain fails for no reason of its own.
    if (reason !== undefined && work.section.type === 'ledgerEntry') break;
  }
  const [first] = linesOf(work.page);
  return refusals.length > 0 || first === undefined ? refusals : [{ line: first, reason: fault }];
}

/** Answers why not, where it is refused. */
async function tryToWrite(tx: Tx, { section, page, types }: Work): Promise<string | undefined> {
  const lines = page.map(({ data }) => JSON.parse(data) as Line);
  try {
    await attempt(tx, 'page', async () => {
      await section.write(tx, lines, types);
      if (section.type === 'ledgerEntry') await demandProof(tx, lines);
    });
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

async function demandProof(tx: Tx, lines: Line[]): Promise<void> {
  const seqs = lines.flatMap((line) => (line.type === 'ledgerEntry' ? [BigInt(line.seq)] : []));
  const [first] = await findUnproven(tx, seqs);
  if (first !== undefined) {
    throw new Error(`Its hashes do not prove what the correction says (ledger entry ${first}).`);
  }
}

function linesOf(page: Page): number[] {
  return page.map(({ line }) => line);
}
