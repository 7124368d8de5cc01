import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { publish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { flightsOf } from '../support/sent.js';

const api = useApi();
let version = 1;

beforeAll(async () => {
  await publish(api, 'sources', { type: 'Report', name: 'A report' });
  await publish(api, 'sources', { type: 'Report', name: 'Another report' });
  const citation = ['a-report'];
  await publish(api, 'events', { name: 'A meeting', startDate: '2019', citation });
});

/** Patches the event; answers what each statement is for, in a list for each round trip. */
async function flightsOfPatch(patch: object): Promise<string[][]> {
  const flights = await flightsOf(api.ctx, async () => {
    const etag = `"${version++}"`;
    const { status } = await api.patch('/v1/events/a-meeting', 'editor', patch, etag);
    expect(status).toBe(200);
  });
  return flights.map((flight) => flight.map(purposeOf));
}

function purposeOf(text: string): string {
  const purposes = {
    key: /FROM .{0,10}api_keys/,
    lock: /FROM entries WHERE .* FOR NO KEY UPDATE/,
    'look up': /FROM slugs WHERE kind = ANY/,
    close: /UPDATE revisions/,
    insert: /INSERT INTO revisions/,
    log: /INSERT INTO changes/,
    read: /FROM revisions r/,
  };
  return Object.entries(purposes).find(([, pattern]) => pattern.test(text))?.[0] ?? text;
}

describe('the statements of a PATCH', () => {
  it('go together where none waits for another', async () => {
    expect(await flightsOfPatch({ description: 'In Caracas.' })).toEqual([
      ['key'],
      ['BEGIN'],
      ['lock', 'read'],
      ['close', 'insert', 'log', 'read'],
      ['COMMIT'],
    ]);
  });

  it('look up references only where there are new ones', async () => {
    const flights = await flightsOfPatch({ citation: ['a-report', 'another-report'] });
    expect(flights[3]).toEqual(['look up']);
  });

  it('look up under another kind what the version before refers to', async () => {
    const { body } = await api.get('/v1/sources/a-report');
    const patch = { actors: [{ id: body.id, role: 'speaker' }] };
    const { status } = await api.patch('/v1/events/a-meeting', 'editor', patch, '*');
    expect(status).toBe(422);
  });

  it('find nothing where a slug came to be after nothing could be locked', async () => {
    const { body } = await api.get('/v1/events/a-meeting');
    const other = new pg.Client({ connectionString: api.databaseUrl });
    await other.connect();
    await other.query(`BEGIN; LOCK TABLE revisions IN ACCESS EXCLUSIVE MODE;
      INSERT INTO slugs (kind, slug, entry_id) VALUES ('event', 'renamed', '${body.id}')`);
    const patched = api.patch('/v1/events/renamed', 'editor', { description: 'x' }, '*').then();
    await sleep(300);
    await other.query('COMMIT');
    await other.end();
    expect((await patched).status).toBe(404);
  });
});
