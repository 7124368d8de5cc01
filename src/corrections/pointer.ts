import { isObject } from '../content/merge-patch.js';

/** Reads and replaces by JSON pointer (RFC 6901). `undefined` stands for a place that does not exist. */
export function valueAt(document: unknown, pointer: string): unknown {
  return tokens(pointer).reduce<unknown>((node, token) => child(node, token), document);
}

/** A copy of the document with another value at the pointer; `undefined` where its parent does not exist. */
export function withValueAt(document: unknown, pointer: string, value: unknown): unknown {
  return replaced(document, tokens(pointer), value);
}

function replaced(node: unknown, [token, ...rest]: string[], value: unknown): unknown {
  if (token === undefined) return value;
  const inner = replaced(child(node, token), rest, value);
  if (inner === undefined) return undefined;
  if (Array.isArray(node)) {
    const items: unknown[] = node;
    const index = token === '-' ? node.length : Number(token);
    return isIndex(token, node.length)
      ? [...items.slice(0, index), inner, ...items.slice(index + 1)]
      : undefined;
  }
  return isObject(node) && Object.hasOwn(node, token) ? { ...node, [token]: inner } : undefined;
}

function child(node: unknown, token: string): unknown {
  if (Array.isArray(node)) {
    return isIndex(token, node.length - 1) ? (node[Number(token)] as unknown) : undefined;
  }
  return isObject(node) && Object.hasOwn(node, token) ? node[token] : undefined;
}

function isIndex(token: string, last: number): boolean {
  return token === '-' || (/^(0|[1-9]\d*)$/.test(token) && Number(token) <= last);
}

function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}
