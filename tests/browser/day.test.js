import { addFood, describe, expect, open, options, search, searchField, test, typicalDay, verdict } from './on-the-page.js';

test('Foods are found, added and answered', async ({ page }) => {
  await open(page);
  await describe(page);
  await addFood(page, 'almonds', 'Almonds, raw');
  await expect(verdict(page)).toContainText('One entry is not a day.');
  await addFood(page, 'milk whole', 'Milk, whole');
  await expect(verdict(page)).toHaveText('Low in both calcium and magnesium. Both amounts are low. Look at these first.');
  await expect(page.getByRole('row', { name: /^Day total/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Recommended for you 1,000 320/ })).toBeVisible();
});

test('A typing error still finds the food, and the page says what it looked for', async ({ page }) => {
  await open(page);
  await search(page, 'spinich');
  await expect(page.getByText('You typed “spinich”.').first()).toBeVisible();
  await expect(options(page).first()).toContainText('Spinach');
});

test('A food that does not exist is said not to be found', async ({ page }) => {
  await open(page);
  await searchField(page).fill('qqqqxyz');
  await expect(page.getByText('No food called “qqqqxyz”.').first()).toBeVisible();
});

test('The amount of a food is chosen with the live sentence of what the day would be', async ({ page }) => {
  await typicalDay(page);
  await search(page, 'spinach raw');
  await options(page).filter({ hasText: 'Spinach, raw' }).first().click();
  const count = page.getByLabel('How many portions of Spinach, raw');
  await expect(count).toBeFocused();
  await count.fill('1½');
  await expect(page.getByText('Adds 45 mg calcium and 36 mg magnesium.')).toBeVisible();
  await page.getByLabel('Portion of Spinach, raw').selectOption({ label: 'grams' });
  await count.fill('100');
  await expect(page.getByText('Adds 99 mg calcium and 79 mg magnesium.')).toBeVisible();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('row', { name: /Spinach, raw 100 g 99 79/ })).toBeVisible();
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('');
});

test('A meal is chosen with the amount, by keyboard too, and the next food is offered for the same meal', async ({ page }) => {
  await open(page);
  await search(page, 'spinach raw');
  await options(page).filter({ hasText: 'Spinach, raw' }).first().click();
  const step = page.locator('nb-how-much');
  await expect(step.getByLabel('Meal', { exact: true })).toHaveValue('');
  await expect(step.getByLabel('How many portions of Spinach, raw')).toBeFocused();
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Tab');
  await expect(step.getByLabel('Meal', { exact: true })).toBeFocused();
  await page.keyboard.press('L');
  await expect(step.getByLabel('Meal', { exact: true })).toHaveValue('lunch');
  await step.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Lunch' })).toBeVisible();

  await search(page, 'almonds');
  await options(page).filter({ hasText: 'Almonds, raw' }).first().click();
  await expect(step.getByLabel('Meal', { exact: true })).toHaveValue('lunch');
  await step.getByLabel('Meal', { exact: true }).selectOption({ label: 'Breakfast' });
  await step.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('nb-day-list tr.meal')).toHaveText(['Breakfast', 'Lunch']);
  await expect(page.locator('nb-day-list tr.entry').first()).toContainText('Almonds, raw');
});

test('A row opens to change its portion, and the day follows', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: /Cheddar cheese/ }).click();
  await page.getByRole('button', { name: 'More Cheddar cheese' }).click();
  await page.getByRole('button', { name: 'More Cheddar cheese' }).click();
  await expect(page.getByRole('row', { name: /Cheddar cheese 2 slices \(1 oz\) 398 15/ })).toBeVisible();
});

test('A removed entry can be brought back, and the focus goes to the next row', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: /Cheddar cheese/ }).click();
  await page.getByRole('button', { name: 'Remove Cheddar cheese' }).click();
  await expect(page.getByRole('button', { name: /Apple, raw/ })).toBeFocused();
  await expect(page.getByRole('button', { name: /Cheddar cheese/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /Cheddar cheese/ })).toHaveCount(1);
});

test('An empty day is not a day of nothing', async ({ page }) => {
  await open(page);
  await addFood(page, 'almonds', 'Almonds, raw');
  await page.getByRole('button', { name: /Almonds, raw/ }).click();
  await page.getByRole('button', { name: 'Remove Almonds, raw' }).click();
  await expect(verdict(page)).toHaveText('Nothing added yet');
  await expect(page.getByText('That is not the same as eating nothing.').first()).toBeVisible();
  await expect(searchField(page)).toBeFocused();
});

test('A missing value is a range in the list, in the total and in words', async ({ page }) => {
  await typicalDay(page);
  const row = page.getByRole('row', { name: /Oatmeal/ });
  await expect(row).toContainText('No magnesium value in the table.');
  await expect(row).toContainText(/\d+–\d+/);
  await expect(page.locator('#sure')).toContainText('1 of 12 entries has no magnesium value.');
});

test('Two typed amounts are answered without any food', async ({ page }) => {
  await open(page);
  await describe(page);
  await page.getByLabel('Calcium', { exact: true }).pressSequentially('1,200');
  await page.getByLabel('Magnesium', { exact: true }).pressSequentially('300');
  await expect(page.getByLabel('Magnesium', { exact: true })).toBeFocused();
  await expect(verdict(page)).toContainText('Enough calcium, a little short on magnesium. Your calcium is 4.0');
  await expect(page.getByText('Is 4.0 too high? No one knows for sure.')).toBeVisible();
});

test('Foods replace the two typed amounts, and one can switch back', async ({ page }) => {
  await open(page);
  await page.getByLabel('Calcium', { exact: true }).fill('1200');
  await page.getByLabel('Magnesium', { exact: true }).fill('300');
  await addFood(page, 'almonds', 'Almonds, raw');
  await page.getByRole('button', { name: 'Use my two amounts' }).click();
  await expect(verdict(page)).toContainText('4.0');
  await page.getByRole('button', { name: 'Back to my list of 1 entry' }).click();
  await expect(page.getByRole('row', { name: /Almonds, raw/ })).toBeVisible();
});

test('An amount of any nutrient can be typed in as an entry', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: 'Type an amount' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Give it a name, so that you find it again.')).toBeVisible();
  await page.getByLabel('Name', { exact: true }).fill('Mineral bar');
  await page.getByLabel('Nutrient', { exact: true }).selectOption({ label: 'Magnesium' });
  await page.getByLabel('Amount', { exact: true }).fill('60');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('row', { name: /Mineral bar 60 mg Magnesium/ })).toBeVisible();
});

test('Another band moves the beam and the words', async ({ page }) => {
  await typicalDay(page);
  await page.getByText('1 to 2 · ').click();
  await expect(page.getByText('Many web pages say 1 to 2. No study was found for it.')).toBeVisible();
});
