import { z } from 'zod';

/**
 * The schema of a JSON Merge Patch of a document: any member may be left out, and null clears one. Whether the result is
 * a valid document is checked once the patch is applied.
 */
export function patchSchema(document: z.ZodObject): z.ZodObject {
  const members = Object.entries(document.shape).map(([name, schema]) => [
    name,
    patched(schema as z.ZodType),
  ]);
  return z.strictObject(Object.fromEntries(members) as z.ZodRawShape);
}

function patched(schema: z.ZodType): z.ZodType {
  const { description, examples } = schema.meta() ?? {};
  const member = patchOf(schema).nullable().optional();
  return description === undefined ? member : member.meta({ description, examples });
}

function patchOf(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional
  ) {
    return patchOf(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodObject ? patchSchema(schema) : schema;
}
