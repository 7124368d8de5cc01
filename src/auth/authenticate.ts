import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../db/client.js';
import { type ApiKey, Prisma } from '../db/generated/client.js';
import { prepared } from '../db/prepared.js';
import { queryRows } from '../db/query-rows.js';
import { Problem, Unauthenticated } from '../http/problem.js';
import type { Principal } from './principal.js';

/** How much of a key is kept readable, to find it by and to tell keys apart in lists. */
const PREFIX_LENGTH = 12;

/** A new key of 256 random bits. */
export function newSecret(): string {
  return `dossier_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of a key: the beginning to find it by, and its SHA-256 (256 random bits need no slow hash). */
export function digestOf(secret: string): { prefix: string; hash: Uint8Array<ArrayBuffer> } {
  return {
    prefix: secret.slice(0, PREFIX_LENGTH),
    hash: new Uint8Array(createHash('sha256').update(secret).digest()),
  };
}

/** Who holds the key in an `Authorization` header; null without one. Raises Unauthenticated for a key that is not valid. */
export async function authenticate(
  db: Database,
  header: string | undefined,
): Promise<Principal | null> {
  if (header === undefined) return null;
  const secret = /^Bearer +([\x21-\x7e]{1,300})$/i.exec(header)?.[1];
  if (secret === undefined) {
    const detail = 'Authorization must be “Bearer”, a space, and an API key.';
    throw new Problem(Unauthenticated, detail, {
      errors: [{ in: 'header', pointer: '/Authorization', detail }],
    });
  }
  const { prefix, hash } = digestOf(secret);
  const key = (await findCandidates(db, prefix)).find((one) => timingSafeEqual(one.hash, hash));
  // Unknown, expired and revoked look alike from outside.
  if (!key || key.revoked || (key.expires && key.expires <= new Date())) {
    throw new Problem(
      Unauthenticated,
      'This API key is not valid: it is unknown, expired or revoked.',
    );
  }
  return { id: key.id, name: key.name, role: key.role, scope: key.scope };
}

type Candidate = Pick<ApiKey, 'id' | 'name' | 'role' | 'scope' | 'hash' | 'revoked' | 'expires'>;

/** The keys that begin so, whether they work or not. */
function findCandidates(db: Database, prefix: string): Promise<Candidate[]> {
  const statement = Prisma.sql`
    SELECT id, name, role::text, scope, hash, revoked, expires FROM api_keys WHERE prefix = ${prefix}`;
  return queryRows(db, prepared(statement));
}

/** Whether the key of somebody who was let in still works, for what goes on after that. */
export async function isStillValid(db: Database, { id }: Principal): Promise<boolean> {
  if (id === null) return true;
  const key = await db.apiKey.findUnique({ where: { id } });
  return key !== null && !key.revoked && !(key.expires && key.expires <= new Date());
}
