import { expect, open, test, typicalDay, verdict } from './on-the-page.js';

/** @typedef {{code: string, path: string}} Told */

/**
 * Gives a plan to the engine of the page itself.
 * @param {import('@playwright/test').Page} page
 * @param {string} text
 * @returns {Promise<Told | 'answered'>}
 */
function assess(page, text) {
  return page.evaluate(async (plan) => {
    const { engine } = /** @type {any} */ (document.querySelector('nb-app'));
    try {
      await engine.assess(plan);
      return 'answered';
    } catch (thrown) {
      const { code, path } = /** @type {any} */ (thrown);
      return { code, path };
    }
  }, text);
}

/** @param {string} entry */
const plan = (entry) => `{"format":"nutrient-balance/plan@1","days":[{"entries":[${entry}]}]}`;
const good = plan('{"food":"sr:11457","grams":30}');

/** @type {[string, string, Told][]} */
const bad = [
  ['ten megabytes', plan(`{"name":"${'x'.repeat(10_000_000)}","nutrients":{"calcium":1}}`), { code: 'too_large', path: '' }],
  ['a NUL byte', plan('{"food":"sr:11457","grams":3\u0000}'), { code: 'nul_byte', path: '' }],
  ['NaN', plan('{"food":"sr:11457","grams":NaN}'), { code: 'bad_json', path: '/days/0/entries/0/grams' }],
  ['a food that does not exist', plan('{"food":"sr:99999","grams":30}'), { code: 'unknown_food', path: '/days/0/entries/0/food' }],
  ['a negative amount', plan('{"food":"sr:11457","grams":-1}'), { code: 'out_of_range', path: '/days/0/entries/0/grams' }],
  ['an unknown key', plan('{"food":"sr:11457","gramms":30}'), { code: 'unknown_key', path: '/days/0/entries/0/gramms' }],
  ['a key twice', plan('{"food":"sr:11457","grams":30,"grams":31}'), { code: 'duplicate_key', path: '/days/0/entries/0/grams' }],
];

for (const [name, text, told] of bad) {
  test(`A plan with ${name} is an error that names its place`, async ({ page }) => {
    await open(page);
    const answer = await assess(page, text);
    expect(answer).toMatchObject({ code: told.code });
    if (told.code !== 'bad_json' && told.code !== 'nul_byte') expect(answer).toEqual(told);
    expect(await assess(page, good)).toBe('answered');
  });
}

test('A plan nested a hundred thousand levels deep is an error, and the engine lives on', async ({ page }) => {
  await open(page);
  const answer = await assess(page, `${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(answer).toMatchObject({ code: expect.stringMatching(/^(?:too_deep|wrong_type)$/) });
  expect(await assess(page, good)).toBe('answered');
});

test('After a trap the page says so once, and the next step is answered', async ({ page }) => {
  // The module's glue is served with a wrapper around it that traps once, when a plan names a certain food.
  await page.route(/\/nutrient-balance-[0-9a-f]+\.js$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/export default (\w+);?\s*$/, (_, name) => `
      let trapped = false;
      export default async (options) => {
        const core = await ${name}(options);
        const assess = core.assess;
        core.assess = (text) => {
          if (trapped || !text.includes('sr:12061') || !text.includes('age_years')) return assess(text);
          trapped = true;
          throw new WebAssembly.RuntimeError('unreachable');
        };
        return core;
      };`);
    await route.fulfill({ response, body });
  });
  await open(page);
  await page.getByLabel('Age', { exact: true }).fill('42');
  await page.getByText('Female', { exact: true }).click();
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Something went wrong inside the page.' })).toBeVisible();
  await page.getByRole('button', { name: /Cheddar cheese/ }).click();
  await page.getByRole('button', { name: 'More Cheddar cheese' }).click();
  await expect(verdict(page)).toContainText('Your calcium is about');
  await expect(page.getByRole('alert').filter({ hasText: 'Something went wrong' })).toHaveCount(0);
});

test('A food table that cannot be loaded is said in words', async ({ page }) => {
  await page.route(/\.nbt$/, (route) => route.fulfill({ status: 200, body: 'not a table' }));
  await page.goto('./');
  await expect(page.getByRole('alert').filter({ hasText: 'could not load all of its parts' })).toBeVisible();
});

test('A script below the first screen that cannot be loaded is said in words, and the answer is there all the same', async ({ page }) => {
  await page.route(/below-[\w-]+\.js$/, (route) => route.fulfill({ status: 200, contentType: 'text/javascript', body: 'throw new Error()' }));
  await typicalDay(page);
  await expect(page.getByRole('alert').filter({ hasText: 'could not load all of its parts' })).toBeVisible();
});

test('The engine of the page answers the typical day', async ({ page }) => {
  await typicalDay(page);
  expect(await assess(page, good)).toBe('answered');
});
