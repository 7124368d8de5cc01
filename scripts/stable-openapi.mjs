import { copyFile, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root, setup } from './setup.mjs';

// Fails when openapi/openapi.json, or the document that is named, breaks what callers made after the last released one
// and has no new major version. With --release, the current document becomes the released one.
await setup({ dev: true });
const released = join(root, 'openapi/released.json');
const release = process.argv.includes('--release');
const [named] = process.argv.slice(2).filter((one) => one !== '--release');
const current = named === undefined ? join(root, 'openapi/openapi.json') : resolve(named);

const { judge, judgeRelease } = await verdicts();
const [before, after] = await Promise.all([released, current].map(read));
const { breaches, refusal } = (release ? judgeRelease : judge)(before, after);
for (const breach of breaches) console.error(breach);
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
} else if (release) {
  await copyFile(current, released);
  console.log(`Released ${after.info.version} as ${released}`);
}

async function verdicts() {
  const built = await bundle('openapi/stability/verdict.ts', `dist/stability.${process.pid}.mjs`);
  const module = await import(pathToFileURL(built).href);
  await Promise.all([rm(built, { force: true }), rm(`${built}.map`, { force: true })]);
  return module;
}

async function read(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}
