/**
 * How alike two texts are, from 0 to 1: the Dice coefficient over their letter trigrams, blind to case and to runs
 * of white space.
 */
export function similarity(a: string, b: string): number {
  return likeness(a)(b);
}

/** `similarity` to one text, for comparing many others with it. */
export function likeness(text: string): (other: string) => number {
  const left = trigrams(text);
  return (other) => {
    const right = trigrams(other);
    return (2 * sharedCount(left, right)) / (left.size + right.size);
  };
}

/** How much of `text`, from 0 to 1, is found in another text: the share of its letter trigrams that occur there. */
export function coverage(text: string): (other: string) => number {
  const wanted = trigrams(text);
  return (other) => sharedCount(wanted, trigrams(other)) / wanted.size;
}

/**
 * A cheap look before `coverage` and `likeness`: how many of the letter trigrams of another text, each as often as it
 * occurs there, are in `text`, of how many. It never counts fewer than there are.
 */
export function glance(text: string): (other: string) => { shared: number; of: number } {
  const marks = new Uint8Array(MARKS);
  const wanted = padded(text);
  for (let at = 0; at + 3 <= wanted.length; at += 1) marks[markOf(wanted, at)] = 1;
  return (other) => {
    const there = padded(other);
    let shared = 0;
    for (let at = 0; at + 3 <= there.length; at += 1) shared += marks[markOf(there, at)] ?? 0;
    return { shared, of: there.length - 2 };
  };
}

const MARKS = 65_536;

function markOf(text: string, at: number): number {
  const two = text.charCodeAt(at) * 31 + text.charCodeAt(at + 1);
  return (two * 31 + text.charCodeAt(at + 2)) % MARKS;
}

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared;
}

function trigrams(text: string): Set<string> {
  const whole = padded(text);
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= whole.length; at += 1) grams.add(whole.slice(at, at + 3));
  return grams;
}

function padded(text: string): string {
  return `  ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
}
