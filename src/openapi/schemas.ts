import type { Document } from './document.js';

/** A JSON Schema of the document, as far as its parts are looked at. */
export interface Schema {
  $ref?: string;
  type?: unknown;
  format?: string;
  const?: unknown;
  default?: unknown;
  enum?: unknown[];
  description?: string | undefined;
  examples?: unknown[] | undefined;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

interface Media {
  schema?: Schema;
  examples?: Record<string, { value?: unknown }>;
}
interface Body {
  content?: Record<string, Media>;
}
interface Operation {
  requestBody?: Body;
  responses?: Record<string, Body>;
}

/** Every body of the document: its schema, and the values of its examples. */
export function bodiesOf({ paths, webhooks }: Document): { schema: Schema; examples: unknown[] }[] {
  const items = Object.values({ ...paths, ...webhooks }) as Record<string, Operation>[];
  return items
    .flatMap((item) => Object.values(item))
    .flatMap(({ requestBody = {}, responses = {} }) => [requestBody, ...Object.values(responses)])
    .flatMap(({ content = {} }) => Object.values(content))
    .map(({ schema = {}, examples = {} }) => ({
      schema,
      examples: Object.values(examples).map(({ value }) => value),
    }));
}

/** Every schema of the document, and those that they are made of, each once. */
export function schemasOf(document: Document): Schema[] {
  const components = Object.values(document.components?.schemas ?? {}) as Schema[];
  const found = new Set<Schema>();
  [...components, ...bodiesOf(document).map(({ schema }) => schema)].forEach(visit);
  return [...found];

  function visit(schema: Schema): void {
    if (found.has(schema)) return;
    found.add(schema);
    [...Object.values(schema.properties ?? {}), ...partsOf(schema)].forEach(visit);
    if (schema.items) visit(schema.items);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties);
  }
}

/** The schemas that a value can be of: the alternatives, with references followed, or the schema itself. */
export function branchesOf(document: Document, schema: Schema): Schema[] {
  const whole = resolve(document, schema);
  const parts = partsOf(whole);
  return parts.length === 0 ? [whole] : parts.flatMap((part) => branchesOf(document, part));
}

/** The schema that a reference leads to; any other is itself. */
export function resolve(document: Document, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.replace('#/components/schemas/', '');
  return resolve(document, document.components?.schemas?.[name] ?? {});
}

function partsOf({ anyOf = [], oneOf = [], allOf = [] }: Schema): Schema[] {
  return [...anyOf, ...oneOf, ...allOf];
}
