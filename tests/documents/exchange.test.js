// Files of the page: what goes out comes in again byte by byte, the command reads every part of it, and what the core refuses changes nothing.
import assert from 'node:assert/strict';
import test from 'node:test';
import { diaryText } from '../../web/exchange/diary-document.js';
import { partsFrom } from '../../web/exchange/diary-parts.js';
import { readFile } from '../../web/exchange/read-file.js';
import { daysCsv, entriesCsv, everything } from '../../web/exchange/save.js';
import { bringIn, fitted, takeShared } from '../../web/model/bring-in.js';
import { addPerson, goTo } from '../../web/model/days.js';
import { diaryOf } from '../../web/model/diary.js';
import { keepFood, removeOwn } from '../../web/model/own.js';
import { planFrom } from '../../web/model/plan.js';
import { add, answerHealth, chooseBand, chooseReference, describe, firstState, restore } from '../../web/model/state.js';
import { openShared } from '../../web/exchange/shared-day.js';
import { fragmentOf, sharedIn, sharedPlan } from '../../web/exchange/share-link.js';
import { badPlans } from './bad-plans.js';
import { run } from './command.js';
import { createPageEngine } from './page-engine.js';
import { randomFrom, seedOr } from './random.js';
import { randomPlan } from './random-plans.js';
import { violations } from './schemas.js';

/** @typedef {import('../../web/model/state.js').State} State */

const engine = await createPageEngine();
const words = { supplement: (/** @type {string} */ form) => form, typed: 'Typed in', water: 'Water', cronometer: 'Day', product: 'Product', serving: '1 serving' };
const today = '2026-11-30';
const seed = seedOr(20261130);

/** @param {State} state */
const world = (state) => ({ engine, state, today, words });
/** @param {string | Uint8Array} content @param {State} [state] */
const read = (content, state = firstState(today)) => readFile(new Blob([/** @type {any} */ (content)]), world(state));
/** @param {State} state */
const saved = (state) => diaryText(partsFrom(diaryOf(state)), state.gone);

/** The state that a file makes of an empty one. @param {string} text */
async function opened(text) {
  const { diary } = await read(text);
  return bringIn(firstState(today), diary, 'replace', '');
}

/** @type {Omit<import('../../web/model/state.js').FoodEntry, 'id'>} */
const spinach = { kind: 'food', food: 'sr:11457', name: 'Spinach, raw', portions: [], portion: null, count: 30, meal: 'lunch' };

/** Two people, three days, an own food; with names that are markup, formulas and quotation marks. */
function lively() {
  const first = describe(firstState('2026-11-28'), { age: '42', sex: 'female', stage: 'none' });
  const answered = answerHealth(first, { kidney: 'no', conditions: [], medicines: ['levothyroxine'], pattern: 'vegetarian', without: ['peanut'] });
  const food = keepFood(answered, 'bread', { name: '=1+1 <b>"bread"</b>', per_grams: 100, nutrients: { calcium: 120 }, portions: { '1 slice': 40 } });
  const eaten = add(add(food, spinach), { ...spinach, food: 'own:bread', name: 'bread', portion: '1 slice', count: 2 });
  const next = add(goTo(eaten, '2026-11-29'), { kind: 'typed', name: '__proto__', nutrient: 'magnesium', amount: 12.5 });
  const other = add(addPerson(next, 'p2', 'Ana <img src=x onerror=alert(1)>'), { kind: 'supplement', name: 'Tablet', form: 'magnesium_citrate', amount: 400, count: 1, states: 'unknown', percent: 24 });
  return other;
}

test('A file comes in as it went out, and goes out again byte by byte', async () => {
  const text = saved(lively());
  assert.deepEqual(violations('diary', JSON.parse(text)), []);
  assert.equal(saved(await opened(text)), text);
});

