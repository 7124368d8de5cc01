import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './setup.mjs';
import { findDifference } from './schema-engine.mjs';

const migrations = join(root, 'prisma/migrations');
const usage = 'Usage: node scripts/schema.mjs check | diff <name>';

const commands = { check, diff };
const [command, ...rest] = process.argv.slice(2);
if (Object.hasOwn(commands, command ?? '')) {
  process.exit(await commands[command](...rest));
} else {
  console.error(usage);
  process.exit(64);
}

/** Says whether the migrations lead exactly to the schema; prints the SQL that is missing. */
async function check() {
  const sql = await findSql();
  if (sql === undefined) {
    console.log('prisma/migrations and prisma/schema.prisma agree.');
    return 0;
  }
  console.log(sql.trimEnd());
  console.error('prisma/migrations do not lead to prisma/schema.prisma: the SQL above is missing.');
  return 1;
}

/** Writes the next migration, to be read and completed by hand. */
async function diff(name) {
  if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name ?? '')) {
    console.error(`${usage}\nA name is lower case words joined by "_".`);
    return 64;
  }
  mkdirSync(migrations, { recursive: true });
  const lock = join(migrations, 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  const sql = await findSql();
  if (sql === undefined) {
    console.log('Nothing to do: prisma/migrations and prisma/schema.prisma agree.');
    return 0;
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const file = join(migrations, `${stamp}_${name}`, 'migration.sql');
  mkdirSync(join(migrations, `${stamp}_${name}`));
  writeFileSync(file, sql);
  console.log(relative(root, file));
  return 0;
}

async function findSql() {
  return findDifference(migrations, join(root, 'prisma/schema.prisma'));
}
