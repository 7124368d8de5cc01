import type { Json } from './alternatives.js';
import { type Breach, compareDocuments } from './compare-documents.js';
import { remedies } from './finding.js';

/** What may be done with the current document. */
export interface Verdict {
  /** Every breaking change since the release, a line each. */
  breaches: string[];
  /** Why it may not go on like that; nothing when it may. */
  refusal?: string;
}

/** Compares a document with the last released one. What breaks callers needs a higher major version (SemVer 2.0.0, 8). */
export function judge(released: Json, current: Json): Verdict {
  const breaches = compareDocuments(released, current).map(lineOf);
  const [was, is] = [versionOf(released), versionOf(current)];
  if (breaches.length === 0 || majorOf(is) > majorOf(was)) return { breaches };
  return {
    breaches,
    refusal: `${breaches.length} of the changes since ${was} break callers: undo them, or raise the version in package.json from ${is} to ${majorOf(was) + 1}.0.0.`,
  };
}

/** Whether the current document may take the place of the released one, which needs a version of its own. */
export function judgeRelease(released: Json, current: Json): Verdict {
  const verdict = judge(released, current);
  const isSame = JSON.stringify(released) === JSON.stringify(current);
  if (verdict.refusal !== undefined || isSame || versionOf(released) !== versionOf(current)) {
    return verdict;
  }
  const refusal = `${versionOf(released)} is released already: raise the version in package.json.`;
  return { ...verdict, refusal };
}

function lineOf({ kind, pointer, document, detail, operations }: Breach): string {
  const [first = '', ...others] = operations;
  const where = others.length === 0 ? first : `${first} and ${others.length} more`;
  return `${kind} at ${pointer} (${document}; ${where}): ${detail}. ${remedies[kind]}.`;
}

function versionOf({ info }: Json): string {
  return (info as { version: string }).version;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
