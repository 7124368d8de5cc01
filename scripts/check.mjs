import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, noChromium } from './chromium.mjs';
import { findNginx, noNginx } from './nginx.mjs';
import { root, setup } from './setup.mjs';

const bin = (path) => join(root, 'node_modules', path);

// One line per step, the slowest first because two run at a time.
const steps = [
  ['lint', bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
  ['types', bin('typescript/bin/tsc'), '--project', 'tsconfig.json'],
  ['OpenAPI document is lint-clean', 'scripts/lint-openapi.mjs'],
  ['migrations equal the schema', 'scripts/schema.mjs', 'check'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '.'],
  ['architecture', bin('dependency-cruiser/bin/dependency-cruise.mjs'), 'src'],
  ['client is current and compiles', 'scripts/client.mjs', '--check'],
  ['OpenAPI document is current', 'scripts/openapi.mjs', '--check'],
  ['OpenAPI document is stable', 'scripts/stable-openapi.mjs'],
];

// Alone, because Jest takes every core. The counts go where .ci/run reads them.
const tests = ['tests', 'scripts/test.mjs', '--json', '--outputFile=dist/test-results.json'];

const started = performance.now();
await setup({ dev: true });
mkdirSync(join(root, 'dist'), { recursive: true });
const failed = await runAll(steps, 2);
if (!process.argv.includes('--no-tests')) {
  failed.push(...(await runAll([tests], 1)));
  if (!findChromium()) console.log(noChromium);
  if (!findNginx()) console.log(noNginx);
}
console.log(
  failed.length === 0
    ? `All is well (${seconds(started)}).`
    : `Failed: ${failed.join(', ')} (${seconds(started)}).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runAll(list, atOnce) {
  const waiting = [...list];
  const unsuccessful = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      if (!(await run(step))) unsuccessful.push(step[0]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return unsuccessful;
}

async function run([name, ...args]) {
  const start = performance.now();
  const { code, output } = await node(args);
  const mark = code === 0 ? 'ok  ' : 'FAIL';
  console.log(`${mark} ${name.padEnd(31)} ${seconds(start).padStart(7)}`);
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`);
  else {
    for (const [line] of output.matchAll(/^\d+ answers were held .*$/gm)) {
      console.log(`     ${line}`);
    }
  }
  return code === 0;
}

function node(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code, output }));
  });
}

function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
