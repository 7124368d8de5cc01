import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { isRoot, mayAccess, newServerAccount, type ServerAccount } from './postgres-account.js';
import { findPostgresPackage, prepareBinaries, type PostgresPackage } from './postgres-binaries.js';

const NAME = 'postgres';
const SYSTEM_PARENT = '/var/lib/dossier';

/**
 * The environment of every PostgreSQL program: nothing of the caller's locale, time zone or PG*
 * variables reaches the server.
 */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };

/** Where one embedded cluster lives, and what is needed to run it. */
export interface PostgresHome {
  /** Holds what follows; writable by nobody but the present user. */
  directory: string;
  /** The cluster itself, owned by the account. */
  data: string;
  binaries: string;
  password: string;
  account: ServerAccount;
}

/**
 * Opens the cluster under a data directory, and makes it first where there is none. Several
 * processes may do so at once: each initialises a directory of its own, and the first to move it
 * into place wins. Throws when the cluster cannot be used by this user or this version.
 */
export async function openPostgresHome(dataDir: string, durable: boolean): Promise<PostgresHome> {
  const postgres = await findPostgresPackage();
  const place = path.join(path.resolve(dataDir), NAME);
  fs.mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  if (!fs.lstatSync(place, { throwIfNoEntry: false })) {
    await makeHome(place, postgres, durable);
  }
  return findHome(place, postgres);
}

function findHome(place: string, postgres: PostgresPackage): PostgresHome {
  const version = readIfPresent(path.join(place, 'data/PG_VERSION'));
  if (version === undefined) {
    throw new Error(
      `${place} is not a PostgreSQL cluster that this user can open. Use the account that made ` +
        'it, move it out of the way to begin anew, or set DATA_DIR to another directory.',
    );
  }
  const major = postgres.version.split('.')[0];
  if (version.trim() !== major) {
    throw new Error(
      `${place} was made by PostgreSQL ${version.trim()}, and this build brings ${major}. ` +
        'Dump it with the build that made it, and load it into a new DATA_DIR.',
    );
  }
  const directory = fs.realpathSync(place);
  const data = path.join(directory, 'data');
  const { uid, gid } = fs.statSync(data);
  const account = isRoot() ? { uid, gid } : {};
  if (!mayAccess(account, 'x', data)) {
    throw new Error(
      `The account that owns ${data} cannot reach it, because a directory above it is closed. ` +
        'Set DATA_DIR to a directory that other accounts can enter.',
    );
  }
  const binaries = prepareBinaries(postgres, directory, account);
  const password = fs.readFileSync(path.join(directory, 'password'), 'utf8').trim();
  return { directory, data, binaries, password, account };
}

// A cluster counts from the moment its directory has the final name: a process that is killed
// before that leaves no half cluster behind, only a directory that the next one removes.
async function makeHome(place: string, postgres: PostgresPackage, durable: boolean): Promise<void> {
  const dataDir = path.dirname(place);
  removeAbandoned(dataDir);
  const account = newServerAccount();
  const parent = canEnter(account, dataDir) ? dataDir : openSystemParent(account);
  const directory = fs.mkdtempSync(path.join(parent, `${NAME}.${process.pid}.`));
  try {
    if (isRoot()) fs.chmodSync(directory, 0o711);
    await initialise(directory, { account, postgres, durable });
    if (durable) [directory, parent].forEach(syncDirectory);
    if (parent === dataDir) fs.renameSync(directory, place);
    else fs.symlinkSync(directory, place);
    if (durable) syncDirectory(dataDir);
  } catch (error) {
    fs.rmSync(directory, { recursive: true, force: true });
    if (!fs.existsSync(place)) throw error;
  }
}

function removeAbandoned(dataDir: string): void {
  for (const name of fs.readdirSync(dataDir)) {
    const pid = /^postgres\.(\d+)\.\w+$/.exec(name)?.[1];
    if (pid === undefined || isAlive(Number(pid))) continue;
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// Entering is all that the account needs of the directories above its cluster; whatever else
// lies in the data directory keeps its own mode.
function canEnter(account: ServerAccount, dataDir: string): boolean {
  if (mayAccess(account, 'x', dataDir)) return true;
  if (!mayAccess(account, 'x', path.dirname(path.resolve(dataDir)))) return false;
  fs.chmodSync(dataDir, fs.statSync(dataDir).mode | 0o011);
  return mayAccess(account, 'x', dataDir);
}

// Root's data directory may lie where no other account can come, such as in /root. The cluster
// then lives in a directory of the system that only root can write, with a link to it.
function openSystemParent(account: ServerAccount): string {
  if (fs.mkdirSync(SYSTEM_PARENT, { recursive: true }) !== undefined) {
    fs.chmodSync(SYSTEM_PARENT, 0o711);
  }
  const { uid, mode } = fs.lstatSync(SYSTEM_PARENT);
  if (uid === 0 && (mode & 0o022) === 0 && mayAccess(account, 'x', SYSTEM_PARENT)) {
    return SYSTEM_PARENT;
  }
  throw new Error(
    `PostgreSQL does not run as root, and ${SYSTEM_PARENT} is not safe to use for the account ` +
      'that runs it. Set DATA_DIR to a directory that other accounts can enter.',
  );
}

interface Initialisation {
  account: ServerAccount;
  postgres: PostgresPackage;
  durable: boolean;
}

async function initialise(
  directory: string,
  { account, postgres, durable }: Initialisation,
): Promise<void> {
  const password = randomBytes(24).toString('base64url');
  const data = path.join(directory, 'data');
  // initdb reads the password as the account, which is not to keep it.
  const passwordForInitdb = path.join(directory, 'password.initdb');
  writeSecret(path.join(directory, 'password'), password);
  writeSecret(passwordForInitdb, password);
  fs.mkdirSync(data, { mode: 0o700 });
  if (account.uid !== undefined && account.gid !== undefined) {
    fs.chownSync(passwordForInitdb, account.uid, account.gid);
    fs.chownSync(data, account.uid, account.gid);
  }
  const initdb = path.join(prepareBinaries(postgres, directory, account), 'initdb');
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordForInitdb}`, '--no-instructions'];
  args.push('--auth=scram-sha-256', '--encoding=UTF8', '--locale=C');
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  if (!durable) args.push('--no-sync');
  await promisify(execFile)(initdb, args, { ...account, cwd: directory, env: SERVER_ENVIRONMENT });
  fs.rmSync(passwordForInitdb);
}

function writeSecret(file: string, secret: string): void {
  fs.writeFileSync(file, secret, { mode: 0o600, flag: 'wx', flush: true });
}

function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const descriptor = fs.openSync(directory, 'r');
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
}

function readIfPresent(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
