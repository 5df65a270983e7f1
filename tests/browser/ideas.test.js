import { describe, addFood, expect, open, test, typicalDay } from './on-the-page.js';

/** @param {import('@playwright/test').Page} page */
const ideas = (page) => page.getByRole('region', { name: 'What would help' });

/** @param {import('@playwright/test').Page} page */
async function dayWithIdeas(page) {
  await typicalDay(page);
  await expect(ideas(page).getByRole('heading', { level: 3 })).toHaveCount(3);
}

test('A day gets three ideas, and each says what it moves', async ({ page }) => {
  await dayWithIdeas(page);
  const first = ideas(page).getByRole('listitem').first();
  await expect(first).toContainText('Ratio');
  await expect(first).toContainText(/Magnesium\s*292–311 →\s*\d+–\d+\smg/);
  await expect(first).toContainText('kcal');
  await expect(ideas(page)).toContainText('no better one exists among them');
  await expect(ideas(page)).toContainText('below the 1,000 mg recommended');
});

test('An idea is shown in the picture and in the bars, one at a time', async ({ page }) => {
  await dayWithIdeas(page);
  const show = ideas(page).getByRole('button', { name: /^Show in picture/ });
  await show.first().click();
  await expect(show.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.picture nb-plane .idea-ring')).toHaveCount(1);
  await expect(page.locator('nb-bars .idea-ring').first()).toBeVisible();
  await show.nth(1).click();
  await expect(show.first()).toHaveAttribute('aria-pressed', 'false');
  await show.nth(1).click();
  await expect(page.locator('.picture nb-plane .idea-ring')).toHaveCount(0);
});

test('An idea is put into the day with the keyboard, keeps its promise, and is taken back', async ({ page }) => {
  await dayWithIdeas(page);
  const rows = page.getByRole('table', { name: 'Your day' }).getByRole('row');
  const before = await rows.count();
  const promised = /(\d[\d,–]*) mg$/.exec((await ideas(page).locator('.moved div').first().innerText()).replaceAll('\u00a0', ' '))?.[1];
  await ideas(page).getByRole('button', { name: /^Put in my day/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(rows).not.toHaveCount(before);
  await expect(page.getByRole('row', { name: /^Day total/ })).toContainText(String(promised));
  await expect(ideas(page).locator('.done')).toContainText('In your day now');
  await expect(ideas(page).getByRole('button', { name: 'Undo' })).toBeInViewport();
  await ideas(page).getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(before);
  await expect(ideas(page).locator('.done')).toHaveCount(0);
});

test('What is not for me is not suggested again, until I say so', async ({ page }) => {
  await dayWithIdeas(page);
  const title = await ideas(page).getByRole('heading', { level: 3 }).first().innerText();
  await ideas(page).getByRole('button', { name: `Not for me: ${title}` }).click();
  await expect(ideas(page).getByRole('heading', { level: 3, name: title, exact: true })).toHaveCount(0);
  await expect(ideas(page)).toContainText('are not suggested, because you said');
  await ideas(page).getByRole('button', { name: /^Suggest (it|them) again/ }).click();
  await expect(ideas(page).getByRole('heading', { level: 3, name: title, exact: true })).toHaveCount(1);
});

test('One may ask why a food is not among the ideas', async ({ page }) => {
  await dayWithIdeas(page);
  await ideas(page).getByText('Why not another food?').click();
  await ideas(page).getByRole('combobox').fill('butter salted');
  await ideas(page).getByRole('option').first().click();
  await expect(ideas(page).locator('nb-why-not').getByRole('status')).toContainText(/Butter.*\./);
});

test('Nobody described gets no ideas, and a child gets some only if the rules allow', async ({ page }) => {
  await open(page);
  await addFood(page, 'almonds', 'Almonds, raw');
  await expect(page.getByRole('heading', { name: 'What would help' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add age and sex' }).click();
  await describe(page, { age: '42', stage: 'Pregnant' });
  await expect(page.getByRole('heading', { name: 'What would help' })).toBeVisible();
});

test('What food does not bring is put as a question for a pharmacist, once the safety questions are answered', async ({ page }) => {
  await open(page);
  await describe(page, { age: '45', sex: 'Male', stage: '' });
  await addFood(page, 'white rice', /rice/i);
  await expect(ideas(page).getByRole('heading', { level: 3 })).toHaveCount(3);
  const ask = ideas(page).getByRole('region', { name: 'Something to ask, before you take anything' });
  await expect(ask).toHaveCount(0);
  const safety = page.getByRole('region', { name: 'Before you take a supplement', exact: true });
  await safety.getByText('No', { exact: true }).click();
  await safety.getByLabel('None of these').first().check();
  await safety.getByLabel('None of these').nth(1).check();
  await expect(ask).toContainText('This is a question for them, not advice to take something.');
  await expect(ask).toContainText(/Would a supplement with up to [\d.]+\s.g of vitamin D a day be right for me, as vitamin D3\?/);
  await expect(ask).not.toContainText(/orotate/i);
  await ask.getByText('The figures behind this question').first().click();
  await expect(ask).toContainText('With the best change of food');
  await safety.getByText('Not sure', { exact: true }).click();
  await expect(ask).toHaveCount(0);
});
