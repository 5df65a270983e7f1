// Hosts that make it hard: styles, prototypes, versions, wrong hashes, missing permissions, isolation, no network, coming and going.
import { readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, strictPolicy, test, typeAmounts } from './foreign-site.js';

const built = join(process.env.NB_TEST_SITE ?? 'build/site', 'embed');
const script = readFileSync(join(built, 'embed.js'));
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
const answer = 'Your calcium is 3.6 times your magnesium.';
const widget = '<nutrient-balance><p>Words for old browsers.</p></nutrient-balance>';

/** @param {import('@playwright/test').Page} page @param {string} [selector] */
const sentence = (page, selector = 'nutrient-balance') => page.locator(selector).locator('.sentence');

/** @param {string} site @param {string} hash */
const withHash = (site, hash) => `<script type="module" crossorigin integrity="${hash}" src="${site}embed/embed.js"></script>`;

test('The styles of the host end at the frame', async ({ page, host }) => {
  host.add('/wild.css', 'text/css', `* { font: 5px/1 fantasy !important; letter-spacing: 1em !important; color: red !important; text-transform: uppercase !important;
    direction: rtl !important; zoom: 1; visibility: visible; background: yellow !important; --nb-rust: lime; --nb-target: lime; }
    input, button, p, svg, table { display: none !important; } body { color-scheme: dark; word-spacing: 3em; text-align: right; }`);
  await page.goto(host.serve('/', { body: widget, head: '<link rel="stylesheet" href="/wild.css">' }));
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);
  const seen = await sentence(page).evaluate((element) => {
    const { fontSize, letterSpacing, textTransform, wordSpacing, direction, textAlign, color } = getComputedStyle(element);
    return { fontSize, letterSpacing, textTransform, wordSpacing, direction, textAlign, red: color === 'rgb(255, 0, 0)' };
  });
  expect(seen).toEqual({ fontSize: '18px', letterSpacing: 'normal', textTransform: 'none', wordSpacing: '0px', direction: 'ltr', textAlign: 'start', red: false });
  const meaning = await page.locator('nutrient-balance .nb').evaluate((element) => getComputedStyle(element).getPropertyValue('--nb-rust'));
  expect(meaning).not.toContain('lime');
  const smallest = await page.locator('nutrient-balance svg text').evaluateAll((texts) => Math.min(...texts.map((text) => parseFloat(getComputedStyle(text).fontSize))));
  expect(smallest).toBeGreaterThanOrEqual(12);
});

test('Prototypes that the host has grown change no figure', async ({ page, host }) => {
  host.add('/old-library.js', 'text/javascript', `
    Array.prototype.toJSON = function () { return 'a list'; };
    Object.prototype.toJSON = undefined;
    for (const name of ['each', 'error', 'format', 'food', 'wasmBinary', 'instantiateWasm2', 'zero']) {
      Object.prototype[name] = function () { return name; };
      Array.prototype[name + 'All'] = function () { return name; };
    }
    String.prototype.strip = function () { return 'stripped'; };
    window.nutrientBalance = 'mine'; window.Module = { broken: true }; window.$ = () => { throw new Error('not for you'); };`);
  await page.goto(host.serve('/', { body: '<nutrient-balance compact preset="magnesium-calcification"></nutrient-balance><nutrient-balance id="two"></nutrient-balance>', head: '<script src="/old-library.js"></script>' }));
  await page.getByRole('button', { name: '+ Whole milk' }).click();
  await page.getByRole('button', { name: '+ Almonds' }).click();
  await expect(sentence(page, 'nutrient-balance >> nth=0')).toContainText('Your calcium is 3.5 times your magnesium.');
  await typeAmounts(page.locator('#two'));
  await expect(sentence(page, '#two')).toHaveText(answer);
  expect(await page.evaluate(() => /** @type {any} */ (window).nutrientBalance)).toBe('mine');
});

