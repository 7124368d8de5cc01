// Emphasis is first written with noncharacters, one to open and one to close: only once a whole block is drawn is it
// known what stands on either side of a delimiter.
const DELIMITERS = {
  strong: ['\uFDD0', '\uFDD1', '**'],
  em: ['\uFDD2', '\uFDD3', '_'],
  'strike-through': ['\uFDD4', '\uFDD5', '~~'],
} as const;
const RUN = /([\uFDD0-\uFDD5]+)/;
const OPENERS = /^[\uFDD0\uFDD2\uFDD4]+$/;
const CLOSERS = /^[\uFDD1\uFDD3\uFDD5]+$/;
// A single ** or ~~ may stand inside a word; _ may not, nor two delimiters in a row.
const LENIENT = /^[\uFDD0\uFDD1\uFDD4\uFDD5]$/;

/** Text between the delimiters of a decorator, to be settled by `settleDelimiters`. */
export function emphasised(decorator: keyof typeof DELIMITERS, text: string): string {
  const [open, close] = DELIMITERS[decorator];
  return open + text + close;
}

/**
 * Text that Markdown reads as just that text, within a line. A line break becomes a hard break where `breaks` allows
 * and it stands between words, otherwise a character reference.
 */
export function escapeText(text: string, breaks: boolean): string {
  return text
    .replace(/[\\`*_[\]~]|<(?=[A-Za-z/])|&(?=#?\w+;)|!$/g, (special) => `\\${special}`)
    .replace(/\r|\n/g, (line, at: number, whole: string) =>
      breaks && line === '\n' && /\S$/.test(whole.slice(0, at)) && /^\S/.test(whole.slice(at + 1))
        ? '\\\n'
        : reference(line),
    );
}

/** Text as a code span, within backticks enough to hold those it has. */
export function codeSpan(text: string): string {
  const runs: readonly string[] = text.match(/`+/g) ?? [];
  let fence = '`';
  while (runs.includes(fence)) fence += '`';
  const padded = /^`|`$/.test(text) || /^ .* $/.test(text);
  return padded ? `${fence} ${text} ${fence}` : fence + text + fence;
}

/** A block's line or lines, escaped where Markdown would read a heading, list, quote or rule, or strip white space. */
export function escapeLines(lines: string): string {
  return lines
    .replace(/^\s+|\s+$/g, (space) => [...space].map(reference).join(''))
    .replace(/^[#+\-=>:|]/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])/gm, '$1\\$2');
}

/**
 * Writes the delimiters of emphasis so that CommonMark's flanking rules take every one as meant: white space just
 * inside becomes a character reference, and so does a letter just outside where the inside begins with punctuation.
 */
export function settleDelimiters(text: string): string {
  const parts = text.split(RUN);
  // A character that one delimiter has made a reference is punctuation to the next: go on until nothing changes.
  let before: string;
  do {
    before = parts.join('');
    for (let at = 1; at < parts.length; at += 2) {
      const [left = '', run = '', right = ''] = parts.slice(at - 1, at + 2);
      [parts[at - 1], parts[at + 1]] = settleRun(left, run, right);
    }
  } while (parts.join('') !== before);
  return Object.values(DELIMITERS).reduce<string>(
    (written, [open, close, delimiter]) =>
      written.replaceAll(open, delimiter).replaceAll(close, delimiter),
    parts.join(''),
  );
}

function settleRun(left: string, run: string, right: string): [left: string, right: string] {
  if (OPENERS.test(run)) {
    const inner = right.replace(/^\s/u, reference);
    const strict = !LENIENT.test(run) || /^[\p{P}\p{S}]/u.test(inner);
    return [strict ? left.replace(/[^\s\p{P}!-/:-@[-`{-~]$/u, reference) : left, inner];
  }
  const inner = left.replace(/\s$/u, reference);
  if (!CLOSERS.test(run)) return [inner, right.replace(/^\s/u, reference)];
  const strict = !LENIENT.test(run) || /[\p{P}\p{S}]$/u.test(inner);
  return [inner, strict ? right.replace(/^[^\s\p{P}!-/:-@[-`{-~]/u, reference) : right];
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 32};`;
}