test(`Files made of random plans come back byte by byte, and nothing that counts is lost (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  for (let i = 0; i < 60; i += 1) {
    const plan = randomPlan(random);
    const first = JSON.stringify(plan);
    const state = await opened(first);
    const text = saved(state);
    assert.deepEqual(violations('diary', JSON.parse(text)), []);
    assert.equal(saved(await opened(text)), text, first);
    const [before, after] = await Promise.all([engine.assess(first), engine.assess(JSON.parse(text).people[0].plan)]);
    const order = (/** @type {any} */ { intake }) => Object.fromEntries(Object.entries(intake).map(([id, { missing, top, ...amounts }]) => [id, { ...amounts, n: missing.length + top.length }]));
    assert.deepEqual(order(after), order(before), first);
    const [{ plan: out }] = JSON.parse(text).people;
    assert.deepEqual([out.ratio_bands, out.basis ?? {}], [{ ...firstState().bands, ...plan.ratio_bands }, plan.basis ?? {}], first);
  }
});

test('A band of one’s own and what amounts go by come in, count, and go out again', async () => {
  const plan = {
    format: 'nutrient-balance/plan@1', person: { age_years: 42, sex: 'female', life_stage: 'none' }, reference: 'efsa', ratio_bands: { ca_mg: { low: 1.5, high: 3.25 } },
    basis: { zinc: 'phytate_900' }, days: [{ date: '2026-11-20', entries: [{ food: 'sr:11457', grams: 30 }] }],
  };
  const state = await opened(JSON.stringify(plan));
  const text = saved(state);
  const [{ plan: out }] = JSON.parse(text).people;
  assert.deepEqual([out.ratio_bands, out.basis], [plan.ratio_bands, plan.basis]);
  assert.equal(saved(await opened(text)), text);
  const { adequacy, ratios } = await engine.assess(planFrom(goTo(state, '2026-11-20')) ?? '');
  const [own] = ratios.find(({ id }) => id === 'ca_mg')?.bands ?? [];
  assert.deepEqual([own.id, own.low, own.high], ['own', 1.5, 3.25]);
  assert.equal(adequacy.find(({ nutrient }) => nutrient === 'zinc')?.basis?.id, 'phytate_900');
  const { targets } = await engine.targets(undefined, state.reference, state.basis);
  assert.equal(targets.length > 0, true);
  const withOther = chooseReference(state, 'nasem');
  assert.equal(JSON.parse(saved(withOther)).people[0].plan.basis, undefined, 'another reference asks otherwise');
  assert.deepEqual(chooseBand(state, 'ca_mg', 'tradition').ownBands, { ca_mg: { low: 1.5, high: 3.25 } }, 'it stays on offer');
});

test('A food that was deleted while days use it stays so', async () => {
  const deleted = removeOwn(lively(), 'own:bread');
  const text = saved(deleted);
  assert.deepEqual(violations('diary', JSON.parse(text)), []);
  const state = await opened(text);
  assert.deepEqual(state.gone, ['own:bread']);
  assert.equal(saved(state), text);
});

test('The command reads the part of every person when it is cut out', async () => {
  const { people } = JSON.parse(saved(lively()));
  assert.equal(people.length, 2);
  for (const { plan } of people) {
    const { exitCode, errors } = await run(['assess', '-', '--json'], JSON.stringify(plan));
    assert.equal(exitCode, 0, errors);
  }
});

test('More days than a plan may hold become several parts, and one person again', async () => {
  const date = (/** @type {number} */ n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
  const days = Array.from({ length: 800 }, (_, n) => ({ person: 'me', date: date(n), complete: n % 2 === 0, entries: [{ ...spinach, id: 'e1' }] }));
  const diary = { ...diaryOf(firstState(today)), days };
  const text = diaryText(partsFrom(diary));
  assert.deepEqual(JSON.parse(text).people.map((/** @type {any} */ { plan, continued }) => [plan.days.length, continued]), [[366, undefined], [366, true], [68, true]]);
  const found = await read(text);
  assert.deepEqual([found.diary.people.length, found.diary.days.length], [1, 800]);
  assert.equal(saved(bringIn(firstState(today), found.diary, 'replace', '')), text);
});

test('An import is taken back whole', async () => {
  const before = lively();
  const { diary } = await read(saved(add(firstState('2026-11-01'), spinach)));
  const after = bringIn(before, diary, 'replace', 'a file');
  assert.equal(diaryOf(after).days.length, 1);
  assert.equal(saved(restore(after)), saved(before));
});

test('Added to what is here, a file changes only the days that both have', async () => {
  const before = lively();
  const { diary, described } = await read(saved(add(goTo(add(firstState('2026-11-28'), spinach), '2026-10-01'), spinach)), before);
  const after = bringIn(before, fitted(before, diary, described), 'merge', '');
  assert.equal(diaryOf(after).people.length, 2);
  assert.equal(diaryOf(after).days.length, diaryOf(before).days.length + 2); // the person on screen had no such day
});

test('An own food with a taken id that means something else comes in beside it', async () => {
  const here = add(keepFood(firstState('2026-11-28'), 'bread', { name: 'Rye', nutrients: { calcium: 5 } }), { ...spinach, food: 'own:bread', name: 'Rye' });
  const there = add(keepFood(firstState('2026-11-29'), 'bread', { name: 'White', nutrients: { calcium: 100 } }), { ...spinach, food: 'own:bread', name: 'White' });
  const { diary, described } = await read(saved(there), here);
  const after = bringIn(here, fitted(here, diary, described), 'merge', '');
  assert.deepEqual(Object.entries(after.foods).map(([id, { name }]) => [id, name]), [['bread', 'Rye'], ['bread_2', 'White']]);
  assert.deepEqual(diaryOf(after).days.map(({ entries: [entry] }) => entry.kind === 'food' && entry.food), ['own:bread', 'own:bread_2']);
});

test('Every plan that the core refuses is refused as a file, alone and inside a diary, with the place in the file', async () => {
  for (const { name, document } of badPlans) {
    await assert.rejects(read(document), (/** @type {any} */ problem) => typeof problem.code === 'string', name);
    if (typeof document !== 'string' || document.length > 100_000) continue;
    const inside = `{"format":"nutrient-balance/diary@1","people":[{"name":"","plan":${document}}]}`;
    await assert.rejects(read(inside), (/** @type {any} */ problem) => typeof problem.code === 'string', `${name}, in a diary`);
  }
});

/** @type {[string, string, string, string, number | undefined][]} name, file, code, place, line */
const hostile = [
  ['a second format', '{"format":"nutrient-balance/diary@1",\n"format":"nutrient-balance/diary@1","people":[]}', 'duplicate_key', '/format', 2],
  ['a prototype key beside the people', '{"format":"nutrient-balance/diary@1","__proto__":{},"people":[]}', 'unknown_key', '/__proto__', 1],
  ['a prototype key beside the plan', '{"format":"nutrient-balance/diary@1","people":[\n{"name":"a","constructor":1,"plan":{}}]}', 'unknown_key', '/people/0/constructor', 2],
  ['no people', '{"format":"nutrient-balance/diary@1","people":[]}', 'empty_plan', '/people', 1],
  ['a name that is a number', '{"format":"nutrient-balance/diary@1","people":[{"name":3,"plan":{}}]}', 'wrong_type', '/people/0/name', 1],
  ['a plan that is a list', '{"format":"nutrient-balance/diary@1","people":[{"name":"","plan":[]}]}', 'wrong_type', '/people/0/plan', 1],
  ['a plan of another kind', '{"format":"nutrient-balance/diary@1","people":[{"name":"","plan":{"format":"x"}}]}', 'unknown_format', '/people/0/plan/format', 1],
  ['deleted foods that are no list', '{"format":"nutrient-balance/diary@1","people":[{"name":"","plan":{}}],"gone":"own:a"}', 'wrong_type', '/gone', 1],
  ['a deleted food that can be none', '{"format":"nutrient-balance/diary@1","people":[{"name":"","plan":{}}],\n"gone":["own:a","__proto__"]}', 'bad_value', '/gone/1', 2],
  ['a second person that continues nobody', '{"format":"nutrient-balance/diary@1","people":[{"name":"","continued":true,"plan":{}}]}', 'bad_value', '/people/0/continued', 1],
  ['a food that does not exist, on the third line', '{"format":"nutrient-balance/plan@1","days":[\n{"entries":[{"food":"sr:11457","grams":3}]},\n{"entries":[{"food":"sr:999999999","grams":3}]}]}', 'unknown_food', '/days/1/entries/0/food', 3],
  ['an own food called __proto__', '{"format":"nutrient-balance/plan@1","foods":{"__proto__":{"name":"x","nutrients":{"calcium":1}}},"days":[{"entries":[{"food":"own:__proto__","grams":1}]}]}', 'bad_value', '/foods/__proto__', 1],
  ['an own food called constructor', '{"format":"nutrient-balance/plan@1","foods":{"constructor":{"name":"x","nutrients":{"calcium":1}}},"days":[{"entries":[]}]}', 'bad_value', '/foods/constructor', 1],
  ['a later version', '{"format":"nutrient-balance/diary@2","people":[]}', 'other_version', '/format', undefined],
  ['deep nesting', '['.repeat(100_000), 'too_deep', '/0'.repeat(32), 1],
  ['a file that ends too early', '{"format":"nutrient-balance/diary@1","people":[{"name":"a', 'bad_json', '/people/0/name', 1],
  ['ten megabytes of one letter', `"${'a'.repeat(10_000_000)}"`, 'unknown_file', '', undefined],
  ['ten megabytes of commas', ','.repeat(10_000_000), 'unknown_file', '', undefined],
  ['three megabytes of brackets', `[${'[],'.repeat(1_000_000)}[]]`, 'unknown_file', '', undefined],
  ['ten megabytes of brackets', `[${'[],'.repeat(3_000_000)}[]]`, 'too_many_values', '/1999999', 1],
];

for (const [name, file, code, path, line] of hostile) {
  test(`Refused with its place: ${name}`, async () => {
    await assert.rejects(read(file), (/** @type {any} */ problem) => {
      assert.deepEqual([problem.code, problem.path, problem.detail.line], [code, path, line]);
      return true;
    });
    assert.equal(/** @type {any} */ ({}).calcium, undefined);
  });
}

test('What no plan may hold is left out of a file, and told', async () => {
  const state = add({ ...firstState(today), who: { age: '5', unit: 'years', sex: 'female', stage: 'pregnant' } }, spinach);
  const { text, leftOut, problem } = await everything(engine, state);
  assert.deepEqual([leftOut, problem], [[''], null]);
  assert.equal(JSON.parse(text).people[0].plan.person, undefined);
});

test('A file with an entry that cannot be counted is told to be so, with the place', async () => {
  const state = add(firstState(today), { ...spinach, count: 20_000 });
  const { problem } = await everything(engine, state);
  assert.deepEqual([problem?.code, problem?.path], ['out_of_range', '/people/0/plan/days/0/entries/0/grams']);
});

test('The table of days has what each day brought, and nothing where nothing is known', async () => {
  const state = add(goTo(add(firstState('2026-11-28'), { kind: 'typed', name: 'x', nutrient: 'calcium', amount: 300 }), '2026-11-29'), spinach);
  const [head, first, second] = (await daysCsv(engine, state, false)).split('\r\n').map((line) => line.split(','));
  const at = (/** @type {string} */ name) => head.indexOf(name);
  assert.deepEqual([first[0], first[at('calcium (mg)')], first[at('magnesium (mg)')], first[at('magnesium high (mg)')]], ['2026-11-28', '300', '', '']);
  const { intake } = await engine.assess({ format: 'nutrient-balance/plan@1', days: [{ entries: [{ food: 'sr:11457', grams: 30 }] }] });
  assert.deepEqual([second[at('calcium (mg)')], second[at('iodine (ug)')]], [String(intake.calcium.known), intake.iodine.known === 0 ? '' : String(intake.iodine.known)]);
});

test('The table of what was eaten comes in as it went out', async () => {
  const state = add(add(add(firstState('2026-11-28'), spinach), { ...spinach, portion: '1 cup', count: 1.5, meal: 'dinner' }), { kind: 'typed', name: '=SUM(A1)', nutrient: 'copper', amount: 900 });
  const table = entriesCsv(add(state, { kind: 'supplement', name: 'Tablet', form: 'magnesium_citrate', amount: 400, count: 2, states: 'element', percent: null }), true);
  assert.match(table, /^\ufeffdate,meal,food,name,amount,unit,count,label\r\n/);
  assert.match(table, /,'=SUM\(A1\),900,/);
  const { diary, problems } = await read(table);
  assert.deepEqual(problems, []);
  assert.equal(entriesCsv(bringIn(firstState('2026-11-28'), { ...diary, people: diaryOf(state).people }, 'replace', ''), true), table);
});

test('An entry with many amounts is a row of the table for each of them', async () => {
  const { diary } = await read('Date,Energy (kcal),Calcium (mg),Copper (mg)\n2026-11-28,2000,800,1.5\n');
  const table = entriesCsv(bringIn(firstState('2026-11-28'), diary, 'replace', ''), false);
  assert.equal(table.split('\r\n').slice(1).join('|'), '2026-11-28,,nutrient:energy,Day,2000,,,|2026-11-28,,nutrient:calcium,Day,800,,,|2026-11-28,,nutrient:copper,Day,1500,,,|');
  assert.deepEqual((await read(table)).problems, []);
});

test('A table with semicolons and decimal commas, foods by name, and lines that are wrong by number', async () => {
  const good = await read('Date;Food;Amount;Unit\n2026-11-01;spinach, RAW;30,5;g\n;sr:11457;2;1 cup\n');
  assert.deepEqual(good.diary.days.map(({ date, entries: [entry] }) => [date, entry.kind === 'food' && [entry.portion, entry.count]]), [['2026-11-01', [null, 30.5]], [today, ['1 cup', 2]]]);
  const bad = await read('Food;Amount;Unit;Date\nspinich;1;g;\nsr:11457;many;g;\nsr:11457;1;bucket;\nsr:11457;1;g;31.12.2026\nsr:11457;1;;\n;1;g;\nnutrient:gold;1;mg;\nnutrient:copper;1;IU;\nsr:999999;1;g;\n');
  assert.deepEqual(bad.problems.map(({ line, code }) => [line, code]), [[2, 'name'], [3, 'amount'], [4, 'portion'], [5, 'date'], [6, 'no_unit'], [7, 'no_food'], [8, 'nutrient'], [9, 'unit'], [10, 'food']]);
  assert.equal(bad.diary.days.length, 0);
});

test('A shared day comes back as the same day, without a person unless one was chosen', async () => {
  const plan = /** @type {import('../../web/engine/documents.js').Plan} */ (planFrom(lively()));
  for (const who of [false, true]) {
    const fragment = await fragmentOf(sharedPlan(plan, { who, health: false, diet: false }));
    const day = await openShared(String(sharedIn(`#${fragment}`)), engine, words);
    assert.equal(day.about !== null, false, 'the second person said nothing');
    assert.deepEqual(planFrom(takeShared(firstState(today), day))?.days, plan.days);
  }
});

