import { beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { publish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { sentBy } from '../support/sent.js';

describe('the number of SQL statements of a correction', () => {
  const api = useApi();

  beforeAll(async () => {
    for (let index = 1; index <= 12; index += 1) {
      await publish(api, 'events', { name: `A meeting, the ${index}th`, startDate: '2019' });
      await publish(api, 'claims', { text: `The sum was ${index} millions.` });
    }
  }, 60_000);

  /** Corrects these events and as many claims; answers how many statements that took. */
  async function countOf(from: number, to: number): Promise<number> {
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
    return (await sentBy(api.ctx, correct)).length;
  }

  it('is the same for two entries and for twenty', async () => {
    const few = await countOf(1, 1);
    expect(few).toBeLessThan(26);
    expect(await countOf(2, 11)).toBe(few);
  });
});
