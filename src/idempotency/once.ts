import type { Env } from '../auth/endpoint.js';
import { transaction } from '../db/transaction.js';
import type { Tx } from '../db/client.js';
import type { Once } from '../http/mount.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { Rendered } from '../http/reply.js';

export const IdempotencyKeyReused: ProblemType = {
  code: 'idempotency-key-reused',
  status: 422,
  title: 'This Idempotency-Key belongs to another request',
  cause: 'The key was sent before with another path or body.',
  remedy: 'Use a new key for a new request; repeat a request to the byte.',
};

/**
 * Runs a write in one transaction together with the record of its answer, so that both exist or neither; a repetition
 * gets the first answer again. A refusal changes nothing and is not kept. Raises IdempotencyKeyReused.
 */
export async function writeOnce(
  env: Env,
  once: Once | null,
  run: (env: Env) => Promise<Rendered>,
): Promise<Rendered> {
  return transaction(env.ctx, async (tx) => {
    const inner = { ...env, ctx: { ...env.ctx, db: tx } };
    const apiKeyId = env.principal?.id;
    if (!once || !apiKeyId) return run(inner);
    const { key, fingerprint } = once;
    // Concurrent repetitions wait here for the first to commit.
    await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(${`${apiKeyId}/${key}`}, 0))) AS held`;
    const before = await tx.idempotencyRecord.findUnique({
      where: { apiKeyId_key: { apiKeyId, key } },
    });
    if (before) return replay(before, fingerprint);
    const rendered = await run(inner);
    await keep(tx, rendered, { once, apiKeyId });
    return rendered;
  });
}

function replay(
  before: { fingerprint: Uint8Array; status: number; headers: unknown; body: string },
  fingerprint: Buffer,
): Rendered {
  if (!fingerprint.equals(before.fingerprint)) {
    throw new Problem(
      IdempotencyKeyReused,
      'This Idempotency-Key was sent before with another path or body.',
    );
  }
  const headers = { ...(before.headers as Record<string, string>), 'Idempotency-Replayed': 'true' };
  return { status: before.status, headers, body: before.body };
}

async function keep(
  tx: Tx,
  { status, headers, body }: Rendered,
  { once, apiKeyId }: { once: Once; apiKeyId: string },
): Promise<void> {
  const { key, fingerprint, secretMembers } = once;
  await tx.idempotencyRecord.create({
    data: {
      apiKeyId,
      key,
      fingerprint: new Uint8Array(fingerprint),
      status,
      headers,
      body: without(body, secretMembers),
      dateCreated: new Date(),
    },
  });
}

function without(body: string, members: string[]): string {
  if (members.length === 0) return body;
  const kept = Object.entries(JSON.parse(body) as Record<string, unknown>).filter(
    ([name]) => !members.includes(name),
  );
  return JSON.stringify(Object.fromEntries(kept));
}
