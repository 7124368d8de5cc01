import { findQuote, type QuoteMatch, type QuoteSelector } from '../portable-text/quote.js';
import type { Block } from '../portable-text/schema.js';
import { blockText } from '../portable-text/text.js';
import type { EntryRecord } from './records.js';

/** Where the new text of a correction stands in the version that is drawn, and what stood there before. */
export interface Anchor {
  blockKey: string;
  /** UTF-16 offset in the text of the block. */
  start: number;
  exact: string;
  oldValue: string;
}

type Change = EntryRecord['entry']['corrections'][number]['changes'][number];

/**
 * The corrected passages that still read as the correction left them, in the block where it put them. One that a later
 * edit moved to another block, reworded or removed has no anchor, nor one whose place cannot be told from another, nor
 * has any while the words of the correction are kept back.
 */
export function anchorsOf(
  { correction, changes }: EntryRecord['entry']['corrections'][number],
  body: readonly Block[],
): Anchor[] {
  return (correction.redacted ? [] : changes).flatMap((change) => {
    const match = placeOf(change, body);
    if (!match) return [];
    const [blockKey = ''] = match.blockKeys;
    return [
      { blockKey, start: match.start, exact: match.exact, oldValue: change.oldValue as string },
    ];
  });
}

function placeOf(
  { blockKey, quote, newValue }: Change,
  body: readonly Block[],
): QuoteMatch | undefined {
  const block = body.find(({ _key }) => _key === blockKey);
  const exact = typeof newValue === 'string' ? newValue : '';
  if (!block || exact === '' || !blockText(block).includes(exact)) return undefined;
  const alone = findQuote([block], { exact });
  if (alone.kind === 'found') return alone.match;
  const told = findQuote(body, { ...(quote as unknown as QuoteSelector), exact });
  return told.kind === 'found' && told.match.blockKeys[0] === blockKey ? told.match : undefined;
}
