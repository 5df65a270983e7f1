import { expect, test, typicalDay } from './on-the-page.js';

/** @param {import('@playwright/test').Page} page @param {{form?: string, amount?: string}} [label] */
async function open(page, { form = 'Magnesium citrate', amount = '500' } = {}) {
  await typicalDay(page);
  await page.getByRole('button', { name: 'Add a supplement' }).click();
  await expect(page.getByLabel('Name on the label')).toBeFocused();
  await page.getByLabel('Name on the label').selectOption({ label: form });
  await page.getByLabel('Amount', { exact: true }).fill(amount);
}

/** @param {import('@playwright/test').Page} page @param {string} name */
const reading = (page, name) => page.getByRole('row', { name: new RegExp(`^${name}`) });

test('A label that can be read in two ways is shown in both, and both are carried into the day', async ({ page }) => {
  await open(page);
  await expect(reading(page, 'the mineral itself')).toContainText('Above the limit of 350 mg for supplements');
  await expect(reading(page, 'the whole compound')).toContainText('81');
  await expect(page.getByText('one reading is above the limit')).toBeVisible();
  await page.getByRole('button', { name: 'Add with both readings' }).click();
  await expect(page.getByRole('row', { name: /Magnesium citrate 1 tablet of 500 mg 0 81–500/ })).toBeVisible();
  await expect(page.getByText('Magnesium from supplements: 81–500 mg, limit 350 mg', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /Magnesium citrate/ }).click();
  await expect(page.getByText('The label can mean 500 mg or 81 mg of magnesium.')).toBeVisible();
});

test('The printed percent settles which reading it is', async ({ page }) => {
  await open(page, { form: 'Magnesium glycinate' });
  await page.getByLabel('Is there a percent beside it?').fill('119');
  await expect(page.getByText('The percent fits the mineral itself.')).toBeVisible();
  await expect(reading(page, 'the whole compound')).toHaveCount(0);
  await page.getByLabel('Is there a percent beside it?').fill('17');
  await expect(page.getByText('The percent fits the whole compound.')).toBeVisible();
  await page.getByLabel('Is there a percent beside it?').fill('60');
  await expect(page.getByText('The percent fits neither reading, so both stay.')).toBeVisible();
});

test('A chosen reading is counted alone, two tablets twice, and undone with one press', async ({ page }) => {
  await open(page, { form: 'Calcium carbonate', amount: '600' });
  await page.getByText('The mineral itself', { exact: true }).click();
  await page.getByLabel('Tablets a day').fill('2');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('row', { name: /Calcium carbonate 2 tablets of 600 mg 1,200 0/ })).toBeVisible();
  await page.getByRole('button', { name: /Calcium carbonate/ }).click();
  await page.getByRole('button', { name: 'Remove Calcium carbonate' }).click();
  await expect(page.getByRole('row', { name: /Calcium carbonate/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('row', { name: /Calcium carbonate/ })).toBeVisible();
});

test('An empty or wrong amount is said beside its field', async ({ page }) => {
  await open(page, { amount: '' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByLabel('Amount', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Amount', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Amount', { exact: true }).fill('five');
  await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a supplement' })).toBeFocused();
});
