// The main path in WebKit, whose engine Safari and every browser on an iPhone share.
import { test } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOWN, ENTER, WebKit } from './webkit.js';

const safari = new WebKit();
test.describe.configure({ mode: 'serial', timeout: 90_000 });
test.beforeAll(() => safari.start());
test.afterAll(() => safari.stop());

/** Every test fails on an error that nobody caught. */
async function openPage(/** @type {string | undefined} */ address) {
  await safari.open(`${address}`);
  await safari.run('window.faults = []; addEventListener("error", ({ message }) => faults.push(message)); addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));');
  await safari.expectText('h1', /How does your calcium compare/);
}

test.afterEach(async () => {
  const faults = await safari.run('return window.faults;');
  if (faults.length > 0) throw new Error(faults.join('\n'));
});

test('A person and an example day give a sentence, a picture, every nutrient and ideas', async ({ baseURL }) => {
  await openPage(baseURL);
  await safari.type('#age', '42');
  await safari.run('find(document, "nb-person >>> input[type=radio]").click();');
  await safari.click('.examples button');
  await safari.expectText('h1', /Your calcium is about/);
  await safari.expectText('.picture nb-plane', /Coffee|Milk/i);
  await safari.expectText('#nutrients nb-bars', /Magnesium.*Potassium/);
  await safari.expectText('#help nb-ideas', /Put in my day/);
});

test('A food is found as one types, added with the keyboard, and the answer follows', async ({ baseURL }) => {
  await openPage(baseURL);
  await safari.type('nb-food-search >>> input', 'almnd');
  await safari.expectText('nb-food-search', /Almonds, raw/);
  await safari.type('nb-food-search >>> input', DOWN + ENTER);
  await safari.expectText('nb-how-much', /How much/);
  await safari.type('nb-how-much >>> nb-portion >>> input', ENTER);
  await safari.expectText('h1', /Almonds: 76 mg calcium, 77 mg magnesium/);
});

test('The page that is one file answers from the disk, and finds foods of every table', async () => {
  await openPage(pathToFileURL(resolve(process.env.NB_TEST_SITE ?? 'build/site', 'standalone.html')).href);
  await safari.type('#age', '42');
  await safari.run('find(document, "nb-person >>> input[type=radio]").click();');
  await safari.click('.examples button');
  await safari.expectText('h1', /Your calcium is about/);
  await safari.expectText('#help nb-ideas', /Put in my day/);
  await safari.type('nb-food-search >>> input', 'caribou');
  await safari.expectText('nb-food-search', /caribou, raw/);
});

test('Two typed amounts are answered at once', async ({ baseURL }) => {
  await openPage(baseURL);
  await safari.type('#calcium', '1000');
  await safari.type('#magnesium', '320');
  await safari.expectText('h1', /3\.1/);
});
