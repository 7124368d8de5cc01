import { stepTo } from './finding.js';

/** A JSON object. */
export type Json = Record<string, unknown>;

/** A value in a document, and the JSON pointer that leads to it. */
export interface Spot {
  root: Json;
  pointer: string;
  value: unknown;
}

/** The types of JSON Schema; every integer is a number too. */
export type Type = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

/** One of the things that a schema admits: of one type, with every reference followed and every part merged. */
export interface Alternative {
  pointer: string;
  /** The component that it is, if it is one. */
  name?: string | undefined;
  type: Type;
  /** All values that it can have, of `enum` or `const`. */
  values?: unknown[] | undefined;
  properties: Map<string, Spot>;
  required: Set<string>;
  /** `additionalProperties`, `propertyNames` and `items`, where they are said. */
  rest?: Spot | undefined;
  names?: Spot | undefined;
  items?: Spot | undefined;
  /** `maxLength` and its like; an exclusive bound of integers as the next integer. */
  limits: Map<string, number>;
  formats: Set<string>;
  /** Every other keyword that restricts, with its value: `pattern "^a"`. */
  rules: Set<string>;
}

const keywords: Record<string, Type[]> = {
  ...of(['maxLength', 'minLength', 'pattern'], 'string'),
  ...of(['maximum', 'minimum', 'exclusiveMaximum', 'exclusiveMinimum'], 'number', 'integer'),
  ...of(['multipleOf'], 'number', 'integer'),
  ...of(['format'], 'string', 'number', 'integer'),
  ...of(['items', 'maxItems', 'minItems', 'uniqueItems', 'prefixItems', 'contains'], 'array'),
  ...of(['properties', 'required', 'additionalProperties', 'propertyNames'], 'object'),
  ...of(['maxProperties', 'minProperties', 'patternProperties'], 'object'),
  ...of(['dependentRequired', 'dependentSchemas'], 'object'),
};

