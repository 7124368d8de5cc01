import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { useApi } from '../support/api.js';
import { useListener } from '../support/raw-request.js';
import { project } from '../support/run-tool.js';

const folder = path.join(project, 'openapi');
const file = 'dossier.arazzo.yaml';
const text = fs.readFileSync(path.join(folder, file), 'utf8');

describe('the workflows that an Arazzo description names', () => {
  const api = useApi();
  const at = useListener(() => api.app);
  let directory: string;
  beforeAll(() => {
    directory = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-workflows-'));
    fs.copyFileSync(path.join(folder, 'openapi.json'), path.join(directory, 'openapi.json'));
  });
  afterAll(() => {
    fs.rmSync(directory, { recursive: true, force: true });
  });

  it('work on a server that has just published its first story', async () => {
    const { workflows } = parse(text) as { workflows: { steps: unknown[] }[] };
    const steps = workflows.flatMap((workflow) => workflow.steps).length;
    const { code, output } = await respect(path.join(folder, file));
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(output).toContain(`Workflows: ${workflows.length} passed, ${workflows.length} total`);
    expect(output).toContain(`Steps: ${steps} passed, ${steps} total`);
  }, 120_000);

  it('fail where an answer is another than they say', async () => {
    const wrong = text.replace('condition: $statusCode == 304', 'condition: $statusCode == 200');
    fs.writeFileSync(path.join(directory, file), wrong);
    const { code, output } = await respect(path.join(directory, file), 'readStoryPage');
    expect(code).toBe(1);
    expect(output).toContain('1 failed');
  }, 120_000);

  /** Runs Redocly's runner of workflows on the server, without asking anybody else anything. */
  function respect(description: string, workflow?: string) {
    const inputs = { editorKey: api.keys.editor, contributorKey: api.keys.contributor };
    const args = [
      ...['respect', description, '--server', `dossier=${at.url}`],
      ...Object.entries(inputs).flatMap(([name, key]) => ['--input', `${name}=${key}`]),
      ...(workflow === undefined ? [] : ['--workflow', workflow]),
    ];
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    };
    const cli = path.join(project, 'node_modules/@redocly/cli/bin/cli.js');
    return new Promise<{ code: number | null; output: string }>((resolve) => {
      const child = execFile(
        process.execPath,
        [cli, ...args],
        { cwd: directory, env },
        (_, said) => {
          resolve({ code: child.exitCode, output: said });
        },
      );
    });
  }
});
