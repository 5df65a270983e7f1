// The day goes out as a file, a table and a link, and comes in again; what is wrong with a file or a link changes nothing.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { keepNewDay, reopen, savedRecords } from './diary-on-the-page.js';
import { choose, saved, section } from './exchange-on-the-page.js';
import { addFood, expect, open, test, typicalDay, verdict } from './on-the-page.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** @typedef {import('@playwright/test').Page} Page */

const undo = (/** @type {Page} */ page) => section(page).getByRole('button', { name: 'Undo' });

/** @param {Page} page */
async function linkOf(page) {
  await section(page).getByRole('button', { name: 'Make a link' }).click();
  const field = section(page).getByLabel('Link', { exact: true });
  await expect(field).toHaveValue(/#d=a/);
  return field.inputValue();
}

/** @param {Page} page */
const rows = (page) => page.locator('nb-day-list tr.entry');

const servings = 'Day,Time,Group,Food Name,Amount,Energy (kcal),Calcium (mg),Magnesium (mg),Starch (g),Category\n' +
  '2026-03-01,8:05 AM,Breakfast,"<img src=x onerror=""document.title=1"">",80 g,300,42,110,50,Cereals\n2026-03-02,,Dinner,"=HYPERLINK(""x"")",30 g,120,210,8,0,Dairy\n';

test('Everything is saved as a file, and comes in on an empty page as it was; nothing is requested', async ({ page }) => {
  await typicalDay(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await expect(rows(page).last()).toContainText(/30\s+24/);
  const before = await rows(page).allInnerTexts();
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = await saved(page, 'Save a file');
  expect(file.name).toMatch(/^nutrient-balance-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(file.text).people[0].plan.person.age_years).toBe(42);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);

  await open(page);
  await choose(page, file.name, file.text);
  await expect(section(page).getByRole('heading', { name: 'A file with everything from this page' })).toBeVisible();
  await expect(section(page)).toContainText(`One day with ${before.length} entries.`);
  await expect(rows(page)).toHaveCount(0);
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await expect(rows(page)).toHaveCount(before.length);
  expect(await rows(page).allInnerTexts()).toEqual(before);
  await expect(verdict(page)).toContainText('Your calcium is about');
  expect((await saved(page, 'Save a file')).text).toBe(file.text);
});

test('Firefox writes the file and the tables to the disk, whole and under their names', async ({ browserName, playwright }, info) => {
  test.skip(browserName !== 'firefox', 'other browsers tell the test of what they save');
  const downloadsPath = info.outputPath('saved');
  const { launchOptions, channel, baseURL } = info.project.use;
  const browser = await playwright.firefox.launch({ ...launchOptions, channel, downloadsPath });
  const page = await browser.newPage({ baseURL });
  await typicalDay(page);
  const names = /** @type {const} */ ([['Save a file', '.json'], ['Days and nutrients (CSV)', '-days-'], ['What was eaten (CSV)', '-entries-']]);
  for (const [button] of names) await section(page).getByRole('button', { name: button }).click();
  const written = () => (existsSync(downloadsPath) ? readdirSync(downloadsPath).filter((name) => statSync(join(downloadsPath, name)).size > 0) : []);
  await expect.poll(() => names.filter(([, part]) => written().some((name) => name.includes(part))).length).toBe(names.length);
  const text = (/** @type {string} */ part) => readFileSync(join(downloadsPath, String(written().find((name) => name.includes(part)))), 'utf8');
  expect(JSON.parse(text('.json')).people[0].plan.days[0].entries).toHaveLength(12);
  expect(text('-days-')).toMatch(/^date,/);
  expect(text('-entries-').trimEnd().split('\r\n')).toHaveLength(13);
  await browser.close();
});

test('A file that takes the place of what is here says so first, and is taken back with the keyboard', async ({ page }) => {
  await typicalDay(page);
  const here = await rows(page).count();
  const plan = { format: 'nutrient-balance/plan@1', person: { age_years: 30, sex: 'male' }, days: [{ date: '2026-03-01', entries: [{ food: 'sr:11457', grams: 30 }] }] };
  await choose(page, 'plan.json', JSON.stringify({ format: 'nutrient-balance/diary@1', people: [{ name: 'Ana', plan }] }));
  await section(page).getByRole('radio', { name: /^Keep it/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(section(page).getByRole('radio', { name: /^Put the file in its place/ })).toBeChecked();
  await expect(section(page)).toContainText('The one day that is here goes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(undo(page)).toBeFocused();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText(/Man, 30/)).toBeVisible();
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(here);
  await expect(page.getByText(/Woman, 42/)).toBeVisible();
});

test('A band of one’s own comes in with a file, is drawn, stays on offer beside another one, and goes out again', async ({ page }) => {
  await open(page);
  const plan = {
    format: 'nutrient-balance/plan@1', person: { age_years: 42, sex: 'female', life_stage: 'none' }, reference: 'efsa', ratio_bands: { ca_mg: { low: 1.5, high: 3 } },
    basis: { zinc: 'phytate_900' }, days: [{ entries: [{ food: 'sr:01077', grams: 500 }, { food: 'sr:12061', grams: 60 }] }],
  };
  await choose(page, 'plan.json', JSON.stringify(plan));
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByRole('radio', { name: /^1.5 to 3 · Your own band/ })).toBeChecked();
  await page.getByText('Popular on the web').click();
  await expect(page.getByRole('radio', { name: /Popular on the web/ })).toBeChecked();
  await page.getByText('Your own band').click();
  const out = JSON.parse((await saved(page, 'Save a file')).text).people[0].plan;
  expect([out.ratio_bands, out.basis]).toEqual([plan.ratio_bands, plan.basis]);
});

test('What comes in is kept on the device at once, and so is its undoing', async ({ page }) => {
  await keepNewDay(page);
  const plan = { format: 'nutrient-balance/plan@1', days: [{ entries: [{ food: 'sr:11457', grams: 31 }, { food: 'sr:11457', grams: 32 }] }] };
  await choose(page, 'plan.json', JSON.stringify({ format: 'nutrient-balance/diary@1', people: [{ name: '', plan }] }));
  await section(page).getByRole('radio', { name: /^Put the file in its place/ }).check();
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('nb-keep')).toContainText('The last change is saved.');
  await expect.poll(async () => (await savedRecords(page, 'days')).map(({ value }) => value?.entries.length)).toEqual([2]);
  await undo(page).click();
  await expect(rows(page)).toHaveCount(1);
  await expect.poll(async () => (await savedRecords(page, 'days')).map(({ value }) => value?.entries.length)).toEqual([1]);
  await reopen(page);
  await expect(rows(page)).toHaveCount(1);
});

test('A table of Cronometer comes in with what was left out told, and markup and formulas stay text', async ({ page }) => {
  await typicalDay(page);
  await choose(page, 'servings.csv', servings);
  await expect(section(page).getByRole('heading', { name: 'What was eaten, from Cronometer' })).toBeFocused();
  await expect(section(page)).toContainText('2 days with 2 entries.');
  await expect(section(page)).toContainText('Not counted here: Starch (g).');
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await expect(rows(page)).toHaveCount(1);
  await section(page).getByRole('link', { name: 'Show the day' }).click();
  await expect(page.locator('#result')).toBeFocused();
  await expect(rows(page).first()).toContainText('=HYPERLINK("x")');
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  await expect(page).toHaveTitle('Nutrient Balance');
  const table = await saved(page, 'What was eaten (CSV)');
  expect(table.text).toContain(`"'=HYPERLINK(""x"") (30 g)"`);
});

test('What cannot be brought in says why and where, and changes nothing', async ({ page }) => {
  await typicalDay(page);
  const before = await rows(page).allInnerTexts();
  const plan = '{"format":"nutrient-balance/plan@1",\n"days":[{"entries":[{"food":"sr:11457","grams":30,"__proto__":{}}]}]}';
  const utf16 = Buffer.from('\ufefffood,amount,unit\nsr:11457,many,g\n', 'utf16le');
  /** @type {[string, string | Buffer, string][]} */
  const files = [
    ['a.json', plan, '(/days/0/entries/0/__proto__). Line 2.'],
    ['b.json', plan.slice(0, 60), 'not valid JSON'],
    ['c.zip', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 8, 0]), 'This is a packed file.'],
    ['d.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'This is not a text file.'],
    ['e.txt', 'Dear diary, today I had spinach.', 'does not know what kind of file'],
    ['f.json', '', 'The file is empty.'],
    ['g.json', `[${'[],'.repeat(3_400_000)}[]]`, 'holds more than the page can read'],
    ['h.xml', '<?xml version="1.0"?><HealthData><Record type="HKQuantity', 'The file ends too early.'],
    ['i.csv', utf16, 'Line 2: There is no amount that can be counted. many'],
  ];
  for (const [name, content, words] of files) {
    await choose(page, name, content);
    await expect(section(page).locator('nb-import')).toContainText(words);
  }
  expect(await rows(page).allInnerTexts()).toEqual(before);
  await expect(undo(page)).toHaveCount(0);
});

test('A file can be dropped, and a food from a label comes to the own foods', async ({ page }) => {
  await open(page);
  const product = JSON.stringify({ product: { code: '17', product_name: 'Oat drink', nutriments: { calcium_100g: 0.12, calcium_unit: 'mg' } } });
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'product.json'));
    return data;
  }, product);
  await section(page).locator('.drop').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(section(page)).toContainText('One food of your own: Oat drink.');
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  const { text } = await saved(page, 'Save a file');
  expect(JSON.parse(text).people[0].plan.foods).toEqual({ off_17: { name: 'Oat drink', nutrients: { calcium: 120 } } });
});

