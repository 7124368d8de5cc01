/** Stops the test server after the last test file. */
export default async function globalTeardown() {
  await globalThis.dossierTestServer?.stop();
}
