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
