import { annotations, type Passage } from './annotations.js';
import { differingMiddle } from './difference.js';
import { documentText, type DocumentText, offsetOf, type Place, placeOf } from './document-text.js';
import { joinBlocks } from './join-blocks.js';
import { freshKeys } from './keys.js';
import type { QuoteMatch } from './quote.js';
import { replaceInBlock } from './replace-in-block.js';
import type { Block } from './schema.js';
import { blockText } from './text.js';

/** The blocks after a replacement, the annotations that lost their passage, and those whose passage reads anew. */
export interface Replacement {
  blocks: Block[];
  lost: Passage[];
  reworded: (Passage & { now: string })[];
}

/**
 * Replaces a match (as `findQuote` gave it for these very blocks) and leaves everything else as it is, down to the
 * keys. Only what really differs is replaced, by whole words, so marks on the common rest stay; the new text takes the
 * marks common to all that it replaces. A match across blocks joins what is left of the last block onto the first.
 * Throws a RangeError if the match does not fit the blocks.
 */
export function replaceQuote(
  blocks: readonly Block[],
  match: QuoteMatch,
  replacement: string,
): Replacement {
  const document = documentText(blocks);
  const start = startOf(blocks, match, document);
  if (match.exact === replacement) return { blocks: [...blocks], lost: [], reworded: [] };
  const middle = differingMiddle(match.exact, replacement);
  const from = placeOf(document, start + middle.start);
  const to = placeOf(document, start + middle.end);
  // Where nothing is left of the first block, what is left is the last one's, and keeps its key and style.
  const first = from.offset === 0 && middle.text === '' ? to.block : from.block;
  const affected = blocks.slice(first, to.block + 1);
  const local = (offset: number): number =>
    offsetWithin(affected, first, placeOf(document, offset));
  const edit = {
    start: first === from.block ? local(start + middle.start) : 0,
    end: local(start + middle.end),
    text: middle.text,
    match: { start: local(start), end: local(start + match.exact.length) },
  };
  const fresh = freshKeys(blocks);
  const joined = joinBlocks(affected as [Block, ...Block[]], fresh);
  const replaced = replaceInBlock(joined, edit, fresh);
  const { lost, reworded } = effects(annotations(affected), joined, replaced);
  return {
    blocks: [
      ...blocks.slice(0, from.block),
      ...remaining(replaced, joined, blocks.length === to.block - from.block + 1),
      ...blocks.slice(to.block + 1),
    ],
    lost: [...annotations(blocks.slice(from.block, first)), ...lost],
    reworded,
  };
}

function startOf(blocks: readonly Block[], match: QuoteMatch, document: DocumentText): number {
  const start = offsetOf(blocks, document, { blockKey: match.blockKeys[0], offset: match.start });
  if (Number.isNaN(start) || match.exact === '' || !document.text.startsWith(match.exact, start)) {
    throw new RangeError('The match does not fit the text of these blocks');
  }
  return start;
}

/** The offset of a place in the joined text of some blocks, the first of which has the index `first`. */
function offsetWithin(affected: readonly Block[], first: number, place: Place): number {
  const lengths = affected.map((block) => blockText(block).length);
  const sum = (some: readonly number[]): number =>
    some.reduce((total, length) => total + length, 0);
  if (place.block < first) return 0;
  return Math.min(sum(lengths.slice(0, place.block - first)) + place.offset, sum(lengths));
}

/** A block without text goes, unless it is all that the document has; then it keeps one empty span. */
function remaining(replaced: Block, joined: Block, isAll: boolean): Block[] {
  if (blockText(replaced) !== '') return [replaced];
  const _key = joined.children[0]?._key ?? replaced._key;
  const children = [{ _type: 'span' as const, _key, text: '', marks: [] }];
  return isAll ? [{ ...replaced, children, markDefs: [] }] : [];
}

/** Joining blocks renames marks but keeps their passages and order, so the original passages pair off with them. */
function effects(
  originals: readonly Passage[],
  joined: Block,
  replaced: Block,
): Pick<Replacement, 'lost' | 'reworded'> {
  const after = annotations([replaced]);
  const lost: Passage[] = [];
  const reworded: Replacement['reworded'] = [];
  annotations([joined]).forEach(({ markKey, exact }, index) => {
    const original = originals[index];
    const remains = after.filter((passage) => passage.markKey === markKey);
    if (original === undefined || remains.some((passage) => passage.exact === exact)) return;
    const [first] = remains;
    if (first === undefined) lost.push(original);
    else reworded.push({ ...original, now: first.exact });
  });
  return { lost, reworded };
}
