// Documents that must be refused, each with the code and the place (JSON Pointer) of the answer. Shared by the tests of the
// native command, of the WebAssembly module and of the page, so nothing here needs Node. A text that is no JSON has the place where
// reading stopped: the last key that was read.
import { badOwnFoods } from './bad-own-foods.js';
import { badlyTaken } from './bad-supplements.js';

/**
 * @typedef {{name: string, document: string|Uint8Array, code: string, path: string}} BadPlan
 */

const SPINACH = '{"food":"sr:11457","grams":30}';

/** @param {string} members further members of the plan, as JSON text @param {string} [entries] */
function plan(members, entries = SPINACH) {
  return `{"format":"nutrient-balance/plan@1",${members}"days":[{"entries":[${entries}]}]}`;
}

/** @param {string} person JSON text */
const withPerson = (person) => plan(`"person":${person},`);

/** @param {string} bands JSON text */
const withBands = (bands) => plan(`"ratio_bands":${bands},`);

/** @param {string} entry JSON text */
const withEntry = (entry) => plan('', entry);

/** @param {string} members of the day, as JSON text */
const withDay = (members) => `{"format":"nutrient-balance/plan@1","days":[{${members}"entries":[${SPINACH}]}]}`;

/** @param {string} calcium JSON text */
const typed = (calcium) => withEntry(`{"nutrients":{"calcium":${calcium}}}`);

/** @param {string} grams JSON text */
const weighed = (grams) => withEntry(`{"food":"sr:11457","grams":${grams}}`);

/** @param {string} before @param {number[]} bytes @param {string} after */
function withBytes(before, bytes, after) {
  const encoder = new TextEncoder();
  return new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(after)]);
}

/** @param {string} text @param {number} times */
const list = (text, times) => Array(times).fill(text).join(',');

const GRAMS = '/days/0/entries/0/grams';
const CALCIUM = '/days/0/entries/0/nutrients/calcium';

