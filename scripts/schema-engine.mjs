import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * Returns the SQL that leads from a directory of migrations, applied to an empty database, to a
 * Prisma schema, or nothing when they agree. Works without a server or a network: Prisma's schema
 * engine is its WebAssembly build, and the migrations run in a PGlite in memory.
 */
export async function findDifference(migrations, schema) {
  const file = { path: schema, content: readFileSync(schema, 'utf8') };
  const { diff } = await openEngine(file);
  const { exitCode, stdout } = await diff({
    from: { tag: 'migrations', ...readMigrations(migrations) },
    to: { tag: 'schemaDatamodel', files: [file] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
    shadowDatabaseUrl: null,
  });
  return exitCode === 2 ? stdout : undefined;
}

async function openEngine({ path, content }) {
  const require = createRequire(import.meta.url);
  const directory = dirname(require.resolve('@prisma/schema-engine-wasm'));
  const { instance } = await globalThis.WebAssembly.instantiate(
    readFileSync(join(directory, 'schema_engine_bg.wasm')),
    { './schema_engine_bg.js': engine },
  );
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const adapter = new PrismaPGlite(new PGlite({ extensions: { btree_gist, pg_trgm, unaccent } }));
  // The database is empty and in memory: it can be the shadow itself.
  adapter.connectToShadowDb = () => adapter.connect();
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  const opened = await engine.SchemaEngine.new(
    { datamodels: [[path, content]] },
    () => undefined,
    factory,
  );
  return { diff: (request) => opened.diff(request) };
}

function readMigrations(baseDir) {
  const lock = join(baseDir, 'migration_lock.toml');
  const names = readdirSync(baseDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const read = (name) => readFileSync(join(baseDir, name, 'migration.sql'), 'utf8');
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lock) ? readFileSync(lock, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: read(name) } },
    })),
  };
}
