// What hosts get wrong in their settings: it is said where they see it, with its place, and is left out whole.
import { expect, strictPolicy, test, typeAmounts } from './foreign-site.js';

const preset = {
  format: 'nutrient-balance/preset@1', id: 'ours', title: { text: { en: 'Our article' } }, nutrients: ['zinc', 'copper'], ratio: 'zn_cu',
  claims: [
    { id: 'iron', says: { text: { en: 'Iron matters.' } }, check: { nutrient: 'iron' } },
    { id: 'iron_copper', says: { text: { en: 'So does iron to copper.' } }, check: { ratio: 'fe_cu' } },
    { id: 'zinc', says: { text: { en: 'Zinc matters.' } }, check: { nutrient: 'zinc' } },
  ],
  foods: [{ food: 'sr:12061', portion: '1 oz (23 whole kernels)', count: 1 }, { food: 'sr:12016', count: 30 }],
  forms: ['calcium_carbonate'],
};
const ears = "window.heard = []; addEventListener('nb-error', ({ detail }) => window.heard.push(detail), true);";

/** A host with the frame, whose address asks for this; opened alone it has Firefox ask for an icon. @param {import('./foreign-site.js').Host} host @param {string} asked */
const framed = ({ serve, site }, asked) =>
  serve('/', { body: `<iframe title="Calculator" width="480" height="900" src="${site}embed/widget.html#${asked}"></iframe>`, script: null, headers: { 'Content-Security-Policy': `${strictPolicy}; frame-src ${site}` } });

/** A host with a preset of its own. @param {import('./foreign-site.js').Host} host @param {object} document @param {string} [attributes] */
function article(host, document, attributes = 'compact') {
  host.add('/preset.json', 'application/json', JSON.stringify(document));
  host.add('/ears.js', 'text/javascript', ears);
  const headers = { 'Content-Security-Policy': strictPolicy.replace('connect-src ', "connect-src 'self' ") };
  return host.serve('/', { body: `<nutrient-balance preset="/preset.json" ${attributes}></nutrient-balance>`, headers, head: '<script src="/ears.js"></script>' });
}

/** @param {import('@playwright/test').Page} page */
const heard = (page) => page.evaluate(() => /** @type {any} */ (window).heard);

test("A host's own preset is taken whole, and a claim about what is not asked says so", async ({ page, host }) => {
  await page.goto(article(host, preset, ''));
  await expect(page.getByRole('heading', { name: 'Our article' })).toBeVisible();
  await page.getByLabel('Zinc a day').fill('9');
  await page.getByLabel('Copper a day').fill('900');
  const claim = (/** @type {string} */ words) => page.getByRole('listitem').filter({ hasText: words });
  await expect(claim('Iron matters.')).toContainText('Your figures: Not asked for here: Iron.');
  await expect(claim('So does iron to copper.')).toContainText('Your figures: Not asked for here: Iron.');
  await expect(claim('Zinc matters.')).toContainText('Your figures: Zinc: 9.0 mg');
  await page.locator('nutrient-balance').evaluate((element) => element.setAttribute('compact', ''));
  await page.getByRole('button', { name: '+ Almonds' }).click();
  await expect(claim('Iron matters.')).toContainText(/Your figures: Iron: 1\.\d+\smg/);
  expect(await heard(page)).toEqual([]);
});

/** @type {[string, object, string, string, string][]} what it names, the document, code, place and words */
const refused = [
  ['a food', { ...preset, foods: [...preset.foods, { food: 'sr:99999', count: 100 }] }, 'unknown_food', '/foods/2/food', 'The food table does not have it.'],
  ['a portion', { ...preset, foods: [preset.foods[0], { food: 'sr:12061', portion: '1 bucket', count: 1 }] }, 'unknown_portion', '/foods/1/portion', 'The food has no such portion.'],
  ['a form', { ...preset, forms: ['calcium_carbonate', 'moon_dust'] }, 'unknown_id', '/forms/1', 'This id is not known.'],
];

for (const [what, document, code, path, why] of refused) {
  test(`A preset that names ${what} which the tables lack is refused at its place, and the host hears it`, async ({ page, host }) => {
    await page.goto(article(host, document));
    await expect(page.getByText(`This calculator is not set up right: ${path} in its preset. ${why}`)).toBeVisible();
    await expect(page.getByText('Our article')).toHaveCount(0);
    await page.getByRole('button', { name: '+ Cheddar' }).click();
    await expect(page.locator('nutrient-balance .sentence')).toContainText('Your calcium is');
    expect(await heard(page)).toEqual([{ reason: 'settings', settings: [{ attribute: 'preset', value: '/preset.json', code, path }] }]);
  });
}

test('A ratio of other nutrients than those of the preset is left out and said', async ({ page, host }) => {
  host.add('/ears.js', 'text/javascript', ears);
  await page.goto(host.serve('/', { body: '<nutrient-balance preset="zinc-copper" ratios="ca_mg" theme="plaid"></nutrient-balance>', head: '<script src="/ears.js"></script>' }));
  await expect(page.getByText('ratios=“ca_mg” does not fit its preset and is left out')).toBeVisible();
  await page.getByLabel('Zinc a day').fill('9');
  await page.getByLabel('Copper a day').fill('900');
  await expect(page.locator('nutrient-balance .sentence')).toHaveText('Zinc to copper: 10.0, by weight.');
  await expect(page.getByLabel('Calcium a day')).toHaveCount(0);
  const settings = [{ attribute: 'theme', value: 'plaid', code: 'unknown_value', path: '' }, { attribute: 'ratios', value: 'ca_mg', code: 'unfit_value', path: '' }];
  expect(await heard(page)).toEqual([{ reason: 'settings', settings }]);
});

test('An address of a preset that cannot be one is said, and the calculator stays', async ({ page, host }) => {
  await page.goto(host.serve('/', { body: '<nutrient-balance preset="http://[bad"></nutrient-balance>' }));
  await expect(page.getByText('This calculator is not set up right: the whole document in its preset. It could not be loaded.')).toBeVisible();
  await typeAmounts(page);
  await expect(page.locator('nutrient-balance .sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
});

test('A frame whose address asks for a preset that there is not says so', async ({ page, host }) => {
  await page.goto(framed(host, 'preset=zink-copper&compakt&language=en'));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText('preset=“zink-copper” means nothing here')).toBeVisible();
  await expect(inside.getByText('compakt=“” means nothing here')).toBeVisible();
  await typeAmounts(inside);
  await expect(inside.locator('nutrient-balance .sentence')).toHaveText('Your calcium is 3.6 times your magnesium.');
});

test('Each preset that is shipped names only what the tables have', async ({ page, host }) => {
  for (const name of ['magnesium-calcification', 'potassium-sodium', 'zinc-copper']) {
    await page.goto(framed(host, `preset=${name}&compact&language=en`));
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('.chip')).toHaveCount(10);
    await expect(inside.getByText('What the article says')).toBeVisible();
    await expect(inside.getByText('is not set up right')).toHaveCount(0);
  }
});
