import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { useApi } from '../support/api.js';
import { IS_LONG } from '../support/budget.js';
import { barriersOn, useSite } from './site.js';
import { authorize, execute, logOut, open, walkDown } from './swagger-ui.js';

jest.setTimeout(150_000);

const api = useApi();

// One page for most of them: to draw it takes seconds.
describe('Swagger UI in a browser', () => {
  const site = useSite(() => api.app);
  const { complaints } = site;
  let page: Page;
  beforeAll(async () => {
    page = await site.open('/docs/#/Corrections/createCorrection');
  });

  it('opens at the operation that a link names, and loads without an error or a missing file', async () => {
    expect(await page.title()).toBe('Dossier API');
    expect(await page.locator('.info .title').textContent()).toContain('Dossier');
    await page.locator('.opblock.is-open textarea').waitFor();
    expect(await page.locator('.opblock.is-open').getAttribute('id')).toBe(
      'operations-Corrections-createCorrection',
    );
    expect(await page.locator('.topbar, .download-url-wrapper').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('keeps nobody out', async () => {
    expect(await barriersOn(page)).toEqual([]);
  });

  it('posts a correction of the story with an editor’s key, as its example has it', async () => {
    await authorize(page, api.keys.editor);
    const posted = await execute(await open(page, 'Corrections', 'createCorrection'));
    expect(posted.status).toBe('201');
    expect(posted.body).toContain('The vote took place on 20 May 2018.');
    expect((await api.get('/v1/claims/re-election-2019')).body.claimStatus).toBe('refuted');
    expect(complaints).toEqual([]);
  });

  it('reads an article as its example says', async () => {
    const read = await execute(await open(page, 'Articles', 'getArticle'));
    expect(read.status).toBe('200');
    expect(read.body).toContain('maduro-and-icc-sign-agreement');
    expect(new URL(page.url()).hash).toBe('#/Articles/getArticle');
    expect(complaints).toEqual([]);
  });

  it('changes an actor that has not changed since', async () => {
    const change = await open(page, 'Publishing', 'changeActor');
    const { headers } = await api.get('/v1/actors/karim-khan');
    await change.locator('tr[data-param-name="If-Match"] input').fill(headers['etag']!);
    const patched = await execute(change);
    expect(patched.status).toBe('200');
    expect(patched.body).toContain('"status": "pending"');
    expect(complaints).toEqual([]);
  });

  it('revokes a key, and remembers that of the reader until it is told to forget it', async () => {
    await logOut(page);
    await authorize(page, api.keys.admin);
    await page.reload();
    const { body } = await api.post('/v1/keys', 'admin', { name: 'Short-lived', role: 'editor' });
    const revoke = await open(page, 'Administration', 'revokeKey');
    await revoke.locator('tr[data-param-name="id"] input').fill(body.id as string);
    expect((await execute(revoke)).status).toBe('204');
    await logOut(page);
    expect(await page.evaluate(`localStorage.getItem('authorized')`)).toBe('{}');
    expect(complaints).toEqual([]);
  });

  it(
    'shows every operation below what people come for, and opens it',
    async () => {
      const { body } = await api.get('/openapi.json');
      const wanted = Object.values(body.paths as Record<string, Record<string, Described>>)
        .flatMap((path) => Object.values(path))
        .flatMap(({ operationId, tags: [tag = ''] = [] }) =>
          operationId ? [`operations-${tag.replaceAll(' ', '_')}-${operationId}`] : [],
        );
      // To open one takes Swagger UI seconds: the last of each group, or all with npm run test:long.
      const opening = IS_LONG ? wanted : lastOfEach(body['x-tagGroups'] as TagGroup[], wanted);
      const { ids, headings, failed } = await walkDown(page, opening);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
      expect(failed).toEqual([]);
      expect(headings).toEqual(['"Read"', '"Correct"', '"Publish"', '"Administer"']);
      expect(complaints).toEqual([]);
    },
    IS_LONG ? 1_200_000 : 150_000,
  );

  it('notices a script in the page, because its policy refuses that', async () => {
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { text: '1' }))",
    );
    await page.waitForTimeout(100);
    expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
  });

  it.each(['/problems', '/problems/quote-not-found'])(
    'is kept company by %s, a page',
    async (path) => {
      await page.goto(`${site.origin}${path}`);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await barriersOn(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('is where the address of the API leads a person', async () => {
    await page.goto(`${site.origin}/`);
    expect(new URL(page.url()).pathname).toBe('/docs/');
    await page.locator('.opblock').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** The last operation below the last tag of each group. */
function lastOfEach(groups: TagGroup[], ids: string[]): string[] {
  return groups.map(({ tags }) => {
    const start = `operations-${tags.at(-1)!.replaceAll(' ', '_')}-`;
    return ids.findLast((id) => id.startsWith(start))!;
  });
}

interface TagGroup {
  tags: string[];
}

interface Described {
  operationId?: string;
  tags?: string[];
}

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
