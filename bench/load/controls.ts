import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import { root } from '../installation.js';

/**
 * What our answers are held against, each in a process of its own: L1 is `node:http` sending a buffer, L2 is Express
 * sending it with `res.send`, L3 is Express after one query for it by primary key, and L4, for writes, Express after it
 * was stored as a row, and committed.
 */
export type Control = 'L1' | 'L2' | 'L3' | 'L4';

/** All of them. */
export const controls: Control[] = ['L1', 'L2', 'L3', 'L4'];

/** An answer of ours, as a control is to send it to the byte. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What the controls send: to each path its own answer, and the first of them to any other. */
export type Answers = [path: string, answer: Answer][];

/** A control that runs. */
export interface RunningControl {
  url: string;
  pid: number;
  /** Has it send these from now on. */
  give: (answers: Answers) => Promise<void>;
  stop: () => void;
}

/** Starts all controls; those with a database have a schema of their own in this one. */
export async function startControls(databaseUrl: string): Promise<Record<Control, RunningControl>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // A database that was used before has those of then.
  await client.query(
    `DROP SCHEMA IF EXISTS bench CASCADE;
     CREATE SCHEMA bench
       CREATE TABLE answers (id integer PRIMARY KEY, body text NOT NULL)
       CREATE TABLE written (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)`,
  );
  await client.end();
  return {
    L1: await startControl('L1', databaseUrl),
    L2: await startControl('L2', databaseUrl),
    L3: await startControl('L3', databaseUrl),
    L4: await startControl('L4', databaseUrl),
  };
}

async function startControl(control: Control, databaseUrl: string): Promise<RunningControl> {
  const child = fork(path.join(root, 'dist/bench-control.js'), [control], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl },
  });
  const { port } = (await said(child)) as { port: number };
  let given: Answers | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    give: async (answers) => {
      // A thousand pages take a while on their way.
      if (given === answers) return;
      given = answers;
      child.send(answers);
      await said(child);
    },
    stop: () => {
      child.disconnect();
    },
  };
}

/** The next message of a child process; raises when it ends instead. */
export async function said(child: ChildProcess): Promise<unknown> {
  const over = new AbortController();
  const ended = once(child, 'exit', { signal: over.signal }).then(() => {
    throw new Error('A process of the benchmark ended before its time.');
  });
  const heard = once(child, 'message', { signal: over.signal }).then(
    ([message]) => message as unknown,
  );
  try {
    return await Promise.race([heard, ended]);
  } finally {
    ended.catch(() => undefined);
    heard.catch(() => undefined);
    over.abort();
  }
}
