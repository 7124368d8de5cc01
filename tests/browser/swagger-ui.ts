import type { Locator, Page } from 'playwright-core';

/** Scrolls to an operation and opens it: of so many, Swagger UI draws those alone that are in view. */
export async function open(page: Page, tag: string, operationId: string): Promise<Locator> {
  const id = `operations-${tag}-${operationId}`;
  await page.locator('.opblock').first().waitFor();
  if (!(await page.evaluate<boolean>(`(${REACH})('${id}')`))) {
    throw new Error(`${operationId} is not on the page.`);
  }
  const block = page.locator(`[id="${id}"]`);
  if ((await block.locator('.opblock-body').count()) === 0) {
    await block.locator('.opblock-summary-control').click();
  }
  await block.locator('.opblock-body').waitFor();
  return block;
}

/** Scrolls down from the top until something with this id is drawn; tells whether it found it. */
const REACH = `async (id) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  scrollTo(0, 0);
  for (let last = -1; !document.getElementById(id) && last !== scrollY; ) {
    last = scrollY;
    scrollBy(0, innerHeight / 2);
    await frame();
    await frame();
  }
  return document.getElementById(id) !== null;
}`;

/** What a walk down the page found: the operations, those that did not open, and the headings above their groups. */
export interface Walk {
  ids: string[];
  failed: string[];
  headings: string[];
}

/** Walks down the page from its top, opens each of these operations, and closes it again. */
export function walkDown(page: Page, opening: string[]): Promise<Walk> {
  return page.evaluate<Walk>(`(${WALK})(${JSON.stringify(opening)})`);
}

const WALK = `async (opening) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const until = async (holds) => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1) await frame();
    return holds();
  };
  const walk = { ids: [], failed: [], headings: [] };
  const tags = new Set();
  const look = async () => {
    for (const tag of document.querySelectorAll('.opblock-tag')) {
      if (tags.has(tag.dataset.tag)) continue;
      tags.add(tag.dataset.tag);
      const { content } = getComputedStyle(tag.parentElement, '::before');
      if (content !== 'none') walk.headings.push(content);
    }
    for (const { id } of [...document.querySelectorAll('.opblock')]) {
      if (walk.ids.includes(id)) continue;
      walk.ids.push(id);
      if (!opening.includes(id)) continue;
      const find = (what) => document.getElementById(id)?.querySelector(what);
      if (!find('.opblock-body')) find('.opblock-summary-control')?.click();
      const opened = await until(() => find('.responses-wrapper'));
      if (!opened) walk.failed.push(id);
      if (find('.opblock-body')) find('.opblock-summary-control')?.click();
      await until(() => !find('.opblock-body'));
    }
  };
  scrollTo(0, 0);
  await frame();
  for (let last = -1; last !== scrollY; ) {
    await look();
    last = scrollY;
    scrollBy(0, innerHeight / 2);
    await frame();
    await frame();
  }
  return walk;
}`;

/** Gives the page a key, as somebody does who writes. */
export async function authorize(page: Page, key: string): Promise<void> {
  await page.locator('.auth-wrapper .authorize').first().click();
  await page.locator('.modal-ux input').fill(key);
  await page.locator('.modal-ux button.authorize').click();
  await page.locator('.modal-ux button.btn-done').click();
}

/** Presses “Execute” and waits for the answer that the page shows; it may have no body. */
export async function execute(block: Locator): Promise<{ status: string; body: string }> {
  await block.locator('button.execute').click();
  const answer = block.locator('.live-responses-table .response');
  await answer.waitFor();
  const body = answer.locator('.response-col_description pre').first();
  return {
    status: (await answer.locator('.response-col_status').innerText()).trim().slice(0, 3),
    body: (await body.count()) > 0 ? await body.innerText() : '',
  };
}

/** Takes the key away from the page. */
export async function logOut(page: Page): Promise<void> {
  await page.locator('.auth-wrapper .authorize').first().click();
  await page.locator('.modal-ux button', { hasText: 'Logout' }).click();
  await page.locator('.modal-ux button.btn-done').click();
}
