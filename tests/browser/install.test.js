// Ways to take the page along: Chromium would offer to install it (it is the only browser that can be asked), and it comes as one file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, openKept, test } from './own-site.js';

test('The page can be installed', async ({ page, context }) => {
  await openKept(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's browser keeps nothing, as a private window, and says that this is in the way; nothing else may be.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  for (const { src } of JSON.parse(String(data)).icons) expect((await page.request.get(src)).status()).toBe(200);
});

test('The page as one file lies at its foot', async ({ page, site }) => {
  await page.goto('./');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'This page as one file' }).click()]);
  expect(download.suggestedFilename()).toBe('nutrient-balance.html');
  const [came, built] = await Promise.all([readFile(await download.path()), readFile(join(site.folder, 'standalone.html'))]);
  expect(came.equals(built)).toBe(true);
});
