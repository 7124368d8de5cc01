import { describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { Prisma } from '../../src/db/generated/client.js';
import { nameOf, prepared, preparedOf } from '../../src/db/prepared.js';
import { useApi } from '../support/api.js';

describe('prepared statements', () => {
  const api = useApi({ CACHE_MB: '0' });

  it('are kept for reads of every kind of entry, in a few forms', async () => {
    const kinds = ['articles', 'actors', 'events', 'claims', 'sources', 'stories'];
    for (const path of [...kinds, ...kinds]) {
      await request(api.app).get(`/v1/${path}?limit=3`).expect(200);
      await request(api.app).get(`/v1/${path}?limit=3&include=corrections`).expect(200);
    }
    await request(api.app).get('/v1/articles/maduro-and-icc-sign-agreement').expect(200);
    await request(api.app).get('/v1/actors/nicolas-maduro').expect(200);
    const [kept] = await api.ctx.db.$queryRaw<{ most: number }[]>`
      SELECT count(*)::integer AS most FROM pg_prepared_statements`;
    // By ids of versions, of entries, and by slug: whichever of them this connection was asked.
    expect(kept?.most).toBeGreaterThanOrEqual(1);
    expect(kept?.most).toBeLessThanOrEqual(3);
  });

  it('are named by their text alone, whatever their values', () => {
    const byNumber = (value: number) => prepared(Prisma.sql`SELECT ${value}::integer AS chosen`);
    const [one, two] = [byNumber(1), byNumber(2)];
    expect(nameOf({ sql: one.text })).toBe(nameOf({ sql: two.text }));
    expect(nameOf({ sql: one.text })).not.toBe('');
    expect(nameOf({ sql: 'SELECT something else' })).toBe('');
  });

  it('are put together once for each form of their parts, with the values of each call in their places', () => {
    let made = 0;
    const between = preparedOf((low, high) => {
      made += 1;
      return Prisma.sql`SELECT ${'a value of its own'} WHERE 1 >= ${low} AND 1 <= ${high} AND 2 > ${low}`;
    });
    const three = between(Prisma.sql`${3}`, Prisma.sql`${4} + ${5}`);
    const six = between(Prisma.sql`${6}`, Prisma.sql`${7} + ${8}`);
    expect(three.values).toEqual(['a value of its own', 3, 4, 5, 3]);
    expect(six.values).toEqual(['a value of its own', 6, 7, 8, 6]);
    expect(six.text).toBe('SELECT $1 WHERE 1 >= $2 AND 1 <= $3 + $4 AND 2 > $5');
    expect([made, nameOf({ sql: six.text })]).toEqual([1, nameOf({ sql: three.text })]);
    const other = between(Prisma.sql`${9}`, Prisma.sql`${10}`);
    expect([made, other.values]).toEqual([2, ['a value of its own', 9, 10, 9]]);
  });

  it('are kept of Prisma’s own lookups that come often, and never of lists', () => {
    const lookup = 'SELECT "t0"."id" FROM "public"."entries" AS "t0" WHERE "t0"."slug" = $1';
    const namesOf = (sql: string) => Array.from({ length: 12 }, () => nameOf({ sql }));
    const [first, ...later] = namesOf(lookup);
    expect(first).toBe('');
    expect(later.at(-1)).not.toBe('');
    expect(later.at(-1)).toBe(nameOf({ sql: lookup }));
    expect(new Set(namesOf(`${lookup} ORDER BY "t0"."id" ASC LIMIT $2`))).toEqual(new Set(['']));
  });

  it('are refused where values stand in the text', () => {
    const careless = (value: number) => prepared(Prisma.raw(`SELECT ${value}`));
    expect(() => Array.from({ length: 200 }, (_, value) => careless(value))).toThrow(
      'more than 150 statements to prepare',
    );
  });
});
