import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { createApp } from '../../src/app.js';
import type { AppContext } from '../../src/context.js';
import type { PrismaClient } from '../../src/db/generated/client.js';

/** A request to be sent as it is. */
export interface Ask {
  method: 'get' | 'post' | 'patch' | 'delete';
  path: string;
  /** The secret of a key; none to ask without one. */
  secret: string | undefined;
  body?: object | undefined;
  ifMatch?: string;
}

/** What came back; only a list needs more of it than its status. */
export interface Answer {
  status: number;
  ids: string[];
}

/** Sends requests, one at a time, that leave nothing behind. */
export interface Asking {
  ask: (what: Ask) => Promise<Answer>;
  close: () => void;
}

/** Answers requests as the API would, each write in a transaction that is rolled back after the answer. */
export async function askWithoutTrace(shared: AppContext): Promise<Asking> {
  const ctx = { ...shared };
  const pool = ctx.db as PrismaClient;
  const server = createServer(createApp(ctx)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const undo = new Error('undone on purpose');
  const ask = async (what: Ask): Promise<Answer> => {
    if (what.method === 'get') return send(server, what);
    let answer: Answer | undefined;
    const asked = pool.$transaction(
      async (tx) => {
        ctx.db = tx;
        answer = await send(server, what);
        throw undo;
      },
      { maxWait: 20_000, timeout: 20_000 },
    );
    await asked.catch((error: unknown) => {
      if (error !== undo) throw error;
    });
    ctx.db = pool;
    return answer!;
  };
  return { ask, close: () => server.close() };
}

/** By Node's own client: thousands of requests are sent, and this one costs least. */
function send(server: Server, { method, path, secret, body, ifMatch }: Ask): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const headers = {
    ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
    ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
    ...(body && { 'Content-Type': 'application/json' }),
  };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      const status = answer.statusCode ?? 0;
      if (answer.headers['content-type']?.includes('event-stream')) {
        // A stream has no end of its own.
        answer.destroy();
        resolve({ status, ids: [] });
        return;
      }
      if (status !== 200 || !answer.headers['content-type']?.includes('json')) {
        answer.resume().once('end', () => resolve({ status, ids: [] }));
        return;
      }
      json(answer).then((value) => resolve({ status, ids: idsOf(value) }), reject);
    });
    sent.once('error', reject).end(body && JSON.stringify(body));
  });
}

function idsOf(value: unknown): string[] {
  const { items } = value as { items?: { id?: string }[] };
  return (items ?? []).flatMap(({ id }) => id ?? []);
}
