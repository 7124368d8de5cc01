import { createHash } from 'node:crypto';
import pg from 'pg';

/** A hash over every row of every table: two that are alike mean that nothing was written in between. */
export async function fingerprint(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const hash = createHash('sha256');
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query<{ row: string }>(
        `SELECT t::text AS row FROM ${client.escapeIdentifier(table)} t ORDER BY 1`,
      );
      hash.update(`${table}\n${rows.map(({ row }) => row).join('\n')}\n`);
    }
    return hash.digest('hex');
  } finally {
    await client.end();
  }
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
  );
  return rows.map(({ tablename }) => tablename);
}
