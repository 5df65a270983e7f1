// The widget behind a wall: framed and sandboxed, without an origin, in hosts that isolate themselves, and with everything else gone.
import { expect, test, typeAmounts } from './foreign-site.js';

// Blocking them runs a script in every frame, which fails in one without an origin. The widget registers none.
test.use({ serviceWorkers: 'allow' });

/** @param {string} site @param {string} [asked] */
const frame = (site, asked = '') => `<iframe data-nutrient-balance title="Calculator" sandbox="allow-scripts" width="480" height="300" src="${site}embed/widget.html#${asked}"></iframe>
  <script src="${site}embed/frame-height.js" crossorigin></script>`;

/** @param {string} site */
const policy = (site) => `default-src 'none'; script-src ${site} 'self'; frame-src ${site}; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** @param {import('@playwright/test').Page} page */
const height = (page) => page.locator('iframe').first().evaluate((element) => element.getBoundingClientRect().height);

/** @type {Record<string, Record<string, string>>} */
const hosts = {
  'a strict host': {},
  'a host that isolates itself': { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
};

for (const [name, headers] of Object.entries(hosts)) {
  test(`In ${name} the frame has no origin, works, and grows to its height`, async ({ page, host }) => {
    const site = host.site.slice(0, -1);
    await page.goto(host.serve('/', { body: frame(host.site, 'preset=potassium-sodium&language=de'), script: null, headers: { 'Content-Security-Policy': policy(site), ...headers } }));
    const inside = page.frameLocator('iframe');
    await inside.getByLabel('Natrium am Tag').fill('3400');
    await inside.getByLabel('Kalium am Tag').fill('2100');
    await expect(inside.locator('.sentence')).toContainText('Natrium zu Kalium: 2,8');
    await expect.poll(() => height(page)).toBeGreaterThan(600);
    const content = await page.frames()[1].evaluate(() => ({ origin, tall: document.documentElement.scrollHeight, seen: innerHeight }));
    expect(content.origin).toBe('null');
    expect(content.tall).toBeLessThanOrEqual(content.seen);
  });
}

test('Hostile messages change neither the frame nor its height', async ({ page, host }) => {
  const site = host.site.slice(0, -1);
  host.add('/evil.html', 'text/html', '<!doctype html><title>Evil</title><script src="/evil.js"></script>');
  host.add('/evil.js', 'text/javascript', `setInterval(() => {
    for (const data of [{ type: 'nutrient-balance:height', height: 5555 }, { type: 'nutrient-balance:height', height: 'x' }, null, 'nutrient-balance:height'])
      parent.postMessage(data, '*');
  }, 50);`);
  const body = `${frame(host.site)}<iframe title="Evil" src="/evil.html"></iframe>`;
  await page.goto(host.serve('/', { body, script: null, headers: { 'Content-Security-Policy': `${policy(site)}; frame-src ${site} 'self'`.replace(/frame-src [^;]*; img/, "img") } }));
  const inside = page.frameLocator('iframe').first();
  await typeAmounts(inside);
  await expect(inside.locator('.sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
  await page.evaluate(() => {
    const framed = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
    const seen = (/** @type {any} */ (globalThis).seen = [framed.style.height]);
    new MutationObserver(() => seen.push(framed.style.height)).observe(framed, { attributeFilter: ['style'] });
    const target = framed.contentWindow;
    for (const data of [{ type: 'nutrient-balance:set', calcium: 1 }, { attributes: { assets: 'https://evil.example/' } }, '<img src=x>', null, new Array(1000).fill('x')]) target?.postMessage(data, '*');
    for (const height of [NaN, Infinity, -1, 1e9, '900']) window.postMessage({ type: 'nutrient-balance:height', height }, '*');
  });
  await page.waitForTimeout(300);
  // By itself the frame may still settle: what counts is that it never took a height that was asked for from outside, nor the nearest bound.
  const seen = await page.evaluate(() => /** @type {string[]} */ (/** @type {any} */ (globalThis).seen).map(parseFloat));
  for (const asked of [5555, 6000, 120, 900]) expect(seen).not.toContain(asked);
  expect(seen[0]).toBeGreaterThan(300);
  await expect(inside.locator('.sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
});

test('An address that asks for foreign files or an unknown preset gets neither', async ({ page, host }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const wanted = `assets=${encodeURIComponent(host.address)}&preset=${encodeURIComponent(`${host.address}/preset.json`)}&share&onclick=alert(1)&theme=plaid`;
  await page.goto(host.serve('/', { body: frame(host.site, wanted), script: null, headers: { 'Content-Security-Policy': policy(host.site.slice(0, -1)) } }));
  const inside = page.frameLocator('iframe');
  await typeAmounts(inside);
  await expect(inside.locator('.sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
  await expect(inside.getByText('theme=“plaid” means nothing here')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith(host.site))).toEqual([`${host.address}/`]);
  await expect(inside.getByRole('checkbox')).toHaveCount(0);
});

test('Once it is there, everything works with the network gone, and nothing is asked for', async ({ page, host, context }) => {
  const site = host.site.slice(0, -1);
  const loaded = page.waitForResponse(/foods-everyday/);
  await page.goto(host.serve('/', { body: frame(host.site, 'compact&preset=magnesium-calcification'), script: null, headers: { 'Content-Security-Policy': policy(site) } }));
  await loaded;
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('button', { name: '+ Cheddar' })).toBeVisible();
  host.end();
  await context.setOffline(true);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await inside.getByRole('button', { name: '+ Cheddar' }).click();
  await inside.getByRole('button', { name: '+ Almonds' }).click();
  await inside.getByLabel('Search for another food').fill('banana');
  await inside.getByRole('button', { name: /^Bananas, raw/ }).click();
  await expect(inside.locator('.sentence')).toContainText('Your calcium is');
  await inside.getByText('What studies found').first().click();
  await expect(inside.getByText('Eight trials with kidney patients')).toBeVisible();
  expect(asked).toEqual([]);
});
