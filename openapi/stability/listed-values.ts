import type { Alternative, Json } from './alternatives.js';
import { type Finding, gone } from './finding.js';

/** Values that were listed, or that told alternatives apart, and are no longer answered. */
export function lostValues(before: Alternative[], after: Alternative[]): Finding[] {
  const lost = (values: string[], at: { pointer: string }) =>
    values.map((value) => gone('enum-value-removed', at, `${value} is no longer answered`));
  const scalars = before.flatMap((one) => {
    const others = after.filter(({ type }) => type === one.type);
    if (!one.values || others.length === 0 || others.some(({ values }) => !values)) return [];
    return lost(
      missing(
        one.values,
        others.flatMap(({ values }) => values ?? []),
      ),
      one,
    );
  });
  if (before.length < 2) return scalars;
  const left = after.flatMap(listed).map(({ tag }) => tag);
  const tags = before.flatMap(listed).filter(({ alone, tag }) => alone && !left.includes(tag));
  return [...scalars, ...tags.flatMap(({ tag, spot }) => lost([tag], spot))];
}

/** Whether an alternative is told from all of before by a new value of a member that always told them apart. */
export function isNewKind(one: Alternative, before: Alternative[]): boolean {
  const objects = before.filter(({ type }) => type === 'object');
  if (one.type !== 'object' || objects.length < 2) return false;
  return listed(one).some(({ name, tag, alone }) => {
    const old = objects.map((other) => listed(other).filter((member) => member.name === name));
    return alone && old.every((those) => those.length > 0 && !those.some((as) => as.tag === tag));
  });
}

/** The values that members can have where they are listed; one alone says what kind of thing this is. */
function listed({ properties }: Alternative) {
  return [...properties].flatMap(([name, spot]) => {
    const { const: value, enum: values = [value] } = (spot.value ?? {}) as Json;
    return (values as unknown[])
      .filter((one) => one !== undefined)
      .map((one) => ({
        name,
        tag: `${name} ${JSON.stringify(one)}`,
        spot,
        alone: (values as unknown[]).length === 1,
      }));
  });
}

/** The values of the first list, as JSON, that the second one lacks. */
export function missing(before: unknown[], after: unknown[]): string[] {
  const left = after.map((one) => JSON.stringify(one));
  return before.map((one) => JSON.stringify(one)).filter((one) => !left.includes(one));
}