test('Two versions live side by side, each under its own name, and the plain name belongs to the first', async ({ page, host }) => {
  // Its files are those of the site: another version of the script finds its own data by hash.
  host.add('/later/embed.js', 'text/javascript', script.toString().replaceAll('"0.1.0"', '"9.8.7"'));
  host.add('/again.js', 'text/javascript', `import '${host.site}embed/embed.js?again'; import '${host.site}embed/embed.js';`);
  const scripts = `<script type="module" src="${host.site}embed/embed.js" crossorigin></script><script type="module" src="/later/embed.js"></script><script type="module" src="/again.js"></script>`;
  const body = `<nutrient-balance id="one"></nutrient-balance><nutrient-balance-9-8-7 id="two" assets="${host.site}embed" language="fr"></nutrient-balance-9-8-7>`;
  const policy = `${strictPolicy} 'allow-duplicates'`;
  await page.goto(host.serve('/', { body, script: scripts, headers: { 'Content-Security-Policy': policy } }));
  await typeAmounts(page.locator('#one'));
  await page.locator('#two').getByLabel('Calcium par jour').fill('900');
  await page.locator('#two').getByLabel('Magnésium par jour').fill('250');
  await expect(sentence(page, '#one')).toHaveText(answer);
  await expect(sentence(page, '#two')).toContainText('3,6');
  const ids = await page.evaluate(() => [...document.querySelectorAll('#one, #two')].flatMap((element) => [...(element.shadowRoot?.querySelectorAll('[id^=nb-]') ?? [])].map(({ id }) => id)));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ['#one', '#two']) await page.locator(id).locator('#keep').check();
  await page.locator('#one').getByLabel('Calcium a day').fill('500');
  await page.reload();
  await expect(page.locator('#one').getByLabel('Calcium a day')).toHaveValue('500');
  await expect(page.locator('#two').getByLabel('Calcium par jour')).toHaveValue('900');
});

test('The right hash lets the script in; a wrong one loads nothing and harms nothing', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: widget, script: withHash(host.site, integrity) }));
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);

  const other = await page.context().newPage();
  /** @type {string[]} */
  const asked = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(host.serve('/wrong', { body: widget, script: withHash(host.site, integrity.replace(/.{6}==?$|.{6}$/, 'AAAAAA')) }));
  await expect(other.getByText('Words for old browsers.')).toBeVisible();
  expect(await other.evaluate(() => customElements.get('nutrient-balance'))).toBeUndefined();
  expect(asked.filter((url) => url.startsWith(host.site))).toEqual([`${host.site}embed/embed.js`]);
});

test('A file that is not the one the script was built with is not used, and the widget says so and tries again', async ({ context, host }) => {
  let tampered = true;
  // A page of its own: the browser writes the refusal to the console, which would fail the other one.
  const quiet = await context.newPage();
  await quiet.route(/engine-\w+\.wasm|reference-/, async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 1] ^= tampered ? 1 : 0;
    return route.fulfill({ response, body });
  });
  await quiet.goto(host.serve('/', { body: widget }));
  await quiet.getByLabel('Calcium a day').focus();
  await expect(quiet.getByText('The calculator could not be loaded.')).toBeVisible();
  tampered = false;
  await quiet.getByRole('button', { name: 'Try again' }).click();
  await typeAmounts(quiet);
  await expect(sentence(quiet)).toHaveText(answer);
});

for (const [name, preset] of [['the calculator', ''], ['an article', 'potassium-sodium']]) {
  test(`Whoever reads past ${name} loads no more than 60 kB, and no engine`, async ({ page, host }, info) => {
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => request.url().startsWith(host.site) && asked.push(request.url().slice(host.site.length)));
    await page.goto(host.serve('/', { body: widget.replace('<nutrient-balance', `<nutrient-balance preset="${preset}"`) }));
    await expect(page.getByLabel(preset ? 'Sodium a day' : 'Calcium a day')).toBeInViewport();
    await page.waitForLoadState('networkidle');
    const bytes = asked.reduce((sum, file) => sum + statSync(join(built, '..', `${file}.br`)).size, 0);
    info.annotations.push({ type: 'weight', description: `${bytes} bytes after brotli: ${asked.join(', ')}` });
    expect(asked.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(60_000);
    // The first touch brings the rest.
    await page.getByLabel(preset ? 'Sodium a day' : 'Calcium a day').focus();
    await expect.poll(() => asked.filter((file) => /wasm$/.test(file)).length).toBe(1);
  });
}

test('A host that forbids WebAssembly is told which rule to change', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(host.serve('/', { body: widget, headers: { 'Content-Security-Policy': strictPolicy.replace(" 'wasm-unsafe-eval'", '') } }));
  await expect(page.getByText("Its host has to allow: script-src 'wasm-unsafe-eval'")).toBeVisible();
});

test('A host that forbids connections keeps its own words, with a sentence that needs no catalogue', async ({ context, host }) => {
  const page = await context.newPage();
  await page.goto(host.serve('/', { body: widget, lang: 'de', headers: { 'Content-Security-Policy': strictPolicy.replace(/connect-src [^;]*/, "connect-src 'none'") } }));
  await expect(page.getByText('Der Rechner konnte nicht geladen werden.')).toBeVisible();
  await expect(page.getByText('Words for old browsers.')).toBeVisible();
});

