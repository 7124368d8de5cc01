import type { Fault } from './problem.js';

/** Deeper JSON than this is refused before anything walks it recursively. */
const MAX_DEPTH = 32;
const POISONED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Finds what no schema should ever see in a parsed JSON value: NUL (PostgreSQL text cannot hold it), lone surrogates
 * (not encodable in UTF-8), keys that reach into an object's prototype, and nesting beyond reason.
 */
export function malformations(value: unknown, at: Fault['in']): Fault[] {
  const faults: Fault[] = [];
  visit(value, '', 0);
  return faults;

  function visit(node: unknown, pointer: string, depth: number): void {
    if (typeof node === 'string') return checkText(node, pointer);
    if (typeof node !== 'object' || node === null) return;
    if (depth >= MAX_DEPTH) {
      faults.push({ in: at, pointer, detail: `Nested deeper than ${MAX_DEPTH} levels.` });
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      const place = `${pointer}/${pointerToken(key)}`;
      if (POISONED_KEYS.has(key)) {
        faults.push({ in: at, pointer: place, detail: `“${key}” is not allowed as a name.` });
        continue;
      }
      checkText(key, place);
      visit(child, place, depth + 1);
    }
  }

  function checkText(text: string, pointer: string): void {
    if (text.includes('\0')) {
      faults.push({
        in: at,
        pointer,
        detail: 'Contains the character NUL (U+0000), which text cannot hold.',
      });
    }
    if (/\p{Surrogate}/u.test(text)) {
      faults.push({
        in: at,
        pointer,
        detail: 'Contains half of a surrogate pair, which is not Unicode text.',
      });
    }
  }
}

/** Escapes a member name for use as a token of a JSON pointer (RFC 6901). */
export function pointerToken(name: string | number): string {
  return String(name)
    .replace(/~/g, '~0')
    .replace(/\//g, '~1')
    .replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}
