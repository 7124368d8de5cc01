import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

/** The checkout that is tested. */
export const project = path.resolve(import.meta.dirname, '../..');

/**
 * Runs a development tool by its path in node_modules and answers what it printed, whatever its
 * exit code: linters end with a failure when they find something, which a test may well want.
 */
export async function runTool(
  [tool, ...args]: [string, ...string[]],
  { cwd = project, input = '' } = {},
): Promise<string> {
  const script = path.join(project, 'node_modules', tool);
  const running = promisify(execFile)(process.execPath, [script, ...args], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  running.child.stdin?.end(input);
  const { stdout } = await running.catch((failure: unknown) => failure as { stdout: string });
  return stdout;
}
