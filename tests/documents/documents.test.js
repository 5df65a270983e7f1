// Every document the native command prints follows its published schema; every refusal is one sentence, exit code 2 and an error document.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { run } from './command.js';
import { dayOfTwelve } from './day-of-twelve.js';
import { schemaIds, violations } from './schemas.js';

const plan = JSON.stringify(dayOfTwelve);

const OWN_PLAN = {
  format: 'nutrient-balance/plan@1',
  foods: { bar: { name: 'Bar', per_portion: '1 bar', portions: { '1 bar': 25 }, nutrients: { calcium: { percent: 4 }, magnesium: { amount: 0.03, unit: 'g' }, salt: 0.1, energy_kj: 450 } } },
  recipes: {
    soup: {
      name: 'Soup',
      ingredients: [{ food: 'sr:16069', grams: 200 }, { food: 'own:bar', portion: '1 bar' }, { food: 'sr:14411', grams: 1000 }],
      cooked_grams: 1200,
      servings: 4,
    },
  },
  days: [{ entries: [{ food: 'recipe:soup', portion: '1 serving' }, { food: 'own:bar', portion: '1 bar' }] }],
};
const ownPlan = JSON.stringify(OWN_PLAN);
/** So little food that no change of three brings enough magnesium. */
const shortDay = {
  format: 'nutrient-balance/plan@1',
  person: { age_years: 45, sex: 'male', safety_answered: true, medicines: ['levothyroxine'], diet: { without: ['tree_nut', 'sesame', 'soy'] } },
  days: [{ entries: [{ food: 'sr:20045', grams: 100 }] }],
};

