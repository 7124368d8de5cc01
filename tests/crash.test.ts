import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { budget } from './support/budget.js';
import { createDatabase } from './support/database.js';
import { runTool } from './support/run-tool.js';
import { useServerProcesses } from './support/server-process.js';

const ROUNDS = budget({ short: 6, long: 200 });
const WRITERS = 8;
const KEY = `admin-${randomUUID()}-${randomUUID()}`;

/** One editor at work: what it corrects next, and the request of which it does not know yet what became. */
interface Writer {
  name: number;
  count: number;
  open: { key: string; body: string } | undefined;
}

describe('killed at any moment while eight editors post corrections of three entries each', () => {
  const { start } = useServerProcesses();
  const writers = Array.from({ length: WRITERS }, (_, name): Writer => ({
    name,
    count: 0,
    open: undefined,
  }));
  const acknowledged = new Map<string, string>();
  const unknown = new Set<string>();
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let db: pg.Client;

  beforeAll(async () => {
    database = await createDatabase('story');
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
  });

  /** A server that has just started is slow; what is cut off is to be work in full flow. */
  const untilSettled = async (size: number) => {
    while (acknowledged.size < size) await sleep(5);
  };
  const launch = (command?: string[]) =>
    start(
      { DATABASE_URL: database.url, ADMIN_KEY: KEY, RATE_LIMIT_WRITES: '0', LOG_LEVEL: 'fatal' },
      command,
    );

  it(
    'the server loses nothing that it acknowledged and leaves nothing half done',
    async () => {
      let server = await launch();
      for (const { name } of writers) {
        const article = {
          slug: `writer-${name}`,
          headline: `Writer ${name}`,
          articleBody: 'It counts to 0.',
          status: 'published',
        };
        expect(
          (await post(server.url, '/v1/articles', { body: JSON.stringify(article) })).status,
        ).toBe(201);
      }
      for (let round = 0; round < ROUNDS; round += 1) {
        if (round > 0) server = await launch(['node', 'dist/main.js']);
        const { child, ended, url } = server;
        const working = writers.map((writer) => work(url, writer, acknowledged));
        await untilSettled(acknowledged.size + 1);
        await sleep(Math.random() * 500);
        child.kill('SIGKILL');
        await ended;
        await Promise.all(working);
        for (const { open } of writers) if (open) unknown.add(open.key);
        expect(await torn(db)).toEqual([]);
      }
      server = await launch(['node', 'dist/main.js']);
      for (const writer of writers) if (writer.open) await settle(server.url, writer, acknowledged);
      expect(await torn(db)).toEqual([]);
      const { rows } = await db.query<{ id: string }>('SELECT id FROM corrections');
      expect(rows.map(({ id }) => id).sort()).toEqual([...acknowledged.values()].sort());
      for (const { name, count } of writers) {
        const answer = await fetch(
          `${server.url}/v1/articles/writer-${name}?body=text&fields=articleBody`,
        );
        expect(await answer.json()).toEqual({ articleBody: `It counts to ${count}.` });
      }
      const verdict = await runTool(['../scripts/dossier.mjs', 'verify-ledger', server.url]);
      expect(verdict).toContain(String(acknowledged.size));
      // A run in which nothing was cut off would have proved nothing.
      expect(unknown.size).toBeGreaterThan(ROUNDS / 4);
      console.log(
        `${ROUNDS} kills: ${acknowledged.size} corrections, of which ${unknown.size} settled by their Idempotency-Key.`,
      );
    },
    (ROUNDS + 10) * 20_000,
  );
});

/** Posts one correction after another until the server is gone. */
async function work(url: string, writer: Writer, acknowledged: Map<string, string>): Promise<void> {
  try {
    for (;;) await settle(url, writer, acknowledged);
  } catch (error) {
    // The connection broke: what became of the request is not known.
    if ((error as Error).name !== 'TypeError') throw error;
  }
}

/** Sends the writer's open request, again if need be, until it is answered. */
async function settle(
  url: string,
  writer: Writer,
  acknowledged: Map<string, string>,
): Promise<void> {
  writer.open ??= { key: randomUUID(), body: JSON.stringify(correctionBy(writer)) };
  const { status, text } = await post(url, '/v1/corrections', writer.open);
  if (status === 503) return;
  expect([status, text]).toEqual([201, expect.any(String)]);
  acknowledged.set(writer.open.key, (JSON.parse(text) as { id: string }).id);
  writer.open = undefined;
  writer.count += 1;
}

function correctionBy({ name, count }: Writer) {
  const said = `Writer ${name} counted to ${count + 1}.`;
  return {
    kind: 'correction',
    text: said,
    targets: [
      {
        type: 'article',
        id: `writer-${name}`,
        changes: [
          { quote: { exact: `counts to ${count}` }, replacement: `counts to ${count + 1}` },
        ],
      },
      {
        type: 'event',
        id: 'presidential-re-election',
        changes: [{ field: '/description', value: said }],
      },
      { type: 'claim', id: 're-election-2019', changes: [{ field: '/text', value: said }] },
    ],
  };
}

async function post(
  url: string,
  path: string,
  { body, key }: { body: string; key?: string },
): Promise<{ status: number; text: string }> {
  const headers = {
    Authorization: `Bearer ${KEY}`,
    'Content-Type': 'application/json',
    ...(key && { 'Idempotency-Key': key }),
  };
  const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
  return { status: answer.status, text: await answer.text() };
}

/** The corrections of which something is missing: a revision, a line of the log, the link of the chain, the first answer. */
async function torn(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ id: string }>(`
    SELECT id::text FROM corrections AS c WHERE status <> 'published'
      OR (SELECT count(*) FROM correction_targets t JOIN revisions r ON r.entry_id = t.entry_id
            AND r.version = t.to_version AND r.visible_from = c.date_published WHERE t.correction_id = c.id) <> 3
      OR (SELECT count(*) FROM correction_changes WHERE correction_id = c.id) <> 3
      OR (SELECT count(*) FROM changes WHERE correction_id = c.id AND is_public) <> 3
      OR (SELECT count(*) FROM ledger_entries WHERE correction_id = c.id) <> 1
      OR (SELECT count(*) FROM idempotency_records WHERE body LIKE '%' || c.id || '%') <> 1
    UNION ALL SELECT 'revision ' || id FROM revisions AS r WHERE version > 1 AND NOT EXISTS (
      SELECT FROM correction_targets t WHERE t.entry_id = r.entry_id AND t.to_version = r.version)
    UNION ALL SELECT 'ledger ' || count(*) FROM ledger_entries HAVING count(*) <> (SELECT count(*) FROM corrections)
    UNION ALL SELECT 'first answers ' || count(*) FROM idempotency_records HAVING count(*) <> (SELECT count(*) FROM corrections)
    UNION ALL SELECT 'log ' || count(*) FROM changes WHERE correction_id IS NOT NULL HAVING count(*) <> 3 * (SELECT count(*) FROM corrections)`);
  return rows.map(({ id }) => id);
}
