// What must hold for every plan, tried on thousands of random ones through the WebAssembly module (in process, so it is quick).
import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from './engine.js';
import { isClose } from './oracle/compare.js';
import { foods } from './oracle/tables.js';
import { pick, randomFrom, seedOr, shuffled, whole } from './random.js';
import { randomPlan } from './random-plans.js';

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./oracle/assess.js').Plan} Plan
 * @typedef {import('./oracle/nutrients.js').Entry} Entry
 * @typedef {{known: number, low: number, middle: number|null, high: number|null, missing: string[]}} Intake
 */

const seed = seedOr(1815);
const CASES = 2000;
const engine = await createEngine();

/** @param {Plan} plan */
function assess(plan) {
  const report = JSON.parse(engine.assess(JSON.stringify(plan)));
  if (report.error) throw new Error(`${JSON.stringify(report.error)} ${JSON.stringify(plan)}`);
  return report;
}

/** @param {object} object @param {string[]} keys */
function without(object, keys) {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

/** The report without the pointers to entries, which move when entries do. @param {any} report */
function withoutPlaces(report) {
  const intake = Object.entries(report.intake).map(([id, { missing: _missing, top: _top, ...amounts }]) => [id, amounts]);
  const findings = report.findings.filter((/** @type {{code: string}} */ { code }) => code !== 'values_missing');
  const indices = report.indices.map((/** @type {object} */ index) => without(index, ['meals']));
  return { ...without(report, ['supplements']), intake: Object.fromEntries(intake), findings, indices };
}

/** @param {unknown} a @param {unknown} b @param {string} [place] @returns {string[]} where they differ by more than rounding */
function unequal(a, b, place = '') {
  // Indices and differences subtract large amounts (up to 1e6 typed in) from each other, so the rounding of these shows in a small result.
  const slip = /^\/indices\/|\/difference\//.test(place) ? 1e-7 : 0;
  if (typeof a === 'number' && typeof b === 'number') return isClose(a, b) || Math.abs(a - b) <= slip ? [] : [`${place}: ${a} and ${b}`];
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b ? [] : [`${place}: ${a} and ${b}`];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => unequal(/** @type {any} */ (a)[key], /** @type {any} */ (b)[key], `${place}/${key}`));
}

/**
 * @param {string} says what holds
 * @param {(plan: Plan, random: Random) => void} holds throws if it does not
 */
function property(says, holds) {
  test(`${says} (${CASES} cases, seed ${seed})`, () => {
    const random = randomFrom(seed);
    for (let index = 0; index < CASES; ++index) {
      const plan = randomPlan(random);
      try {
        holds(plan, random);
      } catch (error) {
        throw new Error(`case ${index} of seed ${seed}: ${JSON.stringify(plan).slice(0, 2000)}`, { cause: error });
      }
    }
  });
}

/** @param {Plan} plan @param {(entry: Entry) => Entry[]} change @returns {Plan} */
function withEntries(plan, change) {
  return { ...plan, days: plan.days.map((day) => ({ ...day, entries: day.entries.flatMap(change) })) };
}

/** @param {Entry} entry @param {number} factor @returns {Entry} so much of the same */
function scaled(entry, factor) {
  if (entry.nutrients) return { ...entry, nutrients: Object.fromEntries(Object.entries(entry.nutrients).map(([id, amount]) => [id, amount * factor])) };
  if (entry.grams !== undefined) return { ...entry, grams: entry.grams * factor };
  if (entry.water) return { ...entry, water: { ...entry.water, litres: entry.water.litres * factor } };
  return { ...entry, count: (entry.count ?? 1) * factor };
}

property('the order of entries and of days changes no number', (plan, random) => {
  const days = shuffled(random, plan.days).map((day) => ({ ...day, entries: shuffled(random, day.entries) }));
  assert.deepEqual(withoutPlaces(assess({ ...plan, days })), withoutPlaces(assess(plan)));
});

property('an entry split in two parts brings the same', (plan, random) => {
  const part = pick(random, [0.5, 0.25, 0.1, 0.7]);
  const split = withEntries(plan, (entry) => [scaled(entry, part), scaled(entry, 1 - part)]);
  assert.deepEqual(unequal(withoutPlaces(assess(split)), withoutPlaces(assess(plan))), []);
});

