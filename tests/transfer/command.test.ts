import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { project } from '../support/run-tool.js';
import { emptyInstallation, exported } from './installations.js';

const script = path.join(project, 'scripts/dossier.mjs');

function dossier(databaseUrl: string, args: string[], input = '') {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl, SEED: 'none' };
    const options = { env, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(
      process.execPath,
      [script, ...args],
      options,
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
    child.stdin?.end(input);
  });
}

describe('the command', () => {
  const api = useApi();

  it('carries a newsroom over in a pipe, and says what it did', async () => {
    const out = await dossier(api.databaseUrl, ['export']);
    expect(out).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^Exported \d+ lines\.\n$/),
    });
    expect(out.stdout === (await exported(api.ctx))).toBe(true);
    const target = await emptyInstallation();
    const into = await dossier(target.databaseUrl, ['import'], out.stdout);
    expect(into).toMatchObject({ code: 0, stdout: '' });
    // Both count what the newsroom said, and neither the first and the last line.
    const lines = /Exported (\d+)/.exec(out.stderr)?.[1] ?? '';
    expect(into.stderr).toBe(`Imported: ${lines} lines. Already there: 0. Refused: 0.\n`);
    expect((await exported(target.ctx)) === out.stdout).toBe(true);
  }, 60_000);

  it('ends with 1 and names the lines where something was refused, with 2 where nothing can be done', async () => {
    const refused = await dossier(api.databaseUrl, ['import', '-'], '\n{"type":"article"}\n');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('Line 2: /headline is missing.');
    const cutOff = await dossier(api.databaseUrl, ['import'], '{"type":"export","format":1}\n');
    expect(cutOff).toMatchObject({ code: 2, stderr: expect.stringContaining('cut off') });
    const empty = await dossier(api.databaseUrl, ['import'], '\n');
    expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining('no line to import') });
    const missing = await dossier(api.databaseUrl, ['import', '/no/such/file']);
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('/no/such/file') });
  }, 60_000);

  it('says how it is called', async () => {
    const help = await dossier(api.databaseUrl, ['--help']);
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('dossier import') });
    for (const wrong of [
      ['export', 'x'],
      ['import', '--format', 'xml'],
      ['import', 'a', 'b'],
    ]) {
      expect((await dossier(api.databaseUrl, wrong)).code).toBe(64);
    }
  }, 60_000);
});
