import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

/** The checkout this script belongs to, whatever the working directory is. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];
const CLIENT = join(root, 'src/db/generated');
const STAMP = join(CLIENT, 'schema.sha256');

/**
 * Makes a checkout ready to run: the installed packages match the lockfile, the Prisma client
 * matches the schema and, with `build`, dist/main.js matches src/. With `dev`, the development
 * packages count as needed. Does nothing that is already done; safe to run twice at once. Ends
 * the process, having said why, when it cannot.
 */
export async function setup({ build = false, dev = false } = {}) {
  requireNode();
  try {
    await prepare(build, dev);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

async function prepare(build, dev) {
  if (!isInstalled(dev) || !isGenerated()) {
    await withLock(join(root, 'dist/setup.lock'), async () => {
      if (!isInstalled(dev)) await install(dev);
      if (!isGenerated()) await generate();
    });
  }
  if (build) {
    const { bundle, isStale } = await import('./bundle.mjs');
    if (await isStale('dist/main.js')) await bundle('src/main.ts', 'dist/main.js');
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  console.error(
    `Dossier needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node} ` +
      `(${process.execPath}).`,
  );
  process.exit(1);
}

// npm keeps in node_modules what it really installed. Comparing it with the lockfile, entry by
// entry, needs no stamp of our own and is right after `npm install` and `npm ci` by hand as well.
function isInstalled(dev) {
  const lock = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (!installed) return false;
  return Object.entries(lock).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found) return found.version === wanted.version && found.integrity === wanted.integrity;
    const isDev = wanted.dev || wanted.devOptional;
    return wanted.optional || wanted.peer || (isDev && !dev);
  });
}

function readPackages(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

async function install(dev) {
  console.error('Installing the packages named in package-lock.json ...');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (dev) args.push('--include=dev');
  const npmCli = process.env.npm_execpath;
  const [command, first] = npmCli?.endsWith('npm-cli.js')
    ? [process.execPath, [npmCli]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const shell = command === 'npm.cmd';
  const { code } = await run(command, [...first, ...args], { stdio: ['ignore', 2, 2], shell });
  if (code !== 0) throw new Error(`\nThe packages were not installed: npm ci ended with ${code}.`);
}

function isGenerated() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === schemaHash();
}

function schemaHash() {
  const hash = createHash('sha256');
  hash.update(readFileSync(join(root, 'prisma/schema.prisma')));
  hash.update(readFileSync(join(root, 'node_modules/prisma/package.json')));
  return `${hash.digest('hex')}\n`;
}

// Prisma would download a schema engine that `generate` never runs; naming any existing
// executable in its place keeps it off the network.
async function generate() {
  const env = {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    PRISMA_HIDE_PREVIEW_FLAG_WARNINGS: '1',
    CHECKPOINT_DISABLE: '1',
  };
  const hash = schemaHash();
  const cli = join(root, 'node_modules/prisma/build/index.js');
  const { code, output } = await run(process.execPath, [cli, 'generate', '--no-hints'], { env });
  if (code !== 0) throw new Error(`prisma generate failed:\n${output}`);
  writeFileSync(STAMP, hash);
}

function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, ...options });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