test('A host that isolates itself may load it', async ({ page, host }) => {
  const headers = { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' };
  await page.goto(host.serve('/', { body: widget, headers }));
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('With the network gone it goes on, and asks for nothing', async ({ page, host, context }) => {
  await page.goto(host.serve('/', { body: `${widget}<nutrient-balance compact id="two" loading="eager"></nutrient-balance>` }));
  await expect(page.getByRole('button', { name: '+ Cheddar' })).toBeVisible();
  await context.setOffline(true);
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await typeAmounts(page.locator('nutrient-balance').first());
  await expect(sentence(page, 'nutrient-balance >> nth=0')).toHaveText(answer);
  await page.getByRole('button', { name: '+ Cheddar' }).click();
  await expect(sentence(page, '#two')).toContainText('Your calcium is');
  expect(asked).toEqual([]);
});

test('The host learns nothing of what is typed, unless it asks and the visitor agrees', async ({ page, host }) => {
  host.add('/ears.js', 'text/javascript', `window.heard = [];
    for (const name of ['nb-ready', 'nb-change', 'nb-error', 'input', 'change', 'keydown'])
      addEventListener(name, (event) => window.heard.push([name, JSON.stringify(event.detail ?? null), event.target.value ?? null]), true);`);
  await page.goto(host.serve('/', { body: '<nutrient-balance id="one"></nutrient-balance><nutrient-balance id="two" share></nutrient-balance>', head: '<script src="/ears.js"></script>' }));
  const heard = () => page.evaluate(() => JSON.stringify(/** @type {any} */ (window).heard));
  await typeAmounts(page.locator('#one'), '987', '321');
  await typeAmounts(page.locator('#two'), '987', '321');
  await expect(sentence(page, '#two')).toHaveText('Your calcium is 3.1 times your magnesium.');
  expect(await heard()).toContain('nb-change');
  expect(await heard()).not.toMatch(/987|321|report/);
  expect(await page.evaluate(() => document.documentElement.outerHTML + document.cookie + location.href + localStorage.length)).not.toMatch(/987|321/);
  await expect(page.getByLabel('Show my figures to this website')).toHaveCount(1);
  await page.getByLabel('Show my figures to this website').check();
  await expect.poll(heard).toMatch(/987/);
});

test('A script of the host cannot agree in place of the visitor, nor have anything kept', async ({ page, host }) => {
  host.add('/ears.js', 'text/javascript', "window.heard = []; addEventListener('nb-change', ({ detail }) => window.heard.push(detail), true);");
  await page.goto(host.serve('/', { body: '<nutrient-balance share></nutrient-balance>', head: '<script src="/ears.js"></script>' }));
  await expect(page.getByLabel('Show my figures to this website')).toBeVisible();
  await page.evaluate(async () => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('nutrient-balance')?.shadowRoot);
    root.addEventListener('click', (event) => event.target instanceof HTMLLabelElement && event.stopPropagation(), true);
    for (const id of ['share', 'keep']) {
      const box = /** @type {HTMLInputElement} */ (root.getElementById(id));
      const label = /** @type {HTMLLabelElement} */ (root.querySelector(`label[for=${id}]`));
      const presses = [() => box.click(), () => label.click(), () => box.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true })),
        () => { box.checked = true; }, ...['input', 'change'].map((name) => () => box.dispatchEvent(new Event(name, { bubbles: true, composed: true })))];
      for (const press of presses) {
        press();
        await new Promise(requestAnimationFrame);
      }
      box.checked = false;
    }
  });
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);
  expect(await page.evaluate(() => /** @type {any} */ (window).heard)).toEqual(expect.arrayContaining([null]));
  expect(await page.evaluate(() => [.../** @type {any} */ (window).heard.filter(Boolean), ...Object.keys(localStorage)])).toEqual([]);
  await page.getByText('Show my figures to this website').click();
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (window).heard.filter(Boolean).length)).toBe(1);
});

