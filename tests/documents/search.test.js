// What search finds carries the table's figures, whatever was typed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { createEngine } from './engine.js';
import { differences } from './oracle/compare.js';
import { Fraction } from './oracle/fraction.js';
import { per100Grams } from './oracle/nutrients.js';
import { foods, json, usualPortion } from './oracle/tables.js';
import { pick, randomFrom, seedOr } from './random.js';
import { foodIds } from './random-plans.js';
import { violations } from './schemas.js';

const seed = seedOr(1492);
const random = randomFrom(seed);
const engine = await createEngine();
const shortNames = new Map(json('food_names.json').names.map((/** @type {{food: string, name: string}} */ { food, name }) => [food, name]));
const links = new Map(readFileSync(new URL('../../data/foods/links.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1).map((line) => /** @type {[string, string]} */ (line.split('\t', 2))));
const HUNDRED = new Fraction(100n);

/** @param {string} text @param {number} [limit] */
function search(text, limit = 20) {
  const document = JSON.parse(engine.search(text, limit));
  assert.deepEqual(violations('search', document), [], text);
  return document;
}

/** Of a food of several tables the one that is shown. @param {string} id */
const best = (id) => links.get(id) ?? id;

/** What a result must say of a food. @param {string} id */
function expected(id) {
  const food = foods.get(id);
  if (!food) throw new Error(`${id} is not in the table`);
  const usual = usualPortion(id);
  const grams = usual?.grams ?? HUNDRED;
  const amount = (/** @type {string} */ nutrient) => {
    const { known, missing } = per100Grams(id, nutrient);
    return missing ? null : known.times(grams).over(HUNDRED);
  };
  return { food: id, name: food.name, display: shortNames.get(id) ?? food.name, group: food.group, source: food.source, portion: usual?.name ?? null, count: usual?.count ?? null, grams, calcium: amount('calcium'), magnesium: amount('magnesium') };
}

for (const typed of ['spinich', 'spinach raw', 'SPINACH, RAW', '  raw   spinach ', 'spin raw']) {
  test(`"${typed}" finds raw spinach among the first five`, () => {
    const found = search(typed, 5).results.map((/** @type {{food: string}} */ { food }) => food);
    assert.ok(found.includes('sr:11457'), found.join(' '));
  });
}

test(`300 random names (seed ${seed}): the food is found, and every result carries the table's figures`, () => {
  for (let i = 0; i < 300; ++i) {
    const wanted = pick(random, foodIds);
    const name = foods.get(wanted)?.name ?? '';
    const { query, results } = search(name, 30);
    assert.ok(name.startsWith(query.replace(/…$/, '')), name);
    assert.ok(results.length > 0 && results.length <= 30, name);
    // Of a longer text only the first words count.
    const short = (name.match(/[\p{L}\p{N}]+/gu) ?? []).length <= 8;
    if (short) assert.ok(results.some((/** @type {{food: string, name: string}} */ result) => result.food === best(wanted) || result.name === name), name);
    for (const { matched, ...result } of results) {
      assert.deepEqual(differences(result, expected(result.food)), [], name);
      const words = result.display.toLowerCase().normalize('NFD').replace(/[\p{M}']/gu, '');
      for (const word of matched) assert.ok(words.includes(word), `${word} in ${result.display}`);
    }
    assert.equal(new Set(results.map((/** @type {{food: string}} */ { food }) => food)).size, results.length);
  }
});

test('a text that means nothing finds nothing, and no text is too odd to be answered', () => {
  assert.deepEqual(search('qqqqxzxz').results, []);
  for (const text of ['', ' ', '\0', '<script>', '"; DROP TABLE foods; --', '%s%n', '🍎'.repeat(500), 'a'.repeat(100_000), '\u202e', '../../etc']) search(text, 100);
});
