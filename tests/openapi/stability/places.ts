import { stepTo } from '../../../openapi/stability/finding.js';
import type { Json } from '../../support/openapi.js';

/** A place in a document, by its JSON pointer, and what stands there. */
export interface Place {
  at: string;
  value: Json;
}

/** A member that an object can have: its schema, and the object's. */
export interface Member extends Place {
  name: string;
  owner: string;
  isRequired: boolean;
}

/** Where a document can be changed. Every place is where it is declared: in its component, if it has one. */
export interface Places {
  operations: Place[];
  parameters: Place[];
  requestBodies: Place[];
  responses: Place[];
  /** Of what is taken from callers, and of what is given to them. */
  taken: { schemas: Place[]; members: Member[] };
  given: { schemas: Place[]; members: Member[] };
}

/** What a pointer leads to. */
export function placeAt(document: Json, at: string): Place {
  const names = at.split('/').slice(1);
  const value = names.reduce<Json>(
    (here, name) => here[name.replaceAll('~1', '/').replaceAll('~0', '~')] as Json,
    document,
  );
  const reference = value['$ref'];
  return typeof reference === 'string' ? placeAt(document, reference.slice(1)) : { at, value };
}

/** Every place of a document in which something can be changed. */
export function placesOf(document: Json): Places {
  const inside = (place: Place, name: string) =>
    Object.keys((place.value[name] ?? {}) as Json).map((key) =>
      placeAt(document, stepTo(place.at, name, key)),
    );
  const paths = inside({ at: '', value: document }, 'paths');
  const operations = paths.flatMap(({ at, value }) =>
    Object.keys(value).map((method) => placeAt(document, stepTo(at, method))),
  );
  const parameters = operations.flatMap((one) => inside(one, 'parameters'));
  const requestBodies = operations
    .filter(({ value }) => value['requestBody'] !== undefined)
    .map(({ at }) => placeAt(document, stepTo(at, 'requestBody')));
  const responses = operations.flatMap((one) => inside(one, 'responses'));
  const schemasOf = (parts: Place[]) => parts.map(({ at }) => placeAt(document, `${at}/schema`));
  const bodies = (parts: Place[]) => schemasOf(parts.flatMap((one) => inside(one, 'content')));
  return {
    operations,
    parameters: unique(parameters),
    requestBodies,
    responses: unique(responses),
    taken: reach(document, [...schemasOf(parameters), ...bodies(requestBodies)]),
    given: reach(document, bodies(responses)),
  };
}

/** Every schema that others are made of, and every member. */
function reach(document: Json, from: Place[]): Places['taken'] {
  const schemas = new Map<string, Place>();
  const members: Member[] = [];
  const waiting = [...from];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { at, value } = place;
    if (schemas.has(at)) continue;
    schemas.set(at, place);
    const { properties = {}, required = [], items, additionalProperties } = value;
    for (const name of Object.keys(properties as Json)) {
      const pointer = stepTo(at, 'properties', name);
      const member = (properties as Json)[name] as Json;
      const isRequired = (required as string[]).includes(name);
      members.push({ at: pointer, value: member, name, owner: at, isRequired });
      waiting.push(placeAt(document, pointer));
    }
    for (const keyword of ['anyOf', 'oneOf', 'allOf']) {
      const parts = (value[keyword] ?? []) as unknown[];
      waiting.push(...parts.map((_, index) => placeAt(document, stepTo(at, keyword, `${index}`))));
    }
    if (items) waiting.push(placeAt(document, `${at}/items`));
    if (typeof additionalProperties === 'object') {
      waiting.push(placeAt(document, `${at}/additionalProperties`));
    }
  }
  return { schemas: [...schemas.values()], members };
}

function unique(places: Place[]): Place[] {
  return [...new Map(places.map((place) => [place.at, place])).values()];
}
