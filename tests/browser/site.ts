import { afterAll, beforeAll } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { project } from '../support/run-tool.js';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** The API in a browser that a person uses, and what the browser complained of. */
export interface Site {
  origin: string;
  context: BrowserContext;
  complaints: string[];
  open: (where: string) => Promise<Page>;
}

/** Serves the app and brings up a browser with a profile of its own, for the tests of one file. */
export function useSite(app: () => Parameters<typeof createServer>[1]): Site {
  const complaints: string[] = [];
  const open = async (where: string) => {
    const page = await site.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${site.origin}${where}`);
    if (page.url().includes('/docs')) await page.locator('.opblock').first().waitFor();
    return page;
  };
  const site = { complaints, open } as Site;
  let server: Server;
  let profile: string;
  beforeAll(async () => {
    server = createServer(app()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    site.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    profile = await mkdtemp(path.join(os.tmpdir(), 'dossier-browser-'));
    site.context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env['CHROMIUM']!,
      args: flags,
    });
    site.context.setDefaultTimeout(60_000);
  });
  afterAll(async () => {
    await site.context.close();
    await new Promise((resolve) => server.close(resolve));
    await rm(profile, { recursive: true, force: true });
  });
  return site;
}

/** What axe-core finds on a page that keeps somebody from using it: the rule and the elements. */
export async function barriersOn(page: Page): Promise<string[]> {
  const axe = await readFile(path.join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(`${axe};0`);
  return page.evaluate<string[]>(`
    axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations
        .filter(({ impact }) => ['serious', 'critical'].includes(impact))
        .map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
}
