import fc from 'fast-check';

// The same inputs at every run, so that a failure is the change's; `npm run test:long` looks elsewhere each time.
if (process.env['TEST_LONG'] !== 'true') fc.configureGlobal({ seed: 20211103 });
