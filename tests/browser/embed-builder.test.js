// The page where hosts take the widget: what it gives works as it stands, under the policy that it names.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, typeAmounts } from './foreign-site.js';

// Blocking them runs a script in every frame, which fails in one without an origin.
test.use({ serviceWorkers: 'allow' });

/** The policy of a host that allows nothing but what the page says. @param {string} lines */
const hostPolicy = (lines) => `default-src 'none'; img-src 'self'; style-src 'self'; require-trusted-types-for 'script'; ${lines.replaceAll('\n', ' ')}`;

test('Chosen, seen, copied: the element works in a host that allows exactly those lines', async ({ page, host }) => {
  await page.goto('embed.html');
  await page.getByLabel('Article').selectOption('Potassium and sodium');
  await page.getByLabel('Light or dark').selectOption('dark');
  const preview = page.frameLocator('iframe');
  await preview.getByLabel('Potassium a day').fill('2100');
  await preview.getByLabel('Sodium a day').fill('3400');
  await expect(preview.locator('.sentence')).toContainText('Sodium to potassium: 2.8');
  const [markup, lines] = await Promise.all(['#snippet', '#policy'].map((id) => page.locator(id).innerText()));
  expect(markup).toContain('integrity="sha384-');

  await page.goto(host.serve('/', { body: markup, script: null, headers: { 'Content-Security-Policy': hostPolicy(lines) } }));
  await page.getByLabel('Potassium a day').fill('2100');
  await page.getByLabel('Sodium a day').fill('3400');
  await expect(page.locator('nutrient-balance .sentence')).toContainText('Sodium to potassium: 2.8');
  await expect(page.locator('nutrient-balance .nb')).toHaveCSS('background-color', 'rgb(18, 21, 23)');
});

test('Chosen as a frame, it works in a host that allows exactly those lines', async ({ page, host }) => {
  await page.goto('embed.html');
  await page.getByLabel('In a frame').check();
  const [markup, lines] = await Promise.all(['#snippet', '#policy'].map((id) => page.locator(id).innerText()));
  const policy = hostPolicy(lines);
  await page.goto(host.serve('/', { body: markup, script: null, headers: { 'Content-Security-Policy': policy } }));
  await typeAmounts(page.frameLocator('iframe'), '900', '250');
  await expect(page.frameLocator('iframe').locator('.sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
  await expect.poll(() => page.locator('iframe').evaluate(({ style }) => style.height)).toMatch(/^\d{3}px$/);
});

test('Colours that nobody could read are refused beside their field', async ({ page }) => {
  await page.goto('embed.html');
  const [light, dark] = ['light', 'dark'].map((palette) => page.getByRole('group', { name: `Colours of your page, in the ${palette}` }).getByLabel('Links'));
  await light.fill('#cccccc');
  await expect(page.getByText('Too little contrast to read: 1.6. It takes 4.5.')).toBeVisible();
  await expect(page.locator('#snippet')).toHaveCount(0);
  await light.fill('#006655');
  await expect(page.locator('#styles')).toHaveText('nutrient-balance { --nb-blue: light-dark(#006655, #8dc2ff); }');
  await dark.fill('#006655');
  await expect(page.getByText('Too little contrast to read: 2.6. It takes 4.5.')).toBeVisible();
  await page.getByLabel('Light or dark').selectOption('light');
  await expect(page.locator('#styles')).toHaveText('nutrient-balance { --nb-blue: #006655; }');
});

test('The preview shows the colours in both palettes, and the lines of the frame carry them', async ({ page, host }) => {
  await page.goto('embed.html');
  await page.getByLabel('In a frame').check();
  for (const [palette, paper] of [['light', '#fff7e6'], ['dark', '#102030']]) await page.getByRole('group', { name: `in the ${palette}` }).getByLabel('Ground').fill(paper);
  const shown = page.frameLocator('iframe').locator('.nb');
  for (const [palette, rgb] of [['dark', 'rgb(16, 32, 48)'], ['light', 'rgb(255, 247, 230)']]) {
    // By keyboard: right after scrolling, the browser still sends a click to where the frame was.
    await page.getByRole('button', { name: palette, exact: true }).press('Enter');
    await expect(shown).toHaveCSS('background-color', rgb);
  }
  const [markup, lines] = await Promise.all(['#snippet', '#policy'].map((id) => page.locator(id).innerText()));
  await page.goto(host.serve('/', { body: markup, script: null, headers: { 'Content-Security-Policy': hostPolicy(lines) } }));
  await expect(page.frameLocator('iframe').locator('.nb')).toHaveCSS('background-color', 'rgb(255, 247, 230)');
});

test('A host that has only default-src, and scripts of its own with policies of their own, keeps them beside the calculator', async ({ page, host }) => {
  await page.goto('embed.html');
  await page.getByLabel('Your policy').fill("default-src 'self'; require-trusted-types-for 'script'; trusted-types mine");
  await expect(page.getByText('nothing of yours is taken away')).toBeVisible();
  const [markup, policy] = await Promise.all(['#snippet', '#policy'].map((id) => page.locator(id).innerText()));
  host.add('/own.js', 'text/javascript', "const mine = trustedTypes.createPolicy('mine', { createHTML: (text) => text }); document.querySelector('h1').innerHTML = mine.createHTML('Our <i>own</i> words');");
  await page.goto(host.serve('/', { body: `${markup}<script src="/own.js"></script>`, script: null, headers: { 'Content-Security-Policy': policy } }));
  await expect(page.getByRole('heading', { name: 'Our own words' })).toBeVisible();
  await typeAmounts(page);
  await expect(page.locator('nutrient-balance .sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
});

test('It is there in every language, by keyboard, on a phone, and axe finds nothing', async ({ page }) => {
  for (const [folder, title] of [['', 'Put the calculator into your page'], ['de/', 'Den Rechner in die eigene Seite stellen'], ['ar/', 'ضع الحاسبة في صفحتك']]) {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${folder}embed.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), folder).toBe(true);
    expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([]);
  }
});
