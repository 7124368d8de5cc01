import type { AnyEndpoint } from '../http/endpoint.js';

/** A link (OpenAPI): which operation goes on from an answer, and with which of its values. */
export interface Link {
  operationId: string;
  description: string;
  parameters: Record<string, string>;
}

/**
 * Where an answer leads, by the paths alone: a list and a creation to what can be done with one of the collection, the
 * read of one to what stands below its address. `If-Match` is the ETag of the answer.
 */
export function linksFrom(from: AnyEndpoint, endpoints: AnyEndpoint[]): Record<string, Link> {
  const id = idIn(from);
  const next = id === undefined ? [] : endpoints.filter((to) => goesOnFrom(from, to));
  return Object.fromEntries(
    next.map((to) => {
      const parameters = {
        ...(id !== undefined && { id }),
        ...(to.ifMatch && { 'If-Match': '$response.header.ETag' }),
      };
      return [to.operationId, { operationId: to.operationId, description: to.summary, parameters }];
    }),
  );
}

/** Where an answer says what it is of. */
function idIn({ method, path }: AnyEndpoint): string | undefined {
  if (method === 'post') return '$response.body#/id';
  if (method !== 'get') return undefined;
  return path.endsWith('/{id}') ? '$request.path.id' : '$response.body#/items/0/id';
}

function goesOnFrom(from: AnyEndpoint, to: AnyEndpoint): boolean {
  if (!from.path.endsWith('/{id}')) {
    return to.path === `${from.path}/{id}` && (from.method === 'post' || to.method === 'get');
  }
  const below = to.path.startsWith(from.path) ? to.path.slice(from.path.length) : undefined;
  return below !== undefined && to !== from && /^(\/[a-z-]+)?$/.test(below);
}
