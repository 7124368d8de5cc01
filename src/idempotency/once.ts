import type { Env } from '../auth/endpoint.js';
import { transaction } from '../db/transaction.js';
import type { Once } from '../http/read-request.js';
import { Problem, type ProblemType } from '../http/problem.js';
import type { Rendered } from '../http/reply.js';
import { findFirstAnswer, type FirstAnswer, keepFirstAnswer } from './repository.js';

export const IdempotencyKeyReused: ProblemType = {
  code: 'idempotency-key-reused',
  status: 422,
  title: 'This Idempotency-Key belongs to another request',
  cause: 'The key was sent before with another path or body.',
  remedy: 'Use a new key for a new request; repeat a request to the byte.',
};

/**
 * Runs a write in one transaction together with the record of its answer, so that both exist or neither; a repetition
 * gets the first answer again. A refusal or a dry run changes nothing and is not kept. Raises IdempotencyKeyReused.
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
    const repetition = { apiKeyId, key: once.key };
    const first = await findFirstAnswer(tx, repetition);
    if (first) return replay(first, once.fingerprint);
    const rendered = await run(inner);
    if (rendered.wroteNothing) return rendered;
    const { fingerprint, secretMembers } = once;
    const body = without(rendered.body.toString(), secretMembers);
    await keepFirstAnswer(tx, repetition, { ...rendered, body, fingerprint });
    return rendered;
  });
}

function replay({ fingerprint, status, headers, body }: FirstAnswer, sent: Uint8Array): Rendered {
  if (Buffer.compare(fingerprint, sent) !== 0) {
    throw new Problem(
      IdempotencyKeyReused,
      'This Idempotency-Key was sent before with another path or body.',
    );
  }
  return {
    status,
    headers: { ...headers, 'Idempotency-Replayed': 'true' },
    body: Buffer.from(body),
  };
}

function without(body: string, members: string[]): string {
  if (members.length === 0) return body;
  const kept = Object.entries(JSON.parse(body) as Record<string, unknown>).filter(
    ([name]) => !members.includes(name),
  );
  return JSON.stringify(Object.fromEntries(kept));
}
