import AxeBuilder from '@axe-core/playwright';
import { keep, writeBehind } from './diary-on-the-page.js';
import { addFood, expect, open, options, search, test, typicalDay } from './on-the-page.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** @type {[string, (page: import('@playwright/test').Page) => Promise<unknown>][]} */
const views = [
  ['the first visit', open],
  ['the day', typicalDay],
  ['the open list of foods', async (page) => {
    await typicalDay(page);
    const field = await search(page, 'spinach');
    await field.press('ArrowDown');
  }],
  ['an idea that is shown, and a food asked about', async (page) => {
    await typicalDay(page);
    await page.getByRole('button', { name: /^Show in picture/ }).first().click();
    await page.getByText('Why not another food?').click();
  }],
  ['a supplement whose label can be read in two ways', async (page) => {
    await typicalDay(page);
    await page.getByRole('button', { name: 'Add a supplement' }).click();
    await page.getByLabel('Amount', { exact: true }).fill('500');
    await expect(page.getByRole('rowheader', { name: 'the whole compound' })).toBeVisible();
  }],
  ['the questions about health and food', async (page) => {
    await typicalDay(page);
    await page.getByText('Not sure', { exact: true }).click();
    await page.getByLabel('Thyroid hormone (levothyroxine').check();
    await page.getByText('What you do not eat').click();
  }],
  ['receipts', async (page) => {
    await typicalDay(page);
    await page.getByRole('button', { name: 'How Magnesium is worked out' }).click();
    await page.getByText('How this is worked out: Calcium to magnesium').click();
    await expect(page.getByText('Together').first()).toBeVisible();
  }],
  ['an open row and an open form', async (page) => {
    await typicalDay(page);
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: /Cheddar cheese/ }).click();
    await page.getByRole('button', { name: 'Type an amount' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
  }],
  ['several kept days, a person who is being added, and the question before everything is erased', async (page) => {
    await typicalDay(page);
    await keep(page);
    await page.getByRole('button', { name: 'Previous day' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByLabel('Everything I ate and drank this day is in the list').uncheck();
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await page.getByRole('button', { name: 'Add a person' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByRole('table', { name: 'Calcium, magnesium and their ratio on seven days' })).toBeVisible();
  }],
  ['a change that is not saved, and the form of an own food with errors', async (page) => {
    await typicalDay(page);
    await keep(page);
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByRole('button', { name: 'Next day' }).click();
    await addFood(page, 'almonds', 'Almonds');
    await page.getByRole('button', { name: 'Add a food by its label' }).click();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('There is no room for your last change.')).toBeVisible();
  }],
  ['a day that another tab has changed too, and the meals of an open row and of a food that is being added', async (page) => {
    await typicalDay(page);
    await keep(page);
    await writeBehind(page);
    await page.getByRole('button', { name: /Cheddar cheese/ }).click();
    await page.getByLabel('Meal', { exact: true }).selectOption({ label: 'Dinner' });
    await expect(page.getByText('Both versions are still there.')).toBeVisible();
    await search(page, 'spinach raw');
    await options(page).first().click();
    await expect(page.getByLabel('Meal', { exact: true })).toHaveCount(2);
  }],
  ['a recipe, and everything erased', async (page) => {
    await typicalDay(page);
    await keep(page);
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('button', { name: 'Erase everything now' }).click();
    await page.getByRole('button', { name: 'Add a recipe' }).click();
    await page.getByRole('combobox', { name: 'Search for an ingredient' }).fill('spinach raw');
    await page.locator('nb-recipe').getByRole('listbox').getByRole('option').first().click();
    await expect(page.getByRole('table', { name: 'What the recipe holds' })).toBeVisible();
  }],
  ["a food's own page", async (page) => {
    await open(page);
    await page.getByRole('region', { name: 'Foods by nutrient' }).getByRole('table').getByRole('button').first().click();
    await expect(page.getByRole('button', { name: 'Back to the list' })).toBeVisible();
  }],
];

for (const [name, show] of views) {
  for (const width of [390, 1280]) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      test(`Axe finds nothing in ${name}, ${width} px wide, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await show(page);
        await page.waitForTimeout(700);
        const { violations } = await new AxeBuilder({ page: /** @type {any} */ (page) }).withTags(tags).analyze();
        expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html, target }) => `${target}: ${html.slice(0, 160)}`) }))).toEqual([]);
      });
    }
  }
}

for (const [name, show] of views) {
  test(`Nothing scrolls sideways in ${name} at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await show(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('There is one heading of the first level, and a heading for every section', async ({ page }) => {
  await typicalDay(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  const titles = ['What would help', 'Every nutrient', 'Which ratio is right?', 'How sure is this?', 'Seven days', 'What studies show', 'Before you take a supplement', 'Foods by nutrient', 'Your own foods', 'Save', 'Take your data with you', 'How it works', 'All sources'];
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(titles);
});

test('Every control is at least 24 px in both directions', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await typicalDay(page);
  await page.getByRole('button', { name: /Cheddar cheese/ }).click();
  const small = await page.getByRole('button').evaluateAll((buttons) =>
    buttons.filter((button) => {
      // A chooser of files is pressed by its label.
      const { width, height } = (button.closest('label') ?? button).getBoundingClientRect();
      // The names in the rows of a table are as high as their rows.
      return width < 24 || height < (button.matches('.name') ? 24 : 44);
    }).map((button) => button.outerHTML));
  expect(small).toEqual([]);
});

test('With forced colours only the open page is underlined in the header', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const lines = await page.locator('nav.links a').evaluateAll((links) => links.map((link) => ({
    current: link.hasAttribute('aria-current'),
    seen: getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor,
  })));
  expect(lines.length).toBeGreaterThan(2);
  for (const { current, seen } of lines) expect(seen).toBe(current);
});

test('With forced colours every line of the picture that means something can be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await typicalDay(page);
  for (const mark of ['frame', 'beam-edge', 'recommended', 'ray', 'rim-band']) {
    const strokes = await page.locator(`.picture nb-plane .${mark}`).evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).stroke));
    const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(strokes.length, mark).toBeGreaterThan(0);
    for (const stroke of strokes) expect(stroke, mark).not.toBe(canvas);
  }
});

test('For whoever wants no motion the day moves in the picture at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await typicalDay(page);
  const places = await page.evaluate(async () => {
    const app = /** @type {any} */ (document.querySelector('nb-app'));
    const plane = document.querySelector('.picture nb-plane');
    /** @type {Set<string | undefined>} */
    const seen = new Set();
    const look = () => seen.add([...(plane?.shadowRoot?.querySelectorAll('circle.dot') ?? [])].map((dot) => dot.getAttribute('cx')).join(' '));
    look();
    new MutationObserver(look).observe(plane?.shadowRoot ?? document, { subtree: true, childList: true, attributes: true });
    const was = app.answer;
    app.apply({ ...app.state, entries: app.state.entries.slice(0, -3) });
    while (app.answer === was) await new Promise((resolve) => setTimeout(resolve, 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return seen.size;
  });
  expect(places).toBe(2);
});
