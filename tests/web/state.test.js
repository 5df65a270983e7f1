import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as changes from '../../web/model/state.js';
import { personFrom, planFrom } from '../../web/model/plan.js';

/** @typedef {Omit<import('../../web/model/state.js').FoodEntry, 'id'>} NewFood */
/** @typedef {import('../../web/model/state.js').NewEntry} NewEntry */

/** @type {NewFood} */
const spinach = {
  kind: 'food', food: 'sr:11457', name: 'Spinach, raw', portions: [{ name: '1 cup', grams: 30 }], portion: '1 cup', count: 1,
};
const first = changes.firstState();

/** A state with these answers. @param {Partial<import('../../web/model/state.js').Who>} who */
const person = (who) => changes.describe(first, who);

test('An added entry switches the answer to the list of foods', () => {
  const state = changes.add(first, spinach);
  assert.equal(state.counts, 'foods');
  assert.deepEqual(state.entries, [{ ...spinach, id: 'e1' }]);
});

test('Entries stand in the order of the meals, and those without a meal at the end', () => {
  const named = (/** @type {string} */ name, /** @type {string | undefined} */ meal) => ({ ...spinach, name, ...(meal ? { meal } : {}) });
  const entries = [named('late', 'dinner'), named('none', undefined), named('early', 'breakfast'), named('later', 'dinner')];
  const state = entries.reduce((/** @type {import('../../web/model/state.js').State} */ before, entry) => changes.add(before, entry), first);
  assert.deepEqual(state.entries.map(({ name }) => name), ['early', 'late', 'later', 'none']);
});

test('A removed entry can be brought back to its place', () => {
  const full = changes.add(changes.add(first, spinach), { ...spinach, name: 'Almonds' });
  const removed = changes.remove(full, 'e1');
  assert.deepEqual(removed.entries.map(({ name }) => name), ['Almonds']);
  assert.equal(removed.undo?.what, 'Spinach, raw');
  assert.deepEqual(changes.restore(removed).entries, full.entries);
});

test('The next change ends the undo', () => {
  const removed = changes.remove(changes.add(first, spinach), 'e1');
  assert.equal(changes.add(removed, spinach).undo, null);
  assert.equal(changes.forget(removed).undo, null);
});

test('No change touches the state before it', () => {
  const before = structuredClone(first);
  changes.remove(changes.change(changes.add(first, spinach), 'e1', { count: 2 }), 'e1');
  assert.deepEqual(first, before);
});

test('Nobody is male and pregnant: the answer about pregnancy goes when its question goes', () => {
  const pregnant = changes.describe(first, { age: '30', sex: 'female', stage: 'pregnant' });
  assert.equal(pregnant.who.stage, 'pregnant');
  assert.equal(changes.describe(pregnant, { sex: 'male' }).who.stage, '');
  assert.equal(changes.describe(pregnant, { age: '70' }).who.stage, '');
  assert.equal(changes.describe(pregnant, { unit: 'months' }).who.stage, '');
});

test('Pregnancy is asked about for females of 12 to 55 years', () => {
  /** @param {string} age */
  const asked = (age) => changes.asksAboutPregnancy({ age, unit: 'years', sex: 'female', stage: '' });
  assert.deepEqual(['11', '12', '55', '56', '', 'x'].map(asked), [false, true, true, false, false, false]);
});

test('A person is as much as was answered', () => {
  assert.equal(personFrom(person({ sex: 'female' })), undefined);
  assert.deepEqual(personFrom(person({ age: '42' })), { age_years: 42 });
  assert.deepEqual(personFrom(person({ age: '8', unit: 'months', sex: 'male' })), { age_months: 8, sex: 'male' });
});