test('Of two apps in Apple Health one is chosen', async ({ page }) => {
  await open(page);
  const record = (/** @type {string} */ app, /** @type {string} */ date, /** @type {number} */ value) =>
    `<Record type="HKQuantityTypeIdentifierDietaryCalcium" sourceName="${app}" unit="mg" startDate="${date} 08:00:00 +0100" value="${value}"/>`;
  await choose(page, 'export.xml', `<?xml version="1.0"?><HealthData>${record('One', '2026-03-01', 700)}${record('One', '2026-03-02', 800)}${record('Two', '2026-03-02', 900)}</HealthData>`);
  await expect(section(page)).toContainText('2 days with 2 entries.');
  await section(page).getByLabel(/^Which app counts/).selectOption('Two');
  await expect(section(page)).toContainText('One day with one entry.');
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).first()).toContainText('900');
});

test('The table of days begins with the mark for Excel when it is asked for', async ({ page }) => {
  await typicalDay(page);
  const plain = await saved(page, 'Days and nutrients (CSV)');
  expect(plain.text).toMatch(/^date,complete,energy \(kcal\),/);
  await section(page).getByLabel('Write it so that Excel reads it').check();
  expect((await saved(page, 'Days and nutrients (CSV)')).text).toBe(`\ufeff${plain.text}`);
});

