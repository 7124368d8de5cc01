/** @jest-config-loader esbuild-register */
import type { Config } from 'jest';

const config: Config = {
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // scripts/test.mjs looks for a Chromium and an nginx, and says so where there is none.
  testPathIgnorePatterns: [
    ...(process.env['CHROMIUM'] ? [] : ['<rootDir>/tests/browser/']),
    ...(process.env['NGINX'] ? [] : ['<rootDir>/tests/cache/nginx.test.ts']),
  ],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  // Imports carry the `.js` of the compiled file, as ES modules must; on disk it is `.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          experimental: { keepImportAttributes: true },
          parser: { syntax: 'typescript' },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  setupFiles: ['<rootDir>/tests/support/fast-check.ts'],
  setupFilesAfterEnv: ['<rootDir>/tests/support/reached.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/global-teardown.mjs',
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  maxWorkers: 2,
  // Node.js never frees the modules of a test file; a worker that holds those of dozens spends its time collecting garbage.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 20_000,
};

export default config;
