interface Schema {
  type?: unknown;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  maxItems?: number;
}

/** What one node of a schema is drawn for. */
interface Drawing {
  jsonSchema: unknown;
  io: 'input' | 'output';
}

/** An answer is one string, and no string of V8 is longer. */
const LONGEST_ANSWER = 2 ** 29 - 24;
/** An item and what parts it from the next take two characters of it. */
const MOST_IN_ANSWER = 2 ** 28;
/** PostgreSQL cannot hold the character, and requests that carry it are refused (`http/well-formed.ts`). */
const WITHOUT_NUL = '^[^\\u0000]*$';

const lengthOf: Record<string, number> = { uuid: 36, date: 10 };
/** Instants go out as JavaScript writes them; they come in in any time zone, so their schema says how long. */
const lengthOfAnswered: Record<string, number> = { ...lengthOf, 'date-time': 24 };

/**
 * Says of every number, text and list how large it can be, where its schema does not: the size of its format, or what no
 * answer can exceed. What comes in is bounded by the schema that validates it and by nothing else.
 */
export function bounded({ jsonSchema, io }: Drawing): void {
  const schema = jsonSchema as Schema;
  // Zod spells a format out as a pattern too, hundreds of characters long for an instant.
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.type === 'integer') schema.format ??= widthOf(schema);
  if (schema.type === 'array' && io === 'output') schema.maxItems ??= MOST_IN_ANSWER;
  if (schema.type === 'string') boundText(schema, io);
}

function boundText(schema: Schema, io: Drawing['io']): void {
  if (schema.enum !== undefined || schema.const !== undefined) return;
  if (schema.format === undefined) schema.pattern ??= WITHOUT_NUL;
  const lengths = io === 'output' ? lengthOfAnswered : lengthOf;
  const most = lengths[schema.format ?? ''] ?? (io === 'output' ? LONGEST_ANSWER : undefined);
  if (most !== undefined) schema.maxLength ??= most;
}

function widthOf({ minimum = -Infinity, maximum = Infinity }: Schema): string {
  return minimum >= -(2 ** 31) && maximum < 2 ** 31 ? 'int32' : 'int64';
}
