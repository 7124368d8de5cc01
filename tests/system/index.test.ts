import * as fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { project } from '../support/run-tool.js';

describe('where a program begins', () => {
  const api = useApi();

  it('has links that lead somewhere, also to feeds and requests for corrections', async () => {
    const { body } = await api.get('/');
    const links = Object.entries(body.links as Record<string, string>);
    expect(links.map(([name]) => name)).toEqual(
      expect.arrayContaining(['correctionRequests', 'ledger', 'correctionsRss', 'correctionsAtom']),
    );
    for (const [name, url] of links) {
      const { status } = await api.get(url.replace('http://dossier.test', ''), 'admin');
      expect([name, status]).toEqual([name, 200]);
    }
  });

  it('is described by a document of the version of the package', async () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(project, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect((await api.get('/openapi.json')).body.info.version).toBe(version);
  });
});
