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

function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of a) if (b.has(gram)) shared += 1;
  return shared;
}

function trigrams(text: string): Set<string> {
  const padded = `  ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}
