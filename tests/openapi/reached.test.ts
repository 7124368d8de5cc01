import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from '@jest/globals';
import { project } from '../support/run-tool.js';
import { type Json, operationsOf } from '../support/openapi.js';

const document = JSON.parse(
  readFileSync(path.join(project, 'openapi/openapi.json'), 'utf8'),
) as Json;
/** A run of the tests in which every operation answered with every status that it documents. */
const whole = operationsOf(document).flatMap(({ method, path: at, operation }) =>
  Object.keys(operation['responses'] as Json).map((status): [string, number] => [
    `${method.toUpperCase()} ${at.replace(/\{\w+\}/g, 'any')} ${status}`,
    2,
  ]),
);

describe('a run of all tests', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-reached-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is well when every documented status was answered, and no other', async () => {
    const { code, stdout, stderr } = await report(whole);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${whole.length * 2} answers were held against the OpenAPI document`);
  });

  it('fails when a documented status was never answered, and names it', async () => {
    const { code, stderr } = await report(
      whole.filter(([name]) => name !== 'GET /v1/claims/any 410'),
    );
    const said = 'Documented, but never answered: getClaim 410\n';
    expect({ code, stderr }).toEqual({ code: 1, stderr: said });
  });

  it('fails when a status was answered that nobody documented', async () => {
    const { code, stderr } = await report([...whole, ['HEAD /v1/claims/re-election-2019 418', 1]]);
    const said = 'Answered, but not documented: getClaim 418\n';
    expect({ code, stderr }).toEqual({ code: 1, stderr: said });
  });

  it('fails when a body is not as its schema says, and names the place', async () => {
    const name = 'GET /v1/changes 200';
    const body = { items: [{ seq: 'one' }], page: { next: null, limit: 20 } };
    const { code, stdout, stderr } = await report(whole, { name, type: 'application/json', body });
    expect(code).toBe(1);
    expect(stdout).toContain('1 JSON bodies were validated');
    expect(stderr).toContain(
      'Answered otherwise than documented: listChanges 200: /items/0 must have',
    );
  });

  it('fails when a body comes in a form that the document does not have', async () => {
    const kept = { name: 'GET /v1/claims/any 200', type: 'application/x-json', body: {} };
    const { code, stderr } = await report(whole, kept);
    const said =
      'Answered otherwise than documented: getClaim 200: application/x-json is not documented.\n';
    expect({ code, stderr }).toEqual({ code: 1, stderr: said });
  });

  function report(answers: [string, number][], ...bodies: object[]) {
    writeFileSync(path.join(folder, 'one.json'), JSON.stringify(answers));
    const lines = bodies.map((body) => `${JSON.stringify(body)}\n`);
    writeFileSync(path.join(folder, 'one.ndjson'), lines.join(''));
    const args = ['scripts/reached.mjs', folder];
    return promisify(execFile)(process.execPath, args, { cwd: project }).then(
      (done) => ({ ...done, code: 0 }),
      (failure: unknown) => failure as { code: number; stdout: string; stderr: string },
    );
  }
});
