import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/** Exports to standard output; answers the exit code. */
export async function exportTo() {
  return attempt('Not exported', async ({ runExport }) => {
    const count = await runExport(process.stdout, (lines) => show(`Exported ${lines} lines`));
    clear();
    console.error(`Exported ${count} lines.`);
    return 0;
  });
}

/** Imports a file or standard input; answers the exit code: 1 where something was refused. */
export async function importFrom(source) {
  return attempt('Not imported', async ({ runImport }) => {
    const outcome = await runImport(source, {
      progress: (verb, lines) => show(`${verb[0].toUpperCase()}${verb.slice(1)}: ${lines} lines`),
      refused: ({ line, key, reason }) => {
        clear();
        const name = key === `line:${line}` ? '' : `, ${key}`;
        console.error(`Line ${line}${name}: ${reason}`);
      },
    });
    clear();
    const count = (wanted) =>
      outcome.reduce((sum, { state, count: some }) => sum + (state === wanted ? some : 0), 0);
    console.error(
      `Imported: ${count('written')} lines. Already there: ${count('present')}. Refused: ${count('refused')}.`,
    );
    return count('refused') > 0 ? 1 : 0;
  });
}

async function attempt(title, work) {
  try {
    return await work(await load());
  } catch (error) {
    clear();
    // Whoever reads along may stop early, as `head` does.
    if (error.code !== 'EPIPE') console.error(`${title}: ${error.message}`);
    return 2;
  }
}

/** The code of the checkout, made ready as at a start. */
async function load() {
  setMemory();
  const { setup } = await import('./setup.mjs');
  await setup();
  const { bundle, isStale } = await import('./bundle.mjs');
  const file = 'dist/transfer.js';
  if (await isStale(file)) await bundle('src/transfer-entry.ts', file);
  const { root } = await import('./setup.mjs');
  return import(new URL(file, pathToFileURL(root)).href);
}

/**
 * Left alone, V8 lets what is no longer needed pile up to four times what is, and keeps Prisma's compiler of queries in
 * two forms: both are for processes that stay. A flag that a version of Node does not know is passed over.
 */
function setMemory() {
  for (const flag of ['heap-growing-percent=30', 'semi-space-growth-factor=1', 'liftoff-only']) {
    setFlagsFromString(`--${flag}`);
  }
}

let shown = 0;

/** At most some times a second, and for people only. */
function show(text) {
  if (!process.stderr.isTTY || Date.now() - shown < 100) return;
  shown = Date.now();
  process.stderr.write(`\r\u001b[K${text}`);
}

function clear() {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
}
