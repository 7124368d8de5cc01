import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import type { Answer, Control } from './controls.js';

/** A server of nothing but one answer, in a process of its own; see `controls.ts` for the three kinds. */
const control = process.argv[2] as Control;
const databaseUrl = process.env['DATABASE_URL'];
let answer: Answer = { status: 503, headers: {}, body: '' };
let bytes: Buffer = Buffer.alloc(0);
const pool = control === 'L3' ? new pg.Pool({ connectionString: databaseUrl }) : undefined;
// The database may end before this process does.
pool?.on('error', () => undefined);

const listeners: Record<Control, () => RequestListener> = {
  L1: () => (_req, res) => {
    res.writeHead(answer.status, answer.headers).end(bytes);
  },
  L2: () => inExpress(async () => bytes),
  L3: () =>
    inExpress(async () => {
      const { rows } = await pool!.query<{ body: string }>(
        'SELECT body FROM bench.answers WHERE id = $1',
        [1],
      );
      return rows[0]?.body ?? '';
    }),
};

function inExpress(body: () => Promise<string | Buffer>): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.use(async (_req, res) => {
    const sent = await body();
    res.status(answer.status).set(answer.headers).send(sent);
  });
  return app;
}

const server = createServer(listeners[control]()).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('message', (given: Answer) => {
  void keep(given);
});
process.on('disconnect', () => process.exit(0));

async function keep(given: Answer): Promise<void> {
  answer = given;
  bytes = Buffer.from(given.body);
  await pool?.query(
    'INSERT INTO bench.answers VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
    [given.body],
  );
  process.send?.('ready');
}
