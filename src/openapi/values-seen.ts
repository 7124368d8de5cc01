import type { Document } from './document.js';
import { bodiesOf, branchesOf, resolve, type Schema } from './schemas.js';

/** The first value that each member of a schema has in an example of a body, its lists cut to one item. */
export function valuesSeen(document: Document): Map<Schema, unknown> {
  const seen = new Map<Schema, unknown>();
  for (const { schema, examples } of bodiesOf(document)) {
    for (const example of examples) see(schema, example);
  }
  return seen;

  function see(schema: Schema, value: unknown): void {
    for (const branch of branchesOf(document, schema)) {
      if (Array.isArray(value)) seeItems(branch, value);
      else if (isObject(value) && admits(document, branch, value)) seeMembers(branch, value);
    }
  }

  function seeItems({ items }: Schema, values: unknown[]): void {
    if (items) values.forEach((item) => see(items, item));
  }

  function seeMembers({ properties = {} }: Schema, value: Record<string, unknown>): void {
    for (const [name, member] of Object.entries(properties)) {
      const its = value[name];
      if (isEmpty(its)) continue;
      if (!seen.has(member)) seen.set(member, brief(its));
      see(member, its);
    }
  }
}

/** Whether a value shows nothing: none, null or an empty list. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Whether the object can be what this alternative describes, by its names and constants. */
function admits(document: Document, schema: Schema, value: Record<string, unknown>): boolean {
  const { properties = {}, required = [], additionalProperties } = schema;
  return (
    required.every((name) => name in value) &&
    (additionalProperties !== false || Object.keys(value).every((name) => name in properties)) &&
    Object.entries(properties).every(([name, member]) => {
      const wanted = resolve(document, member).const;
      return wanted === undefined || value[name] === wanted;
    })
  );
}

/** One item tells what a list holds. */
function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(brief);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, brief(one)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