test('What is typed is kept only when the visitor says so, and not at all where the host forbids it', async ({ page, host }) => {
  const address = host.serve('/', { body: '<nutrient-balance></nutrient-balance>' });
  await page.goto(address);
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByLabel('Keep what I type in this browser').check();
  await page.reload();
  await expect(sentence(page)).toHaveText(answer);
  await page.getByLabel('Keep what I type in this browser').uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto(host.serve('/', { body: '<nutrient-balance no-storage></nutrient-balance>' }));
  await expect(page.getByLabel('Calcium a day')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
});

test('Two widgets of a page keep a day each, and the next article that asks for the same finds its own', async ({ page, host }) => {
  const widgets = '<nutrient-balance id="one"></nutrient-balance><nutrient-balance id="two"></nutrient-balance><nutrient-balance id="three" preset="zinc-copper"></nutrient-balance>';
  const address = host.serve('/', { body: widgets });
  await page.goto(address);
  await typeAmounts(page.locator('#one'));
  await typeAmounts(page.locator('#two'), '600', '300');
  await page.locator('#three').getByLabel('Zinc a day').fill('9');
  for (const id of ['#one', '#two', '#three']) await page.locator(id).getByLabel('Keep what I type in this browser').check();
  await page.reload();
  await expect(sentence(page, '#one')).toHaveText(answer);
  await expect(sentence(page, '#two')).toHaveText('Your calcium is 2.0 times your magnesium.');
  await expect(page.locator('#three').getByLabel('Zinc a day')).toHaveValue('9');
  await page.locator('#two').getByLabel('Keep what I type in this browser').uncheck();
  await page.locator('#one').getByLabel('Calcium a day').fill('500');
  await expect(sentence(page, '#one')).toHaveText('Your calcium is 2.0 times your magnesium.');
  await page.goto(host.serve('/another', { body: '<nutrient-balance ratios="ca_mg"></nutrient-balance><nutrient-balance id="list" compact></nutrient-balance><nutrient-balance id="other" preset="magnesium-calcification"></nutrient-balance>' }));
  await expect(page.getByLabel('Calcium a day').first()).toHaveValue('500');
  await expect(page.locator('#other').getByLabel('Calcium a day')).toHaveValue('');
  await expect(page.locator('#list').getByLabel('Keep what I type in this browser')).not.toBeChecked();
  await page.goto(address);
  await expect(page.locator('#two').getByLabel('Calcium a day')).toHaveValue('');
});

test('Which widget is ready first does not decide whose day is whose', async ({ page, host, context }) => {
  const address = host.serve('/', { body: '<nutrient-balance id="one" language="de"></nutrient-balance><nutrient-balance id="two"></nutrient-balance>' });
  await page.goto(address);
  await page.locator('#one').getByLabel('Calcium am Tag').fill('111');
  await page.locator('#two').getByLabel('Calcium a day').fill('222');
  for (const id of ['#one', '#two']) await page.locator(id).locator('#keep').check();
  await context.route(/messages-de-/, async (route) => {
    await expect(page.locator('#two').getByLabel('Calcium a day')).toHaveValue('222');
    await route.continue();
  });
  await page.reload();
  await expect(page.locator('#one').getByLabel('Calcium am Tag')).toHaveValue('111');
});

test('Properties set before the script has come are taken, and attributes are strict', async ({ page, host }) => {
  host.add('/early.js', 'text/javascript', "const one = document.querySelector('nutrient-balance'); one.compact = true; one.language = 'es'; one.noStorage = true; one.reference = 'plaid';");
  await page.goto(host.serve('/', { body: `<nutrient-balance></nutrient-balance><script src="/early.js"></script>` }));
  await expect(page.getByText('Su calcio y su magnesio')).toBeVisible();
  await expect(page.getByText('reference=«plaid»')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect(await page.locator('nutrient-balance').getAttribute('no-storage')).toBe('');
});

test('Taken out and put back a hundred times it grows by nothing, and keeps what was typed', async ({ page, host, browserName }) => {
  test.skip(browserName !== 'chromium', 'Only Chromium counts its listeners and nodes.');
  await page.goto(host.serve('/', { body: `<div id="place">${widget}</div>` }));
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText(answer);
  const session = await page.context().newCDPSession(page);
  const counted = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { nodes, jsEventListeners, usedSize };
  };
  /** @param {number} times */
  const comeAndGo = (times) => page.evaluate(async (many) => {
    const place = /** @type {Element} */ (document.querySelector('#place'));
    const kept = /** @type {Element} */ (place.firstElementChild);
    for (let i = 0; i < many; i += 1) {
      kept.remove();
      const fresh = document.createElement('nutrient-balance');
      place.append(fresh);
      await new Promise((done) => setTimeout(done, 15));
      fresh.remove();
      place.append(kept);
      await new Promise(requestAnimationFrame);
    }
  }, times);
  await comeAndGo(20);
  const before = await counted();
  await comeAndGo(100);
  await page.waitForTimeout(800);
  const after = await counted();
  expect(after.nodes).toBeLessThanOrEqual(before.nodes + 50);
  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners + 5);
  expect(after.usedSize).toBeLessThan(before.usedSize + 1_000_000);
  await expect(sentence(page)).toHaveText(answer);
});