/** @type {[string, string|Uint8Array, string, string][]} name, document, code, path */
const document = [
  ['nothing at all', '', 'bad_json', ''],
  ['only white space', ' \n\t ', 'bad_json', ''],
  ['a null', 'null', 'wrong_type', ''],
  ['a list', '[]', 'wrong_type', ''],
  ['a text', '"nutrient-balance/plan@1"', 'wrong_type', ''],
  ['a number', '12', 'wrong_type', ''],
  ['an empty object', '{}', 'missing_key', '/format'],
  ['no days', '{"format":"nutrient-balance/plan@1"}', 'missing_key', '/days'],
  ['an empty list of days', '{"format":"nutrient-balance/plan@1","days":[]}', 'empty_plan', '/days'],
  ['a day without entries key', '{"format":"nutrient-balance/plan@1","days":[{}]}', 'missing_key', '/days/0/entries'],
  ['another format', plan('').replace('plan@1', 'report@1'), 'unknown_format', '/format'],
  ['a later format', plan('').replace('plan@1', 'plan@2'), 'unknown_format', '/format'],
  ['an unknown key', plan('"persons":{},'), 'unknown_key', '/persons'],
  ['a key in capitals', plan('"Reference":"nasem",'), 'unknown_key', '/Reference'],
  ['a key with a slash and a tilde', plan('"a/b~c":1,'), 'unknown_key', '/a~1b~0c'],
  ['a key __proto__', plan('"__proto__":{"days":[]},'), 'unknown_key', '/__proto__'],
  ['a key constructor', plan('"constructor":{"prototype":{}},'), 'unknown_key', '/constructor'],
  ['format twice', plan('"format":"nutrient-balance/plan@1",'), 'duplicate_key', '/format'],
  ['days twice', plan(`"days":[{"entries":[${SPINACH}]}],`), 'duplicate_key', '/days'],
  ['junk after the end', `${plan('')}x`, 'bad_json', ''],
  ['a second document after the end', plan('') + plan(''), 'bad_json', ''],
  ['the end missing', plan('').slice(0, -1), 'bad_json', '/days'],
  ['a comma too many', plan('').replace(']}]}', '],}]}'), 'bad_json', '/days/0/entries'],
  ['a comment', plan('/* mine */'), 'bad_json', '/format'],
  ['single quotes', plan('').replaceAll('"', "'"), 'bad_json', ''],
  ['10 MB of entries', plan('', list(SPINACH, 330_000)), 'too_large', ''],
  ['10 MB of blanks', plan('') + ' '.repeat(10_000_000), 'too_large', ''],
  ['one byte more than 1 MiB', plan('').padEnd(1024 * 1024 + 1), 'too_large', ''],
  ['a NUL inside', plan('').replace('sr:', 'sr\0'), 'nul_byte', ''],
  ['a NUL at the end', `${plan('')}\0`, 'nul_byte', ''],
  ['a NUL and junk at the end', `${plan('')}\0{"junk":1}`, 'nul_byte', ''],
  ['a NUL at the start', `\0${plan('')}`, 'nul_byte', ''],
  ['nesting of 9', withPerson('{"age_years":45,"diet":{"without":[[[[[[["milk"]]]]]]]}}'), 'wrong_type', '/person/diet/without/0'],
  ['nesting of 9 in place of the days', `{"format":"nutrient-balance/plan@1","days":${'['.repeat(9)}${']'.repeat(9)}}`, 'wrong_type', '/days/0'],
  ['100 000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), 'wrong_type', ''],
  ['100 000 lists that begin', `{"days":${'['.repeat(100_000)}`, 'wrong_type', '/days/0'],
  ['100 000 objects in each other', '{"days":'.repeat(100_000) + '}'.repeat(100_000), 'wrong_type', '/days'],
  ['367 days', `{"format":"nutrient-balance/plan@1","days":[${list(`{"entries":[${SPINACH}]}`, 367)}]}`, 'too_many', '/days/366'],
  ['501 entries', plan('', list(SPINACH, 501)), 'too_many', '/days/0/entries/500'],
  ['two byte order marks', `\ufeff\ufeff${plan('')}`, 'bad_json', ''],
  ['a byte order mark in the middle', plan('').replace('[', '[\ufeff'), 'bad_json', '/days'],
  ['UTF-16', withBytes('', [0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], ''), 'nul_byte', ''],
];

/** @type {[string, string|Uint8Array, string, string][]} */
const text = [
  ['an overlong form', withBytes('{"format":"', [0xc0, 0xaf], '"}'), 'bad_json', '/format'],
  ['a byte that is no UTF-8', withBytes('{"format":"', [0xff], '"}'), 'bad_json', '/format'],
  ['half a character', withBytes('{"format":"', [0xe2, 0x82], '"}'), 'bad_json', '/format'],
  ['a surrogate in UTF-8', withBytes('{"format":"', [0xed, 0xa0, 0x80], '"}'), 'bad_json', '/format'],
  ['a high surrogate alone', withEntry('{"name":"\\ud83c","nutrients":{"calcium":1}}'), 'bad_json', '/days/0/entries/0/name'],
  ['a low surrogate alone', withEntry('{"name":"\\udf4e","nutrients":{"calcium":1}}'), 'bad_json', '/days/0/entries/0/name'],
  ['surrogates the wrong way round', withEntry('{"name":"\\udf4e\\ud83c","nutrients":{"calcium":1}}'), 'bad_json', '/days/0/entries/0/name'],
  ['a line break in a text', withEntry('{"name":"a\nb","nutrients":{"calcium":1}}'), 'bad_json', '/days/0/entries/0/name'],
  ['a bad escape', withEntry('{"name":"\\x41","nutrients":{"calcium":1}}'), 'bad_json', '/days/0/entries/0/name'],
  ['a name of 201 characters', withEntry(`{"name":"${'n'.repeat(201)}","nutrients":{"calcium":1}}`), 'out_of_range', '/days/0/entries/0/name'],
  ['a name of 201 apples', withEntry(`{"name":"${'🍎'.repeat(201)}","nutrients":{"calcium":1}}`), 'out_of_range', '/days/0/entries/0/name'],
  ['a meal of 201 characters', withEntry(`{"food":"sr:11457","grams":1,"meal":"${'m'.repeat(201)}"}`), 'out_of_range', '/days/0/entries/0/meal'],
  ['an id of 201 characters', withEntry(`{"food":"sr:11457","grams":1,"id":"${'i'.repeat(201)}"}`), 'out_of_range', '/days/0/entries/0/id'],
];

/** @type {[string, string|Uint8Array, string, string][]} */
const numbers = [
  ...['NaN', 'nan', 'Infinity', '-Infinity', 'inf', '+1', '.5', '-.5', '- 1', '１', 'undefined', '-'].map(
    (spelling) => /** @type {[string, string, string, string]} */ ([`grams ${spelling}`, weighed(spelling), 'bad_json', GRAMS]),
  ),
  ...['0x10', '01', '1.', '1.e3', '1e', '1e+', '1_000', '1,5', '1/2', '12 mg', '-01'].map(
    (spelling) => /** @type {[string, string, string, string]} */ ([`calcium ${spelling}`, typed(spelling), 'bad_json', CALCIUM]),
  ),
  ['grams 1e999', weighed('1e999'), 'out_of_range', GRAMS],
  ['grams -1e999', weighed('-1e999'), 'out_of_range', GRAMS],
  ['grams of 400 digits', weighed('9'.repeat(400)), 'out_of_range', GRAMS],
  ['grams "12"', weighed('"12"'), 'wrong_type', GRAMS],
  ['grams "NaN"', weighed('"NaN"'), 'wrong_type', GRAMS],
  ['grams ""', weighed('""'), 'wrong_type', GRAMS],
  ['grams null', weighed('null'), 'wrong_type', GRAMS],
  ['grams true', weighed('true'), 'wrong_type', GRAMS],
  ['grams [30]', weighed('[30]'), 'wrong_type', GRAMS],
  ['grams {}', weighed('{}'), 'wrong_type', GRAMS],
  ['grams 0', weighed('0'), 'out_of_range', GRAMS],
  ['grams -0', weighed('-0'), 'out_of_range', GRAMS],
  ['grams 0.0e5', weighed('0.0e5'), 'out_of_range', GRAMS],
  ['grams -30', weighed('-30'), 'out_of_range', GRAMS],
  ['grams 10 000.001', weighed('10000.001'), 'out_of_range', GRAMS],
  ['grams 1e300', weighed('1e300'), 'out_of_range', GRAMS],
  ['calcium -1', typed('-1'), 'out_of_range', CALCIUM],
  ['calcium -1e-300', typed('-1e-300'), 'out_of_range', CALCIUM],
  ['calcium 1 000 001', typed('1000001'), 'out_of_range', CALCIUM],
  ['calcium 1e308', typed('1e308'), 'out_of_range', CALCIUM],
  ['calcium "300"', typed('"300"'), 'wrong_type', CALCIUM],
  ['calcium "300 mg"', typed('"300 mg"'), 'wrong_type', CALCIUM],
  ['calcium null', typed('null'), 'wrong_type', CALCIUM],
  ['count 0', withEntry('{"food":"sr:11457","portion":"1 cup","count":0}'), 'out_of_range', '/days/0/entries/0/count'],
  ['count -1', withEntry('{"food":"sr:11457","portion":"1 cup","count":-1}'), 'out_of_range', '/days/0/entries/0/count'],
  ['a count that weighs more than 10 kg', withEntry('{"food":"sr:11457","portion":"1 cup","count":1000}'), 'out_of_range', '/days/0/entries/0/count'],
];

/** @type {[string, string|Uint8Array, string, string][]} */
const people = [
  ['a person that is a text', withPerson('"me"'), 'wrong_type', '/person'],
  ['a person that is null', withPerson('null'), 'wrong_type', '/person'],
  ['a person without age', withPerson('{}'), 'missing_key', '/person/age_years'],
  ['a person without age but with sex', withPerson('{"sex":"female"}'), 'missing_key', '/person/age_years'],
  ['age in years and in months', withPerson('{"age_years":1,"age_months":12}'), 'contradiction', '/person/age_months'],
  ['age twice', withPerson('{"age_years":45,"age_years":45}'), 'duplicate_key', '/person/age_years'],
  ['age below zero', withPerson('{"age_years":-1}'), 'out_of_range', '/person/age_years'],
  ['age 121', withPerson('{"age_years":121}'), 'out_of_range', '/person/age_years'],
  ['age 4.5', withPerson('{"age_years":4.5}'), 'bad_value', '/person/age_years'],
  ['age "45"', withPerson('{"age_years":"45"}'), 'wrong_type', '/person/age_years'],
  ['age 1e999', withPerson('{"age_years":1e999}'), 'out_of_range', '/person/age_years'],
  ['age below zero in months', withPerson('{"age_months":-1}'), 'out_of_range', '/person/age_months'],
  ['age in days', withPerson('{"age_days":100}'), 'unknown_key', '/person/age_days'],
  ['sex f', withPerson('{"age_years":45,"sex":"f"}'), 'bad_value', '/person/sex'],
  ['sex Female', withPerson('{"age_years":45,"sex":"Female"}'), 'bad_value', '/person/sex'],
  ['sex null', withPerson('{"age_years":45,"sex":null}'), 'wrong_type', '/person/sex'],
  ['life stage breastfeeding', withPerson('{"age_years":30,"sex":"female","life_stage":"breastfeeding"}'), 'bad_value', '/person/life_stage'],
  ['life stage true', withPerson('{"age_years":30,"life_stage":true}'), 'wrong_type', '/person/life_stage'],
  ['male and pregnant', withPerson('{"age_years":30,"sex":"male","life_stage":"pregnant"}'), 'contradiction', '/person/life_stage'],
  ['male and breastfeeding', withPerson('{"life_stage":"lactating","sex":"male","age_years":30}'), 'contradiction', '/person/life_stage'],
  ['five years old and pregnant', withPerson('{"age_years":5,"sex":"female","life_stage":"pregnant"}'), 'contradiction', '/person/life_stage'],
  ['five months old and breastfeeding', withPerson('{"age_months":5,"life_stage":"lactating"}'), 'contradiction', '/person/life_stage'],
  ['an unknown condition', withPerson('{"age_years":45,"conditions":["kidney"]}'), 'unknown_id', '/person/conditions/0'],
  ['conditions as a text', withPerson('{"age_years":45,"conditions":"kidney_disease"}'), 'wrong_type', '/person/conditions'],
  ['a condition that is a number', withPerson('{"age_years":45,"conditions":["kidney_disease",7]}'), 'wrong_type', '/person/conditions/1'],
  ['an unknown medicine', withPerson('{"age_years":45,"medicines":["aspirin"]}'), 'unknown_id', '/person/medicines/0'],
  ['safety_answered as a text', withPerson('{"age_years":45,"safety_answered":"yes"}'), 'wrong_type', '/person/safety_answered'],
  ['an unknown diet', withPerson('{"age_years":45,"diet":{"pattern":"carnivore"}}'), 'unknown_id', '/person/diet/pattern'],
  ['an unknown thing to leave out', withPerson('{"age_years":45,"diet":{"without":["milk","stones"]}}'), 'unknown_id', '/person/diet/without/1'],
  ['a food not wanted that no table has', withPerson('{"age_years":45,"diet":{"without_foods":["sr:11457","sr:00000"]}}'), 'unknown_food', '/person/diet/without_foods/1'],
  ['a food not wanted that is a number', withPerson('{"age_years":45,"diet":{"without_foods":[11457]}}'), 'wrong_type', '/person/diet/without_foods/0'],
  ['a diet that is a text', withPerson('{"age_years":45,"diet":"vegan"}'), 'wrong_type', '/person/diet'],
  ['an unknown key of the diet', withPerson('{"age_years":45,"diet":{"with":[]}}'), 'unknown_key', '/person/diet/with'],
  ['a person with __proto__', withPerson('{"__proto__":{"age_years":45}}'), 'unknown_key', '/person/__proto__'],
];

/** @type {[string, string|Uint8Array, string, string][]} */
const choices = [
  ['an unknown reference', plan('"reference":"moon",'), 'unknown_reference', '/reference'],
  ['a reference that is null', plan('"reference":null,'), 'wrong_type', '/reference'],
  ['an empty reference', plan('"reference":"",'), 'unknown_reference', '/reference'],
  ['an unknown basis', plan('"reference":"efsa","basis":{"zinc":"phytate_1"},'), 'unknown_id', '/basis/zinc'],
  ['a basis of another reference', plan('"reference":"who","basis":{"zinc":"phytate_300"},'), 'unknown_id', '/basis/zinc'],
  ['a basis where the reference knows none', plan('"basis":{"zinc":"moderate"},'), 'contradiction', '/basis/zinc'],
  ['a basis of an unknown nutrient', plan('"reference":"efsa","basis":{"phlogiston":"phytate_300"},'), 'unknown_nutrient', '/basis/phlogiston'],
  ['a basis that is a number', plan('"reference":"efsa","basis":{"zinc":600},'), 'wrong_type', '/basis/zinc'],
  ['an unknown band', withBands('{"ca_mg":"best"}'), 'unknown_band', '/ratio_bands/ca_mg'],
  ['a band of another ratio', withBands('{"ca_mg":"asmbs2016"}'), 'unknown_band', '/ratio_bands/ca_mg'],
  ['an unknown ratio', withBands('{"ca_na":"costello2021"}'), 'unknown_id', '/ratio_bands/ca_na'],
  ['a ratio __proto__', withBands('{"__proto__":{"low":1,"high":2}}'), 'unknown_id', '/ratio_bands/__proto__'],
  ['a band that is a number', withBands('{"ca_mg":2}'), 'wrong_type', '/ratio_bands/ca_mg'],
  ['a band that is a list', withBands('{"ca_mg":[1,2]}'), 'wrong_type', '/ratio_bands/ca_mg'],
  ['a band upside down', withBands('{"ca_mg":{"low":2,"high":1}}'), 'contradiction', '/ratio_bands/ca_mg/low'],
  ['a band without its upper edge', withBands('{"ca_mg":{"low":1}}'), 'missing_key', '/ratio_bands/ca_mg/high'],
  ['a band with an edge of null', withBands('{"ca_mg":{"low":null,"high":2}}'), 'wrong_type', '/ratio_bands/ca_mg/low'],
  ['a band below zero', withBands('{"ca_mg":{"low":-1,"high":2}}'), 'out_of_range', '/ratio_bands/ca_mg/low'],
  ['a band to infinity', withBands('{"ca_mg":{"low":1,"high":1e999}}'), 'out_of_range', '/ratio_bands/ca_mg/high'],
  ['a band with a middle', withBands('{"ca_mg":{"low":1,"middle":1.5,"high":2}}'), 'unknown_key', '/ratio_bands/ca_mg/middle'],
  ['two bands for one ratio', withBands('{"ca_mg":"costello2021","ca_mg":"tradition"}'), 'duplicate_key', '/ratio_bands/ca_mg'],
  ['bands as a list', withBands('["costello2021"]'), 'wrong_type', '/ratio_bands'],
];

/** @type {[string, string|Uint8Array, string, string][]} */
const days = [
  ['days as an object', '{"format":"nutrient-balance/plan@1","days":{}}', 'wrong_type', '/days'],
  ['a day that is a list', '{"format":"nutrient-balance/plan@1","days":[[]]}', 'wrong_type', '/days/0'],
  ['entries as an object', '{"format":"nutrient-balance/plan@1","days":[{"entries":{}}]}', 'wrong_type', '/days/0/entries'],
  ['a day with an unknown key', withDay('"foods":[],'), 'unknown_key', '/days/0/foods'],
  ['30 February', withDay('"date":"2026-02-30",'), 'bad_value', '/days/0/date'],
  ['29 February of a year without one', withDay('"date":"2100-02-29",'), 'bad_value', '/days/0/date'],
  ['a date in the order of elsewhere', withDay('"date":"22.11.2026",'), 'bad_value', '/days/0/date'],
  ['a date with a time', withDay('"date":"2026-11-22T00:00:00Z",'), 'bad_value', '/days/0/date'],
  ['a date that is a number', withDay('"date":20261122,'), 'wrong_type', '/days/0/date'],
  ['a date twice', '{"format":"nutrient-balance/plan@1","days":[{"date":"2026-11-22","entries":[]},{"entries":[]},{"date":"2026-11-22","entries":[]}]}', 'contradiction', '/days/2/date'],
  ['complete "yes"', withDay('"complete":"yes",'), 'wrong_type', '/days/0/complete'],
  ['complete 1', withDay('"complete":1,'), 'wrong_type', '/days/0/complete'],
];

const E0 = '/days/0/entries/0';

/** @type {[string, string|Uint8Array, string, string][]} */
const entries = [
  ['an empty entry', withEntry('{}'), 'missing_key', `${E0}/food`],
  ['an entry that is a text', withEntry('"spinach"'), 'wrong_type', E0],
  ['an entry that is null', withEntry('null'), 'wrong_type', E0],
  ['an unknown food', withEntry('{"food":"sr:99999","grams":30}'), 'unknown_food', `${E0}/food`],
  ['an unknown food in the second place', withEntry(`${SPINACH},{"food":"sr:99999","grams":30}`), 'unknown_food', '/days/0/entries/1/food'],
  ['a food of a table that is not there', withEntry('{"food":"toy:1000","grams":30}'), 'unknown_food', `${E0}/food`],
  ['a food without its table', withEntry('{"food":"11457","grams":30}'), 'unknown_food', `${E0}/food`],
  ['a food with white space', withEntry('{"food":"sr:11457 ","grams":30}'), 'unknown_food', `${E0}/food`],
  ['a food in capitals', withEntry('{"food":"SR:11457","grams":30}'), 'unknown_food', `${E0}/food`],
  ['markup as a food', withEntry('{"food":"<img src=x onerror=alert(1)>","grams":30}'), 'unknown_food', `${E0}/food`],
  ['a food of 100 000 letters', withEntry(`{"food":"${'f'.repeat(100_000)}","grams":30}`), 'unknown_food', `${E0}/food`],
  ['a food that is a number', withEntry('{"food":11457,"grams":30}'), 'wrong_type', `${E0}/food`],
  ['a food without amount', withEntry('{"food":"sr:11457"}'), 'missing_key', `${E0}/grams`],
  ['an unknown portion', withEntry('{"food":"sr:11457","portion":"1 bucket"}'), 'unknown_portion', `${E0}/portion`],
  ['a portion in capitals', withEntry('{"food":"sr:11457","portion":"1 CUP"}'), 'unknown_portion', `${E0}/portion`],
  ['a portion that is a number', withEntry('{"food":"sr:11457","portion":1}'), 'wrong_type', `${E0}/portion`],
  ['a portion and grams', withEntry('{"food":"sr:11457","portion":"1 cup","grams":30}'), 'contradiction', `${E0}/portion`],
  ['a count without portion', withEntry('{"food":"sr:11457","count":2}'), 'missing_key', `${E0}/portion`],
  ['a count beside grams', withEntry('{"food":"sr:11457","grams":30,"count":2}'), 'missing_key', `${E0}/portion`],
  ['food and nutrients', withEntry('{"food":"sr:11457","grams":30,"nutrients":{"calcium":300}}'), 'contradiction', `${E0}/nutrients`],
  ['nutrients and grams', withEntry('{"nutrients":{"calcium":300},"grams":30}'), 'contradiction', `${E0}/grams`],
  ['nutrients and a portion', withEntry('{"nutrients":{"calcium":300},"portion":"1 cup"}'), 'contradiction', `${E0}/portion`],
  ['nutrients and a count', withEntry('{"nutrients":{"calcium":300},"count":2}'), 'contradiction', `${E0}/count`],
  ['grams without food', withEntry('{"grams":30}'), 'missing_key', `${E0}/food`],
  ['no nutrients', withEntry('{"nutrients":{}}'), 'missing_key', `${E0}/nutrients`],
  ['nutrients as a list', withEntry('{"nutrients":[]}'), 'wrong_type', `${E0}/nutrients`],
  ['more folic acid than its folate', withEntry('{"nutrients":{"folate":400,"folic_acid":300}}'), 'contradiction', `${E0}/nutrients/folic_acid`],
  ['more retinol than its vitamin A', withEntry('{"nutrients":{"retinol":900,"vitamin_a":700},"from":"supplement"}'), 'contradiction', `${E0}/nutrients/retinol`],
  ['more preformed niacin than its niacin', withEntry('{"nutrients":{"niacin":16,"niacin_preformed":20}}'), 'contradiction', `${E0}/nutrients/niacin_preformed`],
  ['an unknown nutrient', withEntry('{"nutrients":{"unobtainium":1}}'), 'unknown_nutrient', `${E0}/nutrients/unobtainium`],
  ['a nutrient in capitals', withEntry('{"nutrients":{"Calcium":1}}'), 'unknown_nutrient', `${E0}/nutrients/Calcium`],
  ['a nutrient __proto__', withEntry('{"nutrients":{"__proto__":1}}'), 'unknown_nutrient', `${E0}/nutrients/__proto__`],
  ['a nutrient toString', withEntry('{"nutrients":{"toString":1}}'), 'unknown_nutrient', `${E0}/nutrients/toString`],
  ['an empty nutrient', withEntry('{"nutrients":{"":1}}'), 'unknown_nutrient', `${E0}/nutrients/`],
  ['a nutrient twice', withEntry('{"nutrients":{"calcium":1,"calcium":1}}'), 'duplicate_key', CALCIUM],
  ['food twice', withEntry('{"food":"sr:11457","food":"sr:11457","grams":30}'), 'duplicate_key', `${E0}/food`],
  ['food twice, once in disguise', withEntry('{"food":"sr:11457","f\\u006fod":"sr:11457","grams":30}'), 'duplicate_key', `${E0}/food`],
  ['an unknown key', withEntry('{"food":"sr:11457","gram":30}'), 'unknown_key', `${E0}/gram`],
  ['a key __proto__', withEntry('{"food":"sr:11457","grams":30,"__proto__":{}}'), 'unknown_key', `${E0}/__proto__`],
  ['an empty key', withEntry('{"food":"sr:11457","grams":30,"":1}'), 'unknown_key', `${E0}/`],
  ['a time of 25 hours', withEntry('{"food":"sr:11457","grams":30,"time":"25:00"}'), 'bad_value', `${E0}/time`],
  ['a time of 60 minutes', withEntry('{"food":"sr:11457","grams":30,"time":"12:60"}'), 'bad_value', `${E0}/time`],
  ['a time of one digit', withEntry('{"food":"sr:11457","grams":30,"time":"7:30"}'), 'bad_value', `${E0}/time`],
  ['a time that is a number', withEntry('{"food":"sr:11457","grams":30,"time":730}'), 'wrong_type', `${E0}/time`],
  ['a name that is a number', withEntry('{"name":7,"nutrients":{"calcium":1}}'), 'wrong_type', `${E0}/name`],
  ['a meal that is null', withEntry('{"food":"sr:11457","grams":30,"meal":null}'), 'wrong_type', `${E0}/meal`],
];

/** @type {BadPlan[]} */
export const badPlans = Object.entries({ document, text, numbers, people, choices, days, entries, taken: badlyTaken, own: badOwnFoods }).flatMap(([topic, cases]) =>
  cases.map(([name, doc, code, path]) => ({ name: `${topic}: ${name}`, document: doc, code, path })),
);