property('a week of equal days is the day', (plan) => {
  const day = { entries: plan.days[0].entries };
  const one = assess({ ...plan, days: [day] });
  const week = assess({ ...plan, days: Array(7).fill(day) });
  const days = one.days;
  // The same seven times makes one surer of the usual intake, so the probability that a requirement is met may move.
  const amounts = (/** @type {any} */ report) => ({
    ...withoutPlaces(report),
    days,
    adequacy: report.adequacy.map((/** @type {object} */ item) => without(item, ['confidence', 'confidence_low', 'confidence_high'])),
  });
  assert.deepEqual(unequal(amounts(week), amounts(one)), []);
});

property('twice the amounts bring exactly twice as much', (plan) => {
  const half = withEntries(plan, (entry) => [scaled(entry, 0.5)]);
  const [once, twice] = [assess(half), assess(plan)];
  for (const [id, amounts] of Object.entries(/** @type {Record<string, Intake>} */ (once.intake))) {
    for (const bound of /** @type {const} */ (['known', 'low', 'middle', 'high'])) {
      const value = amounts[bound];
      assert.equal(twice.intake[id][bound], value === null ? null : value * 2, `${id} ${bound}`);
    }
  }
});

property('more calcium never lowers Ca:Mg', (plan, random) => {
  const extra = { nutrients: { calcium: whole(random, 1, 2000), magnesium: 0 } };
  const grown = { ...plan, days: plan.days.map((day) => (day.entries.length > 0 ? { ...day, entries: [...day.entries, extra] } : day)) };
  const ratioOf = (/** @type {any} */ report) => report.ratios.find((/** @type {{id: string}} */ { id }) => id === 'ca_mg');
  const [before, after] = [ratioOf(assess(plan)), ratioOf(assess(grown))];
  for (const bound of ['value', 'low', 'high', 'molar']) {
    if (before[bound] !== null) assert.ok(after[bound] >= before[bound], `${bound}: ${before[bound]}, then ${after[bound]}`);
  }
});

property('known ≤ low ≤ middle ≤ high, and nothing is below zero', (plan) => {
  for (const [id, { known, low, middle, high, missing }] of Object.entries(/** @type {Record<string, Intake>} */ (assess(plan).intake))) {
    assert.ok(known >= 0 && known <= low, id);
    assert.equal(middle === null, high === null, id);
    if (middle !== null && high !== null) assert.ok(low <= middle && middle <= high, id);
    const unclear = plan.days.some(({ entries }) => entries.some((entry) => entry.amount_mg !== undefined));
    if (missing.length === 0 && high !== null && !unclear) assert.deepEqual([low, middle, high], [known, known, known], id);
  }
});

property('one more entry never lowers what is known of a nutrient in a day', (plan, random) => {
  const day = { entries: plan.days[0].entries };
  const more = { entries: [...day.entries, { food: pick(random, [...foods.keys()]), grams: whole(random, 1, 500) }] };
  if (day.entries.length === 0) return;
  const [before, after] = [assess({ ...plan, days: [day] }), assess({ ...plan, days: [more] })];
  for (const id of Object.keys(before.intake)) {
    assert.ok(after.intake[id].known >= before.intake[id].known && after.intake[id].low >= before.intake[id].low, id);
  }
});

property('an incomplete day changes nothing but the count of days left out', (plan, random) => {
  // Foods of the other plan's own are not known in this one.
  const others = randomPlan(random).days[0].entries.filter(({ food }) => food === undefined || foods.has(food));
  const [before, after] = [assess(plan), assess({ ...plan, days: [...plan.days, { complete: false, entries: others }] })];
  assert.equal(after.days.excluded, before.days.excluded + 1);
  assert.deepEqual({ ...after, days: before.days }, before);
});

property('bookkeeping (time, id, name of a typed entry, date) changes nothing', (plan) => {
  const bare = {
    ...plan,
    days: plan.days.map(({ date: _date, ...day }) => ({
      ...day,
      entries: day.entries.map((entry) => without(entry, ['name', 'time', 'id'])),
    })),
  };
  assert.deepEqual(assess(/** @type {Plan} */ (bare)), assess(plan));
});

