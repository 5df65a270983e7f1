import { expect, test, typicalDay } from './on-the-page.js';

/** @param {import('@playwright/test').Page} page @param {string} name */
const region = (page, name) => page.getByRole('region', { name, exact: true });

test('Before anything is answered, no supplement is talked about, and the page says so', async ({ page }) => {
  await typicalDay(page);
  const safety = region(page, 'Before you take a supplement');
  await expect(safety).toContainText('Until you answer, no supplement is talked about.');
  await expect(safety).toContainText('No supplement is suggested until the safety questions are answered.');
});

test('Kidney disease takes the ideas away at once, and "not sure" counts as yes', async ({ page }) => {
  await typicalDay(page);
  const ideas = region(page, 'What would help');
  await expect(ideas.getByRole('heading', { level: 3 })).toHaveCount(3);
  const safety = region(page, 'Before you take a supplement');
  await safety.getByText('Not sure', { exact: true }).click();
  await expect(safety).toContainText('“Not sure” counts as yes.');
  await expect(safety.getByRole('status')).toContainText('your kidney team must set');
  await expect(ideas.getByText(/magnesium/i)).toHaveCount(0);
  await safety.getByText('No', { exact: true }).click();
  await expect(ideas.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('A medicine brings its hours, and "None of these" is an answer', async ({ page }) => {
  await typicalDay(page);
  const safety = region(page, 'Before you take a supplement');
  await safety.getByLabel('Thyroid hormone (levothyroxine').check();
  await expect(safety.getByRole('status')).toContainText('at least 4 hours before or after minerals');
  await safety.getByText('No', { exact: true }).click();
  await safety.getByLabel('None of these').first().check();
  await safety.getByLabel('Thyroid hormone (levothyroxine').uncheck();
  await safety.getByLabel('None of these').nth(1).check();
  await expect(safety.getByRole('status')).toContainText('Nothing is held back by your answers.');
});

test('Ideas keep to what is not eaten', async ({ page }) => {
  await typicalDay(page);
  const ideas = region(page, 'What would help');
  await expect(ideas.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(ideas).toContainText(/fish|salmon/i);
  await ideas.getByText('What you do not eat').click();
  await ideas.getByRole('checkbox', { name: 'Fish', exact: true }).check();
  await expect(ideas.locator('nb-ideas')).not.toContainText(/fish|salmon/i);
  await ideas.getByLabel('How you eat').selectOption({ label: 'Vegan' });
  await expect(ideas.locator('nb-ideas')).not.toContainText(/fish|salmon|chicken|turkey|cheese|milk,/i);
});
