// The shape of each file, as its JSON Schema has it, and JSON that hides an error.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { checkedFiles, schemaProblems } from '../../data/compile/schemas.js';
import { parseStrictJson, repeatedKey } from '../../data/compile/strict-json.js';
import { dataFolder, smallData } from './small-data.js';

/** @type {[string, (data: any) => void, string][]} */
const misshapen = [
  ['an id that is not snake_case', (data) => (data.nutrients.nutrients[0].id = 'Energy'), 'data/nutrients.json: /nutrients/0/id'],
  ['a molar mass without its element', (data) => delete data.nutrients.nutrients[10].element, 'data/nutrients.json: /nutrients/10'],
  ['a misspelt key', (data) => (data.sources.sources[0].link = 'x'), 'data/sources.json: /sources/0: must NOT have additional properties (link).'],
  ['a link that is not https', (data) => (data.sources.sources[0].url = 'http://x.org'), 'data/sources.json: /sources/0/url'],
  ['a group without a name', (data) => delete data.groups.groups[3].name, 'data/food_groups.json: /groups/3'],
  ['an allergen that no law lists', (data) => (data.person.allergens[0].listed_by = []), 'data/person.json: /allergens/0/listed_by'],
  ['a band of an unknown use', (data) => (data.ratios.ratios[0].bands[0].use = 'praised'), 'data/ratios.json: /ratios/0/bands/0/use'],
  ['a figure left out instead of null', (data) => delete data.references.nasem.rows[0].values.m_71p.ear, 'data/references/nasem.json: /rows/0/values/m_71p'],
  ['a figure in words', (data) => (data.references.nasem.rows[0].values.m_71p.rec = '1200'), '/rows/0/values/m_71p/rec: must be number,null'],
  ['a negative figure', (data) => (data.references.nasem.rows[0].values.m_71p.rec = -1), '/rows/0/values/m_71p/rec: must be >= 0'],
  ['a table without a checksum', (data) => delete data.foods.sr_legacy.metadata.files.foods.sha256, 'data/foods/sr_legacy.json: /files/foods'],
];

for (const [name, breaks, says] of misshapen) {
  test(`the schemas object to ${name}`, async () => {
    const data = smallData();
    breaks(data);
    const sentences = (await schemaProblems(data)).map(({ file, place, problem }) => `${file}: ${place}: ${problem}`);
    assert.ok(sentences.some((sentence) => sentence.includes(says)), sentences.join('\n'));
  });
}

test('every schema is used, and every file names its own', () => {
  const files = checkedFiles(smallData());
  const schemas = readdirSync(`${dataFolder}/schema/tables`).filter((name) => name.endsWith('.schema.json'));
  assert.deepEqual([...new Set(files.map(({ schema }) => `${schema}.schema.json`))].sort(), schemas.sort());
  for (const { file, schema, content } of files) {
    const named = /** @type {{ $schema: string }} */ (content).$schema;
    assert.match(named, new RegExp(`^\\.\\.?/schema/tables/${schema}\\.schema\\.json$`), file);
  }
});

test('a key that stands twice in one object is found with its line', () => {
  assert.deepEqual(repeatedKey('{\n "a": 1,\n "b": {"a": 1},\n "\\u0061": 2\n}'), { key: 'a', line: 4 });
  assert.deepEqual(repeatedKey('[{"a": "}", "b": ["a", {"a": 1}]}, {"a": ":", "a": 0}]'), { key: 'a', line: 1 });
  assert.equal(repeatedKey('{"a": {"a": ["a", "a"]}, "b": "\\"a\\": {"}'), null);
});

test('JSON that cannot be read is named by its file', () => {
  assert.throws(() => parseStrictJson('{"a": 1,}', 'data/x.json'), /^Error: data\/x\.json is not JSON: /);
  assert.throws(() => parseStrictJson('{"a": 1, "a": 2}', 'data/x.json'), /data\/x\.json: line 1: the key "a" stands twice in one object\./);
});
