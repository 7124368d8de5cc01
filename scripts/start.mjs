import { setup } from './setup.mjs';

await setup({ build: true });
process.setSourceMapsEnabled(true);
// In this process, so that signals reach the server without a go-between.
await import('../dist/main.js');
