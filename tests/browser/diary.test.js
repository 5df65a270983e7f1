// Days, people and saving on the device, as people use them.
import { addDays, today } from '../../web/format/dates.js';
import { addFood, expect, test, typicalDay } from './on-the-page.js';
import { entries, goTo, keep, keepNewDay, names, reopen, savedRecords, writeBehind } from './diary-on-the-page.js';

test('The browser is asked not to clear what is kept, when somebody asks for keeping and not before', async ({ page }) => {
  await page.addInitScript(() => {
    /** @type {any} */ (globalThis).asked = 0;
    if (!navigator.storage) return; // an empty page
    Object.getPrototypeOf(navigator.storage).persist = async () => Boolean((/** @type {any} */ (globalThis).asked += 1));
  });
  await typicalDay(page);
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).asked)).toBe(0);
  await keep(page);
  await expect(page.getByText('Your browser has promised not to clear it by itself.')).toBeVisible();
  expect(await page.evaluate(() => /** @type {any} */ (globalThis).asked)).toBe(1);
});

test('Nothing is stored until somebody asks; then the day is there after a reload', async ({ page }) => {
  await typicalDay(page);
  await page.getByRole('button', { name: 'Next day' }).click();
  await addFood(page, 'spinach raw', 'Spinach, raw');
  expect(await names(page)).toEqual([]);
  await page.getByRole('link', { name: 'Keep my days' }).click();
  await keep(page);
  expect(await names(page)).toEqual(['nutrient-balance']);
  await reopen(page);
  await expect(entries(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByText('Woman, 42')).toBeVisible();
});

test('What is changed later is saved by itself', async ({ page }) => {
  await keepNewDay(page);
  await addFood(page, 'almonds', 'Almonds');
  await expect(page.locator('nb-day-bar')).toContainText('Saved on this device');
  await reopen(page);
  await expect(entries(page)).toHaveCount(2);
});

test('One walks through the days, picks one, and copies one', async ({ page }) => {
  await typicalDay(page);
  const bar = page.locator('nb-day-bar');
  await expect(bar).toContainText('Today, ');
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(bar).toContainText('Yesterday, ');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing added');
  await page.getByLabel('Copy the entries of').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(entries(page)).toHaveCount(12);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page)).toHaveCount(0);
  await goTo(page, '2024-02-29');
  await expect(bar).toContainText('Thursday, February 29, 2024');
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect(entries(page)).toHaveCount(12);
});

test('An entry is moved to another meal, and the focus goes with it', async ({ page }) => {
  await typicalDay(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  const row = page.getByRole('button', { name: /^Spinach, raw/ });
  await row.click();
  await page.getByLabel('Meal', { exact: true }).selectOption({ label: 'Breakfast' });
  await expect(entries(page).nth(3)).toContainText('Spinach, raw');
  await expect(page.getByLabel('Meal', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Meal', { exact: true })).toHaveValue('breakfast');
});

test('A day before the calendar of the page is refused in place', async ({ page }) => {
  await typicalDay(page);
  await goTo(page, '0999-01-01');
  await page.getByLabel('Show the day').blur();
  await expect(page.getByText('Choose a day from the year 2000 on.')).toBeVisible();
  await expect(page.locator('nb-day-bar')).toContainText('Today, ');
});

test('Several people have days and answers of their own; one is deleted with all of them, and comes back', async ({ page }) => {
  await typicalDay(page);
  await keep(page);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Ada');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Give it a name')).toBeVisible();
  await page.getByLabel('Name of the new person').fill('Ben');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(entries(page)).toHaveCount(0);
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('');
  await page.getByLabel('Age', { exact: true }).fill('7');
  await addFood(page, 'almonds', 'Almonds');
  await expect(page.locator('nb-day-bar')).toContainText('Saved on this device');

  await reopen(page);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByLabel('Whose day').selectOption({ label: 'Ben' });
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('7');
  await page.getByRole('button', { name: 'Delete Ben and all their days' }).click();
  await expect(entries(page)).toHaveCount(12);
  await expect(page.getByText('Ben and all their days are deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(entries(page)).toHaveCount(1);
});

test('Everything is erased, in the database and on screen, and the page has looked', async ({ page }) => {
  await keepNewDay(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('It cannot be undone.')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeFocused();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByText('Everything is erased. We looked')).toBeVisible();
  expect(await names(page)).toEqual([]);
  await expect(page.getByLabel('Age', { exact: true })).toHaveValue('');
  await reopen(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('How');
  await expect(entries(page)).toHaveCount(0);
  expect(await names(page)).toEqual([]);
});

test('Two tabs show the same day; erasing in one empties the other', async ({ page, context }) => {
  await keepNewDay(page);
  const other = await context.newPage();
  await other.goto('./');
  await expect(entries(other)).toHaveCount(1);
  await addFood(page, 'almonds', 'Almonds');
  await expect(entries(other)).toHaveCount(2);
  await addFood(other, 'yogurt plain', /yogurt/i);
  await expect(entries(page)).toHaveCount(3);
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await other.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(other.getByText('Everything is erased. We looked')).toBeVisible();
  await expect(page.getByText('Everything was erased in another tab.')).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
  expect(await names(page)).toEqual([]);
});

for (const choice of ['What I see here', 'What the other tab has']) {
  test(`A day that another tab has changed unnoticed is not written over; “${choice}” stays`, async ({ page }) => {
    await keepNewDay(page);
    await writeBehind(page);
    await addFood(page, 'almonds', 'Almonds');
    await expect(page.getByText('Both versions are still there.')).toBeVisible();
    expect((await savedRecords(page, 'days'))[0].value.entries.map((/** @type {any} */ { name }) => name)).toEqual(['From another tab']);
    await page.getByRole('button', { name: choice }).click();
    await expect(page.locator('nb-day-bar')).toContainText('Saved on this device');
    const mine = choice === 'What I see here';
    await expect(entries(page)).toHaveCount(mine ? 2 : 1);
    await reopen(page);
    await expect(entries(page)).toHaveCount(mine ? 2 : 1);
  });
}

test('When there is no room, the page says so, keeps the day on screen and the old one on the device, and tries again', async ({ page }) => {
  await keepNewDay(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = full;
    /** @type {any} */ (globalThis).makeRoom = () => (IDBObjectStore.prototype.put = put);
  });
  await addFood(page, 'almonds', 'Almonds');
  await expect(page.getByText('There is no room for your last change.')).toBeVisible();
  await expect(page.locator('nb-day-bar')).toContainText('Not saved');
  await expect(entries(page)).toHaveCount(2);
  expect((await savedRecords(page, 'days'))[0].value.entries).toHaveLength(1);
  await page.evaluate(() => /** @type {any} */ (globalThis).makeRoom());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('nb-day-bar')).toContainText('Saved on this device');
  expect((await savedRecords(page, 'days'))[0].value.entries).toHaveLength(2);
});

test('Where nothing can be kept, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('private', 'SecurityError');
    };
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('private', 'SecurityError'));
  });
  await typicalDay(page);
  await page.locator('nb-keep').getByRole('button', { name: 'Keep my days' }).click();
  await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible();
  await addFood(page, 'almonds', 'Almonds');
  await expect(entries(page)).toHaveCount(13);
});

