import { describe, expect, open, test, typicalDay, verdict } from './on-the-page.js';

test('Nobody can be male and pregnant here: the question goes away with its answer', async ({ page }) => {
  await open(page);
  await describe(page, { age: '30', stage: 'Pregnant' });
  await page.getByText('Male', { exact: true }).click();
  await expect(page.getByLabel('Pregnant or breastfeeding')).toHaveCount(0);
  await page.getByText('Female', { exact: true }).click();
  await expect(page.getByLabel('Pregnant or breastfeeding')).toHaveValue('');
});

test('A pregnancy at an age without recommended amounts is explained beside the question', async ({ page }) => {
  await open(page);
  await describe(page, { age: '55', stage: 'Pregnant' });
  await expect(page.getByRole('alert').filter({ hasText: 'no recommended amounts for this age' })).toBeVisible();
  await expect(page.getByLabel('Pregnant or breastfeeding')).toHaveAttribute('aria-invalid', 'true');
});

test('While the answer about a person is on its way, no question is called wrong', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const root = /** @type {ShadowRoot} */ (document.querySelector('nb-person')?.shadowRoot);
    /** @type {Set<string>} */
    const said = (/** @type {any} */ (globalThis).said = new Set());
    const look = () => root.querySelectorAll('[role=alert]:not([hidden])').forEach(({ textContent }) => said.add(String(textContent)));
    new MutationObserver(look).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await describe(page);
  await expect(page.getByLabel('Pregnant or breastfeeding')).toHaveValue('none');
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => [.../** @type {any} */ (globalThis).said])).toEqual([]);
  await page.getByLabel('Age', { exact: true }).fill('abc');
  await expect.poll(() => page.evaluate(() => /** @type {any} */ (globalThis).said.size)).toBe(1);
});

for (const [typed, words] of /** @type {const} */ ([
  ['abc', 'Type the age as a number'],
  ['-4', 'An age cannot be below zero.'],
  ['900', 'Type an age from 1 to 120 years.'],
])) {
  test(`The age “${typed}” is explained beside its field`, async ({ page }) => {
    await open(page);
    await page.getByLabel('Age', { exact: true }).fill(typed);
    await page.getByText('Male', { exact: true }).click();
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(page.getByLabel('Age', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  });
}

test('An infant is described in months', async ({ page }) => {
  await open(page);
  await page.getByLabel('Age in').selectOption('months');
  await page.getByLabel('Age', { exact: true }).fill('8');
  await page.getByText('Female', { exact: true }).click();
  await page.getByLabel('Calcium', { exact: true }).fill('300');
  await page.getByLabel('Magnesium', { exact: true }).fill('80');
  await expect(verdict(page)).toHaveText('Enough of both.');
  await expect(page.getByText('We do not judge the ratio here').first()).toBeVisible();
});

test('A pregnant reader sees her amounts and no judged ratio', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Pregnant or breastfeeding').selectOption({ label: 'Pregnant' });
  await expect(page.getByText('We do not judge the ratio here').first()).toBeVisible();
  await expect(verdict(page)).not.toContainText('times');
  await expect(page.getByRole('row', { name: /Recommended for you 1,000 360/ })).toBeVisible();
});

test('The line about the person opens the same questions and says what was answered', async ({ page }) => {
  await typicalDay(page);
  await expect(page.getByText('Woman, 42, not pregnant or breastfeeding · US amounts')).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByLabel('Age', { exact: true })).toBeFocused();
  await page.getByText('Male', { exact: true }).click();
  await page.getByLabel('Age', { exact: true }).fill('70');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Man, 70 · US amounts')).toBeVisible();
  await expect(page.getByRole('row', { name: /Recommended for you 1,000 420/ })).toBeVisible();
});

test('The reader chooses whose recommended amounts count, and the page says so', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: 'Change' }).click();
  const choice = page.getByLabel('Recommended amounts from');
  await expect(choice.getByRole('option')).toHaveText(['US/Canada (National Academies)', 'EFSA (Europe)', 'WHO/FAO', 'UK']);
  await choice.selectOption({ label: 'EFSA (Europe)' });
  await expect(page.getByText('Woman, 42, not pregnant or breastfeeding · EFSA amounts')).toBeVisible();
  await expect(page.getByRole('row', { name: /Recommended for you 950 300/ })).toBeVisible();
  await choice.selectOption({ label: 'UK' });
  await expect(page.getByRole('row', { name: /Recommended for you 700 270/ })).toBeVisible();
});

for (const [typed, words] of /** @type {const} */ ([['much', 'Type a number'], ['-5', 'An amount cannot be below zero.']])) {
  test(`The amount “${typed}” is explained beside its field`, async ({ page }) => {
    await open(page);
    await page.getByLabel('Calcium', { exact: true }).fill(typed);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
  });
}

test('Three milligrams of calcium are doubted, with a button for three grams', async ({ page }) => {
  await open(page);
  await page.getByLabel('Calcium', { exact: true }).fill('3');
  await page.getByLabel('Magnesium', { exact: true }).fill('300');
  await page.getByRole('button', { name: /Use 3,000/ }).click();
  await expect(page.getByLabel('Calcium', { exact: true })).toHaveValue('3000');
  await expect(verdict(page)).toContainText('10.0');
});
