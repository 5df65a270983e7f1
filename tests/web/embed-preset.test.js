// Presets: ours are read by the strict reader and fit their schema; a wrong one is refused with its place.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { readCatalogues } from '../../web/build/messages.js';
import { PresetError, readPreset } from '../../web/embed/preset.js';

const data = new URL('../../data/', import.meta.url);
/** @param {string} name */
const json = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
/** @param {{ id: string }[]} items */
const byId = (items) => Object.fromEntries(items.map((item) => [item.id, item]));

const known = {
  nutrients: byId(json('nutrients.json').nutrients),
  ratios: byId(json('ratios.json').ratios),
  evidence: byId(json('evidence.json').statements),
  words: (/** @type {string} */ key) => Object.hasOwn(readCatalogues().presets, key),
};
const names = readdirSync(new URL('presets/', data));
const ajv = new (/** @type {any} */ (Ajv).default ?? Ajv)({ strict: false });
const fits = ajv.compile(json('schema/preset.schema.json'));

test('Three presets are shipped, and each fits its schema and its reader', () => {
  assert.deepEqual(names, ['magnesium-calcification.json', 'potassium-sodium.json', 'zinc-copper.json']);
  for (const name of names) {
    assert.ok(fits(json(`presets/${name}`)), `${name}: ${JSON.stringify(fits.errors)}`);
    const preset = readPreset(readFileSync(new URL(`presets/${name}`, data), 'utf8'), known);
    assert.equal(`${preset.id}.json`, name);
    assert.ok(preset.claims.length >= 3 && preset.foods.length >= 8, name);
    for (const { id, evidence, check } of preset.claims) assert.ok(evidence.length > 0 && check, `${name}: ${id} is held against studies and figures`);
    for (const { food } of preset.foods) assert.ok(Object.hasOwn(readCatalogues().embed_foods, food.replace(':', '_')), `${food} has a name in every language`);
  }
});

const good = { format: 'nutrient-balance/preset@1', id: 'mine', nutrients: ['zinc'], ratio: 'zn_cu' };
const claim = { id: 'one', says: { text: { en: 'It is so.' } } };

test('The least that is a preset is one', () => {
  assert.deepEqual(readPreset(JSON.stringify(good), known), { id: 'mine', title: null, nutrients: ['zinc'], ratio: 'zn_cu', claims: [], questions: [], foods: [], forms: [] });
});

/** @type {[string, unknown, string, string][]} what is wrong, the document or its text, the code, the place */
const wrong = [
  ['no JSON', '{"format": ', 'bad_json', ''],
  ['a list', [], 'wrong_type', ''],
  ['too long', ' '.repeat(70_000), 'too_long', ''],
  ['another format', { ...good, format: 'nutrient-balance/plan@1' }, 'bad_value', '/format'],
  ['nothing to show', { ...good, nutrients: [] }, 'bad_value', '/nutrients'],
  ['a nutrient that is none', { ...good, nutrients: ['zinc', 'gold'] }, 'unknown_id', '/nutrients/1'],
  ['a name of every object', { ...good, nutrients: ['toString'] }, 'unknown_id', '/nutrients/0'],
  ['no ratio', { format: good.format, id: 'mine', nutrients: ['zinc'] }, 'missing_key', '/ratio'],
  ['a key too many', { ...good, colour: 'red' }, 'unknown_key', '/colour'],
  ['a key of prototypes', '{"format":"nutrient-balance/preset@1","id":"a","nutrients":["zinc"],"ratio":"zn_cu","__proto__":{}}', 'unknown_key', '/__proto__'],
  ['evidence that is none', { ...good, claims: [{ ...claim, evidence: ['my_blog'] }] }, 'unknown_id', '/claims/0/evidence/0'],
  ['words without English', { ...good, claims: [{ ...claim, says: { text: { de: 'So ist es.' } } }] }, 'missing_key', '/claims/0/says/text/en'],
  ['a key of no catalogue', { ...good, title: { key: 'nonsense' } }, 'unknown_id', '/title/key'],
  ['both kinds of words', { ...good, title: { key: 'zinc_copper', text: { en: 'x' } } }, 'bad_value', '/title'],
  ['a check of two things', { ...good, claims: [{ ...claim, check: { nutrient: 'zinc', ratio: 'zn_cu' } }] }, 'bad_value', '/claims/0/check'],
  ['a question that is not asked', { ...good, questions: ['religion'] }, 'unknown_id', '/questions/0'],
  ['no amount', { ...good, foods: [{ food: 'sr:01077', count: 0 }] }, 'bad_value', '/foods/0/count'],
  ['an amount in words', { ...good, foods: [{ food: 'sr:01077', count: '1' }] }, 'wrong_type', '/foods/0/count'],
  ['too many foods', { ...good, foods: Array.from({ length: 25 }, () => ({ food: 'sr:01077', count: 1 })) }, 'too_many', '/foods'],
];

for (const [what, document, code, path] of wrong) {
  test(`A preset with ${what} is refused at ${path || 'its start'}`, () => {
    const text = typeof document === 'string' ? document : JSON.stringify(document);
    assert.throws(() => readPreset(text, known), (thrown) => {
      assert.ok(thrown instanceof PresetError);
      assert.deepEqual([thrown.code, thrown.path], [code, path]);
      return true;
    });
  });
}
