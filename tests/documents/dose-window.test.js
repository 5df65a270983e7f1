// Dose windows: what the program names is tried out on the oracle, at both ends, in the middle, and just beyond.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from './engine.js';
import { isGood, withDose } from './oracle/dose-window.js';
import { forms, labelElements } from './oracle/supplements.js';
import { pick, randomFrom, seedOr, whole } from './random.js';
import { person, randomPlan } from './random-plans.js';
import { violations } from './schemas.js';

const seed = seedOr(1777);
const CASES = 1500;
const engine = await createEngine();
const random = randomFrom(seed);
const ids = forms.filter(({ nutrient }) => nutrient === 'calcium' || nutrient === 'magnesium').map(({ id }) => id);

/** An adult's day of some foods: here windows are common. */
function adultDay() {
  const plan = randomPlan(random);
  const adult = { age_years: whole(random, 19, 70), sex: pick(random, ['female', 'male']), safety_answered: random() < 0.9 };
  const extra = { nutrients: { calcium: whole(random, 300, 1800), magnesium: whole(random, 100, 500) } };
  const entries = plan.days[0].entries.slice(0, 3).filter(({ nutrients }) => nutrients === undefined);
  return { ...plan, person: adult, days: [{ entries: [...entries, extra] }] };
}

/** @param {object} plan @param {string} form */
function windowOf(plan, form) {
  const answer = JSON.parse(engine.doseWindow(JSON.stringify(plan), form, 'ca_mg'));
  assert.deepEqual(violations('dose-window', answer), []);
  return answer;
}

/** Only limits of what the form brings can be passed by it. @param {any} plan @param {string} form @param {number} mg */
function tried(plan, form, mg) {
  const watched = labelElements(forms.find(({ id }) => id === form)?.formula ?? '');
  return isGood(mg > 0 ? withDose(plan, form, mg) : plan, 'ca_mg', watched);
}

test(`${CASES} random days (seed ${seed}): every dose of a window is good, and none beyond it`, () => {
  const reasons = new Map();
  for (let index = 0; index < CASES; ++index) {
    const plan = index % 5 === 0 ? { ...randomPlan(random), person: person(random) } : adultDay();
    const form = pick(random, ids);
    const { window, none_because: none, ends_at: endsAt, in_band: inBand } = windowOf(plan, form);
    const where = `case ${index} of seed ${seed}: ${form} ${JSON.stringify(plan).slice(0, 1500)}`;
    reasons.set(none ?? endsAt, (reasons.get(none ?? endsAt) ?? 0) + 1);
    assert.equal(window === null, none !== null, where);
    if (!window) continue;
    const { from, to } = window.compound_mg;
    const width = to - from;
    for (const part of [0, 1e-6, 0.5, 1 - 1e-6, 1]) {
      assert.deepEqual(tried(plan, form, from + part * width), { inBand: true, safe: true }, where);
    }
    if (from > 1e-3) assert.equal(tried(plan, form, from * (1 - 1e-6) - 2e-6).inBand, false, where);
    const beyond = tried(plan, form, to * (1 + 1e-6) + 2e-6);
    assert.equal(endsAt === 'limit' ? beyond.safe : beyond.inBand, false, where);
    assert.ok(inBand.compound_mg.to >= to, where);
  }
  for (const reason of ['safety_gate', 'band', 'limit', 'wrong_direction', 'ratio_not_judged', 'form_not_suggested', 'intake_too_uncertain', 'limit_too_low']) {
    assert.ok(reasons.has(reason), `no case of ${reason} in ${JSON.stringify([...reasons])}`);
  }
});

test('where no dose does, none of a hundred does', () => {
  let seen = 0;
  for (let index = 0; index < 400; ++index) {
    const plan = adultDay();
    const form = pick(random, ids);
    const { none_because: none } = windowOf(plan, form);
    if (!['wrong_direction', 'intake_too_uncertain', 'limit_passed', 'limit_too_low'].includes(none)) continue;
    seen += 1;
    for (const mg of [0, 1, 3, 10, 30, 100, 200, 300, 500, 800, 1200, 2000, 3000, 5000, 8000, 15_000, 30_000, 100_000]) {
      const { inBand, safe } = tried(plan, form, mg);
      assert.ok(!(inBand && safe), `${mg} mg of ${form} would do: ${JSON.stringify(plan).slice(0, 1500)}`);
    }
  }
  assert.ok(seen > 20, String(seen));
});

