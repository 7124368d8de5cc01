import { bundle } from './bundle.mjs';
import { setup } from './setup.mjs';

await setup({ build: true, dev: true });
await bundle('bench/main.ts', 'dist/bench.js');
await import('../dist/bench.js');
