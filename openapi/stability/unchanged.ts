import type { Json, Spot } from './alternatives.js';
import { stepTo } from './finding.js';

/** Tells which parts of two documents are word for word the same, with all that they refer to. */
export function sameParts(released: Json, current: Json): (before: Spot, after: Spot) => boolean {
  const changed = changedComponents(released, current);
  const [before, after] = [released, current].map(aroundOperations);
  return (one, other) => {
    const text = JSON.stringify(one.value);
    const isSame = before === after && text === JSON.stringify(other.value);
    return isSame && !refersTo(text, changed);
  };
}

/** What holds for operations without being said in them. */
function aroundOperations({ security, components, paths }: Json): string {
  const { securitySchemes } = (components ?? {}) as Json;
  const shared = Object.entries((paths ?? {}) as Record<string, Json>).filter(
    ([, { parameters }]) => parameters !== undefined,
  );
  return JSON.stringify([security, securitySchemes, shared]);
}

/** The references of those that differ, or lead to one that does. */
function changedComponents(released: Json, current: Json): Set<string> {
  const before = componentsOf(released);
  const after = componentsOf(current);
  const changed = new Set(
    [...before.keys()].filter((name) => before.get(name) !== after.get(name)),
  );
  let size = -1;
  while (size < changed.size) {
    size = changed.size;
    for (const [name, text] of before) if (refersTo(text, changed)) changed.add(name);
  }
  return changed;
}

function componentsOf({ components }: Json): Map<string, string> {
  const sections = Object.entries((components ?? {}) as Record<string, Json>);
  return new Map(
    sections.flatMap(([section, parts]) =>
      Object.entries(parts).map(([name, part]): [string, string] => [
        stepTo('#/components', section, name),
        JSON.stringify(part),
      ]),
    ),
  );
}

function refersTo(text: string, references: Set<string>): boolean {
  if (references.size === 0) return false;
  // A reference may lead into a component too.
  return [...text.matchAll(/"\$ref":"([^"]*)"/g)].some(([, reference = '']) =>
    references.has(reference.split('/').slice(0, 4).join('/')),
  );
}
