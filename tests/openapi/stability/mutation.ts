import fc from 'fast-check';
import { type Kind, stepTo } from '../../../openapi/stability/finding.js';
import type { Json } from '../../support/openapi.js';
import { type Place, placeAt, type Places } from './places.js';

/** A change of a document in one place. */
export interface Change {
  /** The pointer by which a finding has to name it. */
  at: string;
  make: (document: Json) => void;
}

/** A change, and what it breaks: nothing when it only adds. */
export interface Mutation extends Change {
  name: string;
  kind?: Kind | undefined;
}

/** A way to change documents, and how many of the places where that can be done are tried. */
export interface Way {
  name: string;
  kind?: Kind;
  tries: number;
  changes: (places: Places) => Change[];
}

/** Picks as many places as each way is tried in: all over the document, and the same at every run. */
export function mutationsBy(ways: Way[], places: Places): Mutation[] {
  return ways.flatMap(({ name, kind, tries, changes }, index) => {
    const all = changes(places);
    if (all.length < tries) throw new Error(`${name}: there are ${all.length} places.`);
    const some = fc.shuffledSubarray(all, { minLength: tries, maxLength: tries });
    const [picked = []] = fc.sample(some, { seed: 20211103 + index, numRuns: 1 });
    return picked.map((change): Mutation => ({ ...change, kind, name: `${name}: ${change.at}` }));
  });
}

/** The same change in every one of these places; a finding names the place unless `named` says otherwise. */
export function edit<P extends Place>(
  places: P[],
  change: (value: Json, place: P) => unknown,
  named: (place: P) => string = ({ at }) => at,
): Change[] {
  return places.map((place) => ({
    at: named(place),
    make: (document) => void change(placeAt(document, place.at).value, place),
  }));
}

/** Takes every one of these places out of what holds it. */
export function removal(places: Place[]): Change[] {
  return places.map(({ at }) => ({
    at,
    make: (document) => {
      const end = at.lastIndexOf('/');
      const { value } = placeAt(document, at.slice(0, end));
      const name = at
        .slice(end + 1)
        .replaceAll('~1', '/')
        .replaceAll('~0', '~');
      if (Array.isArray(value)) value.splice(Number(name), 1);
      else Reflect.deleteProperty(value, name);
    },
  }));
}

/** What a place holds under a name, each of its entries where it stands. */
export function entriesOf({ at, value }: Place, name: string): Place[] {
  return Object.entries((value[name] ?? {}) as Record<string, Json>).map(([key, entry]) => ({
    at: stepTo(at, name, key),
    value: entry,
  }));
}

/** Whether a schema is of a text that can be any. */
export function isFreeText({ value }: Place): boolean {
  return value['type'] === 'string' && !('enum' in value) && !('const' in value);
}

/** Puts another schema in the place of one. */
export function replace(schema: Json, other: Json): void {
  for (const name of Object.keys(schema)) Reflect.deleteProperty(schema, name);
  Object.assign(schema, other);
}
