import { expect, test, typicalDay } from './on-the-page.js';

/** @param {import('@playwright/test').Page} page */
async function open(page) {
  await typicalDay(page);
  await page.getByRole('button', { name: /Yogurt, plain/ }).click();
  await page.getByText('What if it were more or less?').click();
}

test('Turning an amount down shows what would move and changes nothing', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: /^Grams of Yogurt/ }).fill('0');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Calcium: 1,103 mg → 792 mg')).toBeVisible();
  await expect(page.getByText('Calcium to magnesium: 3.7 → 3.0')).toBeVisible();
  await expect(page.getByText(/moves the ratio most for its energy/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Day total 1,103/ })).toBeVisible();
});

test('The slider and its buttons work by keyboard, and what is kept is in the day', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^10 g more of Yogurt/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: /^Grams of Yogurt/ })).toHaveAttribute('aria-valuetext', '180\u00a0g');
  await page.getByRole('slider', { name: /^Grams of Yogurt/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Keep 185' }).click();
  await expect(page.getByRole('row', { name: /Yogurt, plain, low fat 185 g/ })).toBeVisible();
});