test('A day is shared by link: it says what is in it, holds no answers about the person, and leaves the address at once', async ({ page }) => {
  await typicalDay(page);
  const before = await rows(page).count();
  const link = await linkOf(page);
  expect(link.length).toBeLessThan(1000);
  await expect(section(page)).toContainText('no name and no date');
  await expect(section(page).getByLabel('Health: conditions and medicines')).toBeDisabled();
  await section(page).getByLabel('Age, sex, pregnancy').check();
  await expect(section(page).getByLabel('Link', { exact: true })).not.toHaveValue(link);

  await page.goto('about:blank');
  await page.goto(link);
  const shared = page.getByRole('region', { name: 'Someone shared a day with you' });
  await expect(shared).toContainText(`${before} entries: Corn flakes`);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.evaluate(() => history.state)).toBe(null);
  await expect(shared).not.toContainText('It was made for');
  await shared.getByRole('button', { name: 'Show it as my day' }).click();
  await expect(rows(page)).toHaveCount(before);
  await expect(page.getByRole('button', { name: 'Add age and sex' })).toBeVisible();
});

test('A link never takes the place of a day by itself, and can be left or taken back', async ({ page }) => {
  await typicalDay(page);
  const link = await linkOf(page);
  await page.goto('about:blank');
  await open(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  const shared = page.getByRole('region', { name: 'Someone shared a day with you' });
  await expect(shared).toContainText('It takes the place of the one entry of the day on screen.');
  expect(new URL(page.url()).hash).toBe('');
  await expect(rows(page)).toHaveCount(1);
  await shared.getByRole('button', { name: 'Leave it' }).click();
  await expect(shared).toHaveCount(0);
  await expect(verdict(page)).toBeFocused();
  await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await shared.getByRole('button', { name: 'Show it as my day' }).click();
  await expect(rows(page).nth(3)).toBeVisible();
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test('A damaged link says so and changes nothing', async ({ page }) => {
  for (const hash of ['#d=aAAAA', '#d=zzz', '#d=a<script>alert(1)</script>', `#d=a${'A'.repeat(70_000)}`]) {
    await page.goto('about:blank');
    await page.goto(`./${hash}`);
    await expect(page.getByRole('region', { name: 'Someone shared a day with you' })).toContainText('The link cannot be opened.');
    expect(new URL(page.url()).hash).toBe('');
  }
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(verdict(page)).toContainText('How does your');
});

test('A day that is too long for a link is offered as a file', async ({ page }) => {
  await open(page);
  const entries = Array.from({ length: 400 }, (_, n) => ({ name: `${Math.sin(n)} ${Math.cos(n)} ${Math.tan(n)}`, nutrients: { calcium: n } }));
  await choose(page, 'plan.json', JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ date: '2026-03-01', entries }] }));
  await section(page).getByRole('button', { name: 'Bring it in' }).click();
  await section(page).getByRole('button', { name: 'Make a link' }).click();
  await expect(section(page).getByRole('alert')).toContainText('Save a file instead');
  await expect(section(page).getByLabel('Link', { exact: true })).toHaveCount(0);
});

