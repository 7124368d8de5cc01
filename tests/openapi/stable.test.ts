import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { compareDocuments } from '../../openapi/stability/compare-documents.js';
import { type Kind, remedies } from '../../openapi/stability/finding.js';
import { judge, judgeRelease } from '../../openapi/stability/verdict.js';
import type { Json } from '../support/openapi.js';
import { project } from '../support/run-tool.js';
import { additive } from './stability/additive.js';
import { breaking } from './stability/breaking.js';
import { type Mutation, mutationsBy } from './stability/mutation.js';
import { placesOf } from './stability/places.js';

const released = JSON.parse(
  readFileSync(path.join(project, 'openapi/released.json'), 'utf8'),
) as Json;
const text = JSON.stringify(released);
const places = placesOf(released);
const breakingMutations = mutationsBy(breaking, places);
const additiveMutations = mutationsBy(additive, places);

describe('a comparison with the released document', () => {
  it('finds and names each of 60 and more changes that break callers, of all nine kinds', () => {
    expect(breakingMutations.length).toBeGreaterThanOrEqual(60);
    const kinds = new Set(breakingMutations.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(Object.keys(remedies).sort());
    const missed = breakingMutations.flatMap((mutation) => {
      const found = compareDocuments(released, changed(mutation));
      const named = found.some(({ kind, pointer, operations }) => {
        const isThere = `${pointer}/`.startsWith(`${mutation.at}/`);
        return kind === mutation.kind && isThere && operations.length > 0;
      });
      return named ? [] : [{ ...mutation, found }];
    });
    expect(missed).toEqual([]);
  }, 120_000);

  it('finds nothing in 60 and more changes that only add', () => {
    expect(additiveMutations.length).toBeGreaterThanOrEqual(60);
    const raised = additiveMutations.flatMap((mutation) => {
      const document = changed(mutation);
      expect(JSON.stringify(document)).not.toBe(text);
      const found = compareDocuments(released, document);
      return found.length === 0 ? [] : [{ ...mutation, found }];
    });
    expect(raised).toEqual([]);
  }, 120_000);
});

describe('what is taken from callers may be loosened, and what is given to them tightened', () => {
  const text = { type: 'string' };
  const tagged = (kind: string) => ({ type: 'object', properties: { kind: { const: kind } } });
  const tree = (leaf: Json) => ({
    type: 'object',
    properties: { leaf, branches: { type: 'array', items: { $ref: '#/components/schemas/It' } } },
  });

  it.each<[string, Json, Json, { taken?: Kind; given?: Kind }]>([
    [
      'parts put together',
      { allOf: [text, { maxLength: 5 }, { minLength: 1 }] },
      { type: 'string', maxLength: 5, minLength: 1 },
      {},
    ],
    ['a part more', text, { allOf: [text, { maxLength: 5 }] }, { taken: 'validation-added' }],
    ['a type of two', { type: ['string', 'null'] }, text, { taken: 'type-changed' }],
    ['an integer for a number', { type: 'number' }, { type: 'integer' }, { taken: 'type-changed' }],
    [
      'a bound said in another way',
      { type: 'integer', exclusiveMinimum: 0 },
      { type: 'integer', minimum: 1 },
      {},
    ],
    [
      'a longer integer',
      { type: 'integer', format: 'int32' },
      { type: 'integer', format: 'int64' },
      { given: 'type-changed' },
    ],
    [
      'a kind of thing less',
      { oneOf: [tagged('a'), tagged('b')] },
      { oneOf: [tagged('a')] },
      { taken: 'enum-value-removed', given: 'enum-value-removed' },
    ],
    [
      'a kind of thing more',
      { oneOf: [tagged('a'), tagged('b')] },
      { oneOf: [tagged('a'), tagged('b'), tagged('c')] },
      {},
    ],
    [
      'a map closed',
      { type: 'object', additionalProperties: text },
      { type: 'object', additionalProperties: false },
      { taken: 'validation-added', given: 'response-field-removed' },
    ],
    [
      'other values in a map',
      { type: 'object', additionalProperties: text },
      { type: 'object', additionalProperties: { type: 'integer' } },
      { taken: 'type-changed', given: 'type-changed' },
    ],
    ['a thing made of its like', tree(text), tree(text), {}],
    [
      'a leaf deep within',
      tree(text),
      tree({ type: 'string', enum: ['green'] }),
      { taken: 'validation-added' },
    ],
    ['a rule unknown here', text, { ...text, not: { const: 'x' } }, { taken: 'validation-added' }],
  ])('%s', (_name, before, after, expected) => {
    for (const direction of ['taken', 'given'] as const) {
      const found = compareDocuments(around(before, direction), around(after, direction));
      const kinds = [...new Set(found.map(({ kind }) => kind))];
      const kind = expected[direction];
      expect({ direction, kinds }).toEqual({ direction, kinds: kind ? [kind] : [] });
    }
  });

  it('the other way round for webhooks, whose requests the API sends', () => {
    const receives = around({ type: 'integer' }, 'taken');
    const sent = (paths: Json) => ({ ...paths, paths: {}, webhooks: paths['paths'] }) as Json;
    const looser = sent(around({ type: ['integer', 'null'] }, 'taken'));
    expect(compareDocuments(sent(receives), looser)).toMatchObject([{ kind: 'type-changed' }]);
    expect(compareDocuments(looser, sent(receives))).toEqual([]);
  });
});

describe('a change that breaks callers', () => {
  const breach = changed(breakingMutations[0]!);
  const versioned = (document: Json, version: string): Json => ({
    ...document,
    info: { ...(document['info'] as Json), version },
  });

  it('needs a new major version', () => {
    expect(judge(released, released)).toEqual({ breaches: [] });
    expect(judge(released, breach).refusal).toMatch(
      /undo them, or raise the version .* to 2\.0\.0/,
    );
    expect(judge(released, versioned(breach, '1.9.0')).refusal).toBeDefined();
    expect(judge(released, versioned(breach, '2.0.0'))).toEqual({ breaches: [expect.any(String)] });
  });

  it('is named, with what to do, by a command that fails', async () => {
    const file = path.join(os.tmpdir(), `dossier-breach-${process.pid}.json`);
    writeFileSync(file, JSON.stringify(breach));
    const args = ['scripts/stable-openapi.mjs', file];
    const { code, stderr } = await promisify(execFile)(process.execPath, args, {
      cwd: project,
    }).then(
      (done) => ({ ...done, code: 0 }),
      (failure: unknown) => failure as { code: number; stderr: string },
    );
    rmSync(file);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining(breakingMutations[0]!.at),
    });
    expect(stderr).toContain('Keep the operation, and say `deprecated` of it.');
  });

  it('is released under a version that was not released before', () => {
    expect(judgeRelease(released, released).refusal).toBeUndefined();
    expect(judgeRelease(released, breach).refusal).toBeDefined();
    expect(judgeRelease(released, versioned(breach, '2.0.0')).refusal).toBeUndefined();
    const added = changed(additiveMutations[0]!);
    expect(judgeRelease(released, added).refusal).toContain('is released already');
    expect(judgeRelease(released, versioned(added, '1.1.0')).refusal).toBeUndefined();
  });
});

/** A document of one operation that takes or gives what this schema says. */
function around(schema: Json, direction: 'taken' | 'given'): Json {
  const body = { content: { 'application/json': { schema: { $ref: '#/components/schemas/It' } } } };
  const operation = direction === 'taken' ? { requestBody: body } : { responses: { 200: body } };
  return { paths: { '/it': { post: operation } }, components: { schemas: { It: schema } } };
}

function changed({ make }: Mutation): Json {
  const document = structuredClone(released);
  make(document);
  return document;
}
