import { pathToFileURL } from 'node:url';
import { bundle } from '../../scripts/bundle.mjs';

/**
 * Starts the test server before the first test file. Jest runs this hook outside its own module
 * system, which knows TypeScript, so the hook bundles what it needs.
 */
export default async function globalSetup() {
  const file = await bundle('tests/support/test-server.ts', 'dist/tests/test-server.js');
  const { startTestServer } = await import(pathToFileURL(file).href);
  globalThis.dossierTestServer = await startTestServer();
}
