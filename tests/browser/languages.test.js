// Every language on the main path: the same numbers in other words, from right to left where words run so, and a change that loses nothing.
import AxeBuilder from '@axe-core/playwright';
import { languages } from '../../web/build/languages.js';
import { readCatalogues } from '../../web/build/messages.js';
import { localeFor } from '../../web/format/locale.js';
import { parseNumber } from '../../web/format/parse.js';
import { addFood, describe, expect as soon, open, test, typicalDay, verdict } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

test.describe.configure({ timeout: 120_000 });
// A whole day in five languages takes its time on a busy machine.
const expect = soon.configure({ timeout: 20_000 });

const others = languages.filter(({ id }) => id !== 'en');

/** The plain messages of a language: those without arguments. @param {string} id */
const wordsOf = (id) => {
  const catalogues = readCatalogues(id);
  return (/** @type {string} */ key) => catalogues[key.split('.')[0]][key.split('.')[1]];
};

/** @param {Page} page @param {string} id */
async function openIn(page, id) {
  const say = wordsOf(id);
  await page.goto(id === 'en' ? './' : `./${id}/`);
  await expect(page.getByRole('button', { name: say('examples.typical-day') })).toBeVisible();
}

/** A woman of 42 and her typical day, in any language. @param {Page} page @param {string} id */
async function dayIn(page, id) {
  const say = wordsOf(id);
  await openIn(page, id);
  await page.getByLabel(say('person.age'), { exact: true }).fill('42');
  await page.getByText(say('person.female'), { exact: true }).click();
  await page.getByLabel(say('person.stage')).selectOption({ label: say('person.stage_none') });
  await page.getByRole('button', { name: say('examples.typical-day') }).click();
  await expect(verdict(page)).toContainText(say('verdict.enough_little'));
  await expect(page.locator('nb-ideas h3').first()).toBeVisible();
}

/** Letters and spaces of the sentence, however its lines are broken. @param {string} text */
const plain = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

/** @type {Record<string, string>} */
const sentences = {
  es: 'Suficiente calcio, falta un poco de magnesio. Tu calcio es unas 3,7 veces tu magnesio.',
  de: 'Genug Calcium, etwas zu wenig Magnesium. Ihr Calcium ist etwa 3,7‑mal so viel wie Ihr Magnesium.',
  fr: 'Assez de calcium, un peu trop peu de magnésium. Votre calcium vaut environ 3,7 fois votre magnésium.',
  ar: 'كالسيوم كافٍ، والمغنيسيوم ينقص قليلًا. الكالسيوم عندك نحو 3.7 ضعف المغنيسيوم.',
};

/** Pairs of fields and buttons that stand over one another, by what they are. @param {Page} page */
const overlapping = (page) => page.evaluate(() => {
  /** @param {Document | ShadowRoot} root @returns {Element[]} */
  const controls = (root) => [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches('input:not([type=radio], [type=checkbox], [type=file]), select, button, summary, .segments label') && element.checkVisibility({ visibilityProperty: true }) ? [element] : []),
    ...(element.shadowRoot ? controls(element.shadowRoot) : []),
  ]);
  const boxes = controls(document).filter((element) => !element.closest('.sticky')).map((element) => ({ name: element.id || element.textContent?.trim().slice(0, 30), box: element.getBoundingClientRect() }));
  const over = (/** @type {DOMRect} */ a, /** @type {DOMRect} */ b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => over(one.box, other.box)).map((other) => `${one.name} / ${other.name}`));
});

