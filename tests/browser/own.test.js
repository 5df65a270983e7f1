// Foods by their label and recipes, as people use them.
import { entries, keep, reopen } from './diary-on-the-page.js';
import { addFood, expect, open, options, search, test } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page */
const form = (page) => page.locator('nb-own form');

/** A bar by its label: calcium per bar in percent, magnesium in mg. @param {Page} page */
async function addBar(page) {
  await page.getByRole('button', { name: 'Add a food by its label' }).click();
  await form(page).getByLabel('Name', { exact: true }).fill('Oat bar');
  await form(page).getByLabel('The label’s amounts are for').selectOption({ label: 'one portion' });
  await form(page).getByLabel('Portion name').fill('1 bar');
  await form(page).getByLabel('Portion weight').fill('40');
  await form(page).getByLabel('Calcium', { exact: true }).fill('10');
  await form(page).getByLabel('Unit of Calcium').selectOption({ label: '% of US daily value' });
  await form(page).getByLabel('Magnesium', { exact: true }).fill('60');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Change Oat bar' })).toBeFocused();
}

test('An own food is found first, marked as yours, counted, kept, changed with its days, and deleted without loss', async ({ page }) => {
  await open(page);
  await addBar(page);
  await search(page, 'oat ba');
  await expect(options(page).first()).toContainText('Oat bar');
  await expect(options(page).first()).toContainText('yours');
  await addFood(page, 'oat ba', 'Oat bar');
  const row = page.getByRole('row', { name: /Oat bar/ });
  await expect(row).toContainText('130');
  await expect(row).toContainText('60');
  await keep(page);
  await reopen(page);
  await expect(page.getByRole('row', { name: /Oat bar/ })).toContainText('130');

  await page.getByRole('button', { name: 'Change Oat bar' }).click();
  await expect(form(page).getByLabel('Calcium', { exact: true })).toHaveValue('10');
  await form(page).getByLabel('Magnesium', { exact: true }).fill('90');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(row).toContainText('90');

  await page.getByRole('button', { name: 'Delete Oat bar' }).click();
  await expect(page.getByText('Oat bar is deleted. The days and recipes that use it keep it.')).toBeVisible();
  await expect(row).toContainText('90');
  await search(page, 'oat ba');
  await expect(options(page).filter({ hasText: 'yours' })).toHaveCount(0);
  await page.locator('nb-own').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Change Oat bar' })).toBeVisible();
});

test('A label that cannot be is refused at its field, and nothing typed is lost', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a food by its label' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Give it a name')).toBeVisible();
  await expect(page.getByText('Type at least one amount of the label.')).toBeVisible();
  await expect(form(page).getByLabel('Name', { exact: true })).toBeFocused();
  await form(page).getByLabel('Name', { exact: true }).fill('Bar');
  await form(page).getByLabel('Calcium', { exact: true }).fill('ten');
  await expect(page.getByText('Type a number, for example')).toBeVisible();
  await form(page).getByLabel('Calcium', { exact: true }).fill('120');
  await form(page).getByLabel('Unit of Calcium').selectOption({ label: 'g' });
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('That is more than fits into this weight.')).toBeVisible();
  await expect(form(page).getByLabel('Calcium', { exact: true })).toBeFocused();
  await form(page).getByLabel('Another nutrient of the label').selectOption({ label: 'Salt' });
  await expect(form(page).getByLabel('Salt', { exact: true })).toBeFocused();
  await form(page).getByLabel('Salt', { exact: true }).fill('1');
  await form(page).getByLabel('Calcium', { exact: true }).fill('0,12');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Change Bar' })).toBeVisible();
});

test('A food without its weight is counted by its portion only, and stays countable', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a food by its label' }).click();
  await form(page).getByLabel('Name', { exact: true }).fill('Shake');
  await form(page).getByLabel('The label’s amounts are for').selectOption({ label: 'one portion' });
  await form(page).getByLabel('Portion name').fill('1 glass');
  await form(page).getByLabel('Calcium', { exact: true }).fill('200');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await search(page, 'shake');
  await options(page).filter({ hasText: 'yours' }).click();
  await expect(page.getByLabel('What “how many” counts for Shake').or(page.locator('nb-how-much nb-portion select'))).toHaveText(/^\s*1 glass\s*$/);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Change Shake' }).click();
  await form(page).getByLabel('The label’s amounts are for').selectOption({ label: '100 g' });
  await form(page).getByLabel('Portion name').fill('');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('1 entry of your days or recipes counts this food')).toBeVisible();
});

test('A recipe adds up what goes in, says what a serving holds, and is eaten by the serving', async ({ page }) => {
  await open(page);
  await addBar(page);
  await page.getByRole('button', { name: 'Add a recipe' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Add at least one ingredient.')).toBeVisible();
  await form(page).getByLabel('Name', { exact: true }).fill('Bar soup');
  const ingredients = form(page).getByRole('combobox', { name: 'Search for an ingredient' });
  for (const text of ['oat ba', 'spinach raw']) {
    await ingredients.fill(text);
    await form(page).getByRole('listbox').getByRole('option').first().click();
    await expect(form(page).getByLabel(/^How many/).last()).toBeFocused();
  }
  const totals = form(page).getByRole('table', { name: 'What the recipe holds' });
  await expect(totals.getByRole('row', { name: /the whole dish, 70/ })).toContainText('160');
  await form(page).getByLabel('Servings', { exact: true }).fill('2');
  await expect(totals.getByRole('row', { name: /one serving, 35/ })).toContainText('80');
  await form(page).getByLabel('Finished weight').fill('0.1');
  await expect(page.getByText('Type a weight from 0.7')).toBeVisible();
  await form(page).getByLabel('Finished weight').fill('50');
  await expect(totals.getByRole('row', { name: /one serving, 25/ })).toContainText('80');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('button', { name: 'Change Bar soup' })).toBeFocused();
  await addFood(page, 'bar sou', 'Bar soup');
  await expect(page.getByRole('row', { name: /Bar soup/ })).toContainText('80');
  await keep(page);
  await reopen(page);
  await expect(page.getByRole('row', { name: /Bar soup/ })).toContainText('80');
  await page.getByRole('button', { name: 'Change Bar soup' }).click();
  await expect(form(page).getByRole('listitem')).toHaveCount(2);
});
