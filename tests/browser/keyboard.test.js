import { entries } from './diary-on-the-page.js';
import { expect, open, options, searchField, test, verdict } from './on-the-page.js';

test('A day is made, changed and read with the keyboard alone', async ({ page }) => {
  await open(page);
  const press = (/** @type {string[]} */ ...keys) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab'); // skip link, name, four links, age
  await expect(page.getByLabel('Age', { exact: true })).toBeFocused();
  await page.keyboard.type('42');
  await press('Tab', 'Tab', 'Space');
  await expect(page.getByRole('radio', { name: 'Female' })).toBeChecked();
  await press('Tab', 'ArrowDown', 'Tab', 'Tab'); // pregnancy, whose amounts
  const field = searchField(page);
  await expect(field).toBeFocused();

  await page.keyboard.type('almonds');
  await expect(options(page).first()).toBeVisible();
  await expect(page.locator('[aria-selected=true]')).toHaveCount(0); // nothing is preselected
  await press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await press('Enter');
  await page.keyboard.type('2');
  await press('Enter');
  await expect(searchField(page)).toBeFocused();
  await expect(page.getByRole('row', { name: /almonds/i }).first()).toBeVisible();

  await page.keyboard.type('yogurt plain');
  await expect(options(page).first()).toBeVisible();
  await press('ArrowUp', 'ArrowDown', 'Enter');
  await expect(page.getByRole('heading', { name: 'How much?' })).toBeVisible();
  await press('Escape');
  await expect(searchField(page)).toBeFocused();

  await press('Tab');
  await expect(page.getByRole('button', { name: /almonds/i }).first()).toBeFocused();
  await press('Enter', 'Tab', 'Enter');
  await expect(verdict(page)).toContainText('One entry is not a day.');
  await press('Escape');
  await expect(page.getByRole('button', { name: /almonds/i }).first()).toBeFocused();
});

test('Escape closes the list, and then clears the field', async ({ page }) => {
  await open(page);
  const field = searchField(page);
  await field.fill('milk');
  await expect(options(page).first()).toBeVisible();
  await field.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveValue('milk');
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

test('Tab leaves the list and closes it', async ({ page }) => {
  await open(page);
  const field = searchField(page);
  await field.fill('milk');
  await expect(options(page).first()).toBeVisible();
  await field.press('Tab');
  await expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('The focus can always be seen', async ({ page }) => {
  await open(page);
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active || active === document.body) return 'end';
      const rings = [active, active.closest('label')].filter(Boolean).map((element) => getComputedStyle(/** @type {Element} */ (element)));
      return rings.some(({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && outlineWidth === '3px') ? 'ring' : active.outerHTML;
    });
    expect(['ring', 'end']).toContain(ring);
  }
});

/** Goes on with Tab until an element has the focus. @param {import('@playwright/test').Page} page @param {import('@playwright/test').Locator} wanted */
async function tabTo(page, wanted) {
  for (let i = 0; i < 250; i += 1) {
    if (await wanted.evaluateAll(([element]) => element?.matches(':focus') ?? false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${wanted}`);
}

test('Days are walked through, copied, kept and erased with the keyboard alone', async ({ page }) => {
  test.slow();
  await open(page);
  const press = async (/** @type {string} */ name, key = 'Enter') => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press(key);
  };
  await press('A typical US day');
  await expect(entries(page)).toHaveCount(12);
  await page.getByRole('heading', { level: 1 }).focus();
  await press('Keep my days on this device');
  await expect(page.locator('nb-keep .state')).toBeFocused();
  await expect(page.getByText('The last change is saved.')).toBeVisible();
  await page.reload();
  await expect(entries(page)).toHaveCount(12);
  await press('Next day');
  await expect(entries(page)).toHaveCount(0);
  await press('Copy', 'Space');
  await expect(entries(page)).toHaveCount(12);
  await tabTo(page, page.getByLabel('Everything I ate and drank this day is in the list'));
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Everything I ate and drank this day is in the list')).not.toBeChecked();
  await press('Erase everything');
  await expect(page.getByRole('button', { name: 'Erase everything now' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is erased. We looked')).toBeVisible();
  await expect(page.locator('nb-keep .state')).toBeFocused();
  await expect(entries(page)).toHaveCount(0);
});

test('An own food is typed, changed and deleted with the keyboard alone', async ({ page }) => {
  test.slow();
  await open(page);
  await tabTo(page, page.getByRole('button', { name: 'Add a food by its label' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('nb-own form').getByLabel('Name', { exact: true })).toBeFocused();
  await page.keyboard.type('Oat bar');
  await tabTo(page, page.locator('nb-own form').getByLabel('Calcium', { exact: true }));
  await page.keyboard.type('120');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Change Oat bar' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('nb-own form').getByLabel('Calcium', { exact: true })).toHaveValue('120');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Change Oat bar' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Deleted Oat bar.')).toBeVisible();
});
