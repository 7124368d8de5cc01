import { spawn } from 'node:child_process';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withLock } from './lock.mjs';
import { root, setup } from './setup.mjs';

const folder = join(root, 'clients/typescript');
const types = join(folder, 'src/api.ts');

// Writes the types of clients/typescript from openapi/openapi.json and builds it; with --check, fails when they are
// not what the document says, or the client or the example does not compile.
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setup({ dev: true });
  const wanted = await drawTypes();
  if (!process.argv.includes('--check')) await writeFile(types, wanted);
  else if ((await readFile(types, 'utf8').catch(() => '')) !== wanted) {
    console.error('clients/typescript/src/api.ts is not current; run `npm run openapi`.');
    process.exitCode = 1;
  }
  if ((await compile(folder)) !== 0) process.exitCode = 1;
  // The sample newsroom is typed by the client that was just built, as any other program is.
  else if ((await compile(join(root, 'examples/newsroom'))) !== 0) process.exitCode = 1;
}

/** Builds clients/typescript/dist unless it is newer than its sources; fails where it does not compile. */
export async function buildClient() {
  await withLock(join(root, 'dist/client.lock'), async () => {
    if (!(await isStale())) return;
    if ((await compile(folder)) !== 0) throw new Error('The client does not compile.');
  });
}

async function drawTypes() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const document = pathToFileURL(join(root, 'openapi/openapi.json'));
  const ast = await openapiTS(document, {
    // What has a default may be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
  });
  const note = '// Written from openapi/openapi.json by `npm run openapi`; not edited by hand.\n';
  // By their names of their own only what is sent and answered is wanted, not its parts.
  const named = astToString(ast).replaceAll(
    /^export type (?:Parameter|Header|Response|\$defs)\w* = .*\n/gm,
    '',
  );
  return note + named;
}

function compile(cwd) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = { cwd, stdio: ['ignore', 2, 2] };
  return new Promise((resolve) => spawn(process.execPath, [tsc], options).on('close', resolve));
}

async function isStale() {
  const made = await stat(join(folder, 'dist/dossier.js')).catch(() => undefined);
  const files = ['package.json', 'tsconfig.json'];
  files.push(...(await readdir(join(folder, 'src'))).map((file) => join('src', file)));
  const times = await Promise.all(
    files.map(async (file) => (await stat(join(folder, file))).mtimeMs),
  );
  return !made || times.some((time) => time >= made.mtimeMs);
}
