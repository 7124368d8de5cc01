import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import pg from 'pg';
import type { Answer, Answers, Control } from './controls.js';

type Kept = Omit<Answer, 'body'> & { id: number; bytes: Buffer };

/** A server of nothing but given answers, in a process of its own; see `controls.ts` for the kinds. */
const control = process.argv[2] as Control;
const databaseUrl = process.env['DATABASE_URL'];
const nothing: Kept = { id: 0, status: 503, headers: {}, bytes: Buffer.alloc(0) };
let kept = new Map<string, Kept>();
let first = nothing;
const pool = new pg.Pool({ connectionString: databaseUrl });
// The database may end before this process does.
pool.on('error', () => undefined);

const listeners: Record<Control, () => RequestListener> = {
  L1: () => (req, res) => {
    const { status, headers, bytes } = answerTo(req);
    res.writeHead(status, headers).end(bytes);
  },
  L2: () => inExpress(async ({ bytes }) => bytes),
  L3: () =>
    inExpress(async ({ id }) => {
      const { rows } = await pool.query<{ body: string }>(
        'SELECT body FROM bench.answers WHERE id = $1',
        [id],
      );
      return rows[0]?.body ?? '';
    }),
  L4: () =>
    inExpress(async ({ bytes }) => {
      await pool.query('INSERT INTO bench.written (body) VALUES ($1)', [bytes.toString()]);
      return bytes;
    }),
};

function answerTo({ url = '' }: IncomingMessage): Kept {
  return kept.get(url) ?? first;
}

function inExpress(body: (kept: Kept) => Promise<string | Buffer>): RequestListener {
  const app = express();
  app.disable('x-powered-by');
  app.use(async (req, res) => {
    const answer = answerTo(req);
    const sent = await body(answer);
    res.status(answer.status).set(answer.headers).send(sent);
  });
  return app;
}

const server = createServer(listeners[control]()).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});

process.on('message', (given: Answers) => {
  void keep(given);
});
process.on('disconnect', () => process.exit(0));

async function keep(given: Answers): Promise<void> {
  const entries = given.map(([path, { body, ...answer }], id): [string, Kept] => [
    path,
    { ...answer, id, bytes: Buffer.from(body) },
  ]);
  kept = new Map(entries);
  first = entries[0]?.[1] ?? nothing;
  const bodies = given.map(([, { body }]) => body);
  if (control === 'L3') await keepAll(bodies);
  process.send?.('ready');
}

async function keepAll(bodies: string[]): Promise<void> {
  await pool.query(
    `INSERT INTO bench.answers SELECT id - 1, body FROM unnest($1::text[]) WITH ORDINALITY AS given (body, id)
     ON CONFLICT (id) DO UPDATE SET body = excluded.body`,
    [bodies],
  );
}
