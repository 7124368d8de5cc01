import { contextOf, type DocumentText, placeOf } from './document-text.js';
import { fold } from './fold.js';
import type { Block } from './schema.js';
import { type Range, sentenceRanges } from './sentences.js';
import { coverage, glance } from './similarity.js';

const HOW_MANY = 3;
const LEAST = 0.3;
/** So much of a quote, and so many sentences, are looked at: the cost is their product. */
const MOST_QUOTED = 300;
const MOST_SENTENCES = 1500;
/** So many passages, those that look likeliest at a glance, are compared thoroughly. */
const MOST_LIKELY = 50;

/** A passage that may have been meant, with its true context; `similarity` is between 0 and 1. */
export interface NearPassage {
  blockKey: string;
  text: string;
  similarity: number;
  prefix: string;
  suffix: string;
}

/** How many sentences may still be compared with quotes; one is for all quotes of a request, which share it. */
export interface NearEffort {
  left: number;
}

/** The effort that a request may cost: some fifty quotes over a text of 1,500 sentences. */
export function nearEffort(): NearEffort {
  return { left: 75_000 };
}

/**
 * Finds the up to three passages of a document most like a quote, best first: runs of as many sentences as the quote
 * has, by the share of its letter trigrams found in them. None once the effort is spent.
 */
export function nearestIn(
  blocks: readonly Block[],
  document: DocumentText,
  effort: NearEffort,
): (quote: string) => NearPassage[] {
  const runsOf = runsIn(document);
  return (quote) => {
    const meant = fold(quote.slice(0, MOST_QUOTED));
    const wanted = Math.max(1, sentenceRanges(meant).length);
    if (effort.left <= 0) return [];
    const runs = runsOf(wanted);
    effort.left -= runs.length * wanted;
    const look = glance(meant);
    const likely = runs
      .map((run) => ({ ...run, shared: look(run.folded).shared }))
      .sort((a, b) => b.shared - a.shared)
      .slice(0, MOST_LIKELY);
    const covered = coverage(meant);
    return likely
      .map(({ start, end, folded }) => ({ start, end, similarity: covered(folded) }))
      .filter(({ similarity }) => similarity >= LEAST)
      .sort((a, b) => b.similarity - a.similarity || a.start - b.start)
      .slice(0, HOW_MANY)
      .map(({ start, end, similarity }) => ({
        blockKey: blocks[placeOf(document, start).block]?._key ?? '',
        text: document.text.slice(start, end),
        similarity: Math.round(similarity * 100) / 100,
        ...contextOf(document.text, start, end),
      }));
  };
}

type Run = Range & { folded: string };

/** The runs of so many sentences of a document, each made ready to be compared once. */
function runsIn(document: DocumentText): (sentences: number) => Run[] {
  let ranges: Range[] | undefined;
  const known = new Map<number, Run[]>();
  return (wanted) => {
    const before = known.get(wanted);
    if (before) return before;
    const all = (ranges ??= sentenceRanges(document.text).slice(0, MOST_SENTENCES));
    const runs = all.map(({ start }, index) => {
      const end = (all[index + wanted - 1] ?? all.at(-1))?.end ?? start;
      return { start, end, folded: fold(document.text.slice(start, end)) };
    });
    known.set(wanted, runs);
    return runs;
  };
}