/** @type {[string, string[], string, string?][]} what, arguments, kind of document, standard input */
const printed = [
  ['assess', ['assess', '--json', '-'], 'report', plan],
  ['assess of a plan about nobody', ['assess', '--json', '-'], 'report', JSON.stringify({ ...dayOfTwelve, person: undefined })],
  ['assess of a day that does not count', ['assess', '--json', '-'], 'report', plan.replace('"complete":true', '"complete":false')],
  ['assess --explain of a nutrient', ['assess', '--explain', 'magnesium', '--json', '-'], 'receipt', plan],
  ['assess --explain of a sum', ['assess', '--explain', 'niacin', '--json', '-'], 'receipt', plan],
  ['assess --explain of a ratio', ['assess', '--explain', 'na_k', '--json', '-'], 'receipt', plan],
  ['assess --explain of an index', ['assess', '--explain', 'neap', '--json', '-'], 'receipt', plan],
  ['assess --explain of absorbed calcium', ['assess', '--explain', 'calcium_absorbed', '--json', '-'], 'receipt', plan],
  ['assess --explain of absorbed zinc', ['assess', '--explain', 'zinc_absorbed', '--json', '-'], 'receipt', plan],
  ['contributions', ['contributions', '--json', '-'], 'contributions', plan],
  ['contributions of a plan with own foods', ['contributions', '--json', '-'], 'contributions', ownPlan],
  ['assess --explain of a recipe\'s calcium', ['assess', '--explain', 'calcium', '--json', '-'], 'receipt', ownPlan],
  ['own-food of a recipe', ['own-food', '-', 'recipe:soup', '--json'], 'own-food', ownPlan],
  ['own-food of a label', ['own-food', '-', 'own:bar', '--json'], 'own-food', ownPlan],
  ['search', ['search', 'spinich', '--json'], 'search'],
  ['search that finds nothing', ['search', 'qqqqxzxz', '--json'], 'search'],
  ['search with a limit', ['search', 'milk', '--limit', '3', '--json'], 'search'],
  ['food', ['food', 'sr:11457', '--json'], 'food'],
  ['elemental', ['elemental', 'magnesium_oxide', '500', '--json'], 'elemental'],
  ['elemental of a formula', ['elemental', 'CaMg(CO3)2', '500', '--formula', '--json'], 'elemental'],
  ['dose-window', ['dose-window', '-', '--form', 'magnesium_citrate', '--json'], 'dose-window', plan],
  ['dose-window of another ratio', ['dose-window', '-', '--form', 'calcium_citrate', '--ratio', 'ca_p', '--json'], 'dose-window', plan],
  ['dose-window of a plan about nobody', ['dose-window', '-', '--form', 'magnesium_oxide', '--json'], 'dose-window', JSON.stringify({ ...dayOfTwelve, person: undefined })],
  ['suggest', ['suggest', '--json', '-'], 'suggestions', plan],
  ['suggest of every kind', ['suggest', '--json', '--each-kind', '--changes', '2', '--alternatives', '5', '-'], 'suggestions', plan],
  ['suggest of a sample', ['suggest', '--json', '--kinds', 'add,cut', '--candidates', '50', '--seed', '9', '-'], 'suggestions', plan],
  ['suggest without time', ['suggest', '--json', '--time-budget', '0', '-'], 'suggestions', plan],
  ['suggest with a question for a pharmacist', ['suggest', '--json', '-'], 'suggestions', JSON.stringify(shortDay)],
  ['suggest of a plan about nobody', ['suggest', '--json', '-'], 'suggestions', JSON.stringify({ ...dayOfTwelve, person: undefined })],
  ['suggest of a day that does not count', ['suggest', '--json', '-'], 'suggestions', plan.replace('"complete":true', '"complete":false')],
  ['suggest --why-not of a good food', ['suggest', '--why-not', 'sr:12061', '--json', '-'], 'why-not', plan],
  ['suggest --why-not of a food that is not suggested', ['suggest', '--why-not', 'sr:02047', '--json', '-'], 'why-not', plan],
  ['suggest --why-not for nobody', ['suggest', '--why-not', 'sr:12061', '--json', '-'], 'why-not', JSON.stringify({ ...dayOfTwelve, person: undefined })],
  ['what-if', ['what-if', '--entry', '/days/0/entries/0', '--grams', '50', '--json', '-'], 'what-if', plan],
  ['what-if without the entry', ['what-if', '--entry', '/days/0/entries/0', '--grams', '0', '--json', '-'], 'what-if', plan],
  ['targets of a woman', ['targets', '--age-years', '45', '--sex', 'female', '--json'], 'targets'],
  ['targets in pregnancy', ['targets', '--age-years', '30', '--sex', 'female', '--life-stage', 'pregnant', '--json'], 'targets'],
  ['targets on a chosen basis', ['targets', '--age-years', '30', '--sex', 'female', '--reference', 'efsa', '--basis', 'zinc=phytate_900', '--basis', 'iron=postmenopausal', '--json'], 'targets'],
  ['targets of an infant', ['targets', '--age-months', '5', '--json'], 'targets'],
  ['targets where no row speaks', ['targets', '--age-years', '60', '--sex', 'female', '--life-stage', 'pregnant', '--reference', 'nasem', '--json'], 'targets'],
];

for (const [what, args, kind, input] of printed) {
  test(`${what} prints a ${kind} document`, async () => {
    const { exitCode, output, errors } = await run(args, input);
    assert.deepEqual([exitCode, errors], [0, '']);
    assert.deepEqual(violations(kind, JSON.parse(output)), []);
  });
}

test('there is a published schema for every document', () => {
  const kinds = ['contributions', 'diary', 'dose-window', 'elemental', 'error', 'food', 'foods', 'own-food', 'plan', 'preset', 'receipt', 'report', 'search', 'suggest-options', 'suggestions', 'survey-answer', 'survey-mapping', 'targets', 'targets-request', 'what-if', 'why-not'];
  assert.deepEqual([...schemaIds].sort(), kinds.map((kind) => `nutrient-balance/${kind}@1`).sort());
});

test('the plan document follows its schema', () => {
  assert.deepEqual(violations('plan', dayOfTwelve), []);
});

test('a plan with foods of its own follows its schema', () => {
  assert.deepEqual(violations('plan', OWN_PLAN), []);
});

