import { isObject } from './merge-patch.js';

/** The ids of everything that an answer is made of. */
export function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'id' && typeof one === 'string' ? [one] : idsIn(one),
  );
}
