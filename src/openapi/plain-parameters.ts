import type { Document } from './document.js';

interface Parameter {
  required?: boolean;
  description?: string;
  example?: unknown;
  schema: {
    type?: string;
    enum?: unknown[];
    pattern?: string;
    description?: string;
    example?: unknown;
    examples?: unknown[];
  };
}

/**
 * Says what a parameter is once, on the parameter, and what its text stands for: a client passes 20 and `true`. The
 * example of one that is needed stands there too, so that Swagger UI fills it in; that of one that may be left out stays
 * in the schema, or every request tried out would send it.
 */
export function plainParameters(document: Document): Document {
  const plain = structuredClone(document);
  for (const item of Object.values(plain.paths ?? {})) {
    for (const { parameters } of Object.values(
      item as Record<string, { parameters?: Parameter[] }>,
    )) {
      for (const parameter of parameters ?? []) tidy(parameter);
    }
  }
  return plain;
}

function tidy(parameter: Parameter): void {
  const { schema } = parameter;
  if (schema.description === parameter.description) delete schema.description;
  const read = readAs(schema);
  const text = schema.example ?? schema.examples?.[0];
  if (text === undefined) return;
  const example = read(text);
  delete schema.example;
  delete schema.examples;
  if (parameter.required) parameter.example = example;
  else schema.examples = [example];
}

function readAs(schema: Parameter['schema']): (text: unknown) => unknown {
  if (schema.enum?.join() === 'true,false') {
    delete schema.enum;
    schema.type = 'boolean';
    return (text) => text === 'true';
  }
  if (schema.type !== 'integer') return (text) => text;
  delete schema.pattern;
  return Number;
}
