/** A JSON object. */
export type Json = Record<string, unknown>;

/** One operation of a document. */
export interface DocumentedOperation {
  method: string;
  path: string;
  operation: Json;
}

/** One body of a document: a request's, or an answer's. */
export interface DocumentedBody {
  operationId: string;
  /** `body`, or the status of the answer. */
  part: string;
  type: string;
  schema: Json;
  examples: unknown[];
}

/** Every operation of an OpenAPI document. */
export function operationsOf(document: Json): DocumentedOperation[] {
  return Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(
    ([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

/** What a reference leads to; anything else is itself. */
export function resolved(document: Json, value: unknown): Json {
  const reference = (value as Json)['$ref'];
  if (typeof reference !== 'string') return value as Json;
  const found = reference
    .slice(2)
    .split('/')
    .reduce<unknown>((at, name) => (at as Json | undefined)?.[name], document);
  if (found === undefined) throw new Error(`${reference} leads nowhere`);
  return resolved(document, found);
}

/** The parameters of an operation. */
export function parametersOf(document: Json, operation: Json): Json[] {
  return ((operation['parameters'] ?? []) as Json[]).map((one) => resolved(document, one));
}

/** Every body that a document describes, with its examples. */
export function documentedBodies(document: Json): DocumentedBody[] {
  return operationsOf(document).flatMap(({ operation }) => {
    const parts: [string, unknown][] = [
      ['body', operation['requestBody'] ?? {}],
      ...Object.entries(operation['responses'] as Json),
    ];
    return parts.flatMap(([part, value]) =>
      Object.entries((resolved(document, value)['content'] ?? {}) as Record<string, Json>).map(
        ([type, media]) => ({
          operationId: String(operation['operationId']),
          part,
          type,
          schema: media['schema'] as Json,
          examples: Object.values((media['examples'] ?? {}) as Json).map(
            (example) => resolved(document, example)['value'],
          ),
        }),
      ),
    );
  });
}