property('a meal changes nothing but what is absorbed from meals', (plan) => {
  const unsaid = withEntries(plan, (entry) => [/** @type {Entry} */ (without(entry, ['meal']))]);
  const rest = (/** @type {any} */ report) => ({
    ...report,
    indices: report.indices.filter((/** @type {{id: string}} */ { id }) => id !== 'calcium_absorbed'),
  });
  assert.deepEqual(rest(assess(unsaid)), rest(assess(plan)));
});

property('a portion is its weight', (plan) => {
  const weighed = withEntries(plan, (entry) => {
    const portions = foods.get(entry.food ?? '')?.portions;
    if (entry.portion === undefined || !portions) return [entry]; // portions of one's own foods are weighed in own-food tests
    const weight = portions.find(({ name }) => name === entry.portion)?.grams.toNumber() ?? 0;
    return [{ ...without(entry, ['portion', 'count']), grams: weight * (entry.count ?? 1) }];
  });
  assert.deepEqual(assess(weighed), assess(plan));
});

property('the contributions of the entries add up to the intake', (plan) => {
  const report = assess(plan);
  const { entries } = JSON.parse(engine.contributions(JSON.stringify(plan)));
  const counts = (/** @type {{entry: string}} */ { entry }) => plan.days[Number(entry.split('/')[2])].complete !== false;
  for (const id of Object.keys(report.intake)) {
    const sum = entries.filter(counts).reduce((/** @type {number} */ total, /** @type {any} */ { amounts }) => total + amounts[id].known, 0);
    assert.ok(Math.abs(sum - report.intake[id].known * report.days.counted) <= 1e-9 * sum, id);
  }
});

property('a condition more never judges a ratio that was not judged', (plan, random) => {
  if (!plan.person) return;
  const conditions = [...(plan.person.conditions ?? []), pick(random, ['kidney_disease', 'dialysis', 'hypercalcaemia', 'heart_failure'])];
  const [before, after] = [assess(plan), assess({ ...plan, person: { ...plan.person, conditions } })];
  before.ratios.forEach((/** @type {{not_judged_because: string|null}} */ ratio, /** @type {number} */ index) => {
    if (ratio.not_judged_because !== null) assert.notEqual(after.ratios[index].not_judged_because, null);
  });
  assert.deepEqual(after.intake, before.intake);
});

property('food, supplement and water add up to what is known', (plan) => {
  for (const [id, { known, food, supplement, water }] of Object.entries(/** @type {Record<string, any>} */ (assess(plan).intake))) {
    assert.ok(isClose(food + supplement + water, known) || known === 0, id);
  }
});

property('water changes nothing but water itself and the minerals it states', (plan, random) => {
  const drunk = { water: { litres: 0.5, calcium_mg_per_l: whole(random, 0, 300), magnesium_mg_per_l: whole(random, 0, 100) } };
  const more = { ...plan, days: plan.days.map((day) => (day.entries.length > 0 ? { ...day, entries: [...day.entries, drunk] } : day)) };
  const [before, after] = [assess(plan), assess(more)];
  for (const [id, amounts] of Object.entries(/** @type {Record<string, any>} */ (before.intake))) {
    if (['water', 'calcium', 'magnesium'].includes(id)) assert.deepEqual(after.intake[id].supplement, amounts.supplement);
    else assert.deepEqual(after.intake[id], amounts, id);
  }
  const supplemental = (/** @type {any} */ report) => report.limits.filter((/** @type {{scope: string}} */ { scope }) => scope === 'supplemental_only');
  assert.deepEqual(supplemental(after), supplemental(before));
});

property('a label that states what its reading is brings that reading, and an unclear one either', (plan) => {
  const said = (/** @type {string} */ states) => withEntries(plan, (entry) => {
    if (entry.amount_mg === undefined) return [entry];
    return [/** @type {Entry} */ ({ ...without(entry, ['label_percent']), label_states: states })];
  });
  const [unclear, element, compound] = ['unknown', 'element', 'compound'].map((states) => assess(said(states)).intake);
  for (const id of Object.keys(unclear)) {
    for (const reading of [element, compound]) {
      const slack = 1e-9 * unclear[id].low;
      assert.ok(unclear[id].low <= reading[id].low + slack, id);
      if (unclear[id].high !== null) assert.ok(reading[id].high <= unclear[id].high * (1 + 1e-9), id);
    }
  }
});