test('where the reference sets no upper limit, no dose is named', () => {
  const entries = [{ nutrients: { calcium: 1200, magnesium: 300 } }];
  const plan = { format: 'nutrient-balance/plan@1', person: { age_years: 45, sex: 'female', safety_answered: true }, reference: 'who', days: [{ entries }] };
  const { window, none_because: none, limits } = windowOf(plan, 'magnesium_citrate');
  assert.deepEqual([window, none, limits], [null, 'limit_not_set', []]);
});

test('the end of a window, taken as its label prints it, passes no limit', () => {
  const entries = [{ food: 'sr:01077', grams: 700 }, { food: 'sr:11457', grams: 100 }, { food: 'sr:18075', grams: 100 }];
  const person = { age_years: 45, sex: 'female', safety_answered: true };
  const plan = { format: 'nutrient-balance/plan@1', person, days: [{ entries }] };
  const { window } = windowOf(plan, 'magnesium_citrate');
  assert.equal(window.element_mg.to, 250, 'the stricter of the two limits ends it');
  const dose = { supplement: 'magnesium_citrate', amount_mg: window.element_mg.to, label_states: 'element' };
  const { limits, findings } = JSON.parse(engine.assess(JSON.stringify({ ...plan, days: [{ entries: [...entries, dose] }] })));
  assert.equal(limits.find((/** @type {any} */ { nutrient }) => nutrient === 'magnesium').status, 'within');
  assert.ok(!findings.some((/** @type {any} */ { code }) => code === 'stricter_limit_over' || code === 'limit_over'));
});

test('hours to a medicine stand beside a window of doses', () => {
  const person = { age_years: 45, sex: 'female', safety_answered: true, medicines: ['levothyroxine'] };
  const plan = { format: 'nutrient-balance/plan@1', person, days: [{ entries: [{ food: 'sr:01077', grams: 700 }] }] };
  const { spacing, gates } = windowOf(plan, 'magnesium_citrate');
  assert.deepEqual(gates, []);
  assert.equal(spacing[0].medicine, 'levothyroxine');
  assert.ok(spacing[0].hours_before > 0 || spacing[0].hours_after > 0);
  assert.deepEqual(windowOf({ ...plan, person: { ...person, medicines: [] } }, 'magnesium_citrate').spacing, []);
});

test('typed-in amounts leave room for a dose once they are said to be food', () => {
  const person = { age_years: 45, sex: 'female', safety_answered: true };
  const typed = { nutrients: { calcium: 1000, magnesium: 300 } };
  const planOf = (/** @type {object} */ entry) => ({ format: 'nutrient-balance/plan@1', person, days: [{ entries: [entry] }] });
  assert.equal(windowOf(planOf(typed), 'magnesium_citrate').window, null);
  assert.ok(windowOf(planOf({ ...typed, from: 'food' }), 'magnesium_citrate').window.element_mg.to > 80);
});

test('a safety gate of the report means that no dose is named', () => {
  let closed = 0;
  for (let index = 0; index < 300; ++index) {
    const plan = { ...adultDay(), person: { ...person(random), safety_answered: true } };
    const form = 'calcium_carbonate';
    const withheld = JSON.parse(engine.assess(JSON.stringify(plan))).safety.withheld;
    const gates = withheld.filter((/** @type {{what: string}} */ { what }) => what === 'supplement_suggestions').map((/** @type {{gate: string}} */ { gate }) => gate);
    const answer = windowOf(plan, form);
    assert.deepEqual(answer.gates, gates);
    if (gates.length === 0) continue;
    closed += 1;
    assert.deepEqual([answer.window, answer.none_because], [null, 'safety_gate']);
  }
  assert.ok(closed > 50, String(closed));
});

test('orotate is never given a dose', () => {
  for (let index = 0; index < 50; ++index) {
    const { window, none_because: none, not_suggested_because: why } = windowOf(adultDay(), 'magnesium_orotate');
    assert.deepEqual([window, none, why], [null, 'form_not_suggested', 'safety_not_established']);
  }
});

test('a day with orotate says that its safety is not known, and what EFSA found', () => {
  const entries = [{ supplement: 'magnesium_orotate', amount_mg: 2000, label_states: 'compound' }];
  const { findings, evidence } = JSON.parse(engine.assess(JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ entries }] })));
  const [finding] = findings.filter((/** @type {{code: string}} */ { code }) => code === 'safety_not_established');
  assert.deepEqual([finding.form, finding.evidence], ['magnesium_orotate', ['orotate_unsafe']]);
  assert.ok(evidence.orotate_unsafe.sources.includes('efsa_orotate2025'));
});
