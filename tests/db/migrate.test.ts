import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate } from '../../src/db/migrate.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
let directory: string;

function writeMigration(name: string, sql: string): void {
  fs.mkdirSync(path.join(directory, name), { recursive: true });
  fs.writeFileSync(path.join(directory, name, 'migration.sql'), sql);
}

async function query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  database = await createDatabase('blank');
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-migrations-'));
  fs.writeFileSync(path.join(directory, 'migration_lock.toml'), 'provider = "postgresql"\n');
  writeMigration('20260101_notes', 'CREATE TABLE notes (id int); CREATE TABLE tags (id int);');
});

afterEach(async () => {
  fs.rmSync(directory, { recursive: true, force: true });
  await database.drop();
});

describe('Migrations', () => {
  it('are applied once, in the order of their names', async () => {
    writeMigration('20260102_text', 'ALTER TABLE notes ADD body text');
    const both = ['20260101_notes', '20260102_text'];
    expect(await migrate(database.url, directory)).toEqual(both);
    expect(await migrate(database.url, directory)).toEqual([]);
    writeMigration('20260103_date', 'ALTER TABLE notes ADD date date');
    expect(await migrate(database.url, directory)).toEqual(['20260103_date']);
    const rows = await query(
      `SELECT migration_name AS name, applied_steps_count AS steps, finished_at >= started_at AS done
         FROM _prisma_migrations ORDER BY started_at`,
    );
    expect(rows).toEqual(
      [...both, '20260103_date'].map((name) => ({ name, steps: 1, done: true })),
    );
  });

  it('may hold functions whose bodies hold semicolons', async () => {
    writeMigration(
      '20260102_function',
      `CREATE FUNCTION twice(n int) RETURNS int LANGUAGE plpgsql AS $$
       BEGIN
         n := n * 2;
         RETURN n;
       END $$;
       INSERT INTO notes VALUES (twice(21));`,
    );
    await migrate(database.url, directory);
    expect(await query('SELECT id FROM notes')).toEqual([{ id: 42 }]);
  });

  it('are applied by one of three processes that begin together', async () => {
    const runs = await Promise.all([1, 2, 3].map(() => migrate(database.url, directory)));
    expect(runs.flat()).toEqual(['20260101_notes']);
  });

  it('leave nothing behind when they fail, and name the line', async () => {
    writeMigration('20260102_wrong', 'CREATE TABLE half (id int);\nSELECT nothing FROM nowhere;\n');
    writeMigration('20260103_later', 'CREATE TABLE later (id int)');
    await expect(migrate(database.url, directory)).rejects.toThrow(
      'Migration 20260102_wrong failed and was rolled back: relation "nowhere" does not exist (line 2)',
    );
    expect(
      await query(`SELECT to_regclass('half') AS half, to_regclass('later') AS later`),
    ).toEqual([{ half: null, later: null }]);
    writeMigration('20260102_wrong', 'CREATE TABLE half (id int)');
    expect(await migrate(database.url, directory)).toEqual(['20260102_wrong', '20260103_later']);
  });

  it('leave nothing behind when they cannot be recorded', async () => {
    await migrate(database.url, directory);
    await query(`ALTER TABLE _prisma_migrations ADD CHECK (migration_name <> '20260102_lost')`);
    writeMigration('20260102_lost', 'CREATE TABLE lost (id int)');
    await expect(migrate(database.url, directory)).rejects.toThrow('20260102_lost failed');
    expect(await query(`SELECT to_regclass('lost') AS lost`)).toEqual([{ lost: null }]);
  });

  it('are refused once they were edited after they were applied', async () => {
    await migrate(database.url, directory);
    writeMigration('20260101_notes', 'CREATE TABLE notes (id bigint)');
    await expect(migrate(database.url, directory)).rejects.toThrow(
      'Migration 20260101_notes was edited after it was applied',
    );
  });

  it('say which setting names a database that does not answer', async () => {
    await expect(migrate('postgres://x@localhost:1/x', directory)).rejects.toThrow(
      /^The database that DATABASE_URL names cannot be used: .*ECONNREFUSED/,
    );
  });

  it('are refused on a database that a newer build migrated', async () => {
    await migrate(database.url, directory);
    fs.renameSync(path.join(directory, '20260101_notes'), path.join(directory, '20260101_other'));
    await expect(migrate(database.url, directory)).rejects.toThrow(
      'has migration 20260101_notes, which this build does not know',
    );
  });

  it('are refused after one that another tool began and never finished', async () => {
    await migrate(database.url, directory);
    await query('UPDATE _prisma_migrations SET finished_at = NULL');
    await expect(migrate(database.url, directory)).rejects.toThrow('never finished');
    await query('UPDATE _prisma_migrations SET rolled_back_at = now()');
    await query('DROP TABLE notes, tags');
    expect(await migrate(database.url, directory)).toEqual(['20260101_notes']);
  });
});
