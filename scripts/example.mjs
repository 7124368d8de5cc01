import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildClient } from './client.mjs';
import { root, setup } from './setup.mjs';

// Builds the client, then runs the sample newsroom with the arguments that follow.
await setup({ dev: true });
await buildClient();
const render = join(root, 'examples/newsroom/render.mjs');
const child = spawn(process.execPath, [render, ...process.argv.slice(2)], { stdio: 'inherit' });
child.on('close', (code) => (process.exitCode = code ?? 1));
