import { pathToFileURL } from 'node:url';
import { bundle } from '../../scripts/bundle.mjs';

// Owns an embedded PostgreSQL on the directory named by its argument until it is told to end, for
// tests of what happens when such a process dies or meets another one. Says on standard output
// what came of the start; SIGTERM makes it end without stopping the server itself.
const file = await bundle('src/db/embedded-postgres.ts', 'dist/tests/embedded-postgres.js');
const { startEmbeddedPostgres } = await import(pathToFileURL(file).href);
process.on('SIGTERM', () => process.exit(0));
try {
  const [dataDir] = process.argv.slice(2);
  const { url, adopted } = await startEmbeddedPostgres({ dataDir, database: 'news' });
  console.log(JSON.stringify({ url, adopted }));
  // The server keeps nothing alive by itself.
  setTimeout(() => process.exit(1), 60_000);
} catch (error) {
  console.log(JSON.stringify({ refused: error.message }));
}