test('Days that cannot be opened are told of, and are there once they can be', async ({ page }) => {
  await keepNewDay(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('broken', 'UnknownError');
    };
    /** @type {any} */ (globalThis).mend = () => (IDBFactory.prototype.open = open);
  });
  await page.reload();
  await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible();
  await page.evaluate(() => /** @type {any} */ (globalThis).mend());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(entries(page)).toHaveCount(1);
  await addFood(page, 'almonds', 'Almonds');
  await expect.poll(async () => (await savedRecords(page, 'days'))[0].value.entries.length).toBe(2);
});

test('A tab that a newer version of the page has overtaken says so, and keeps its day on screen', async ({ page }) => {
  await keepNewDay(page);
  await page.evaluate(() => new Promise((done) => (indexedDB.open('nutrient-balance', 99).onsuccess = done)));
  await expect(page.getByText('Another tab has opened a newer version of this page.')).toBeVisible();
  await addFood(page, 'almonds', 'Almonds');
  await expect(page.locator('nb-day-bar')).toContainText('Not saved');
  await expect(entries(page)).toHaveCount(2);
});

test('Erasing waits visibly for a tab that is in the way, and goes on when it is closed', async ({ page, context }) => {
  await keepNewDay(page);
  const other = await context.newPage();
  await other.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await other.goto('licence.txt');
  // It holds the database open and does not listen.
  await other.evaluate(() => new Promise((done) => {
    const request = indexedDB.open('nutrient-balance');
    request.onsuccess = () => done(Object.assign(globalThis, { held: request.result }) && true);
  }));
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByText('Another tab of this page is in the way.')).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await other.close();
  await expect(page.getByText('Everything is erased. We looked')).toBeVisible();
  expect(await names(page)).toEqual([]);
});

test('A database of version 1 opens with nothing lost', async ({ page }) => {
  const date = addDays(today(), -1);
  const spinach = { kind: 'food', id: 'e1', food: 'sr:11457', name: 'Spinach, raw', portions: [{ name: '1 cup', grams: 30 }], portion: '1 cup', count: 2 };
  const ada = { id: 'me', name: 'Ada', who: { age: '42', unit: 'years', sex: 'female', stage: 'none' }, reference: 'efsa', bands: { ca_mg: 'costello2021' }, refused: [],
    health: { kidney: 'no', conditions: [], medicines: [], pattern: '', without: [] } };
  const stores = {
    people: [{ key: 'me', value: ada }],
    days: [{ key: `me ${date}`, value: { person: 'me', date, complete: false, entries: [spinach] } }],
    foods: [{ key: 'bar', value: { described: { name: 'Bar', nutrients: { calcium: 100 } }, gone: false } }],
    recipes: [{ key: 'soup', value: { described: { name: 'Soup', servings: 2, ingredients: [{ food: 'own:bar', grams: 50 }] }, gone: false } }],
  };
  // An address of the same host where the page does not run. Chromium asks for an icon there.
  await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
  await page.goto('licence.txt');
  await page.evaluate((all) => new Promise((done) => {
    const request = indexedDB.open('nutrient-balance', 1);
    request.onupgradeneeded = () => {
      for (const [name, records] of Object.entries(all)) {
        const store = request.result.createObjectStore(name, { keyPath: 'key' });
        for (const record of records) store.put(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done(undefined);
    };
  }), stores);
  await page.goto('./');
  await expect(page.getByText('Ada · Woman, 42')).toBeVisible();
  for (const [name, records] of Object.entries(stores)) {
    expect(await savedRecords(page, name)).toEqual(records.map((record) => ({ ...record, revision: 1 })));
  }
  await page.getByRole('button', { name: 'Previous day' }).click();
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByLabel('Everything I ate and drank this day is in the list')).not.toBeChecked();
});
