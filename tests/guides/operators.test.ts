import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { parse } from 'yaml';
import { createDatabase, type TestDatabase } from '../support/database.js';
import { freePorts } from '../support/free-ports.js';
import { followGuide } from '../support/guide.js';
import { blocksOf } from '../support/page.js';
import { project } from '../support/run-tool.js';

const page = 'docs/operators.md';
const databases: TestDatabase[] = [];
let noDump: string | undefined;

followGuide(
  page,
  async () => {
    while (databases.length < 3) databases.push(await createDatabase('blank'));
    const [DATABASE_URL = '', RESTORED_URL = '', IMPORTED_URL = ''] = databases.map(
      ({ url }) => url,
    );
    noDump = await whyNoDump(DATABASE_URL);
    const ports = await freePorts(3);
    const PORT = String(ports[0]);
    const instead: [string, string][] = ports.flatMap((port, index) => [
      [`127.0.0.1:300${index}`, `127.0.0.1:${port}`],
      [`localhost:300${index}`, `127.0.0.1:${port}`],
      [`PORT=300${index}`, `PORT=${port}`],
    ]);
    return {
      instead: Object.fromEntries(instead),
      variables: { DATABASE_URL, RESTORED_URL, IMPORTED_URL, PORT, ADMIN_KEY: randomUUID() },
    };
  },
  (script) => {
    if (script.includes('docker ')) return 'no test starts containers';
    return /^pg_(dump|restore) /m.test(script) ? noDump : undefined;
  },
);

afterAll(async () => {
  for (const database of databases) await database.drop();
});

it('what the guide says to Docker is about services that there are', () => {
  const file = fs.readFileSync(path.join(project, 'docker-compose.yml'), 'utf8');
  const services = Object.keys((parse(file) as { services: object }).services);
  const commands = blocksOf(page).flatMap(({ text }) => text.match(/^docker compose .*/gm) ?? []);
  const named = commands.flatMap(
    (command) => /(?:logs|exec -T|--wait) (\w+)/.exec(command)?.[1] ?? [],
  );
  expect(new Set(named)).toEqual(new Set(services));
});

/** Why the dump of a database cannot be made here: a pg_dump takes no server that is newer than itself. */
async function whyNoDump(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ version: string }>(
    `SELECT current_setting('server_version') AS version`,
  );
  await client.end();
  const server = Number.parseInt(rows[0]?.version ?? '', 10);
  try {
    const said = execFileSync('pg_dump', ['--version'], { encoding: 'utf8' });
    const dump = Number(/\) (\d+)/.exec(said)?.[1]);
    return dump >= server ? undefined : `pg_dump is ${dump}, the server ${server}`;
  } catch {
    return 'there is no pg_dump here';
  }
}
