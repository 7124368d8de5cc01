import type { Env } from '../auth/endpoint.js';
import { type DrawnChange, readLog } from '../changes/read-log.js';
import type { AppContext } from '../context.js';
import { transaction } from '../db/transaction.js';
import {
  type DeliveryRecord,
  findWebhook,
  keepDelivery,
  leaseDue,
  updateWebhook,
  type WebhookRecord,
} from './repository.js';
import { sendMessage } from './send.js';

const PAGE = 100;
const FIRST_PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 60 * 60_000;
/** A webhook that has failed for so long is disabled. */
const PATIENCE_MS = 24 * 60 * 60_000;
/** What one process delivers at a time. */
const AT_ONCE = 4;

/**
 * Delivers what is due, until nothing is. Each webhook gets its changes in order and at least once: its place in the log
 * moves on only after an attempt succeeded, and one process at a time delivers to it.
 */
export async function deliverDue(ctx: AppContext): Promise<void> {
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (!ctx.stopping) {
        const webhook = await leaseDue(ctx.db);
        if (!webhook) return;
        await deliverNext(ctx, webhook);
      }
    }),
  );
}

/** Sends a test message now, once; answers what came of it. */
export function deliverTest(env: Env, webhook: WebhookRecord): Promise<DeliveryRecord> {
  const at = new Date();
  const body = { type: 'test', timestamp: at.toISOString(), data: {} };
  return attempt(env.ctx, webhook, { key: `test-${at.getTime()}`, body, seq: null });
}

async function deliverNext(ctx: AppContext, webhook: WebhookRecord): Promise<void> {
  const { id, cursor, events } = webhook;
  const reader = { ctx, principal: null };
  const { items } = await readLog(reader, { after: String(cursor), limit: PAGE, draft: false });
  const next = items.find(({ operation }) => events.length === 0 || events.includes(operation));
  if (!next) {
    const last = items.at(-1)?.seq;
    if (last === undefined) return;
    await updateWebhook(ctx.db, id, { cursor: BigInt(last), nextAttempt: new Date() });
    return;
  }
  const made = await attempt(ctx, webhook, {
    key: String(next.seq),
    body: messageOf(next),
    seq: BigInt(next.seq),
  });
  const standing = made.error === null ? succeeded(next) : failed(webhook, made);
  await updateWebhook(ctx.db, id, standing);
}

/** The body of a delivery. */
export function messageOf(change: DrawnChange) {
  return { type: change.operation, timestamp: change.instant, data: change };
}

async function attempt(
  ctx: AppContext,
  webhook: WebhookRecord,
  { key, body, seq }: { key: string; body: { type: string }; seq: bigint | null },
): Promise<DeliveryRecord> {
  const { id, url, secret } = webhook;
  const message = `${id}-${key}`;
  const sent = { id: message, url, secret, body: JSON.stringify(body) };
  const outcome = await sendMessage(sent, ctx.config.webhooksPrivate);
  const delivery = {
    ...{ webhookId: id, message, seq, operation: body.type },
    attempt: seq === null ? 1 : webhook.attempts + 1,
    ...outcome,
  };
  return transaction(ctx, async (tx) => {
    const isThere = await findWebhook(tx, id);
    if (isThere) return keepDelivery(tx, delivery);
    return { ...delivery, id, instant: new Date() };
  });
}

function succeeded({ seq }: DrawnChange) {
  const cursor = BigInt(seq);
  return { cursor, attempts: 0, failingSince: null, nextAttempt: new Date() };
}

function failed({ attempts, failingSince }: WebhookRecord, { error, status }: DeliveryRecord) {
  const now = new Date();
  const since = failingSince ?? now;
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempts, LONGEST_PAUSE_MS);
  const isOver = status === 410 || now.getTime() - since.getTime() >= PATIENCE_MS;
  return {
    attempts: attempts + 1,
    failingSince: since,
    nextAttempt: new Date(now.getTime() + pause),
    ...(isOver && { disabled: now, disabledReason: error }),
  };
}
