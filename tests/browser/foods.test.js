import { expect, open, options, search, test } from './on-the-page.js';

/** @param {import('@playwright/test').Page} page */
const section = (page) => page.getByRole('region', { name: 'Foods by nutrient' });

test('Foods are listed by a nutrient, in portions, in 100 grams and in 100 kilocalories', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Foods', exact: true }).click();
  const foods = section(page);
  await expect(foods.getByRole('table', { name: 'Magnesium in a usual portion, the richest first' })).toBeVisible();
  await foods.getByRole('combobox', { name: 'Nutrient' }).selectOption('Calcium');
  await foods.getByLabel('Compared').selectOption('in 100 grams');
  await foods.getByLabel('Food group').selectOption('Vegetables');
  const table = foods.getByRole('table', { name: 'Calcium in 100 grams, the richest first' });
  await expect(table.getByRole('row')).toHaveCount(21);
  const amounts = (await table.getByRole('cell').allInnerTexts()).map((text) => Number(text.replace(/[^\d.]/g, '')));
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  await expect(foods.getByRole('status')).toContainText('foods compared.');
  await foods.getByLabel('Only foods that people eat most').uncheck();
  await foods.getByLabel('Compared').selectOption('in 100 kilocalories');
  await expect(foods.getByRole('status')).toContainText('hardly any energy');
});

test("A food's own page says what it holds, what is not stated, its ratio and its source, and leads back", async ({ page }) => {
  await open(page);
  const foods = section(page);
  await foods.getByLabel('Food group').selectOption('Nuts and seeds');
  const line = foods.getByRole('button', { name: 'Almonds, raw' });
  await line.focus();
  await page.keyboard.press('Enter');
  const heading = foods.getByRole('heading', { level: 3, name: 'Almonds, raw' });
  await expect(heading).toBeFocused();
  await expect(foods).toContainText('In the table: Nuts, almonds');
  await expect(foods).toContainText('Calcium to magnesium, by weight: 1.0 to 1.');
  await expect(foods).toContainText('Source: ');
  await foods.getByLabel('Amounts in').selectOption({ index: 0 });
  await expect(foods.getByRole('row', { name: /^Magnesium 270/ })).toBeVisible();
  await foods.getByRole('button', { name: 'Back to the list' }).click();
  await expect(line).toBeFocused();
  await foods.getByRole('button', { name: 'Chia seeds' }).click();
  await expect(foods.getByRole('row', { name: /^Vitamin K not stated/ })).toBeVisible();
});

test('A food that was searched for opens its own page', async ({ page }) => {
  await open(page);
  await search(page, 'courgette');
  await options(page).first().click();
  await page.getByRole('button', { name: /^About Zucchini/ }).click();
  await expect(section(page).getByRole('heading', { level: 3, name: /^Zucchini/ })).toBeFocused();
});
