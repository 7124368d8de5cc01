import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Bundles a TypeScript entry of this checkout into one ES module beside its source map, packages
 * left outside, and returns its path. Each file is renamed into place, so a process that imports
 * it never reads half of one.
 */
export async function bundle(entry, outfile) {
  const { build, stop } = await import('esbuild');
  const started = new Date();
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    plugins: [engineFromFile],
    sourcemap: true,
    logLevel: 'warning',
    write: false,
  });
  // The process that esbuild works in would stay as long as this one.
  await stop();
  const output = join(root, outfile);
  await mkdir(dirname(output), { recursive: true });
  for (const file of outputFiles) {
    const part = `${file.path}.${randomUUID()}.part`;
    await writeFile(part, file.contents);
    // What is edited while the bundle is made counts as newer than it.
    await utimes(part, started, started);
    await rename(part, file.path);
  }
  return output;
}

/**
 * Prisma's query compiler comes as a module that is one text of 2 MB. Imported, it stays in memory twice, as what the module
 * is written in and as what it exports, though it is decoded once; read from its file, it is gone after that.
 */
const engineFromFile = {
  name: 'engine-from-file',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.wasm-base64\.mjs$/ }, ({ path }) => ({ path, namespace: 'engine' }));
    onLoad({ filter: /./, namespace: 'engine' }, ({ path }) => ({
      contents: `
        import { readFileSync } from 'node:fs';
        const file = new URL(import.meta.resolve(${JSON.stringify(path)}));
        // What Buffer.from takes for the text that it is given.
        export const wasm = { valueOf: () => /"(.*)"/.exec(readFileSync(file, 'latin1'))[1] };`,
    }));
  },
};

/** Whether something in `src` changed since a bundle was made, or there is none. */
export async function isStale(outfile) {
  const made = await stat(join(root, outfile)).catch(() => undefined);
  if (!made) return true;
  const paths = ['package-lock.json', 'scripts/bundle.mjs', 'src'].map((path) => join(root, path));
  const entries = await readdir(join(root, 'src'), { recursive: true });
  // Directories count as well: removing or renaming a file changes theirs.
  paths.push(...entries.map((entry) => join(root, 'src', entry)));
  const times = await Promise.all(paths.map(async (path) => (await stat(path)).mtimeMs));
  return times.some((time) => time >= made.mtimeMs);
}
