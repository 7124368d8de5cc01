import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describeApi } from '../../src/describe.js';
import { endpoints } from '../../src/endpoints.js';
import { useApi } from '../support/api.js';
import { documentedBodies, type Json, operationsOf, parametersOf } from '../support/openapi.js';

const document = describeApi(endpoints).document() as unknown as Json;
const bodies = documentedBodies(document);

const api = useApi();

describe('the schemas of the document', () => {
  const { faultsOf } = schemas();

  it('admit every example of the document', () => {
    const faulty = bodies.flatMap(({ operationId, part, schema, examples }) =>
      examples.flatMap((example) =>
        faultsOf(schema, example).map((fault) => `${operationId} ${part}: ${fault}`),
      ),
    );
    expect(faulty).toEqual([]);
    expect(bodies.flatMap(({ examples }) => examples).length).toBeGreaterThan(200);
  });

  it('refuse an example with a member that nobody declared', () => {
    const [claim] = bodies.filter(({ operationId }) => operationId === 'createClaim');
    const planted = { ...(claim!.examples[0] as Json), mood: 'hopeful' };
    expect(faultsOf(claim!.schema, planted)).not.toEqual([]);
  });

  it('are those by which requests are read', () => {
    for (const { operationId, body, examples } of endpoints) {
      for (const [name, { value }] of Object.entries(examples ?? {})) {
        const read = body?.safeParse(value);
        expect({ operationId, name, fault: read?.error?.message }).toEqual({ operationId, name });
      }
    }
  });

  it('describe what the API answers to every read that needs no more than its examples', async () => {
    const reads = operationsOf(document).filter(
      ({ method, path }) =>
        method === 'get' && !/(corrections|requests|keys|webhooks)\/\{|stream$/.test(path),
    );
    for (const { path, operation } of reads) {
      const { body, text, status, headers } = await api.get(pathOf(path, operation), 'admin');
      const operationId = operation['operationId'];
      const described = bodies.find(
        (one) =>
          one.operationId === operationId &&
          one.part === String(status) &&
          headers['content-type']!.startsWith(one.type),
      )!;
      const faults = faultsOf(described.schema, described.type.endsWith('json') ? body : text);
      expect({ operationId, faults }).toEqual({ operationId, faults: [] });
    }
    expect(reads.length).toBeGreaterThan(15);
  });
});

describe('the examples of requests', () => {
  const ofMethod = (wanted: string) =>
    operationsOf(document).filter(({ method, operation }) => {
      return method === wanted && operation['requestBody'] !== undefined;
    });
  const examplesOf = ({ operationId }: Json) =>
    bodies.find((one) => one.operationId === operationId && one.part === 'body')!.examples;

  it('create and change entries of the story, twice over', async () => {
    for (const { path, operation } of [...ofMethod('post'), ...ofMethod('post')]) {
      if (path.includes('{') || !/^create/.test(String(operation['operationId']))) continue;
      if (path === '/v1/corrections') continue;
      const [example] = examplesOf(operation) as [object];
      const { status, body } = await api.post(path, 'admin', example);
      expect({ path, status, detail: body.detail }).toEqual({ path, status: 201 });
    }
    for (const { path, operation } of [...ofMethod('patch'), ...ofMethod('patch')]) {
      const at = pathOf(path, operation);
      const { headers } = await api.get(`${at}?draft=true`, 'contributor');
      const [example] = examplesOf(operation) as [object];
      const { status, body } = await api.patch(at, 'contributor', example, headers['etag']!);
      expect({ at, status, detail: body.detail }).toEqual({ at, status: 200 });
    }
  });

  it('correct the first mistake of the story, as the README does', async () => {
    const { operation } = ofMethod('post').find(({ path }) => path === '/v1/corrections')!;
    const [first, dryRun, note] = examplesOf(operation) as [object, object, object];
    expect((await api.post('/v1/corrections', 'editor', dryRun)).status).toBe(200);
    expect((await api.post('/v1/corrections', 'editor', first)).status).toBe(201);
    expect((await api.post('/v1/corrections', 'editor', note)).status).toBe(201);
  });
});

function schemas() {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'dossier' });
  // Most operations share the schemas of their answers.
  const compiled = new Map<string, ValidateFunction>();
  const compile = (text: string): ValidateFunction => {
    const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as Json);
    compiled.set(text, validate);
    return validate;
  };
  return {
    faultsOf: (schema: Json, value: unknown): string[] => {
      const validate = compile(JSON.stringify(schema).replaceAll('"#/', '"dossier#/'));
      if (validate(value)) return [];
      return validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
  };
}

function pathOf(path: string, operation: Json): string {
  return parametersOf(document, operation).reduce(
    (at, { name, example }) => at.replace(`{${String(name)}}`, String(example)),
    path,
  );
}
