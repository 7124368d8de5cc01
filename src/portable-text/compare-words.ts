import { diffArrays } from 'diff';

/** A stretch of two texts: in both, only in the new one, or only in the old one. */
export interface Part {
  op: 'equal' | 'insert' | 'delete';
  text: string;
}

/** Texts further apart than this many words are not compared word by word: one simply replaces the other. */
const MAX_EDITS = 300;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Two texts side by side, by whole words of any script; words replaced next to each other are one replacement. The
 * `equal` and `delete` parts joined are the old text, the `equal` and `insert` parts the new one.
 */
export function compareWords(before: string, after: string): Part[] {
  const found = diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
  if (!found) return replacement(before, after);
  const parts: Part[] = [];
  let open = { deleted: '', inserted: '' };
  for (const { value, added, removed } of found) {
    const text = value.join('');
    if (added) open.inserted += text;
    else if (removed) open.deleted += text;
    else if (isBlank(text)) {
      open.deleted += text;
      open.inserted += text;
    } else {
      parts.push(...closed(open), equal(text));
      open = { deleted: '', inserted: '' };
    }
  }
  return joined([...parts, ...closed(open)]);
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function isBlank(text: string): boolean {
  return /^\s*$/.test(text);
}

/** A replacement, without the white space that both sides end in. */
function closed({ deleted, inserted }: { deleted: string; inserted: string }): Part[] {
  let shared = 0;
  const most = Math.min(deleted.length, inserted.length);
  while (shared < most && deleted.at(-1 - shared) === inserted.at(-1 - shared)) {
    if (!isBlank(deleted.at(-1 - shared) ?? '')) break;
    shared += 1;
  }
  const cut = (text: string) => text.slice(0, text.length - shared);
  const blank = deleted.slice(deleted.length - shared);
  return [...replacement(cut(deleted), cut(inserted)), ...(blank ? [equal(blank)] : [])];
}

function replacement(deleted: string, inserted: string): Part[] {
  return [
    ...(deleted ? [{ op: 'delete' as const, text: deleted }] : []),
    ...(inserted ? [{ op: 'insert' as const, text: inserted }] : []),
  ];
}

function equal(text: string): Part {
  return { op: 'equal', text };
}

function joined(parts: Part[]): Part[] {
  const out: Part[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last?.op === 'equal' && part.op === 'equal') last.text += part.text;
    else out.push({ ...part });
  }
  return out;
}
