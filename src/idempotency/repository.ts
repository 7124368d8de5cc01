import type { Database, Tx } from '../db/client.js';
import { Prisma } from '../db/generated/client.js';
import { prepared } from '../db/prepared.js';
import type { Rendered } from '../http/reply.js';

/** Whose key it is, and the key. */
export interface Repetition {
  apiKeyId: string;
  key: string;
}

/** The first answer to a request, and the SHA-256 of that request. */
export interface FirstAnswer extends Rendered {
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
  await tx.$queryRaw(
    prepared(
      Prisma.sql`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`${apiKeyId}/${key}`}, 0))) AS held`,
    ),
  );
  const record = await tx.idempotencyRecord.findUnique({
    where: { apiKeyId_key: { apiKeyId, key } },
  });
  return record ? { ...record, headers: record.headers as Record<string, string> } : undefined;
}

/** Keeps an answer for the repetitions of its request. */
export async function keepFirstAnswer(
  tx: Tx,
  { apiKeyId, key }: Repetition,
  { fingerprint, status, headers, body }: FirstAnswer,
): Promise<void> {
  await tx.idempotencyRecord.create({
    data: {
      ...{ apiKeyId, key, status, headers, body },
      fingerprint: new Uint8Array(fingerprint),
      dateCreated: new Date(),
    },
  });
}

/** Deletes the answers that were given before an instant; answers how many. */
export async function deleteFirstAnswers(db: Database, before: Date): Promise<number> {
  const { count } = await db.idempotencyRecord.deleteMany({
    where: { dateCreated: { lt: before } },
  });
  return count;
}
