// Whether Chromium would offer to install the page. It is the only browser that can be asked.
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
