// The widget in foreign articles: it works under a strict host, speaks its place's language, and takes nothing from anybody.
import AxeBuilder from '@axe-core/playwright';
import { expect, test, typeAmounts } from './foreign-site.js';

const widget = '<nutrient-balance><p>The calculator needs a newer browser.</p></nutrient-balance>';

/** @param {import('@playwright/test').Page} page @param {string} [selector] */
const sentence = (page, selector = 'nutrient-balance') => page.locator(selector).locator('.sentence');

test('Two amounts are compared under a strict host, and what the host wrote for old browsers is gone', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: widget }));
  await typeAmounts(page);
  await expect(sentence(page)).toHaveText('Your calcium is 3.6 times your magnesium.');
  await expect(page.getByText('The calculator needs a newer browser.')).toBeHidden();
  await expect(page.getByRole('img', { name: 'Calcium and magnesium of the day' })).toBeVisible();
});

test('With age and sex each amount is held against what is recommended', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: widget }));
  await typeAmounts(page);
  await page.getByRole('button', { name: 'Add age and sex' }).click();
  await expect(page.getByLabel('Age')).toBeFocused();
  await page.getByLabel('Age').fill('42');
  await page.getByLabel('Sex').selectOption('Female');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(sentence(page)).toHaveText('A little short on calcium, short on magnesium. Your calcium is 3.6 times your magnesium.');
  await expect(page.getByText('Woman, 42 · US amounts')).toBeVisible();
  await expect(page.getByText('short: 70 mg')).toBeVisible();
});

test('A day of foods is built and taken apart by keyboard', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: '<nutrient-balance compact></nutrient-balance>' }));
  await page.getByRole('button', { name: '+ Whole milk' }).press('Enter');
  await page.getByRole('button', { name: '+ Almonds' }).press('Enter');
  await expect(page.getByRole('row', { name: /Almonds/ })).toContainText('77');
  await expect(sentence(page)).toContainText('Your calcium is 3.5 times your magnesium.');
  await page.getByLabel('Search for another food').fill('lentils boiled');
  await page.getByRole('button', { name: /^Lentils, mature seeds, cooked/ }).press('Enter');
  await expect(page.getByLabel('Search for another food')).toBeFocused();
  await page.getByRole('button', { name: 'Remove Lentils' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Almonds' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Almonds' }).press('Enter');
  await page.getByRole('button', { name: 'Remove Whole milk' }).press('Enter');
  await expect(page.getByRole('button', { name: '+ Whole milk' })).toBeFocused();
});

test('Two widgets on one page speak two languages and know nothing of each other', async ({ page, host }) => {
  const body = `<nutrient-balance id="one"></nutrient-balance><div lang="de-AT"><nutrient-balance id="two"></nutrient-balance></div>
    <nutrient-balance id="three" language="ar"></nutrient-balance>`;
  await page.goto(host.serve('/', { body }));
  await typeAmounts(page.locator('#one'));
  await page.locator('#two').getByLabel('Calcium am Tag').fill('1.200,5');
  await page.locator('#two').getByLabel('Magnesium am Tag').fill('300');
  await expect(sentence(page, '#one')).toHaveText('Your calcium is 3.6 times your magnesium.');
  await expect(sentence(page, '#two')).toHaveText(/Calcium.*4,0/);
  await expect(page.locator('#three .nb')).toHaveAttribute('dir', 'rtl');
  await page.locator('#one').getByLabel('Magnesium a day').fill('300');
  await expect(sentence(page, '#one')).toHaveText('Your calcium is 3.0 times your magnesium.');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'fr'));
  await expect(page.locator('#one').getByText('Comparaison rapide')).toBeVisible();
  await expect(sentence(page, '#two')).toHaveText(/Calcium.*4,0/);
});

test('The host chooses nutrients and ratios, and each ratio is answered from its own two', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: '<nutrient-balance id="one" ratios="na_k, zn_cu"></nutrient-balance><nutrient-balance id="two" nutrients="iron gold" reference="efsa"></nutrient-balance>' }));
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  for (const [label, value] of [['Sodium', '2300'], ['Potassium', '3000'], ['Zinc', '9'], ['Copper', '900']]) await one.getByLabel(`${label} a day`).fill(value);
  await expect(sentence(page, '#one')).toContainText('Sodium to potassium: 1.3, counted in atoms.');
  await expect(one.getByText('Zinc to copper: 10.0, by weight.')).toBeVisible();
  await expect(one.getByRole('img', { name: /Sodium to potassium: your day at 1.3/ })).toBeVisible();
  await two.getByLabel('Iron a day').fill('8');
  await expect(sentence(page, '#two')).toHaveText('Iron: 8.0 mg.');
  await two.getByRole('button', { name: 'Add age and sex' }).click();
  await two.getByLabel('Age').fill('60');
  await two.getByLabel('Sex').selectOption('Male');
  await expect(sentence(page, '#two')).toContainText('Iron: short: 3.0 mg.');
  await expect(two.getByText('nutrients=“gold” means nothing here')).toBeVisible();
});

