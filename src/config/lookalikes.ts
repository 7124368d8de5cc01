/** The beginnings that belong to this product's settings alone. */
const OWN_PREFIXES = ['RATE_LIMIT_', 'CORRECTIONS_', 'CORS_'];

/** Names shorter than this have too many neighbours: only two letters in the wrong order tell a slip. */
const LONG = 7;

/** A message for each variable that is not a setting but looks like one misspelt. */
export function lookalikes(names: string[], known: string[]): string[] {
  return names.flatMap((name) => {
    if (known.includes(name)) return [];
    const near = known.find((one) =>
      one.length >= LONG ? distance(one, name) <= 2 : isSwapped(one, name),
    );
    if (near !== undefined) return [`${name} is not a setting; did you mean ${near}?`];
    return OWN_PREFIXES.some((prefix) => name.startsWith(prefix))
      ? [`${name} is not a setting`]
      : [];
  });
}

/** Whether two neighbouring letters changed places. */
function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  const swapped = `${a.slice(0, at)}${a[at + 1] ?? ''}${a[at] ?? ''}${a.slice(at + 2)}`;
  return at >= 0 && swapped === b;
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
