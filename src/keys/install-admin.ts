import { newSecret } from '../auth/authenticate.js';
import type { AppContext } from '../context.js';
import { hasAdmin, insertKey } from './repository.js';

/**
 * Makes the first administrator's key: the one that was given, or where `makeUp` says so a new one. Answers the secret of
 * one that was made up, to be shown this once; does nothing when an administrator's key works already.
 */
export async function installAdmin(
  { db, config }: AppContext,
  makeUp: boolean,
): Promise<string | undefined> {
  if ((config.adminKey === undefined && !makeUp) || (await hasAdmin(db))) return undefined;
  const secret = config.adminKey ?? newSecret();
  await insertKey(db, secret, {
    name: 'First administrator',
    role: 'admin',
    scope: [],
    expires: null,
  });
  return config.adminKey === undefined ? secret : undefined;
}
