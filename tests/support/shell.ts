import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A shell that stays from one step to the next, as that of somebody who follows a page. */
export interface Shell {
  /** Runs a script and answers all that it printed; raises when one of its commands fails. */
  run: (script: string) => Promise<string>;
  /** Runs a script that goes on, as in a terminal of its own, and waits until it has printed this. */
  leave: (script: string, until: string) => Promise<void>;
  close: () => Promise<void>;
}

const END = '-- end of the step --';

/** Opens a shell in a directory, with these variables and no others but those that programs are found by. */
export function openShell(cwd: string, variables: Record<string, string>): Shell {
  const { PATH = '', HOME = '' } = process.env;
  const open = (...args: string[]) => {
    const env = { PATH, HOME, ...variables };
    return spawn('sh', args, { cwd, env, detached: true });
  };
  const shell = open('-e');
  const others: ChildProcessWithoutNullStreams[] = [];
  return {
    run: async (script) => {
      shell.stdin.write(`{ :\n${script}\n} 2>&1\nprintf '\\n%s\\n' '${END}'\n`);
      const text = await read(shell, `\n${END}\n`);
      return text.slice(0, text.indexOf(`\n${END}`));
    },
    leave: async (script, until) => {
      const other = open('-c', script);
      others.push(other);
      await read(other, until);
      other.stdout.resume();
    },
    close: async () => {
      for (const child of [shell, ...others]) await end(child);
    },
  };
}

/** What a process says up to this; raises with all of it when it ends before. */
async function read(child: ChildProcessWithoutNullStreams, until: string): Promise<string> {
  if (hasEnded(child)) throw new Error('It has ended already.');
  return new Promise((resolve, reject) => {
    let text = '';
    const said = (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(until)) done(() => resolve(text));
    };
    const over = () => done(() => reject(new Error(`It ended before its time:\n${text}`)));
    const done = (settle: () => void) => {
      child.stdout.off('data', said);
      child.stderr.off('data', said);
      child.off('close', over);
      settle();
    };
    child.stdout.on('data', said);
    child.stderr.on('data', said);
    child.on('close', over);
  });
}

/** Ends a shell with everything that it started. */
async function end(child: ChildProcessWithoutNullStreams): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}

function hasEnded({ exitCode, signalCode }: ChildProcessWithoutNullStreams): boolean {
  return exitCode !== null || signalCode !== null;
}
