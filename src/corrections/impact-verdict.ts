import { fold } from '../portable-text/fold.js';
import { type NearCopy, standsIn } from '../portable-text/near-copies.js';
import { findQuote } from '../portable-text/quote.js';
import { selectorFor } from '../portable-text/selector.js';
import type { Block } from '../portable-text/schema.js';
import { overlap } from './change-document.js';
import type { Carrier, TracedPassage } from './impact-trace.js';
import type { ChangeInput } from './schema.js';

type QuoteChange = Extract<ChangeInput, { quote: unknown }>;

/** What can be put into the targets of a correction as it is. */
export interface ReadyTarget {
  type: 'article';
  id: string;
  changes: QuoteChange[];
}

/** How it stands with an article that carries, or carried, a mistake. */
export interface Verdict {
  /** How alike its best near-copy is; null where it has none. */
  score: number | null;
  stillThere: boolean;
  /** Null where nothing is left to correct. */
  target: ReadyTarget | null;
}

/**
 * Judges an article. Of a near-copy it is asked whether the words at fault still stand; else of an annotation whether its
 * passage does; a translation, whose words cannot be compared, counts as uncorrected until a correction is published, unless
 * it was made of the corrected text.
 */
export function judge(carrier: Carrier, { isCorrected }: { isCorrected: boolean }): Verdict {
  const { record, passages, live } = carrier;
  const still = isStillThere(carrier);
  const best = passages.flatMap((one) => (shownCopy(one) ?? { score: 0 }).score);
  const score = best.length > 0 ? Math.max(...best) : null;
  const changes = live ? changesFor(passages, live.blocks) : [];
  const open = isOpen(carrier, { isCorrected, still, changes });
  const target = open ? { type: 'article' as const, id: record.entryId, changes } : null;
  return { score, stillThere: still, target };
}

/** The copy to show: as readers see it now, or as they saw it. */
export function shownCopy({ now, then }: TracedPassage): NearCopy | undefined {
  return now[0] ?? then[0];
}

/** With a change there is something to correct; without one a note can be carried, unless one was or nothing is left. */
function isOpen(
  { record, passages, mentions, isMadeSince }: Carrier,
  { isCorrected, still, changes }: { isCorrected: boolean; still: boolean; changes: ChangeInput[] },
): boolean {
  if (changes.length > 0 || !isCorrected) return true;
  if (isMadeSince && passages.length + mentions.length === 0) return false;
  return record.entry.corrections.length === 0 && (passages.length === 0 || still);
}

function isStillThere({ record, mentions, isMadeSince, passages, live }: Carrier): boolean {
  if (passages.length > 0) return passages.some((one) => stands(one, live?.blocks ?? []));
  if (mentions.length > 0) return mentions.some(({ isLive }) => isLive) && !isReworded(mentions);
  return !isMadeSince && record.entry.corrections.length === 0;
}

/** Where the words at fault were found then, they must be found now; else the whole passage must stand unchanged. */
function stands({ then, now }: TracedPassage, blocks: readonly Block[]): boolean {
  if (then.some(({ edit }) => edit)) return now.some(({ edit }) => edit);
  return standsIn(
    blocks,
    then.map(({ text }) => text),
  );
}

/** Whether no passage that mentioned the fact then reads now as it did. */
function isReworded(mentions: Carrier['mentions']): boolean {
  const now = new Set(
    mentions.flatMap(({ isLive, factId, exact }) => (isLive ? [`${factId} ${fold(exact)}`] : [])),
  );
  const then = mentions.filter(({ isLive }) => !isLive);
  return then.length > 0 && !then.some(({ factId, exact }) => now.has(`${factId} ${fold(exact)}`));
}

/** One change for each place where words at fault stand, none overlapping another. */
function changesFor(passages: TracedPassage[], blocks: readonly Block[]): QuoteChange[] {
  const edits = passages.flatMap(({ now }) => now.flatMap(({ edit }) => edit ?? []));
  const chosen: { change: QuoteChange; match: Parameters<typeof overlap>[0] }[] = [];
  for (const { replacement, ...range } of edits) {
    const quote = selectorFor(blocks, range);
    const result = quote && findQuote(blocks, quote);
    if (!result || result.kind !== 'found' || result.match.exact === replacement) continue;
    const { match } = result;
    if (chosen.some((other) => overlap(other.match, match))) continue;
    chosen.push({ change: { quote, replacement }, match });
  }
  return chosen.slice(0, 100).map(({ change }) => change);
}
