import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { publish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { flightsOf } from '../support/sent.js';

describe('the SQL statements of a correction', () => {
  const api = useApi();

  beforeAll(async () => {
    for (let index = 1; index <= 12; index += 1) {
      await publish(api, 'events', { name: `A meeting, the ${index}th`, startDate: '2019' });
      await publish(api, 'claims', { text: `The sum was ${index} millions.` });
    }
  }, 60_000);

  /** Corrects these events and as many claims; answers how many statements that took, and how many round trips. */
  async function countOf(from: number, to: number) {
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const targets = numbers.flatMap((index) => [
      {
        type: 'event',
        id: `a-meeting-the-${index}th`,
        changes: [{ field: '/startDate', value: '2018-05-20' }],
      },
      {
        type: 'claim',
        id: `the-sum-was-${index}-millions`,
        changes: [{ field: '/claimStatus', value: 'refuted' }],
      },
    ]);
    const app = createApp({ ...api.ctx, answers: undefined });
    const correct = () =>
      request(app)
        .post('/v1/corrections')
        .set('Authorization', `Bearer ${api.keys.editor}`)
        .set('Idempotency-Key', `statements-${from}`)
        .send({ kind: 'correction', text: 'The year and the sums were wrong.', targets })
        .expect(201);
    const flights = await flightsOf(api.ctx, correct);
    return { statements: flights.flat().length, roundTrips: flights.length };
  }

  it('are the same few for two entries and for twenty', async () => {
    const few = await countOf(1, 1);
    expect(few).toEqual({ statements: 19, roundTrips: 11 });
    expect(await countOf(2, 11)).toEqual(few);
  });
});
