import { similarity } from './similarity.js';

const NEAR = 0.5;
const LOOK_AHEAD = 8;

/**
 * Which of the earlier texts each later text continues, by index, in order: equal texts by their longest common
 * subsequence, then what is nearly equal between the same two equal ones. `undefined` where a text is new.
 */
export function alignTexts(
  earlier: readonly string[],
  later: readonly string[],
): (number | undefined)[] {
  const number = numbering();
  const origin = commonOrder(earlier.map(number), later.map(number));
  let from = 0;
  let gapStart = 0;
  for (let at = 0; at <= later.length; at += 1) {
    const anchor = at < later.length ? origin[at] : earlier.length;
    if (anchor === undefined) continue;
    pairNearlyEqual(earlier, later, { from, to: anchor, gapStart, gapEnd: at, origin });
    from = anchor + 1;
    gapStart = at + 1;
  }
  return origin;
}

/** Numbers for texts, the same for equal ones: the table compares every pair, and numbers compare faster. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

function commonOrder(a: readonly number[], b: readonly number[]): (number | undefined)[] {
  const origin: (number | undefined)[] = b.map(() => undefined);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) origin[start] = start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) origin[--endB] = --endA;
  const lengths = suffixLengths(a.slice(start, endA), b.slice(start, endB));
  let i = start;
  let j = start;
  while (i < endA && j < endB) {
    if (a[i] === b[j]) origin[j++] = i++;
    else if (lengths(i + 1 - start, j - start) >= lengths(i - start, j + 1 - start)) i += 1;
    else j += 1;
  }
  return origin;
}

/** Lengths of the longest common subsequence of every two suffixes, by dynamic programming. */
function suffixLengths(
  a: readonly number[],
  b: readonly number[],
): (i: number, j: number) => number {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

interface Gap {
  from: number;
  to: number;
  gapStart: number;
  gapEnd: number;
  origin: (number | undefined)[];
}

function pairNearlyEqual(earlier: readonly string[], later: readonly string[], gap: Gap): void {
  let from = gap.from;
  for (let at = gap.gapStart; at < gap.gapEnd; at += 1) {
    const text = later[at] ?? '';
    const end = Math.min(gap.to, from + LOOK_AHEAD);
    for (let candidate = from; candidate < end; candidate += 1) {
      if (similarity(earlier[candidate] ?? '', text) < NEAR) continue;
      gap.origin[at] = candidate;
      from = candidate + 1;
      break;
    }
  }
}