test('A shared day with an own food brings it along, and its person only where nobody is described', async () => {
  const mine = goTo(describe(firstState('2026-11-28'), { age: '30', sex: 'male' }), today);
  const plan = /** @type {import('../../web/engine/documents.js').Plan} */ (planFrom(goTo({ ...lively(), person: 'me' }, '2026-11-28')));
  const described = { ...plan, person: { age_years: 42, sex: /** @type {const} */ ('female'), conditions: ['kidney_disease'] } };
  const fragment = await fragmentOf(sharedPlan(described, { who: true, health: false, diet: false }));
  const day = await openShared(String(sharedIn(`#${fragment}`)), engine, words);
  assert.deepEqual([day.about?.who.age, day.about?.health.kidney], ['42', '']);
  assert.equal(takeShared(mine, day).who.age, '30');
  assert.equal(takeShared(firstState(today), day).who.age, '42');
  assert.deepEqual(restore(takeShared(mine, day)), mine);
});

test('What a link holds is judged by the core like a file', async () => {
  const shared = async (/** @type {any} */ plan) => openShared(String(sharedIn(`#${await fragmentOf(plan)}`)), engine, words);
  await assert.rejects(shared({ format: 'nutrient-balance/plan@1', days: [] }), { code: 'empty_plan', path: '/days' });
  await assert.rejects(shared({ format: 'nutrient-balance/plan@1', days: [{ entries: [{ food: 'sr:0', grams: 1 }] }] }), { path: '/days/0/entries/0/food' });
  await assert.rejects(shared([]), { code: 'wrong_type' });
});
