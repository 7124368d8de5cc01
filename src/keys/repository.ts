import { v7 as uuidv7 } from 'uuid';
import { digestOf } from '../auth/authenticate.js';
import type { Database } from '../db/client.js';
import type { ApiKey } from '../db/generated/client.js';
import type { Role } from '../db/generated/enums.js';

/** A key as it is stored. */
export type KeyRecord = ApiKey;

/** What is chosen about a new key. */
export interface NewKey {
  name: string;
  role: Role;
  scope: string[];
  expires: Date | null;
}

/** Stores a key hashed. */
export function insertKey(db: Database, secret: string, key: NewKey): Promise<KeyRecord> {
  return db.apiKey.create({
    data: { id: uuidv7(), ...key, ...digestOf(secret), dateCreated: new Date() },
  });
}

/** Keys by the time they were made, oldest first. */
export function findKeys(
  db: Database,
  { after, take }: { after: string | undefined; take: number },
): Promise<KeyRecord[]> {
  return db.apiKey.findMany({
    where: after === undefined ? {} : { id: { gt: after } },
    orderBy: { id: 'asc' },
    take,
  });
}

/** One key by its id, whether it works or not. */
export function findKey(db: Database, id: string): Promise<KeyRecord | null> {
  return db.apiKey.findUnique({ where: { id } });
}

/** Ends a key for good; one that was revoked before keeps its date. */
export async function markRevoked(db: Database, id: string): Promise<void> {
  await db.apiKey.updateMany({ where: { id, revoked: null }, data: { revoked: new Date() } });
}

/** Whether any administrator's key works. */
export async function hasAdmin(db: Database): Promise<boolean> {
  return (await db.apiKey.count({ where: { role: 'admin', revoked: null } })) > 0;
}

/** The administrator's key of this hash, where it works. */
export function findAdmin(db: Database, hash: Uint8Array<ArrayBuffer>): Promise<KeyRecord | null> {
  return db.apiKey.findFirst({ where: { hash, role: 'admin', revoked: null } });
}