test('A field left empty is not known: the pair is answered all the same, and nothing is said of what nobody typed', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: '<nutrient-balance id="one" nutrients="calcium magnesium vitamin_d" ratios="ca_mg ca_p"></nutrient-balance><nutrient-balance id="two" nutrients="iron zinc"></nutrient-balance>' }));
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await typeAmounts(one);
  await expect(sentence(page, '#one')).toHaveText('Your calcium is 3.6 times your magnesium.');
  await expect(one.getByText(/to phosphorus:/)).toHaveCount(0);
  await one.getByRole('button', { name: 'Add age and sex' }).click();
  await one.getByLabel('Age').fill('45');
  await one.getByLabel('Sex').selectOption('Female');
  await expect(one.locator('dl div').nth(2)).toHaveText(/Vitamin D\s*not known/);
  // In a wide article the words stay beside their amount.
  expect(await one.locator('dl').evaluate((list) => list.getBoundingClientRect().width)).toBeLessThan(500);
  await one.getByLabel('Phosphorus a day').fill('1000');
  await expect(one.getByText('Calcium to phosphorus: 0.70, counted in atoms.')).toBeVisible();
  await one.getByLabel('Magnesium a day').fill('');
  await expect(sentence(page, '#one')).toHaveCount(0);
  await two.getByLabel('Zinc a day').fill('9');
  await expect(sentence(page, '#two')).toHaveText('Zinc: 9.0 mg.');
});

test('An amount that nobody can count is refused beside its field, in plain words and once', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: widget }));
  await typeAmounts(page, '99999999999');
  await expect(page.locator('nutrient-balance').getByRole('alert')).toHaveText(['That is more than the page can count. The most is 1,000,000.']);
  await expect(page.locator('nutrient-balance')).not.toContainText('/days/');
});

test('An article checks its claims, and axe finds nothing in them, in the dark and from right to left', async ({ page, host }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const body = '<nutrient-balance id="one" preset="magnesium-calcification" compact></nutrient-balance><nutrient-balance id="two" preset="zinc-copper" language="ar"></nutrient-balance>';
  await page.goto(host.serve('/', { body, head: '<meta name="color-scheme" content="light dark">' }));
  const one = page.locator('#one');
  await expect(one.getByText('Add what you ate, and it is compared here.').first()).toBeVisible();
  for (const food of ['Whole milk', 'Plain yogurt', 'Almonds', 'Cheddar']) await one.getByRole('button', { name: `+ ${food}` }).click();
  await one.getByRole('button', { name: 'Add age and sex' }).click();
  await one.getByLabel('Age').fill('42');
  await one.getByLabel('Sex').selectOption('Female');
  await expect(one.getByRole('listitem').filter({ hasText: 'Magnesium slows the calcification of arteries.' })).toContainText('Your figures: Magnesium: 150 of 320 mg, short: 170 mg.');
  for (const summary of await one.locator('summary').all()) await summary.press('Enter');
  await expect(one.getByText('No trial in people has shown that magnesium takes away calcium')).toBeVisible();
  await expect(one.getByText('100 mg of Magnesium oxide hold 60 mg of Magnesium.')).toBeVisible();
  // An answer about the kidneys changes what may be judged.
  await one.getByLabel('Do you have kidney disease').selectOption('Not sure');
  await expect(one.locator('p.context')).toContainText('We do not judge the ratio here');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('The notes on safety can be neither emptied nor hidden', async ({ page, host }) => {
  host.add('/hide.css', 'text/css', ['footer', 'safety', 'foot'].map((part) => `nutrient-balance::part(${part})`).join(', ') + ' { display: none !important }');
  const body = '<nutrient-balance><b slot="title">Our own title</b><i slot="after">Our own words</i><span slot="footer">nothing</span><span slot="safety"></span></nutrient-balance>';
  await page.goto(host.serve('/', { body, head: '<link rel="stylesheet" href="/hide.css">' }));
  for (const words of ['Our own title', 'Our own words', 'About what you eat, not a test of your body. Kidney disease, pregnancy or medicines: ask your doctor first.']) {
    await expect(page.getByText(words)).toBeVisible();
  }
});

test('No rule is broken by colours, names or headings, empty and filled, at every width', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: `${widget}<h2>Foods</h2><nutrient-balance compact></nutrient-balance>` }));
  await typeAmounts(page);
  await page.getByRole('button', { name: '+ Cheddar' }).click();
  for (let i = 0; i < 2; i += 1) await page.getByRole('button', { name: 'Add age and sex' }).first().click();
  await expect(sentence(page).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  for (const width of [280, 320, 480]) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `no sideways scroll at ${width}`).toBe(true);
  }
});

