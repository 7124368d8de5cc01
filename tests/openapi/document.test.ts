import { describe, expect, it } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { aboutApi, describeApi } from '../../src/describe.js';
import { endpoints } from '../../src/endpoints.js';
import type { AnyEndpoint } from '../../src/http/endpoint.js';
import { drawDocument } from '../../src/openapi/document.js';
import { plainParameters } from '../../src/openapi/plain-parameters.js';
import { shareParts } from '../../src/openapi/share-parts.js';
import { documentedBodies, operationsOf, parametersOf, resolved } from '../support/openapi.js';
import type { Json } from '../support/openapi.js';

const document = describeApi(endpoints).document() as unknown as Json;
const operations = operationsOf(document);

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
    expect(document['openapi']).toMatch(/^3\.1\./);
  });

  it('refers to nothing that is not there, and keeps nothing that is not referred to', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
      ([, to]) => to!,
    );
    for (const reference of references) {
      expect(resolved(document, { $ref: reference })).toBeDefined();
    }
    const { securitySchemes: _, ...components } = document['components'] as Record<string, Json>;
    const kept = Object.entries(components).flatMap(([section, parts]) =>
      Object.keys(parts).map((name) => `#/components/${section}/${name}`),
    );
    expect(new Set(references)).toEqual(new Set(kept));
  });

  it('names every operation once, and says what it does, for whom, and with an example', () => {
    const ids = operations.map(({ operation }) => operation['operationId']);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = (document['tags'] as { name: string; description: string }[]).map(
      ({ name }) => name,
    );
    for (const { operation } of operations) {
      expect(operation).toMatchObject({
        operationId: expect.stringMatching(/^[a-z][A-Za-z]+$/),
        summary: expect.stringMatching(/^[A-Z].{5,}[^.]$/),
        description: expect.stringMatching(/^[A-Z`].{10,}\.$/s),
        tags: [expect.any(String)],
        security: expect.any(Array),
      });
      expect(tags).toContain((operation['tags'] as string[])[0]);
    }
    const used = new Set(operations.flatMap(({ operation }) => operation['tags'] as string[]));
    expect([...used].sort()).toEqual([...tags].sort());
    const groups = document['x-tagGroups'] as { tags: string[] }[];
    expect(groups.flatMap((group) => group.tags)).toEqual(tags);
  });

  it('shows an example of every body that is sent', () => {
    const without = documentedBodies(document)
      .filter(({ part, examples }) => part === 'body' && examples.length === 0)
      .map(({ operationId }) => operationId);
    expect(without).toEqual([]);
  });

  it('fills in the parameters that are needed, and none that may be left out', () => {
    for (const { operation } of operations) {
      for (const parameter of parametersOf(document, operation)) {
        const prefilled = [parameter['example'], (parameter['schema'] as Json)['example']];
        if (parameter['required']) expect(prefilled[0]).toBeDefined();
        else expect(prefilled).toEqual([undefined, undefined]);
        expect(parameter['description']).toEqual(expect.any(String));
      }
    }
  });

  it('says which parameters are numbers or yes and no, though in a URL all are text', () => {
    const typesOf = (name: string) =>
      operations
        .flatMap(({ operation }) => parametersOf(document, operation))
        .filter((parameter) => parameter['name'] === name)
        .map(({ schema }) => (schema as Json)['type']);
    for (const name of ['limit', 'version', 'from', 'to']) {
      expect([name, ...new Set(typesOf(name))]).toEqual([name, 'integer']);
    }
    for (const name of ['count', 'draft', 'facets']) {
      expect([name, ...new Set(typesOf(name))]).toEqual([name, 'boolean']);
    }
  });

  it('loses nothing by keeping repeated parts once', () => {
    const drawn = plainParameters(drawDocument(endpoints as AnyEndpoint[], aboutApi('http://x')));
    const shared = shareParts(drawn);
    expect(expanded(shared, shared)).toEqual(expanded(drawn, drawn));
    const repeated = operationsOf(shared as unknown as Json).flatMap(({ operation }) =>
      Object.values(operation['responses'] as Json)
        .map((response) => JSON.stringify(response))
        .filter((response) => response.includes('problem+json')),
    );
    expect(new Set(repeated).size).toBe(repeated.length);
  });

  it('writes the URLs of its examples as they are where it is served', () => {
    const served = JSON.stringify(describeApi(endpoints, 'https://news.example').document());
    expect(served).toContain('https://news.example/problems/not-found');
    expect(served).not.toContain('localhost');
  });
});

/** The paths of a document with every reference to a shared part followed; schemas stay as they are. */
function expanded(document: unknown, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => expanded(document, one));
  if (typeof value !== 'object' || value === null) return value;
  const { components: _, ...members } = value as Json;
  const reference = members['$ref'];
  if (typeof reference === 'string' && !reference.startsWith('#/components/schemas/')) {
    return expanded(document, resolved(document as Json, members));
  }
  return Object.fromEntries(
    Object.entries(members).map(([name, one]) => [name, expanded(document, one)]),
  );
}
