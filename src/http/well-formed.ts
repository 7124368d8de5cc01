import type { Fault } from './problem.js';

/** Deeper JSON than this is refused before anything walks it recursively. */
export const MAX_DEPTH = 32;
/** More items than any list of a request may have: what holds more is refused before a schema looks at each. */
const MAX_ITEMS = 10_000;
/** Nobody mends more at once. */
const MAX_FAULTS = 1000;
const POISONED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** What is wrong with a JSON value as such, and whether it is small enough for a schema to look at it. */
export interface Malformations {
  faults: Fault[];
  isBounded: boolean;
}

/**
 * Finds what no handler should ever see in a parsed JSON value: NUL (PostgreSQL text cannot hold it), lone surrogates
 * (not encodable in UTF-8), numbers beyond the range of numbers, keys that reach into an object's prototype, and nesting
 * and lists beyond reason.
 */
export function malformations(value: unknown, at: Fault['in']): Malformations {
  const faults: Fault[] = [];
  const tokens: (string | number)[] = [];
  let isBounded = true;
  visit(value);
  return { faults, isBounded };

  function visit(node: unknown): void {
    if (faults.length >= MAX_FAULTS) return;
    if (typeof node === 'string') return textFaults(node).forEach(refuse);
    if (typeof node === 'number' && !Number.isFinite(node)) {
      return refuse('Is a number beyond the range of numbers.');
    }
    if (typeof node !== 'object' || node === null) return;
    if (tokens.length >= MAX_DEPTH) {
      isBounded = false;
      return refuse(`Nested deeper than ${MAX_DEPTH} levels.`);
    }
    const children = Array.isArray(node) ? [...node.entries()] : Object.entries(node);
    if (children.length > MAX_ITEMS) {
      isBounded = false;
      return refuse(`Has ${children.length} items, more than anything here takes.`);
    }
    for (const [token, child] of children) visitChild(token, child);
  }

  function visitChild(token: string | number, child: unknown): void {
    tokens.push(token);
    const name = String(token);
    textFaults(name).forEach(refuse);
    if (POISONED_KEYS.has(name)) refuse(`“${name}” is not allowed as a name.`);
    else visit(child);
    tokens.pop();
  }

  function refuse(detail: string): void {
    faults.push({ in: at, pointer: pointerTo(tokens), detail });
  }
}

function textFaults(text: string): string[] {
  return [
    ...(text.includes('\0')
      ? ['Contains the character NUL (U+0000), which text cannot hold.']
      : []),
    ...(/\p{Surrogate}/u.test(text)
      ? ['Contains half of a surrogate pair, which is not Unicode text.']
      : []),
  ];
}

/** The JSON pointer (RFC 6901) of a place, from the names and indexes that lead there. */
export function pointerTo(tokens: PropertyKey[]): string {
  return tokens.map((token) => `/${pointerToken(String(token))}`).join('');
}

/** Escapes a member name for use as a token of a JSON pointer (RFC 6901). */
export function pointerToken(name: string | number): string {
  return String(name)
    .replace(/~/g, '~0')
    .replace(/\//g, '~1')
    .replace(/[\p{Surrogate}\0]/gu, '\uFFFD');
}