/** @type {[string, (page: Page) => Promise<unknown>, string][]} what is shown, how, and the part that is looked at */
const views = [
  ['a file to bring in and a link to share', async (page) => {
    await typicalDay(page);
    await linkOf(page);
    await choose(page, 'p.json', JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ date: '2026-03-01', entries: [{ food: 'sr:11457', grams: 30 }] }] }));
    await expect(section(page).getByRole('button', { name: 'Bring it in' })).toBeVisible();
  }, '#exchange'],
  ['a table whose lines are wrong', async (page) => {
    await typicalDay(page);
    await choose(page, 'e.csv', 'food,amount,unit\nspinich,1,g\n');
    await expect(section(page)).toContainText('Line 2');
  }, '#exchange'],
  ['a shared day', async (page) => {
    await typicalDay(page);
    const link = await linkOf(page);
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await expect(page.getByRole('button', { name: 'Show it as my day' })).toBeVisible();
  }, 'nb-shared'],
];

for (const [name, show, part] of views) {
  for (const [width, colorScheme] of /** @type {const} */ ([[1280, 'light'], [390, 'dark']])) {
    test(`Axe finds nothing in ${name}, ${width} px wide, ${colorScheme}`, async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'one browser is enough for what does not depend on it');
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await show(page);
      await page.waitForTimeout(700);
      const { violations } = await new AxeBuilder({ page: /** @type {any} */ (page) }).include(part).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => `${target}: ${html.slice(0, 160)}`) }))).toEqual([]);
    });
  }

  test(`Nothing scrolls sideways in ${name} at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await show(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