for (const { id, name } of languages) {
  test(`${name}: no field stands over another at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openIn(page, id);
    expect(await overlapping(page)).toEqual([]);
    await dayIn(page, id);
    expect(await overlapping(page)).toEqual([]);
  });
}

for (const { id, dir, name } of others) {
  test(`${name}: an example day, its sentence, and nothing for axe to find`, async ({ page }) => {
    await openIn(page, id);
    const { title, description } = readCatalogues(id).language;
    await expect(page).toHaveTitle(title);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', description);
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([id, dir]);
    await dayIn(page, id);
    expect(plain(String(await verdict(page).textContent()))).toBe(sentences[id]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test(`${name}: nothing scrolls sideways, however wide the page is`, async ({ page }) => {
    await dayIn(page, id);
    // 640 is what is left of 1280 when the page is enlarged to 200 %, and 320 at 400 %.
    for (const width of [320, 390, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: `${width}` }).toBeLessThanOrEqual(0);
    }
  });

  test(`${name}: a food is searched, added and counted, and a number is typed as people of the language type it`, async ({ page }) => {
    const say = wordsOf(id);
    await openIn(page, id);
    await page.getByRole('combobox', { name: say('search.label') }).fill('spinach raw');
    await page.getByRole('option').filter({ hasText: 'Spinach, raw' }).first().click();
    const count = page.locator('nb-how-much nb-portion input');
    await count.fill(id === 'ar' ? '٢٫٥' : '2,5');
    await page.getByRole('button', { name: say('portion.add'), exact: true }).click();
    await expect(page.getByRole('row', { name: 'Spinach, raw' }).first()).toContainText('2½ cups');
  });

  test(`${name}: what can be read in two ways is asked about beside its field`, async ({ page }) => {
    const say = wordsOf(id);
    await openIn(page, id);
    const field = page.getByLabel(say('amounts.calcium'), { exact: true });
    await field.fill('1,500');
    const problem = page.locator('nb-amounts [role=alert]').first();
    await expect(problem).toContainText('1500');
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await field.fill('1500');
    await expect(problem).toBeHidden();
  });
}

/** Every number of the answer in its order: the day, its total and the bars. @param {Page} page @param {string} id */
async function numbersOf(page, id) {
  const cells = await page.locator('nb-day-list td:not([colspan]), nb-bars td.total, nb-ideas dd').allTextContents();
  return cells.flatMap((cell) => (cell.replace(/[\u2066-\u2069]/g, '').match(/\d[\d.,\u202f\u00a0]*(?<=\d)/g) ?? []).map((number) => {
    // Bare Spanish and Arabic leave open what a typed 1.500 means; what the page itself writes is as in Spain, and with English signs.
    const parsed = parseNumber(number, { es: 'es-ES', ar: 'en' }[id] ?? localeFor(id, []));
    expect(parsed.ok, number).toBe(true);
    return parsed.ok ? parsed.value : null;
  }));
}

test('The language changes no number of the answer', async ({ page }) => {
  await dayIn(page, 'en');
  const english = await numbersOf(page, 'en');
  expect(english.length).toBeGreaterThan(80);
  for (const { id } of others) {
    await dayIn(page, id);
    const here = await numbersOf(page, id);
    expect(here, id).toEqual(english);
  }
});

test('A change of language keeps the day, the person and what was typed, and leaves nothing behind', async ({ page }) => {
  await open(page);
  await page.getByLabel('Calcium', { exact: true }).fill('1,200');
  await page.getByLabel('Magnesium', { exact: true }).fill('300.5');
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await expect(page).toHaveURL(/\/de\/$/);
  await expect(page.getByLabel('Calcium', { exact: true })).toHaveValue('1200');
  await expect(page.getByLabel('Magnesium', { exact: true })).toHaveValue('300,5');
  await expect(verdict(page)).toContainText('4,0');
  await page.goto('./');
  await typicalDay(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/$/);
  await expect(page.getByRole('row', { name: 'Spinach, raw' }).first()).toBeVisible();
  await expect(verdict(page)).toContainText('ضعف المغنيسيوم');
  expect(await page.evaluate(() => history.state)).toBeNull();
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(verdict(page)).toContainText('Your calcium is');
  await expect(page.getByText('Woman, 42, not pregnant or breastfeeding')).toBeVisible();
});

test('A page in another language asks for nothing after it has loaded either', async ({ page }) => {
  await page.goto('./ar/');
  await page.waitForLoadState('networkidle');
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.getByRole('button', { name: wordsOf('ar')('examples.typical-day') }).click();
  await expect(verdict(page)).toContainText('المغنيسيوم');
  await page.waitForTimeout(500);
  expect(requests).toEqual([]);
  await expect(page.locator('#requests')).toHaveText('0');
});

test.describe('Somebody whose browser prefers Arabic', () => {
  test.use({ locale: 'ar-EG' });

  test('is offered the Arabic page in one line on the English one, and is not sent there', async ({ page }) => {
    await open(page);
    await expect(page).toHaveURL(/\/$/);
    const offer = page.getByRole('link', { name: 'هذه الصفحة متاحة بالعربية أيضًا.' });
    await expect(offer).toHaveAttribute('lang', 'ar');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await describe(page);
    await offer.click();
    await expect(page).toHaveURL(/\/ar\/$/);
    await expect(page.locator('.offer')).toHaveCount(0);
    await expect(page.locator('#age')).toHaveValue('42');
  });
});

test('Somebody whose browser prefers English is offered nothing', async ({ page }) => {
  await open(page);
  await expect(page.locator('.offer')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Français' })).toBeVisible();
});

test('Each page names the others to search engines, with whole addresses', async ({ page, baseURL }) => {
  for (const folder of ['', 'fr/']) {
    await page.goto(`./${folder}`);
    await expect(page.locator('h1')).toBeVisible();
    const found = await page.locator('link[rel=alternate]').evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    const wanted = languages.map(({ id }) => [id, `${baseURL}${id === 'en' ? '' : `${id}/`}`]);
    expect(found).toEqual([...wanted, ['x-default', String(baseURL)]]);
  }
});

test('Arabic runs from right to left, and the picture keeps its axes', async ({ page }) => {
  await dayIn(page, 'ar');
  const box = async (/** @type {import('@playwright/test').Locator} */ locator) => {
    const found = await locator.boundingBox();
    if (!found) throw new Error('It is not in sight.');
    return { ...found, middle: found.x + found.width / 2 };
  };
  // The name stands right of its amounts, the list left of the picture, the brand at the right edge.
  const row = page.getByRole('row', { name: 'Whole wheat bread' }).first();
  const cells = row.getByRole('cell');
  const [name, calcium, magnesium] = [await box(row.getByRole('rowheader')), await box(cells.nth(0)), await box(cells.nth(1))];
  expect(name.middle).toBeGreaterThan(calcium.middle);
  expect(calcium.middle).toBeGreaterThan(magnesium.middle);
  expect((await box(page.locator('.picture'))).middle).toBeGreaterThan((await box(page.locator('nb-day-list'))).middle);
  expect((await box(page.locator('.brand'))).middle).toBeGreaterThan(640);
  // Magnesium still grows to the right, and 0 stands at the left.
  const plane = page.locator('.picture nb-plane svg[role=img]');
  expect((await box(plane.locator('text').filter({ hasText: /\b600\b/ }).first())).x).toBeGreaterThan((await box(plane.locator('text').filter({ hasText: /\b100\b/ }).first())).x);
  expect((await box(plane.locator('text').filter({ hasText: 'المغنيسيوم' }).last())).x).toBeGreaterThan((await box(plane.locator('text').filter({ hasText: 'الكالسيوم' }).first())).x);
  // A bar begins at the right, beside the name.
  const bar = page.locator('nb-bars tr.row').first();
  const [cell, solid] = [await box(bar.locator('td.bar')), await box(bar.locator('rect.sure').first())];
  expect(Math.abs(solid.x + solid.width - (cell.x + cell.width))).toBeLessThan(2);
});
