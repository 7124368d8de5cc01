import { execFileSync, spawnSync } from 'node:child_process';

/** Who the server runs as: empty for the present user, ids when root hands over to another. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

/**
 * The account a new cluster belongs to. PostgreSQL refuses to run as root, so root runs it as
 * `nobody`; everyone else runs it as themselves.
 */
export function newServerAccount(): ServerAccount {
  if (!isRoot()) return {};
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

/** Whether the present user is root, who can take on any account. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Whether the account may read (`r`) or enter and execute (`x`) a path, parents included. */
export function mayAccess(account: ServerAccount, mode: 'r' | 'x', path: string): boolean {
  return account.uid === undefined || spawnSync('test', [`-${mode}`, path], account).status === 0;
}
