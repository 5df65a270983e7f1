import { expect, test, typicalDay } from './on-the-page.js';

test('Every number of the bars opens to its entries, its rule, its chance and its sources', async ({ page }) => {
  await typicalDay(page);
  const name = page.getByRole('button', { name: 'How Magnesium is worked out' });
  await name.focus();
  await page.keyboard.press('Enter');
  await expect(name).toHaveAttribute('aria-expanded', 'true');
  const receipt = page.locator('nb-bars nb-receipt');
  await expect(receipt.getByRole('row', { name: /^Almonds, raw 28.4 g 270 77/ })).toBeVisible();
  await expect(receipt.getByRole('row', { name: /^Together 292–311 mg/ })).toBeVisible();
  await expect(receipt).toContainText(/RDA for Females 31-50 years: 320\smg\. 93\s% of it: 296 ÷ 320\./);
  await expect(receipt).toContainText('The chance that what you usually take in covers your own need is about 63 %');
  await expect(receipt).toContainText('Dietary Reference Intakes for Calcium, Phosphorus, Magnesium');
  await expect(receipt).toContainText('SR Legacy');
  // Other nutrients and ratios have sources of their own.
  await expect(receipt).not.toContainText('Sodium and Potassium');
  await expect(receipt).not.toContainText('Durlach');
  await name.click();
  await expect(receipt).toHaveCount(0);
});

test('The ratio opens to both amounts and both ends', async ({ page }) => {
  await typicalDay(page);
  await page.getByText('How this is worked out: Calcium to magnesium').click();
  await expect(page.getByText('1,103 mg calcium ÷ 296 mg magnesium = 3.7')).toBeVisible();
  await expect(page.getByText('Low end: 3.5, high end: 3.8.')).toBeVisible();
  await expect(page.locator('#ratio nb-receipt')).toContainText('Durlach');
});

test('A receipt follows the day', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: 'How Calcium is worked out' }).click();
  const receipt = page.locator('nb-bars nb-receipt');
  await expect(receipt.getByRole('row', { name: /cheddar/i })).toBeVisible();
  await page.getByRole('button', { name: /Cheddar cheese/ }).click();
  await page.getByRole('button', { name: 'Remove Cheddar cheese' }).click();
  await expect(receipt.getByRole('row', { name: /cheddar/i })).toHaveCount(0);
});
