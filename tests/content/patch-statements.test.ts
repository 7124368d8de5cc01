import { beforeAll, describe, expect, it } from '@jest/globals';
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
      ['close', 'insert'],
      ['log', 'read'],
      ['COMMIT'],
    ]);
  });

  it('look up references only where there are new ones', async () => {
    const flights = await flightsOfPatch({ citation: ['a-report', 'another-report'] });
    expect(flights[3]).toEqual(['look up']);
  });
});
