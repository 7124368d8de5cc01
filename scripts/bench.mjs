import { bundle } from './bundle.mjs';
import { setup } from './setup.mjs';

await setup({ build: true, dev: true });
await bundle('bench/main.ts', 'dist/bench.js');
// What the benchmark runs in processes of their own.
await bundle('bench/load/control.ts', 'dist/bench-control.js');
await bundle('bench/load/autocannon.ts', 'dist/bench-autocannon.js');
await import('../dist/bench.js');
