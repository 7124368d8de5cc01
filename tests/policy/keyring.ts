import { randomUUID } from 'node:crypto';
import type { Principal } from '../../src/auth/principal.js';
import type { AppContext } from '../../src/context.js';
import type { Role } from '../../src/db/generated/enums.js';
import { insertKey, markRevoked } from '../../src/keys/repository.js';
import type { Asker } from './table.js';

/** A key: its secret, and who holds it. */
export interface Key {
  secret: string;
  principal: Principal & { id: string };
}

/** The keys of everybody who asks. */
export interface Keyring {
  /** The key of one who asks about a resource (`articles`, `corrections`); none of one without a key. */
  of: (asker: Asker, resource: string) => Key | undefined;
  /** A contributor who takes no part in the tables. */
  stranger: Key;
  /** An administrator whose key is meant for articles alone. */
  scopedAdmin: Key;
}

const scopes = ['articles', 'actors', 'events', 'claims', 'sources', 'stories', 'corrections'];
const long = { past: new Date('2020-01-01'), future: new Date('2120-01-01') };

/** Makes a key of every kind; those with a scope once for each resource. */
export async function makeKeys(ctx: AppContext): Promise<Keyring> {
  const make = async (role: Role, scope: string[] = [], expires = long.future): Promise<Key> => {
    const secret = `${role}-${randomUUID()}`;
    // Keys of one name would count as one person.
    const name = `${role} of ${scope.join() || 'all'} ${randomUUID()}`;
    const { id } = await insertKey(ctx.db, secret, { name, role, scope, expires });
    return { secret, principal: { id, name, role, scope } };
  };
  const always = {
    contributor: await make('contributor'),
    editor: await make('editor'),
    admin: await make('admin'),
    revoked: await make('admin'),
    expired: await make('admin', [], long.past),
  };
  await markRevoked(ctx.db, always.revoked.principal.id);
  const scoped = new Map<string, Key>();
  for (const scope of scopes) scoped.set(scope, await make('editor', [scope]));
  // A correction takes the kinds of its targets as well.
  scoped.set('corrections', await make('editor', scopes));
  // Requests for corrections belong to the scope of corrections.
  scoped.set('correction-requests', scoped.get('corrections')!);
  return {
    of: (asker, resource) => {
      if (asker === 'anyone') return undefined;
      if (asker === 'inScope') return scoped.get(resource) ?? scoped.get('articles');
      if (asker === 'outOfScope') {
        return scoped.get(resource === 'articles' ? 'claims' : 'articles');
      }
      return always[asker];
    },
    stranger: await make('contributor'),
    scopedAdmin: await make('admin', ['articles']),
  };
}
