import { describe, expect, it } from '@jest/globals';
import { describeApi } from '../../src/describe.js';
import { endpoints } from '../../src/endpoints.js';
import {
  type DocumentedOperation,
  type Json,
  operationsOf,
  parametersOf,
  resolved,
} from '../support/openapi.js';

const document = describeApi(endpoints).document() as unknown as Json;
const operations = operationsOf(document);
const received = operationsOf({ paths: document['webhooks'] });

describe('the document tells the whole of', () => {
  it('every member of every body: what it is, with an example', () => {
    const missing = membersOf(document).flatMap(({ at, member }) => [
      ...(isText(member['description']) ? [] : [`${at} has no description`]),
      ...(isShown(member) ? [] : [`${at} has no example`]),
    ]);
    expect(missing).toEqual([]);
    expect(membersOf(document).length).toBeGreaterThan(900);
  });

  it('every component of its own', () => {
    const schemas = (document['components'] as Json)['schemas'] as Record<string, Json>;
    const undescribed = Object.keys(schemas).filter(
      (name) => !isText(schemas[name]!['description']),
    );
    expect(undescribed).toEqual([]);
  });

  it('every parameter and every header, the requests to webhooks included', () => {
    const missing = [...operations, ...received].flatMap((one) =>
      carriedBy(one).filter(({ part }) => !isText(part['description']) || !isShown(part)),
    );
    expect(missing.map(({ at }) => at)).toEqual([]);
  });

  it('every body that is sent or answered, with an example', () => {
    const without = [...operations, ...received].flatMap(({ operation }) =>
      answersOf(operation).flatMap(([part, body]) =>
        Object.entries((body['content'] ?? {}) as Record<string, Json>)
          .filter(([, { examples }]) => Object.keys(examples ?? {}).length === 0)
          .map(([type]) => `${String(operation['operationId'])} ${part} ${type}`),
      ),
    );
    expect(without).toEqual([]);
  });

  it('every status that an operation can answer, by what it takes', () => {
    for (const { path, operation } of operations) {
      const { operationId, responses, requestBody, security } = operation as {
        operationId: string;
        responses: Json;
        requestBody?: Json;
        security: Json[];
      };
      const names = parametersOf(document, operation).map(({ name }) => name);
      const hasBody = answersOf(operation).some(
        ([part, { content }]) => part.startsWith('2') && content !== undefined,
      );
      const needsKey = security.every((one) => Object.keys(one).length > 0);
      const expected = [
        ...['400', '408', '429', '431', '500', '503'],
        ...(hasBody ? ['406'] : []),
        ...(needsKey ? ['401', '403'] : []),
        ...(requestBody ? ['413', '415'] : []),
        ...(names.includes('If-Match') ? ['412', '428'] : []),
        ...(names.includes('If-None-Match') ? ['304'] : []),
        ...(names.includes('Idempotency-Key') ? ['422'] : []),
        ...(path.includes('{id}') ? ['404'] : []),
      ];
      const missing = expected.filter((status) => !(status in responses));
      expect({ operationId, missing }).toEqual({ operationId, missing: [] });
    }
  });

  it('where an answer leads, to operations that there are, with the parameters that they need', () => {
    const links = operations.flatMap(({ operation }) =>
      answersOf(operation).flatMap(([, { links: those = {} }]) => Object.values(those as Json)),
    ) as { operationId: string; description: string; parameters: Json }[];
    for (const { operationId, description, parameters } of links) {
      const to = operations.find(({ operation }) => operation['operationId'] === operationId)!;
      const needed = parametersOf(document, to.operation).filter(({ required }) => required);
      const given = Object.keys(parameters);
      expect({ operationId, given }).toEqual({
        operationId,
        given: needed.map(({ name }) => name),
      });
      expect(description).toBe(to.operation['summary']);
    }
    const linked = new Set(links.map(({ operationId }) => operationId));
    expect([...linked]).toEqual(
      expect.arrayContaining(['getArticle', 'publishArticle', 'getCorrectionImpact', 'revokeKey']),
    );
  });

  it('the requests that webhooks get, and what they may answer', () => {
    expect(received.length).toBeGreaterThan(0);
    for (const { operation } of received) {
      expect(operation).toMatchObject({
        operationId: expect.any(String),
        summary: expect.any(String),
        description: expect.any(String),
        tags: [expect.any(String)],
        security: expect.any(Array),
        responses: { '2XX': expect.any(Object), '410': expect.any(Object) },
      });
    }
  });
});

/** The request body and the answers of an operation, each with its name. */
function answersOf({ requestBody = {}, responses }: Json): [string, Json][] {
  const parts: [string, unknown][] = [['body', requestBody], ...Object.entries(responses as Json)];
  return parts.map(([name, part]) => [name, resolved(document, part)]);
}

/** The parameters and response headers of an operation. */
function carriedBy({ operation }: DocumentedOperation): { at: string; part: Json }[] {
  const id = String(operation['operationId']);
  const headers = answersOf(operation).flatMap(([status, { headers: those = {} }]) =>
    Object.entries(those as Json).map(([name, header]) => ({
      at: `${id} ${status} ${name}`,
      part: resolved(document, header),
    })),
  );
  const parameters = parametersOf(document, operation).map((part) => ({
    at: `${id} ${String(part['name'])}`,
    part,
  }));
  return [...parameters, ...headers];
}

/** Every member of every schema, with the way that leads to it. */
function membersOf(root: Json): { at: string; member: Json }[] {
  const { schemas } = root['components'] as { schemas: Record<string, Json> };
  const bodies = [...operations, ...received].flatMap(({ operation }) =>
    answersOf(operation).flatMap(([part, body]) =>
      Object.values((body['content'] ?? {}) as Record<string, Json>).map(
        ({ schema }): [string, Json] => [
          `${String(operation['operationId'])} ${part}`,
          schema as Json,
        ],
      ),
    ),
  );
  return [...Object.entries(schemas), ...bodies].flatMap(([name, schema]) => within(name, schema));
}

function within(at: string, schema: Json): { at: string; member: Json }[] {
  const { properties = {}, items, additionalProperties } = schema as Record<string, Json>;
  const members = Object.entries(properties) as [string, Json][];
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((name) => (schema[name] ?? []) as Json[]);
  const inner = [items, additionalProperties, ...parts].filter((one) => typeof one === 'object');
  return [
    ...members.flatMap(([name, member]) => [
      { at: `${at}.${name}`, member },
      ...within(`${at}.${name}`, member),
    ]),
    ...inner.flatMap((one) => within(at, one)),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 2;
}

/** By itself or by its schema, following a reference to what it is of. */
function isShown(part: Json): boolean {
  const schema = resolved(document, part['schema'] ?? {});
  return [part, schema].some(
    ({ example, examples }) =>
      example !== undefined || (Array.isArray(examples) && examples.length > 0),
  );
}
