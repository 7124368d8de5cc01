import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { project } from './run-tool.js';

/** What the rules of our own find in these documents, a line each. */
export async function lintOwn(files: string[]): Promise<string[]> {
  const args = ['scripts/lint-openapi.mjs', '--own', ...files];
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: project }).catch(
    (failure: unknown) => failure as { stderr: string },
  );
  return stderr.trim().split('\n');
}
