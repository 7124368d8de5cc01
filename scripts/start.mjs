import module from 'node:module';
import { setup } from './setup.mjs';

// `npm start` bounds the heap: what many requests leave behind is collected sooner. Answers of a megabyte to 200 clients
// at once stay below the bound by far. And V8 has one helper thread, for four held some 15 MB more and saved no time.
await setup({ build: true });
// Of our own code alone (Node 22.14 and newer): the maps of all packages take 40 MB.
module.setSourceMapsSupport?.(true, { nodeModules: false });
// In this process, so that signals reach the server without a go-between.
await import('../dist/main.js');