const combining = ['$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'enum', 'const'];
/** What tells of values and restricts none. */
const annotations = [
  ...['title', 'description', 'default', 'example', 'examples', 'deprecated', '$comment'],
  ...['readOnly', 'writeOnly', 'externalDocs', 'xml', 'discriminator', '$id', '$defs'],
];

const known = new WeakMap<object, Alternative[]>();
const targets = new WeakMap<Json, Map<string, Spot>>();
/** Deeper than any document that is not endless. */
const DEEPEST = 100;

/** Follows a reference, and those that it leads to. Raises when one leads nowhere. */
export function follow(spot: Spot): Spot {
  const reference = (spot.value as Json | null)?.['$ref'];
  return typeof reference === 'string' ? follow(targetOf(spot.root, reference)) : spot;
}

/** A member of what a spot holds. */
export function memberOf({ root, pointer, value }: Spot, name: string): Spot {
  return { root, pointer: stepTo(pointer, name), value: (value as Json | undefined)?.[name] };
}

/** Everything that a schema admits. Raises when it refers to nothing, or to itself without an end. */
export function alternativesOf(spot: Spot, depth = 0): Alternative[] {
  const { value } = spot;
  if (depth > DEEPEST) throw new Error(`${spot.pointer} is what it is made of.`);
  if (value === false) return [];
  if (typeof value !== 'object' || value === null) return plain({ ...spot, value: {} });
  const before = known.get(value);
  if (before) return before;
  const schema = value as Json;
  const own = plain(spot);
  const parts: Alternative[][] = [];
  if (typeof schema['$ref'] === 'string') {
    const target = targetOf(spot.root, schema['$ref']);
    parts.push(alternativesOf(target, depth + 1).map((one) => ({ name: target.pointer, ...one })));
  }
  for (const part of listOf(memberOf(spot, 'allOf'))) parts.push(alternativesOf(part, depth + 1));
  for (const keyword of ['anyOf', 'oneOf']) {
    const choices = listOf(memberOf(spot, keyword));
    if (choices.length > 0) parts.push(choices.flatMap((one) => alternativesOf(one, depth + 1)));
  }
  const found = parts.reduce(both, own);
  known.set(value, found);
  return found;
}

/** What both lists admit. */
function both(first: Alternative[], second: Alternative[]): Alternative[] {
  return first.flatMap((a) => second.flatMap((b) => merged(a, b) ?? []));
}

function merged(a: Alternative, b: Alternative): Alternative | undefined {
  if (!admits(a.type, b.type) && !admits(b.type, a.type)) return undefined;
  const values = a.values && b.values ? shared(a.values, b.values) : (a.values ?? b.values);
  if (values?.length === 0) return undefined;
  return {
    pointer: b.pointer,
    name: a.name ?? b.name,
    type: a.type === 'integer' ? a.type : b.type,
    values,
    properties: allProperties(a, b),
    required: new Set([...a.required, ...b.required]),
    rest: conjunction(a.rest, b.rest),
    names: conjunction(a.names, b.names),
    items: conjunction(a.items, b.items),
    limits: tightest(a.limits, b.limits),
    formats: new Set([...a.formats, ...b.formats]),
    rules: new Set([...a.rules, ...b.rules]),
  };
}

/** Whether every value of the one type is one of the other. */
export function admits(wide: Type, narrow: Type): boolean {
  return wide === narrow || (wide === 'number' && narrow === 'integer');
}

/** Whether an upper or lower bound is tighter than another. */
export function isTighter(name: string, bound: number, than: number): boolean {
  return /^(exclusiveM|m)ax/.test(name) ? bound < than : bound > than;
}

/** What a schema says itself, a type at a time. */
function plain(spot: Spot): Alternative[] {
  const schema = spot.value as Json;
  const values = (schema['enum'] ?? (isSaid(schema['const']) ? [schema['const']] : undefined)) as
    unknown[] | undefined;
  const types = schema['type'] === undefined ? typesOf(values) : [schema['type']].flat();
  return (types as Type[]).flatMap((type) => {
    const admitted = values?.filter((one) => admits(type, typeOf(one)));
    return admitted?.length === 0 ? [] : [ofType(type, spot, admitted)];
  });
}

function ofType(type: Type, spot: Spot, values: unknown[] | undefined): Alternative {
  const schema = Object.fromEntries(
    Object.entries(spot.value as Json).filter(([name, value]) => applies(name, value, type)),
  );
  const { format, required, additionalProperties, propertyNames, items, properties, ...rest } =
    schema;
  const said = (value: unknown, name: string) =>
    value === undefined ? undefined : memberOf(spot, name);
  const members = memberOf(spot, 'properties');
  const others = Object.entries(rest);
  return {
    pointer: spot.pointer,
    type,
    values,
    properties: new Map(
      Object.keys(properties ?? {}).map((name) => [name, memberOf(members, name)]),
    ),
    required: new Set(required as string[] | undefined),
    rest: said(additionalProperties, 'additionalProperties'),
    names: said(propertyNames, 'propertyNames'),
    items: said(items, 'items'),
    limits: new Map(others.flatMap(([name, value]) => limit(name, value, type))),
    formats: new Set(typeof format === 'string' ? [format] : []),
    rules: new Set(
      others
        .filter(([name]) => !isLimit(name))
        .map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ),
  };
}

function applies(name: string, value: unknown, type: Type): boolean {
  if (combining.includes(name) || annotations.includes(name) || name.startsWith('x-')) return false;
  if (name === 'uniqueItems' && value === false) return false;
  return keywords[name]?.includes(type) ?? true;
}

function isLimit(name: string): boolean {
  return /^(max|min|exclusiveM)/.test(name);
}

function limit(name: string, value: unknown, type: Type): [string, number][] {
  if (!isLimit(name)) return [];
  const bound = value as number;
  if (type !== 'integer') return [[name, bound]];
  if (name === 'exclusiveMinimum') return [['minimum', bound + 1]];
  if (name === 'exclusiveMaximum') return [['maximum', bound - 1]];
  return [[name, bound]];
}

function tightest(a: Map<string, number>, b: Map<string, number>): Map<string, number> {
  const found = new Map(a);
  for (const [name, bound] of b) {
    const other = found.get(name);
    if (other === undefined || isTighter(name, bound, other)) found.set(name, bound);
  }
  return found;
}

function allProperties(a: Alternative, b: Alternative): Map<string, Spot> {
  const names = new Set([...a.properties.keys(), ...b.properties.keys()]);
  return new Map(
    [...names].map((name) => [
      name,
      conjunction(a.properties.get(name), b.properties.get(name)) as Spot,
    ]),
  );
}

function conjunction(a: Spot | undefined, b: Spot | undefined): Spot | undefined {
  return a && b && a.value !== b.value ? { ...b, value: { allOf: [a.value, b.value] } } : (b ?? a);
}

function shared(a: unknown[], b: unknown[]): unknown[] {
  const texts = b.map((one) => JSON.stringify(one));
  return a.filter((one) => texts.includes(JSON.stringify(one)));
}

function typesOf(values: unknown[] | undefined): Type[] {
  const every: Type[] = ['null', 'boolean', 'object', 'array', 'number', 'string'];
  return values ? [...new Set(values.map(typeOf))] : every;
}

function typeOf(value: unknown): Type {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : (typeof value as Type);
}

function isSaid(value: unknown): boolean {
  return value !== undefined;
}

function listOf({ root, pointer, value }: Spot): Spot[] {
  const parts = (value ?? []) as unknown[];
  return parts.map((one, index) => ({ root, pointer: stepTo(pointer, String(index)), value: one }));
}

function targetOf(root: Json, reference: string): Spot {
  const found = targets.get(root) ?? new Map<string, Spot>();
  targets.set(root, found);
  const target = found.get(reference) ?? findTarget(root, reference);
  found.set(reference, target);
  return target;
}

function findTarget(root: Json, reference: string): Spot {
  const names = reference.slice(2).split('/').map(unescaped);
  const value = names.reduce<unknown>((at, name) => (at as Json | undefined)?.[name], root);
  if (value === undefined) throw new Error(`${reference} leads nowhere.`);
  return { root, pointer: stepTo('', ...names), value };
}

function unescaped(step: string): string {
  return decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
}

function of(names: string[], ...types: Type[]): Record<string, Type[]> {
  return Object.fromEntries(names.map((name) => [name, types]));
}