test("On a narrow screen labels of two lines move no field, and the day's line crosses no words of its scale", async ({ page, host }) => {
  await page.setViewportSize({ width: 296, height: 900 });
  await page.goto(host.serve('/', { lang: 'de', body: '<nutrient-balance id="one"></nutrient-balance><nutrient-balance id="two" preset="zinc-copper"></nutrient-balance>' }));
  const tops = (/** @type {import('@playwright/test').Locator} */ all) => all.evaluateAll((each) => each.map((one) => Math.round(one.getBoundingClientRect().top)));
  await expect(page.locator('#one input[inputmode=decimal]')).toHaveCount(2);
  const [calcium, magnesium] = await tops(page.locator('#one input[inputmode=decimal]'));
  expect(calcium).toBe(magnesium);
  const two = page.locator('#two');
  await two.getByLabel('Zink am Tag').fill('9');
  for (const [copper, ratio] of [['600', '15,0'], ['750', '12,0'], ['900', '10,0'], ['1000', '9,0'], ['1125', '8,0']]) {
    await two.getByLabel('Kupfer am Tag').fill(copper);
    await expect(sentence(page, '#two')).toContainText(`Zink zu Kupfer: ${ratio}`);
    const { line, words } = await two.locator('.picture svg').evaluate((svg) => ({
      line: svg.querySelector('.ray-day')?.getBoundingClientRect().x ?? 0,
      words: [...svg.querySelectorAll('g text')].map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    }));
    expect(words.length).toBeGreaterThan(0);
    for (const [left, right] of words) expect(line < left || line > right, `${copper} µg: ${left} to ${right}, line at ${line}`).toBe(true);
  }
});

test('In parents that fit themselves to what is in them it keeps a width to be read at', async ({ page, host }) => {
  const parents = ['display: inline-block', 'float: left', 'display: flex', 'display: grid; grid-template-columns: auto auto', 'inline-size: min-content'];
  const style = ['hr { clear: both }', ...parents.map((rule, i) => `#p${i} { ${rule} }`)].join(' ');
  host.add('/parents.css', 'text/css', style);
  const body = parents.map((_, i) => `<div id="p${i}"><nutrient-balance></nutrient-balance></div>`).join('<hr>');
  await page.goto(host.serve('/', { body: `${body}<table><tr><td>${widget}</td></tr></table>`, head: '<link rel="stylesheet" href="/parents.css">' }));
  await typeAmounts(page.locator('nutrient-balance').first());
  const widths = await page.locator('nutrient-balance').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
  expect(widths).toHaveLength(parents.length + 1);
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(280);
});

test('A host may ask for the list of foods afterwards', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: widget }));
  await typeAmounts(page);
  await page.locator('nutrient-balance').evaluate((element) => element.setAttribute('compact', ''));
  await page.getByRole('button', { name: '+ Cheddar' }).click();
  await expect(sentence(page)).toContainText('Your calcium is');
});

test('An address or a language that means nothing is said aloud, and the calculator stays', async ({ page, host }) => {
  const body = '<nutrient-balance page="javascript:alert(1)" assets="http://[bad" language="xx"></nutrient-balance>';
  await page.goto(host.serve('/', { body, lang: 'fr' }));
  for (const said of ['page=« javascript:alert(1) »', 'assets=« http://[bad »', 'language=« xx »']) await expect(page.getByText(said.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0'))).toBeVisible();
  await expect(page.locator('nutrient-balance').getByRole('link', { name: /Page entière|page/i })).not.toHaveAttribute('href', /javascript/);
});

test("No colour of a host's hides the notes on safety", async ({ page, host }) => {
  host.add('/hide.css', 'text/css', 'nutrient-balance { --nb-ink: transparent; --nb-ink2: transparent; --nb-ink3: transparent; --nb-blue: transparent; --nb-paper: #000; --nb-radius: 300px; }');
  await page.goto(host.serve('/', { body: widget, head: '<link rel="stylesheet" href="/hide.css">' }));
  const notes = page.locator('nutrient-balance').getByText('not a test of your body');
  await expect(notes).toBeVisible();
  expect(await notes.evaluate((element) => getComputedStyle(element).color)).not.toMatch(/, 0\)$|transparent/);
});
