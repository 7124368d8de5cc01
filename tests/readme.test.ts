import { execFile } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from './support/api.js';
import { commandsOf } from './support/page.js';
import { project } from './support/run-tool.js';

const pages = ['README.md', 'docs/ledger.md'];
const scripts = Object.keys(
  (JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8')) as { scripts: object })
    .scripts,
);

describe('the commands in the documentation', () => {
  const api = useApi();
  let server: Server;
  beforeAll(async () => {
    server = createServer(api.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.close();
  });

  it.each(pages)('of %s are scripts that there are', (page) => {
    const named = commandsOf(page).flatMap(
      (command) => /^npm (?:run )?(\S+)/.exec(command)?.[1] ?? [],
    );
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it.each(pages)(
    'of %s that speak to the server get what they ask for',
    async (page) => {
      const spoken = commandsOf(page).filter((command) => command.includes('localhost:3000'));
      expect(spoken.length).toBeGreaterThan(0);
      for (const command of spoken) {
        const output = await run(command);
        expect({ command, output }).not.toMatchObject({
          output: expect.stringContaining('/problems/'),
        });
      }
    },
    60_000,
  );

  it('of README.md lead to the first correction', async () => {
    const text = await run(commandsOf('README.md').find((one) => one.includes('body=text'))!);
    expect(text).toContain('re-election in May 2018');
    const record = await run(
      commandsOf('README.md').find((one) => one.endsWith('/v1/corrections'))!,
    );
    expect(JSON.parse(record).items[0].targets).toHaveLength(3);
  });

  /** As in a shell, with the key that the first start printed. */
  async function run(command: string): Promise<string> {
    const { port } = server.address() as AddressInfo;
    const { head } = (await api.get('/v1/corrections/ledger')).body;
    const here = command
      .replaceAll('localhost:3000', `127.0.0.1:${port}`)
      .replace('npx dossier', 'node scripts/dossier.mjs')
      .replace(/--head \w+/, `--head ${head?.hash}`);
    const env = { ...process.env, KEY: api.keys.admin };
    const { stdout } = await promisify(execFile)('sh', ['-c', here], { cwd: project, env });
    return stdout;
  }
});
