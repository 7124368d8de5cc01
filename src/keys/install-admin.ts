import { digestOf, newSecret } from '../auth/authenticate.js';
import type { AppContext } from '../context.js';
import { findAdmin, hasAdmin, insertKey } from './repository.js';

/**
 * Makes the first administrator's key: the one that was given, or where `makeUp` says so a new one. Answers the secret of
 * one that was made up, to be shown this once. When an administrator's key works already it does nothing, and warns of a
 * given key that is none of theirs: ADMIN_KEY counts at the first start only.
 */
export async function installAdmin(
  { db, config, log }: AppContext,
  makeUp: boolean,
): Promise<string | undefined> {
  const { adminKey } = config;
  if (adminKey === undefined && !makeUp) return undefined;
  if (await hasAdmin(db)) {
    if (adminKey !== undefined && !(await findAdmin(db, digestOf(adminKey).hash))) {
      log.warn(
        'ADMIN_KEY is not the key of an administrator here: it counts at the first start only. Make keys with POST /v1/keys.',
      );
    }
    return undefined;
  }
  const secret = adminKey ?? newSecret();
  await insertKey(db, secret, {
    name: 'First administrator',
    role: 'admin',
    scope: [],
    expires: null,
  });
  return adminKey === undefined ? secret : undefined;
}
