import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Block, blocksOf } from './page.js';
import { project } from './run-tool.js';
import { openShell, type Shell } from './shell.js';
import { differs } from './shown.js';

/** What somebody who follows a guide has before its first command. */
export interface Beginning {
  /** What stands on their machine where the guide says it, such as another port. */
  instead: Record<string, string>;
  /** What they put where the guide has a gap, such as `KEY=dossier_…`. */
  variables: Record<string, string>;
}

interface Step {
  name: string;
  script: string;
  /** The answer that the guide shows, right after the command. */
  shown: Block | undefined;
}

/** In a guide this comes before a command that goes on for good. */
const ELSEWHERE = '# In a terminal of its own:';
/** What the reader fills in: the test has done so. */
const FILLED_IN = /^export \w+=.*…/;

/**
 * Runs every command of a guide in order, in one shell and an empty directory, and holds each shown answer against the
 * true one. A step that `leaveOut` gives a reason for is read by the shell, and not run.
 */
export function followGuide(
  page: string,
  begin: () => Promise<Beginning>,
  leaveOut: (script: string) => string | undefined = () => undefined,
): void {
  describe(`following ${page}`, () => {
    let shell: Shell;
    let beginning: Beginning;
    let directory: string;
    let failed: string | undefined;
    beforeAll(async () => {
      beginning = await begin();
      directory = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-guide-'));
      shell = openShell(directory, beginning.variables);
    }, 60_000);
    afterAll(async () => {
      await shell.close();
      fs.rmSync(directory, { recursive: true, force: true });
    });

    it.each(stepsOf(page))(
      '$name',
      async ({ name, script, shown }) => {
        // What comes after a step that failed says nothing.
        if (failed !== undefined) throw new Error(`Not reached after ${failed}.`);
        failed = name;
        const here = onThisMachine(script, beginning.instead);
        const reason = leaveOut(script);
        if (reason !== undefined) {
          await shell.run(`sh -n <<'script'\n${here}\nscript`);
          process.stdout.write(`Not run: ${script.split('\n')[0] ?? ''} (${reason})\n`);
        } else if (here.startsWith(ELSEWHERE)) {
          await shell.leave(here, 'listening');
        } else {
          expectShown(inTheGuide(await shell.run(here), beginning.instead), shown);
        }
        failed = undefined;
      },
      60_000,
    );
  });
}

/** Every block of shell of a page is a step; a block of another language after it is what it answers. */
function stepsOf(page: string): Step[] {
  const blocks = blocksOf(page);
  return blocks.flatMap(({ language, text, line }, index) => {
    if (language !== 'sh') return [];
    const next = blocks[index + 1];
    const first = text.split('\n').find((one) => /^[^#]/.test(one) && !FILLED_IN.test(one));
    if (first === undefined) return [];
    const shown = next && next.language !== 'sh' ? next : undefined;
    return [{ name: `line ${line}: ${first}`, script: text.trimEnd(), shown }];
  });
}

function expectShown(output: string, shown: Block | undefined): void {
  if (shown !== undefined) {
    const difference = differs(output, shown);
    if (difference !== undefined) {
      throw new Error(
        `What is printed ${difference}\n${output.slice(0, 2000)}\nIn line ${shown.line} of the page.`,
      );
    }
  }
  // A refusal is part of a guide where it is shown, and a mistake anywhere else.
  if (!shown?.text.includes('/problems/')) expect(output).not.toContain('/problems/');
}

function onThisMachine(script: string, instead: Beginning['instead']): string {
  const lines = script.split('\n').filter((line) => !FILLED_IN.test(line));
  const tools = {
    'npx dossier': `node ${project}/scripts/dossier.mjs`,
    'npm start': `node ${project}/scripts/start.mjs`,
  };
  return Object.entries({ ...instead, ...tools }).reduce(
    (text, [theirs, ours]) => text.replaceAll(theirs, ours),
    lines.join('\n'),
  );
}

function inTheGuide(output: string, instead: Beginning['instead']): string {
  return Object.entries(instead).reduce(
    (text, [theirs, ours]) => text.replaceAll(ours, theirs),
    output,
  );
}
