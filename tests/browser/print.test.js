import { expect, open, test, typicalDay } from './on-the-page.js';

/** Pages of a PDF: its page tree says how many. @param {Buffer} pdf */
const pagesOf = (pdf) => Number(/\/Type \/Pages[\s\S]*?\/Count (\d+)|\/Count (\d+)[\s\S]*?\/Type \/Pages/.exec(pdf.toString('latin1'))?.slice(1).find(Boolean));

test('A day is printed on one sheet of A4 that says what the page says', async ({ page }) => {
  await typicalDay(page);
  await expect(page.getByRole('heading', { level: 3 }).first()).toBeVisible();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(1);
  // A4 in points: the paper is the sheet's own, not what the browser takes when nobody says.
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'))?.map(Number) ?? [];
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
});

for (const times of [1, 2, 6]) {
  test(`A day of ${13 * times} entries, with tablets, stays one sheet, and its figures keep clear of each other`, async ({ page }) => {
    await typicalDay(page);
    await page.getByRole('button', { name: 'Add a supplement' }).click();
    await page.getByLabel('Amount', { exact: true }).fill('400');
    await page.getByRole('button', { name: 'Add with both readings' }).click();
    await page.evaluate((n) => {
      const app = /** @type {any} */ (document.querySelector('nb-app'));
      const more = Array.from({ length: n }, (_, round) => app.state.entries.map((/** @type {any} */ entry) => ({ ...entry, id: `${entry.id}-${round}` })));
      app.apply({ ...app.state, entries: more.flat() });
    }, times);
    await expect.poll(() => page.evaluate(() => /** @type {any} */ (document.querySelector('nb-app')).answer.contributions.entries.length)).toBe(13 * times);
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('nb-print tbody')).toContainText(times > 1 ? `${13 * times - 19} more entries, together` : 'Magnesium citrate');
    const overlapping = await page.locator('nb-print .nutrient').evaluateAll((rows) => rows.filter((row) => {
      const [amount, words] = [...row.querySelectorAll('span')].slice(1).map((span) => {
        const range = document.createRange();
        range.selectNodeContents(span);
        return range.getBoundingClientRect();
      });
      return amount.right > words.left;
    }).map((row) => row.textContent));
    expect(overlapping).toEqual([]);
  });
}

test('Printed before the sheet’s script has come, the page prints what is on screen and never an empty sheet', async ({ page }) => {
  await page.route(/below-[\w-]+\.js$/, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error()' }));
  await open(page);
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await expect(page.getByRole('table', { name: 'Your day' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return /** @type {any} */ (document.querySelector('nb-app')).updateComplete;
  });
  await expect(page.getByRole('table', { name: 'Your day' })).toBeVisible();
});

test('The sheet holds the day, the amounts, the idea, the answers and room for notes, and is gone afterwards', async ({ page }) => {
  await typicalDay(page);
  await expect(page.locator('nb-ideas li.idea')).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const sheet = page.locator('nb-print');
  for (const words of ['Woman, 42', 'Enough calcium, a little short on magnesium', 'Day total', 'Vitamin B12', 'What would help', 'were not all answered', 'Notes',
    'It cannot find, rule out or treat an illness', 'SR Legacy']) await expect(sheet).toContainText(words);
  await expect(page.locator('main')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});
