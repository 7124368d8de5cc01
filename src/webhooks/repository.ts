import { v7 as uuidv7 } from 'uuid';
import type { Database, Tx } from '../db/client.js';
import type { Prisma, Webhook, WebhookDelivery } from '../db/generated/client.js';

/** A webhook as it is stored. */
export type WebhookRecord = Webhook;
/** One attempt as it is stored. */
export type DeliveryRecord = WebhookDelivery;

/** For so long nobody else delivers to a webhook that a process has taken; longer than an attempt takes. */
const LEASE_SECONDS = 30;
/** Attempts that are kept of each webhook. */
const KEPT = 200;

/** Stores a webhook that is told of what changes from now on. */
export async function insertWebhook(
  tx: Tx,
  { url, events, secret }: { url: string; events: string[]; secret: string },
): Promise<WebhookRecord> {
  const { changes } = await tx.publicClock.findUniqueOrThrow({ where: { id: 1 } });
  const now = new Date();
  const data = { id: uuidv7(), url, events, secret, cursor: changes };
  return tx.webhook.create({ data: { ...data, nextAttempt: now, dateCreated: now } });
}

/** All webhooks, oldest first. */
export function findWebhooks(db: Database): Promise<WebhookRecord[]> {
  return db.webhook.findMany({ orderBy: { id: 'asc' } });
}

/** One webhook by its id. */
export function findWebhook(db: Database, id: string): Promise<WebhookRecord | null> {
  return db.webhook.findUnique({ where: { id } });
}

/** Deletes a webhook with its deliveries. */
export async function deleteWebhook(tx: Tx, id: string): Promise<void> {
  await tx.webhook.deleteMany({ where: { id } });
}

/** The last attempts of a webhook, newest first. */
export function findDeliveries(db: Database, webhookId: string, take: number) {
  return db.webhookDelivery.findMany({ where: { webhookId }, orderBy: { id: 'desc' }, take });
}

/** Takes one webhook that has something to be told, for as long as an attempt may last. */
export async function leaseDue(db: Database): Promise<WebhookRecord | undefined> {
  const [row] = await db.$queryRaw<{ id: string }[]>`
    UPDATE webhooks SET next_attempt = now() + ${LEASE_SECONDS} * interval '1 second'
    WHERE id = (
      SELECT id FROM webhooks WHERE disabled IS NULL AND next_attempt <= now()
        AND cursor < (SELECT changes FROM public_clock)
      ORDER BY next_attempt LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id`;
  return row && ((await findWebhook(db, row.id)) ?? undefined);
}

/** Notes an attempt, and drops those that are long past. */
export async function keepDelivery(
  tx: Tx,
  delivery: Omit<DeliveryRecord, 'id' | 'instant'>,
): Promise<DeliveryRecord> {
  const { webhookId } = delivery;
  const made = await tx.webhookDelivery.create({
    data: { ...delivery, id: uuidv7(), instant: new Date() },
  });
  const [old] = await tx.webhookDelivery.findMany({
    ...{ where: { webhookId }, orderBy: { id: 'desc' }, skip: KEPT, take: 1 },
  });
  if (old) await tx.webhookDelivery.deleteMany({ where: { webhookId, id: { lte: old.id } } });
  return made;
}

/** Writes how a webhook stands after an attempt; one that was deleted meanwhile stays away. */
export async function updateWebhook(
  tx: Tx,
  id: string,
  data: Prisma.WebhookUpdateManyMutationInput,
): Promise<void> {
  await tx.webhook.updateMany({ where: { id }, data });
}
