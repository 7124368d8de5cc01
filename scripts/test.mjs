import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium, noChromium } from './chromium.mjs';
import { findNginx, noNginx } from './nginx.mjs';
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
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    ...options,
  ],
  { cwd: root, stdio: 'inherit', env: { ...env, CHROMIUM: chromium ?? '', NGINX: nginx ?? '' } },
);
// Ctrl-C reaches the child by itself. Either way it tidies up and ends first.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
