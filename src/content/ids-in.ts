import { isObject } from './merge-patch.js';

/** The ids of everything that an answer is made of. */
export function idsIn(value: unknown): string[] {
  const ids: string[] = [];
  collect(value, ids);
  return ids;
}

/** One list for all of a tree: to put together those of its branches took longer than to walk it. */
function collect(value: unknown, ids: string[]): void {
  if (Array.isArray(value)) {
    for (const one of value) collect(one, ids);
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const one = value[name];
      if (name === 'id' && typeof one === 'string') ids.push(one);
      else collect(one, ids);
    }
  }
}
