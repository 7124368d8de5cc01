import { describeApi } from '../../src/describe.js';
import { endpoints } from '../../src/endpoints.js';
import { type Json, operationsOf, parametersOf, resolved } from '../support/openapi.js';

/** A request that an operation would do something on, if it were not for what a test adds to it. */
export interface Ready {
  id: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  path: string;
  body?: object | undefined;
  statuses: string[];
}

const document = describeApi(endpoints).document() as unknown as Json;
/** Every operation, with a request for it. */
export const operations = operationsOf(document).map(({ method, path, operation }): Ready => {
  const [body] = bodiesOf(operation);
  return {
    id: String(operation['operationId']),
    method: method as Ready['method'],
    path: parametersOf(document, operation).reduce<string>(
      (at, { name, example }) => at.replace(`{${String(name)}}`, String(example)),
      `${path}${queryOf(operation)}`,
    ),
    body,
    statuses: Object.keys(operation['responses'] as Json),
  };
});
/** Those that document a status. */
export const answering = (status: number) =>
  operations.filter(({ statuses }) => statuses.includes(String(status)));

/** The first example of what an operation takes. */
export function exampleOf(id: string): object {
  return operations.find((one) => one.id === id)!.body!;
}

/** What each of them answers, a line each. */
export async function asked(
  those: Ready[],
  ask: (one: Ready) => PromiseLike<{ status: number }>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const one of those) lines.push(`${one.id} ${(await ask(one)).status}`);
  return lines;
}

/** What all of them are to answer. */
export function all(those: Ready[], status: number): string[] {
  return those.map(({ id }) => `${id} ${status}`);
}

function bodiesOf(operation: Json): object[] {
  const { content = {} } = resolved(document, operation['requestBody'] ?? {});
  return Object.values(content as Record<string, Json>).flatMap(({ examples }) =>
    Object.values((examples ?? {}) as Json).map(
      (one) => resolved(document, one)['value'] as object,
    ),
  );
}

function queryOf(operation: Json): string {
  const needed = parametersOf(document, operation).filter(
    (one) => one['in'] === 'query' && one['required'],
  );
  const pairs = needed.map(
    ({ name, example }) => `${String(name)}=${encodeURIComponent(String(example))}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
