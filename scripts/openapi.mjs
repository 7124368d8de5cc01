import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root, setup } from './setup.mjs';

// Writes openapi/openapi.json from the endpoints; with --check, fails when it is not what they say.
await setup({ dev: true });
const file = join(root, 'openapi/openapi.json');
const entry = `dist/openapi.${process.pid}.mjs`;
const built = await bundle('src/openapi-entry.ts', entry);
const { document } = await import(pathToFileURL(built).href);
await Promise.all([rm(built, { force: true }), rm(`${built}.map`, { force: true })]);
const wanted = `${JSON.stringify(document, null, 2)}\n`;
if (process.argv.includes('--check')) {
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== wanted) {
    console.error('openapi/openapi.json is not what the endpoints say; run `npm run openapi`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(file, wanted);
  console.log(`Wrote ${file}`);
}
