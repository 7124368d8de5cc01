import { may } from '../auth/authorize.js';
import type { Env } from '../auth/endpoint.js';
import type { EntryType } from '../content/entry-type.js';
import { publicLens, workingLens } from '../content/lens.js';
import { readEntry } from '../content/read-entry.js';
import type { EntryRecord } from '../content/records.js';
import type { Database } from '../db/client.js';
import { snapshot } from '../db/transaction.js';
import { NotFound, Problem } from '../http/problem.js';
import { wrongPassage } from '../portable-text/near-copies.js';
import { findQuote, type QuoteSelector } from '../portable-text/quote.js';
import { findBodies } from './impact-repository.js';
import { type Carrier, type SourcedPassage, traceMistake } from './impact-trace.js';
import { judge, type Verdict } from './impact-verdict.js';
import type { CorrectionRecord } from './record-repository.js';
import { findCorrection } from './repository.js';

/** The most articles that an answer lists. */
export const MOST_LISTED = 100;

/** What carries a mistake on, the likeliest first. */
export interface Impact {
  items: (Carrier & Verdict)[];
  /** How many were found; at least so many where it is truncated. */
  total: number;
  truncated: boolean;
}

/**
 * What else carries what a correction puts right: looked for among what readers see now and what they saw when it was
 * published. Raises NotFound, also for a proposal that the caller may not see.
 */
export async function correctionImpact(
  env: Env,
  id: string,
): Promise<Impact & { record: CorrectionRecord }> {
  return snapshot(env.ctx, async (tx) => {
    const record = await findCorrection(tx, workingLens, id);
    const isPublic = record?.status === 'published';
    if (!record || !(isPublic || may(env.principal, 'readProposal', record.status))) {
      throw new Problem(NotFound, `There is no correction ${id}.`);
    }
    // The words of what is on hold are kept from readers, and so is what could be told from them.
    const targets = record.targets.filter(({ entry }) => entry.hold === null);
    const passages = await correctedPassages(tx, targets);
    const ofKinds = (kinds: string[]) =>
      targets.flatMap(({ entry }) => (kinds.includes(entry.kind) ? [entry.id] : []));
    const traced = await traceMistake(tx, {
      facts: ofKinds(['claim', 'event']),
      articles: ofKinds(['article']),
      passages,
      spreads: passages.length === 0,
      at: record.datePublished,
      since: record.datePublished ?? record.dateCreated,
      correctionId: record.id,
    });
    return { record, ...ranked(traced, { isCorrected: true }) };
  });
}

/**
 * What carries a claim or an event, before anybody corrects it: the articles that mention it, their translations, and
 * those that nearly have one of these sentences (or the claim itself). Raises what `readEntry` raises.
 */
export async function entryImpact(
  env: Env,
  type: EntryType,
  ref: string,
): Promise<(Impact & { record: EntryRecord }) | { movedTo: string }> {
  return snapshot(env.ctx, async (tx) => {
    const inner = { ...env, ctx: { ...env.ctx, db: tx } };
    const found = await readEntry(inner, type, { ref, lens: publicLens });
    if ('movedTo' in found) return found;
    const { record } = found;
    const said = { text: record.name, corrected: null, fix: null, from: null };
    const traced = await traceMistake(tx, {
      facts: [record.entryId],
      articles: [],
      passages: type.kind === 'claim' ? [said] : [],
      spreads: true,
      at: null,
      since: record.visibleFrom ?? record.dateModified,
      correctionId: null,
    });
    return { record, ...ranked(traced, { isCorrected: false }) };
  });
}

/** The sentences that the quotes of a correction stood in, in the version that was wrong. */
async function correctedPassages(
  db: Database,
  targets: CorrectionRecord['targets'],
): Promise<SourcedPassage[]> {
  const articles = targets.filter(({ entry }) => entry.kind === 'article');
  const bodies = await findBodies(
    db,
    articles.map(({ entry, fromVersion }) => ({ articleId: entry.id, version: fromVersion })),
  );
  return articles.flatMap(({ entry, changes }) => {
    const blocks = bodies.find(({ articleId }) => articleId === entry.id)?.blocks ?? [];
    return changes.flatMap(({ quote, newValue }) => {
      if (quote === null || typeof newValue !== 'string') return [];
      const result = findQuote(blocks, quote as unknown as QuoteSelector);
      if (result.kind !== 'found') return [];
      return [{ ...wrongPassage(blocks, result.match, newValue), from: entry.id }];
    });
  });
}

function ranked(
  { carriers, truncated }: { carriers: Carrier[]; truncated: boolean },
  how: { isCorrected: boolean },
): Impact {
  const judged = carriers.map((carrier) => ({ ...carrier, ...judge(carrier, how) }));
  const sorted = judged.sort(
    (a, b) =>
      (b.score ?? 0) - (a.score ?? 0) ||
      b.mentions.length - a.mentions.length ||
      (a.record.entryId < b.record.entryId ? -1 : 1),
  );
  return {
    items: sorted.slice(0, MOST_LISTED),
    total: sorted.length,
    truncated: truncated || sorted.length > MOST_LISTED,
  };
}
