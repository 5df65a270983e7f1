// Foods come in the background: the page answers before they are there, and goes on without those that cannot be had.
import { addFood, describe, expect, open, options, search, searchField, test, verdict } from './on-the-page.js';

/** The file of one packed table, whatever hash its name carries. @param {string} id */
const table = (id) => new RegExp(`/foods-${id}-[0-9a-f]+\\.nbt$`);
const loading = /^Foods are loading: \d+ %/;

test('Two amounts are answered while no food is there yet, and the page says how far the foods are', async ({ page }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
  await page.route(table('everyday'), async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByText(loading)).toBeVisible();
  await describe(page);
  await page.getByLabel('Calcium', { exact: true }).fill('1200');
  await page.getByLabel('Magnesium', { exact: true }).fill('300');
  await expect(verdict(page)).toContainText('Your calcium is 4.0');
  await searchField(page).fill('spinach');
  await expect(page.getByText('No food called “spinach” so far. More foods are still loading.').first()).toBeVisible();
  letGo();
  await expect(options(page).first()).toContainText('Spinach');
  await expect(page.getByText(loading)).toHaveCount(0);
});

test('What was typed before the engine came is answered when it comes', async ({ page }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
  await page.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await searchField(page).fill('spinach');
  letGo();
  await expect(options(page).first()).toContainText('Spinach');
});

test('Everyday foods are found, eaten and answered for while all other foods are still on their way', async ({ page }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
  await page.route(table('(?:sr|fndds|foundation|ciqual)'), async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await describe(page);
  await addFood(page, 'spinach', /Spinach/);
  await expect(page.getByText(loading).first()).toBeVisible();
  await expect(verdict(page)).toContainText('Spinach: 30 mg calcium, 24 mg magnesium.');
  letGo();
  await expect(page.getByText(loading)).toHaveCount(0);
});

test('A table that cannot be had is named, the others work, and it can be tried again', async ({ page }) => {
  let broken = true;
  await page.route(table('ciqual'), (route) => (broken ? route.fulfill({ status: 200, body: 'not a table' }) : route.continue()));
  await open(page);
  const alert = page.getByRole('alert').filter({ hasText: 'Some foods could not be loaded: Ciqual 2020.' });
  await expect(alert).toBeVisible();
  await search(page, 'spinach');
  broken = false;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await search(page, 'milk whole uht');
  await expect(options(page).filter({ hasText: 'Ciqual' }).first()).toBeVisible();
});

test('A table with other bytes than the page was built with is refused', async ({ page }) => {
  await page.route(table('foundation'), async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    body[body.length - 100] ^= 1;
    await route.fulfill({ response, body });
  });
  await open(page);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded: USDA Foundation Foods' })).toBeVisible();
});

test('Every food found says which table it is from, and Ciqual is named with its licence', async ({ page }) => {
  await open(page);
  await expect(page.getByText(loading)).toHaveCount(0);
  await search(page, 'spinach');
  await expect(options(page).first()).toContainText(/SR Legacy|FNDDS|Foundation Foods|Ciqual/);
  await expect(page.getByText('Anses. 2020. Ciqual French food composition table. Licence Ouverte (Etalab).')).toBeAttached();
});

for (const width of [390, 1280]) {
  test(`The first words stand where the program draws them again, and say when it cannot be had, ${width} px wide`, async ({ page, context }) => {
    const words = (/** @type {import('@playwright/test').Page} */ of) =>
      of.evaluate(() => [...document.querySelectorAll('nb-app :is(.brand, h1, .lead)')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { text: element.textContent?.trim(), x, y, width, height };
      }));
    // A page of its own: the browser writes the refusal to the console, which would fail the other one.
    const early = await context.newPage();
    await early.route(/site-[\w-]+\.js$/, (route) => route.abort());
    await Promise.all([page, early].map((each) => each.setViewportSize({ width, height: 900 })));
    await early.goto('./');
    await open(page);
    const drawn = await words(page);
    expect(drawn).toHaveLength(3);
    expect(await words(early)).toEqual(drawn);
    await expect(early.getByRole('alert')).toHaveText('The page could not load all of its parts. Reload it to try again.');
  });
}

test('An address that names a part leads there, though the part is drawn later', async ({ page }) => {
  await page.goto('./#exchange');
  await expect(page.locator('#exchange')).toBeInViewport();
  await expect(page.locator('#exchange')).toBeFocused();
});

test('Whoever has begun to type is not taken away by the part that the address names', async ({ page }) => {
  /** @type {() => void} */
  let letGo = () => {};
  const held = new Promise((resolve) => (letGo = () => resolve(undefined)));
  await page.route(/below-[\w-]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#exchange');
  await page.getByLabel('Calcium', { exact: true }).fill('800');
  letGo();
  await expect(page.locator('footer')).toBeAttached();
  await expect(page.getByLabel('Calcium', { exact: true })).toBeFocused();
  await expect(page.locator('#exchange')).not.toBeInViewport();
});