test('a receipt opens a recipe to its ingredients, and own-food says what a serving holds', async () => {
  const receipt = JSON.parse((await run(['assess', '--explain', 'magnesium', '--json', '-'], ownPlan)).output);
  const [{ intake }] = receipt.nutrients;
  assert.deepEqual(intake.entries.map((/** @type {any} */ { origin, food, grams }) => [origin, food, grams]), [['recipe', 'recipe:soup', 300], ['own_food', 'own:bar', 25]]);
  const [soup] = intake.recipes;
  assert.deepEqual(soup.ingredients.map((/** @type {any} */ { entry, food }) => [entry, food]), [
    ['/recipes/soup/ingredients/0', 'sr:16069'], ['/recipes/soup/ingredients/1', 'own:bar'], ['/recipes/soup/ingredients/2', 'sr:14411'],
  ]);
  // Lentils hold 47 mg in 100 g, tap water 1 mg; a bar 30 mg.
  assert.equal(soup.amount.known, 2 * 47 + 30 + 10);
  assert.equal(intake.entries[0].amount.known, (2 * 47 + 30 + 10) / 4);
  const own = JSON.parse((await run(['own-food', '-', 'recipe:soup', '--json'], ownPlan)).output);
  assert.deepEqual(own.portions, [{ name: '1 serving', grams: 300 }]);
  assert.equal(own.nutrients.magnesium.by_portion[0].known, (2 * 47 + 30 + 10) / 4);
  assert.ok(own.nutrients.iron.missing && own.nutrients.iron.whole.high === null, 'the bar says nothing of iron');
});

test('what the label of a bar prints is counted in the nutrients\' own units', async () => {
  const { nutrients } = JSON.parse((await run(['own-food', '-', 'own:bar', '--json'], ownPlan)).output);
  const known = (/** @type {string} */ id) => nutrients[id].whole.known;
  assert.deepEqual([known('calcium'), known('magnesium'), known('sodium')], [52, 30, 40]);
  assert.ok(Math.abs(known('energy') - 450 / 4.184) < 1e-9);
});

test('what food does not bring is a question for a pharmacist, with hours to keep, and never a form of unknown safety', async () => {
  const asked = (/** @type {unknown} */ of) => run(['suggest', '--json', '-'], JSON.stringify(of)).then(({ output }) => JSON.parse(output).questions);
  const questions = await asked(shortDay);
  const magnesium = questions.find((/** @type {{nutrient: string}} */ { nutrient }) => nutrient === 'magnesium');
  assert.equal(magnesium.ask, 'pharmacist_or_doctor');
  assert.deepEqual(magnesium.forms.map((/** @type {{form: string}} */ { form }) => form), ['magnesium_citrate', 'magnesium_oxide']);
  assert.deepEqual([magnesium.limit.limit, magnesium.limit.source], [250, 'efsa_ul_2006']);
  assert.ok(magnesium.amount <= 250 && magnesium.with_it.high <= magnesium.target + 1e-9);
  assert.deepEqual(magnesium.spacing, [{ medicine: 'levothyroxine', hours_before: 4, hours_after: 4 }]);
  assert.doesNotMatch(JSON.stringify(questions), /orotate/);
  const { output } = await run(['suggest', '-'], JSON.stringify(shortDay));
  assert.match(output, /A question for a pharmacist or doctor, before you take anything:\n {2}With the best change of food I get/);
  for (const closed of [{ safety_answered: false }, { conditions: ['kidney_disease'] }, { age_years: 17 }, { medicines: ['digoxin'] }]) {
    assert.deepEqual(await asked({ ...shortDay, person: { ...shortDay.person, ...closed } }), []);
  }
});

test('a plan is read from a file too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  const file = join(folder, 'plan.json');
  writeFileSync(file, plan);
  const [fromFile, fromInput] = [await run(['assess', file, '--json']), await run(['assess', '-', '--json'], plan)];
  rmSync(folder, { recursive: true });
  assert.equal(fromFile.exitCode, 0);
  assert.equal(fromFile.output, fromInput.output);
});

