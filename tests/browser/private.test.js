import { addFood, expect, test, typicalDay } from './on-the-page.js';

test('After the page has loaded, nothing is requested any more', async ({ page }) => {
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await page.getByRole('button', { name: 'Add age and sex' }).click();
  await page.getByLabel('Age', { exact: true }).fill('42');
  await page.waitForTimeout(800);
  expect(requests).toEqual([]);
  await expect(page.locator('#requests')).toHaveText('0');
});

test('The count of requests counts', async ({ page }) => {
  await typicalDay(page);
  await expect(page.locator('#requests')).toHaveText('0');
  await page.evaluate(() => fetch('index.html'));
  await expect(page.locator('#requests')).toHaveText('1');
});

test('Nothing of the day is in the address, the title, an attribute of the page, the storage or a cookie', async ({ page, context }) => {
  await typicalDay(page);
  const kept = await page.evaluate(async () => ({
    path: location.pathname + location.search,
    title: document.title,
    attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    // Here the page may not keep itself for offline use; that what it keeps is nothing but its own files is shown in offline.test.js.
    caches: (await caches.keys()).length,
    history: history.state,
  }));
  expect(kept).toEqual({
    path: '/', title: 'Nutrient Balance', attributes: ['lang=en', 'dir=ltr', 'id=top'], local: 0, session: 0, databases: 0, caches: 0, history: null,
  });
  expect(await context.cookies()).toEqual([]);
});

test('The page brings its own strict Content-Security-Policy', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe-inline');
});
