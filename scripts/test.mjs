import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, noChromium } from './chromium.mjs';
import { findNginx, noNginx } from './nginx.mjs';
import { reportAnswers } from './reached.mjs';
import { root, setup } from './setup.mjs';

// `--long` gives property tests minutes instead of seconds; tests/support/budget.ts reads it.
const [options, env] = process.argv.includes('--long')
  ? [process.argv.slice(2).filter((one) => one !== '--long'), { ...process.env, TEST_LONG: 'true' }]
  : [process.argv.slice(2), process.env];

await setup({ dev: true });
const chromium = findChromium();
if (!chromium) console.log(noChromium);
const nginx = findNginx();
if (!nginx) console.log(noNginx);
// The whole suite is held against the OpenAPI document, part of it is not.
const isWhole = options.every((one) => /^--(json|outputFile=.*)$/.test(one));
const reached = join(root, `dist/reached.${process.pid}`);
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...options,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...env,
      CHROMIUM: chromium ?? '',
      NGINX: nginx ?? '',
      ...(isWhole && { REACHED: reached }),
    },
  },
);
// Ctrl-C reaches the child by itself. Either way it tidies up and ends first.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', async (code) => {
  process.exitCode = code ?? 1;
  if (isWhole && !(await reportAnswers(reached))) process.exitCode = 1;
  await rm(reached, { recursive: true, force: true });
});
