import type { Finding } from './finding.js';

/**
 * Lets each pair be compared once, however often it is met. One that is met again within itself has nothing further to
 * find: a schema that is part of itself is as compatible as the rest of it.
 */
export function onceAPair() {
  const known = new Map<unknown, Map<unknown, Finding[]>>();
  return (pair: { before: unknown; after: unknown }, compare: () => Finding[]): Finding[] => {
    const row = known.get(pair.before) ?? new Map<unknown, Finding[]>();
    known.set(pair.before, row);
    const found = row.get(pair.after);
    if (found) return found;
    row.set(pair.after, []);
    const findings = compare();
    row.set(pair.after, findings);
    return findings;
  };
}
