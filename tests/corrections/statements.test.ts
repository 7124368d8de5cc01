import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PrismaPg } from '@prisma/adapter-pg';
import request from 'supertest';
import { createApp } from '../../src/app.js';
import { PrismaClient } from '../../src/db/generated/client.js';
import { publish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';

describe('the number of SQL statements of a correction', () => {
  const api = useApi();
  const statements: string[] = [];
  let counting: PrismaClient;

  beforeAll(async () => {
    const client = new PrismaClient({
      adapter: new PrismaPg({ connectionString: api.databaseUrl }),
      log: [{ emit: 'event', level: 'query' }],
    });
    client.$on('query', ({ query }) => statements.push(query));
    counting = client;
    for (let index = 1; index <= 12; index += 1) {
      await publish(api, 'events', { name: `A meeting, the ${index}th`, startDate: '2019' });
      await publish(api, 'claims', { text: `The sum was ${index} millions.` });
    }
  }, 60_000);
  afterAll(() => counting.$disconnect());

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
    const app = createApp({ ...api.ctx, answers: undefined, db: counting });
    statements.length = 0;
    const { status } = await request(app)
      .post('/v1/corrections')
      .set('Authorization', `Bearer ${api.keys.editor}`)
      .set('Idempotency-Key', `statements-${from}`)
      .send({ kind: 'correction', text: 'The year and the sums were wrong.', targets });
    expect(status).toBe(201);
    return statements.length;
  }

  it('is the same for two entries and for twenty', async () => {
    const few = await countOf(1, 1);
    expect(few).toBeLessThan(40);
    expect(await countOf(2, 11)).toBe(few);
  });
});
