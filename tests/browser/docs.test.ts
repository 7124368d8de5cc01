import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import request from 'supertest';
import { useApi } from '../support/api.js';

const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

jest.setTimeout(120_000);

const api = useApi();

describe('Swagger UI in a browser', () => {
  const site = useSite(() => api.app);
  const complaints: string[] = [];

  it('loads without an error, a missing file or a breach of its policy', async () => {
    const page = await open('/docs');
    expect(await page.title()).toBe('Dossier API');
    expect(await page.locator('.info .title').textContent()).toContain('Dossier');
    const tags = await page
      .locator('.opblock-tag')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-tag')));
    expect(tags.slice(0, 2)).toEqual(['Corrections', 'Correction requests']);
    expect(await page.locator('.topbar, .download-url-wrapper').count()).toBe(0);
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('corrects the story with an editor’s key', async () => {
    const page = await open('/docs/#/Corrections/createCorrection');
    await authorize(page, api.keys.editor);
    const posted = await execute(operation(page, 'Corrections', 'createCorrection'));
    expect(posted.status).toBe('201');
    expect(posted.body).toContain('The vote took place on 20 May 2018.');
    expect((await api.get('/v1/claims/re-election-2019')).body.claimStatus).toBe('refuted');
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('reads an article as its example says, without a key', async () => {
    const page = await open('/docs/#/Articles/getArticle');
    const read = await execute(operation(page, 'Articles', 'getArticle'));
    expect(read.status).toBe('200');
    expect(read.body).toContain('maduro-and-icc-sign-agreement');
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('changes an actor that has not changed since', async () => {
    const page = await open('/docs/#/Actors/changeActor');
    await authorize(page, api.keys.editor);
    const change = operation(page, 'Actors', 'changeActor');
    await reach(page, change);
    const { headers } = await api.get('/v1/actors/karim-khan');
    await change.locator('tr[data-param-name="If-Match"] input').fill(headers['etag']!);
    const patched = await execute(change);
    expect(patched.status).toBe('200');
    expect(patched.body).toContain('"status": "pending"');
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('leads from a link to its operation', async () => {
    const page = await open('/docs/#/Claims/getClaim');
    await operation(page, 'Claims', 'getClaim').locator('.opblock-body').waitFor();
    expect(await page.locator('.opblock.is-open').count()).toBe(1);
    const event = operation(page, 'Events', 'getEvent');
    await reach(page, event);
    await event.locator('.opblock-summary-control').click();
    expect(new URL(page.url()).hash).toBe('#/Events/getEvent');
    await page.close();
    expect(complaints).toEqual([]);
  });

  it('notices a script in the page, because its policy refuses that', async () => {
    const page = await open('/docs/');
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))",
    );
    await page.close();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  async function open(where: string): Promise<Page> {
    const page = await site.context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(`${site.origin}${where}`);
    await page.locator('.opblock').first().waitFor();
    return page;
  }
});

describe('the page of Swagger UI', () => {
  it('has no script of its own, and a policy that would refuse one', async () => {
    const { text, headers } = await request(api.app).get('/docs/');
    expect([...text.matchAll(/<script(?![^>]*\bsrc=)/g)]).toEqual([]);
    expect(text).not.toMatch(/\son\w+=/);
    const policy = String(headers['content-security-policy']);
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
    expect(policy).toContain("default-src 'none'");
  });
});

function operation(page: Page, tag: string, operationId: string): Locator {
  return page.locator(`[id="operations-${tag}-${operationId}"]`);
}

/** Scrolls down to an operation: of so many, Swagger UI draws those alone that are in view. */
async function reach(page: Page, block: Locator): Promise<void> {
  while ((await block.count()) === 0) {
    await page.mouse.wheel(0, 500);
    await page.waitForTimeout(50);
  }
}

async function authorize(page: Page, key: string): Promise<void> {
  await page.locator('.auth-wrapper .authorize').first().click();
  await page.locator('.modal-ux input').fill(key);
  await page.locator('.modal-ux button.authorize').click();
  await page.locator('.modal-ux button.btn-done').click();
}

/** Presses “Execute” and waits for the answer that the page shows. */
async function execute(block: Locator): Promise<{ status: string; body: string }> {
  await block.locator('button.execute').click();
  const answer = block.locator('.live-responses-table .response');
  await answer.waitFor();
  return {
    status: (await answer.locator('.response-col_status').innerText()).trim().slice(0, 3),
    body: await answer.locator('.response-col_description pre').first().innerText(),
  };
}

/** Serves the app and brings up a browser with a profile of its own, for the tests of one file. */
function useSite(app: () => Parameters<typeof createServer>[1]) {
  const site = {} as { origin: string; context: BrowserContext };
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