test('without --json people read a table', async () => {
  for (const args of [['assess', '-'], ['assess', '--explain', 'calcium', '-'], ['assess', '--explain', 'pral', '-'], ['contributions', '-'], ['own-food', '-', 'recipe:soup'], ['own-food', '-', 'own:bar'], ['search', 'spinach'], ['food', 'sr:11457'], ['targets', '--age-years', '45', '--sex', 'female'],
    ['elemental', 'magnesium_citrate', '400'], ['dose-window', '-', '--form', 'magnesium_citrate'], ['dose-window', '-', '--form', 'magnesium_orotate']]) {
    const { exitCode, output, errors } = await run(args, args[0] === 'own-food' ? ownPlan : plan);
    assert.deepEqual([exitCode, errors], [0, ''], args[0]);
    assert.ok(output.length > 100 && !output.startsWith('{'), args[0]);
  }
});

/** @type {[string, string[], string][]} what, arguments, code */
const refused = [
  ['food nobody knows', ['food', 'sr:99999'], 'unknown_food'],
  ['food of a table that is not there', ['food', 'toy:1000'], 'unknown_food'],
  ['food without id', ['food', ''], 'unknown_food'],
  ['search with limit 0', ['search', 'spinach', '--limit', '0'], 'out_of_range'],
  ['search with limit 1000', ['search', 'spinach', '--limit', '1000'], 'out_of_range'],
  ['a form nobody knows', ['elemental', 'magnesium_moonlight', '500'], 'unknown_supplement'],
  ['a form without its mineral', ['elemental', 'citrate', '500'], 'unknown_supplement'],
  ['no milligrams', ['elemental', 'magnesium_oxide', '0'], 'out_of_range'],
  ['milligrams below zero', ['elemental', 'magnesium_oxide', '-5'], 'out_of_range'],
  ['a formula that is none', ['elemental', 'Mg(OH', '500', '--formula'], 'bad_formula'],
  ['a formula of an unknown element', ['elemental', 'MgXx', '500', '--formula'], 'unknown_element'],
  ['targets without age', ['targets', '--sex', 'female'], 'missing_key'],
  ['targets with two ages', ['targets', '--age-years', '1', '--age-months', '12'], 'contradiction'],
  ['targets of a pregnant man', ['targets', '--age-years', '30', '--sex', 'male', '--life-stage', 'pregnant'], 'contradiction'],
  ['targets on an unknown basis', ['targets', '--age-years', '30', '--sex', 'male', '--reference', 'who', '--basis', 'zinc=splendid'], 'unknown_id'],
  ['targets on half a basis', ['targets', '--age-years', '30', '--sex', 'male', '--reference', 'who', '--basis', 'zinc'], 'unknown_id'],
  ['targets of an unknown reference', ['targets', '--age-years', '30', '--reference', 'moon'], 'unknown_reference'],
  ['targets of the age of 121', ['targets', '--age-years', '121'], 'out_of_range'],
];

for (const [what, args, code] of refused) {
  test(`${what} is refused with ${code}`, async () => {
    const spoken = await run(args);
    assert.deepEqual([spoken.exitCode, spoken.output], [2, '']);
    assert.match(spoken.errors, /^[^\n]{10,}\n$/);
    const { exitCode, output } = await run([...args, '--json']);
    assert.equal(exitCode, 2);
    assert.deepEqual(violations('error', JSON.parse(output)), []);
    assert.equal(JSON.parse(output).error.code, code);
  });
}

test('wrong use of the command ends with 2 and says so', async () => {
  for (const args of [[], ['assess'], ['advise', '-'], ['assess', '/no/such/plan.json'], ['targets', '--age-years', 'old'], ['food', 'sr:11457', '--colour']]) {
    const { exitCode, output, errors } = await run(args);
    assert.deepEqual([exitCode, output], [2, ''], args.join(' '));
    assert.ok(errors.length > 10, args.join(' '));
  }
});

test('--help and --version answer with 0', async () => {
  for (const args of [['--help'], ['--version'], ...['assess', 'contributions', 'search', 'food', 'own-food', 'targets', 'elemental', 'dose-window'].map((verb) => [verb, '--help'])]) {
    const { exitCode, output } = await run(args);
    assert.equal(exitCode, 0, args.join(' '));
    assert.ok(output.length > 3, args.join(' '));
  }
});
