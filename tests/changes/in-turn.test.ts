import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { publish, succeed } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';

const api = useApi();

async function wholeLog(after = 0): Promise<{ seq: number; operation: string }[]> {
  const path = `/v1/changes?draft=true&limit=100&after=${after}`;
  const { body } = await succeed(api.get(path, 'editor'));
  if (body.items.length === 0) return [];
  return [...body.items, ...(await wholeLog(body.items.at(-1).seq))];
}

it('one who follows the whole log misses nothing, in whatever order writers began and commit', async () => {
  const [early, late] = [0, 1].map(() => new pg.Client({ connectionString: api.databaseUrl }));
  await Promise.all([early!.connect(), late!.connect()]);
  const before = (await wholeLog()).at(-1)!.seq;
  const write = (client: pg.Client, operation: string) =>
    client.query('INSERT INTO changes (instant, operation, is_public) VALUES (now(), $1, false)', [
      operation,
    ]);
  // The late one begins first, and so has the lower transaction id.
  await late!.query('BEGIN');
  await late!.query('SELECT pg_current_xact_id()');
  await early!.query('BEGIN');
  await write(early!, 'early');
  const waiting = write(late!, 'late').then(() => late!.query('COMMIT'));
  await sleep(100);
  const seen = await wholeLog(before);
  await early!.query('COMMIT');
  await waiting;
  seen.push(...(await wholeLog(seen.at(-1)?.seq ?? before)));
  expect(seen.map(({ operation }) => operation)).toEqual(['early', 'late']);
  await Promise.all([early!.end(), late!.end()]);
});

it('the log is not held up by who writes elsewhere in the cluster', async () => {
  const other = new pg.Client({ connectionString: api.databaseUrl });
  await other.connect();
  await other.query('BEGIN');
  await other.query('SELECT pg_current_xact_id()');
  const { id } = await publish(api, 'stories', { name: 'Meanwhile' });
  const { body } = await succeed(
    api.get(
      `/v1/changes?draft=true&limit=100&after=${(await wholeLog()).at(-1)!.seq - 1}`,
      'editor',
    ),
  );
  expect(body.items.at(-1).entry.id).toBe(id);
  await other.end();
});
