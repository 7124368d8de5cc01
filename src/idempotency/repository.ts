import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { prepared } from '../db/prepared.js';
import { execute, queryRows, inOneTrip } from '../db/query-rows.js';
import type { Rendered } from '../http/reply.js';

/** Whose key it is, and the key. */
export interface Repetition {
  apiKeyId: string;
  key: string;
}

/** The first answer to a request, and the SHA-256 of that request. */
export interface FirstAnswer extends Pick<Rendered, 'status' | 'headers'> {
  body: string;
  fingerprint: Uint8Array;
}

/**
 * The first answer that was given under a key, if there is one. Concurrent requests with the same key wait here until
 * the first of them commits.
 */
export async function findFirstAnswer(
  tx: Tx,
  { apiKeyId, key }: Repetition,
): Promise<FirstAnswer | undefined> {
  const lock = Prisma.sql`
    SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`${apiKeyId}/${key}`}, 0))) AS held`;
  const find = Prisma.sql`
    SELECT fingerprint, status, headers, body FROM idempotency_records
    WHERE api_key_id = ${apiKeyId}::uuid AND key = ${key}`;
  // Together, in this order: it is looked for once nobody else can keep one.
  const [, [first]] = await inOneTrip([
    queryRows(tx, prepared(lock)),
    queryRows<FirstAnswer>(tx, prepared(find)),
  ]);
  return first;
}

/** Keeps an answer for the repetitions of its request. */
export async function keepFirstAnswer(
  tx: Tx,
  { apiKeyId, key }: Repetition,
  { fingerprint, status, headers, body }: FirstAnswer,
): Promise<void> {
  const keep = Prisma.sql`
    INSERT INTO idempotency_records (api_key_id, key, fingerprint, status, headers, body, date_created)
    VALUES (${apiKeyId}::uuid, ${key}, ${Buffer.from(fingerprint)}, ${status}, ${JSON.stringify(headers)}::jsonb, ${body}, ${new Date()}::timestamptz)`;
  await execute(tx, prepared(keep));
}

/** Deletes the answers that were given before an instant; answers how many. */
export async function deleteFirstAnswers(db: Database, before: Date): Promise<number> {
  const { count } = await db.idempotencyRecord.deleteMany({
    where: { dateCreated: { lt: before } },
  });
  return count;
}