test('Not sure about the kidneys counts as yes, and only three answers count as answered', () => {
  const described = person({ age: '42' });
  const unsure = changes.answerHealth(described, { kidney: 'unsure' });
  assert.deepEqual(personFrom(unsure), { age_years: 42, conditions: ['kidney_disease'] });
  const answered = changes.answerHealth(described, { kidney: 'no', conditions: [], medicines: ['levothyroxine'] });
  assert.deepEqual(personFrom(answered), { age_years: 42, medicines: ['levothyroxine'], safety_answered: true });
  const open = changes.answerHealth(described, { kidney: 'no', conditions: ['heart_failure'] });
  assert.deepEqual(personFrom(open), { age_years: 42, conditions: ['heart_failure'] });
});

test('What is not eaten stands in the plan', () => {
  const vegan = changes.answerHealth(person({ age: '42' }), { pattern: 'vegan', without: ['peanut'] });
  assert.deepEqual(personFrom(vegan)?.diet, { pattern: 'vegan', without: ['peanut'] });
});

test('The plan of a listed day counts portions, grams and typed amounts', () => {
  /** @type {NewEntry[]} */
  const entries = [spinach, { ...spinach, portion: null, count: 50 }, { kind: 'typed', name: 'bar', nutrient: 'magnesium', amount: 60 }];
  const state = entries.reduce((/** @type {import('../../web/model/state.js').State} */ before, entry) => changes.add(before, entry), first);
  assert.deepEqual(planFrom(state)?.days, [
    {
      entries: [
        { food: 'sr:11457', portion: '1 cup', count: 1 },
        { food: 'sr:11457', grams: 50 },
        { name: 'bar', nutrients: { magnesium: 60 } },
      ],
    },
  ]);
});

test('Two typed amounts are one entry; one alone is no question yet', () => {
  const one = changes.typeAmounts(first, { calcium: '1,200' });
  assert.equal(planFrom(one), null);
  const both = changes.typeAmounts(one, { magnesium: '300' });
  assert.deepEqual(planFrom(both)?.days[0].entries, [{ name: 'typed in', nutrients: { calcium: 1200, magnesium: 300 } }]);
});

test('A considered food joins the list, not the two typed amounts', () => {
  const both = changes.typeAmounts(first, { calcium: '1200', magnesium: '300' });
  assert.deepEqual(planFrom(both, { extra: spinach })?.days[0].entries, [{ food: 'sr:11457', portion: '1 cup', count: 1 }]);
});

test('An example day replaces the list and can be taken back', () => {
  const before = changes.add(first, spinach);
  const example = changes.openExample(before, [{ ...spinach, name: 'Milk' }]);
  assert.deepEqual(example.entries.map(({ name }) => name), ['Milk']);
  assert.deepEqual(changes.restore(example).entries, before.entries);
});

test('a reader may choose whose recommended amounts count; an unknown name changes nothing', () => {
  assert.equal(first.reference, 'nasem');
  assert.equal(changes.chooseReference(first, 'uk').reference, 'uk');
  assert.equal(changes.chooseReference(first, 'moon'), first);
  const plan = planFrom(changes.typeAmounts(changes.chooseReference(first, 'who'), { calcium: '800', magnesium: '300' }));
  assert.equal(plan?.reference, 'who');
});

test('The next food is offered for the meal of the food that was added last, whatever stands last in the day', () => {
  /** @type {import('../../web/model/state.js').SupplementEntry} */
  const tablet = { kind: 'supplement', id: 'e3', name: 'Tablet', form: 'magnesium_citrate', amount: 100, count: 1, states: 'element', percent: null };
  const day = [{ ...spinach, meal: 'dinner' }, { ...spinach, meal: 'breakfast' }].reduce((state, entry) => changes.add(state, /** @type {NewEntry} */ (entry)), first);
  assert.equal(changes.lastMeal(first.entries), '');
  assert.equal(changes.lastMeal(day.entries), 'breakfast');
  assert.equal(changes.lastMeal(changes.add(day, tablet).entries), 'breakfast');
  assert.equal(changes.lastMeal(changes.add(day, spinach).entries), '');
  assert.equal(changes.lastMeal(changes.add(day, changes.inMeal(spinach, 'elevenses')).entries), '', 'a meal that the page cannot offer');
});
