// Several days side by side, and their mean.
import { addDays, today } from '../../web/format/dates.js';
import { goTo } from './diary-on-the-page.js';
import { expect, test, typicalDay } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

/** A day of one own food with these amounts. @param {Page} page @param {string} date @param {number} calcium @param {number} magnesium */
async function dayOf(page, date, calcium, magnesium) {
  await goTo(page, date);
  await page.evaluate(({ id, nutrients }) => {
    const act = (/** @type {string} */ name, /** @type {any[]} */ ...values) =>
      document.querySelector('nb-app')?.dispatchEvent(new CustomEvent('nb-act', { detail: { name, values } }));
    act('keepFood', id, { name: id, nutrients });
    act('add', { kind: 'food', food: `own:${id}`, name: id, portions: [], portion: null, count: 100 });
  }, { id: `f${calcium}`, nutrients: { calcium, magnesium } });
}

test('Seven days stand side by side; what is not logged or not complete is left out of the mean', async ({ page }) => {
  await typicalDay(page);
  const week = page.getByRole('region', { name: 'Seven days' });
  await expect(week).toContainText('Log a second day');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  const table = week.getByRole('table', { name: 'Calcium, magnesium and their ratio on seven days' });
  await expect(table.getByRole('columnheader')).toHaveCount(8);
  await expect(table.getByRole('columnheader').last()).toHaveText('2-day mean');
  await expect(week).toContainText('5 days were not logged, so they are left out. They do not count as zero.');
  await page.getByLabel('Everything I ate and drank this day is in the list').uncheck();
  await expect(table.getByRole('columnheader').last()).toHaveText('1-day mean');
  await expect(week).toContainText('marked as not complete');
});

test('The ratio of a week is the mean of calcium over the mean of magnesium, and never the mean of the ratios', async ({ page }) => {
  await typicalDay(page);
  await dayOf(page, addDays(today(), -100), 1500, 150);
  await dayOf(page, addDays(today(), -99), 500, 450);
  const ratios = page.getByRole('region', { name: 'Seven days' }).getByRole('row', { name: /^Ratio/ });
  // 2000 ÷ 600 is 3.3; the mean of 10 and 1.1 would be 5.6.
  await expect(ratios.getByRole('cell').last()).toHaveText('3.3');
});

test('The means of four weeks stand below, once two of them have a day', async ({ page }) => {
  await typicalDay(page);
  await dayOf(page, addDays(today(), -100), 1000, 400);
  const weeks = page.getByRole('table', { name: 'Means of four weeks' });
  await expect(weeks).toHaveCount(0);
  await dayOf(page, addDays(today(), -90), 900, 300);
  await expect(weeks.getByRole('columnheader')).toHaveCount(4);
  await expect(weeks.getByRole('row', { name: /^Ratio/ }).getByRole('cell')).toHaveText(['–', '–', '2.5', '3.0'].map((text) => new RegExp(`^${text}`)));
});

for (const language of ['', 'ar/']) {
  test(`Every dot stands under its own day${language && ', also from right to left'}`, async ({ page }) => {
    await page.goto(`./${language}`);
    const dayBefore = page.locator('nb-day-bar button').first();
    // On a busy machine the first click can fall on a page that is still being drawn.
    await expect(async () => {
      if (!(await dayBefore.isVisible())) await page.locator('.examples button').first().click({ timeout: 1000 });
      await expect(dayBefore).toBeVisible({ timeout: 3000 });
    }).toPass();
    await dayBefore.click();
    await page.locator('nb-day-tools .copy button').click();
    await page.locator('nb-day-tools input').uncheck();
    const middle = async (/** @type {string} */ selector) => {
      const box = await page.locator(`nb-week ${selector}`).first().boundingBox();
      return box ? box.x + box.width / 2 : NaN;
    };
    await expect(page.locator('nb-week td.part').first()).toBeVisible();
    for (const kind of ['part', 'mean']) expect(Math.abs((await middle(`td.${kind}`)) - (await middle(`circle.${kind}`)))).toBeLessThan(2);
  });
}
