import { inspect } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Prisma } from '../../src/db/generated/client.js';
import { execute, inOneTrip, queryRows } from '../../src/db/query-rows.js';
import {
  inTransaction,
  readClock,
  snapshot,
  steadily,
  transaction,
} from '../../src/db/transaction.js';
import type { Tx } from '../../src/db/client.js';
import { reasonOf } from '../../src/transfer/reason.js';
import { republish } from '../reads/newsroom.js';
import { useApi } from '../support/api.js';
import { sentBy } from '../support/sent.js';

const page = '/v1/articles/maduro-and-icc-sign-agreement?include=actors,events,claims';
const ACTOR = 'karim-khan';

describe('statements that go past Prisma', () => {
  const api = useApi({ CACHE_MB: '0' });

  let apiKeyId: string;
  beforeAll(async () => {
    apiKeyId = (await api.ctx.db.apiKey.findFirstOrThrow()).id;
  });

  /** A row that nothing else has: a kept first answer, told apart by its key. */
  const write = (tx: Tx, key: string, fingerprint = Buffer.alloc(32)) =>
    execute(
      tx,
      Prisma.sql`
        INSERT INTO idempotency_records (api_key_id, key, fingerprint, status, headers, body, date_created)
        VALUES (${apiKeyId}::uuid, ${key}, ${fingerprint}, 200, '{}', 'What nobody is to see.', now())`,
    );
  const written = (key: string) => api.ctx.db.idempotencyRecord.count({ where: { key } });

  it('belong to the transaction that Prisma opened, each to its own', async () => {
    const both = async () =>
      transaction(api.ctx, async (tx) => {
        const which = Prisma.sql`SELECT pg_backend_pid() AS pid, txid_current()::text AS id`;
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        return [await queryRows(tx, which), await tx.$queryRaw(which)];
      });
    const pairs = await Promise.all(Array.from({ length: 30 }, both));
    for (const [past, through] of pairs) expect(past).toEqual(through);
    expect(new Set(pairs.map(([past]) => JSON.stringify(past))).size).toBe(30);
  });

  it('are undone with it, and one by one refused once it ended', async () => {
    let ended: Tx | undefined;
    const failing = transaction(api.ctx, async (tx) => {
      ended = tx;
      expect(await write(tx, 'undone')).toBe(1);
      throw new Error('a verb that fails');
    });
    await expect(failing).rejects.toThrow('a verb that fails');
    await expect(execute(ended as Tx, Prisma.sql`SELECT 1`)).rejects.toThrow();
    expect(await written('undone')).toBe(0);
  });

  it('are refused once the transaction took too long, and what it wrote is undone', async () => {
    const slow = inTransaction(
      api.ctx.db,
      async (tx) => {
        await write(tx, 'too late');
        await new Promise((resolve) => setTimeout(resolve, 120));
        await write(tx, 'later still');
      },
      { maxWait: 5_000, timeout: 100 },
    );
    await expect(slow).rejects.toThrow('took too long');
    expect(await written('too late')).toBe(0);
  });

  it('are one for a story page, and with its corrections two and a look at the clock', async () => {
    const countOf = async (path: string) => {
      await api.get(path).expect(200);
      return (await sentBy(api.ctx, () => api.get(path).expect(200))).length;
    };
    expect(await countOf('/v1/articles/maduro-and-icc-sign-agreement')).toBe(1);
    expect(await countOf(page)).toBe(1);
    await api
      .post('/v1/corrections', 'editor', {
        kind: 'editors-note',
        text: 'We looked at it again.',
        targets: [{ type: 'article', id: 'maduro-and-icc-sign-agreement' }],
      })
      .expect(201);
    expect(await countOf(`${page},corrections`)).toBe(3);
  });

  it('say nothing of the rows that the database refuses', async () => {
    const refused = transaction(api.ctx, (tx) => write(tx, 'refused', Buffer.alloc(1)));
    const error = await refused.then(String, (one: unknown) => one);
    expect(error).toMatchObject({ code: '23514', message: expect.stringContaining('sha256') });
    expect(inspect(error)).not.toContain('nobody');
    expect(reasonOf(error)).toMatch(/^The database refuses it: new row .*sha256/);
  });

  it('that were sent together fail for the reason of the first, and are tried again where it is a deadlock', async () => {
    let tries = 0;
    const deadlock = Prisma.sql`DO $$ BEGIN RAISE deadlock_detected; END $$`;
    await transaction(api.ctx, async (tx) => {
      tries += 1;
      if (tries > 1) return;
      // It is told later than the next, which PostgreSQL refuses because of it.
      const slowly = execute(tx, deadlock).finally(() => sleep(20));
      await inOneTrip([slowly, write(tx, 'behind a deadlock')]);
    });
    expect(tries).toBe(2);
    expect(await written('behind a deadlock')).toBe(0);
  });

  it('are told to run again, on a snapshot, where readers came to see something else in between', async () => {
    const name = async (tx: Parameters<typeof queryRows>[0]) => {
      const live = Prisma.sql`
        SELECT name FROM revisions WHERE slug = ${ACTOR} AND visible_from IS NOT NULL AND visible_to IS NULL`;
      return (await queryRows<{ name: string }>(tx, live))[0]?.name;
    };
    let runs = 0;
    const seen = await steadily(api.ctx, async (db, clock) => {
      runs += 1;
      await readClock(db, clock);
      const first = await name(db);
      if (runs === 1) await republish(api, 'actors', ACTOR, { name: 'Karim A. A. Khan' });
      return [first, await name(db)];
    });
    expect(runs).toBe(2);
    expect(seen).toEqual(['Karim A. A. Khan', 'Karim A. A. Khan']);
  });

  it('run once where nothing changed, or only what editors see', async () => {
    let runs = 0;
    const refused = steadily(api.ctx, async (db, clock) => {
      runs += 1;
      await readClock(db, clock);
      const { headers } = await api.get(`/v1/actors/${ACTOR}?draft=true`, 'editor').expect(200);
      const patch = { description: `Prosecutor, ${Math.random()}` };
      await api.patch(`/v1/actors/${ACTOR}`, 'editor', patch, headers['etag'] ?? '').expect(200);
      throw new Error('a refusal');
    });
    await expect(refused).rejects.toThrow('a refusal');
    expect(runs).toBe(1);
    expect(await snapshot(api.ctx, (tx) => steadily({ db: tx }, async (db) => db === tx))).toBe(
      true,
    );
  });
});
