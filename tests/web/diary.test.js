// Days, people, own foods and recipes in the state, and the records that a change of them touches.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedRecords, diaryFrom, recordsOf } from '../../web/diary/records.js';
import { diaryOf, mergeDiary, peopleOf, replaceDiary } from '../../web/model/diary.js';
import { addPerson, copyDay, goTo, markComplete, moveToMeal, removePerson, renamePerson, switchPerson } from '../../web/model/days.js';
import { keepFood, keepRecipe, lostBy, lostByRecipe, removeOwn } from '../../web/model/own.js';
import { planFrom, planOfDays } from '../../web/model/plan.js';
import { add, describe, firstState, remove, restore } from '../../web/model/state.js';

/** @typedef {import('../../web/model/state.js').State} State */
/** @typedef {import('../../web/model/state.js').NewEntry} NewEntry */

/** @type {NewEntry} */
const spinach = { kind: 'food', food: 'sr:11457', name: 'Spinach, raw', portions: [], portion: null, count: 30 };
/** @type {NewEntry} */
const milk = { ...spinach, food: 'sr:01079', name: 'Milk' };
const monday = add(firstState('2026-03-02'), spinach);
const tuesday = add(goTo(monday, '2026-03-03'), milk);

/** @param {State} state */
const names = (state) => state.entries.map(({ name }) => name);
/** @param {State} before @param {State} after */
const changed = (before, after) => changedRecords(recordsOf(diaryOf(before)), recordsOf(diaryOf(after)));

test('Another day is empty, and the first one is there again when one goes back', () => {
  assert.deepEqual(names(goTo(monday, '2026-03-03')), []);
  assert.deepEqual(names(goTo(tuesday, '2026-03-02')), ['Spinach, raw']);
  assert.deepEqual(names(goTo(goTo(tuesday, '2026-03-02'), '2026-03-03')), ['Milk']);
});

test('What was removed from one day cannot be brought back into another', () => {
  assert.equal(goTo(remove(monday, 'e1'), '2026-03-03').undo, null);
});

test('An entry added to a day that was put away gets an id of its own', () => {
  const back = add(goTo(tuesday, '2026-03-02'), milk);
  assert.deepEqual(back.entries.map(({ id }) => id), ['e1', 'e2']);
});

test('A copied day comes to what is there, and can be taken back', () => {
  const copied = copyDay(tuesday, '2026-03-02');
  assert.deepEqual(names(copied), ['Milk', 'Spinach, raw']);
  assert.equal(new Set(copied.entries.map(({ id }) => id)).size, 2);
  assert.deepEqual(names(restore(copied)), ['Milk']);
  assert.equal(copyDay(tuesday, '2020-01-01'), tuesday);
});

test('An entry goes to the end of another meal, and out of all of them', () => {
  const day = [{ ...spinach, meal: 'dinner' }, { ...milk, meal: 'breakfast' }, milk].reduce((state, entry) => add(state, /** @type {NewEntry} */ (entry)), firstState('2026-03-02'));
  assert.deepEqual(day.entries.map(({ id }) => id), ['e2', 'e1', 'e3']);
  const moved = moveToMeal(day, 'e3', 'breakfast');
  assert.deepEqual(moved.entries.map(({ id, meal }) => [id, meal]), [['e2', 'breakfast'], ['e3', 'breakfast'], ['e1', 'dinner']]);
  assert.deepEqual(moveToMeal(moved, 'e2', '').entries.map(({ id, meal }) => [id, meal]), [['e3', 'breakfast'], ['e1', 'dinner'], ['e2', undefined]]);
  assert.equal('meal' in moveToMeal(moved, 'e2', '').entries[2], false);
  assert.equal(moveToMeal(day, 'e9', 'lunch'), day);
});

test('Completeness belongs to its day', () => {
  const marked = markComplete(tuesday, false);
  assert.equal(goTo(marked, '2026-03-02').complete, true);
  assert.equal(goTo(goTo(marked, '2026-03-02'), '2026-03-03').complete, false);
});

test('Every person has their own days and answers', () => {
  const described = describe(renamePerson(tuesday, 'Ada'), { age: '42', sex: 'female' });
  const two = addPerson(described, 'p2', 'Ben');
  assert.deepEqual([two.name, two.who.age, names(two)], ['Ben', '', []]);
  const back = switchPerson(add(two, spinach), 'me');
  assert.deepEqual([back.name, back.who.age, names(back)], ['Ada', '42', ['Milk']]);
  assert.deepEqual(peopleOf(back).map(({ name }) => name), ['Ada', 'Ben']);
  assert.equal(addPerson(back, 'p2', 'again'), back);
});

test('A person who is taken away takes their days along, and both can be brought back; the last person stays', () => {
  const two = add(addPerson(tuesday, 'p2', 'Ben'), spinach);
  const one = removePerson(two);
  assert.deepEqual(diaryOf(one), diaryOf(tuesday));
  assert.equal(one.undo?.what, 'Ben');
  assert.deepEqual(diaryOf(restore(one)), diaryOf(two));
  assert.equal(removePerson(tuesday), tuesday);
});

test('A diary goes through its records and through JSON and is the same', () => {
  const full = removeOwn(add(keepFood(tuesday, 'bar', { name: 'Bar', nutrients: { calcium: 1 } }), { ...spinach, food: 'own:bar' }), 'own:bar');
  const diary = diaryOf(addPerson(full, 'p2', 'Ben'));
  assert.deepEqual(diary.gone, ['own:bar']);
  assert.deepEqual(diaryFrom(recordsOf(diary).values()), diary);
  const read = JSON.parse(JSON.stringify(diary));
  assert.deepEqual(diaryOf(replaceDiary(firstState('2026-03-03'), read)), diary);
});

test('One change touches one record, and a look at another day none', () => {
  assert.deepEqual(changed(tuesday, add(tuesday, spinach)).map(({ store, key }) => [store, key]), [['days', 'me 2026-03-03']]);
  assert.deepEqual(changed(tuesday, goTo(tuesday, '2026-03-02')), []);
  assert.deepEqual(changed(tuesday, describe(tuesday, { age: '4' })).map(({ store, key }) => [store, key]), [['people', 'me']]);
  assert.deepEqual(changed(tuesday, remove(tuesday, 'e1')), [{ store: 'days', key: 'me 2026-03-03', value: null }]);
});

test('A replaced diary takes the place of everything; a merged one only of the same days, people and foods', () => {
  const other = add(goTo(add(firstState('2026-03-03'), spinach), '2026-03-04'), spinach);
  assert.deepEqual(diaryOf(replaceDiary(tuesday, diaryOf(other))), diaryOf(other));
  const merged = mergeDiary(tuesday, diaryOf(other));
  assert.deepEqual(diaryOf(merged).days.map(({ date, entries }) => [date, entries[0].name]), [
    ['2026-03-02', 'Spinach, raw'], ['2026-03-03', 'Spinach, raw'], ['2026-03-04', 'Spinach, raw'],
  ]);
  assert.equal(merged.date, '2026-03-03');
});

test('A diary without people keeps the person on screen', () => {
  assert.deepEqual(peopleOf(replaceDiary(renamePerson(tuesday, 'Ada'), { people: [], days: [], foods: {}, recipes: {}, gone: [] })).map(({ name }) => name), ['Ada']);
});

test('The plan of several days leaves the counting to the core', () => {
  const plan = planOfDays(tuesday, diaryOf(markComplete(tuesday, false)).days);
  assert.deepEqual(plan?.days.map(({ date, complete, entries }) => [date, complete, entries.length]), [['2026-03-02', true, 1], ['2026-03-03', false, 1]]);
  assert.equal(planOfDays(tuesday, []), null);
});

const bar = { name: 'Bar', per_portion: '1 bar', portions: { '1 bar': 40 }, nutrients: { calcium: 100 } };
const eaten = add(keepFood(firstState('2026-03-02'), 'bar', bar), { ...spinach, food: 'own:bar', name: 'Bar', portion: '1 bar', count: 2 });

test('A plan holds the own foods and recipes that it needs, and no others', () => {
  const soup = { name: 'Soup', ingredients: [{ food: 'recipe:stock', grams: 200 }] };
  const stock = { name: 'Stock', ingredients: [{ food: 'own:bar', grams: 20 }] };
  const all = keepFood(keepRecipe(keepRecipe(eaten, 'soup', soup), 'stock', stock), 'other', bar);
  assert.deepEqual(planFrom(all)?.foods, { bar });
  assert.equal(planFrom(all)?.recipes, undefined);
  const plan = planFrom(add(all, { ...spinach, food: 'recipe:soup' }));
  assert.deepEqual(Object.keys(plan?.recipes ?? {}).sort(), ['soup', 'stock']);
});

test('A changed label changes the days that use it: a renamed portion, a portion that is gone, a new name', () => {
  const counted = (/** @type {State} */ { entries: [entry] }) => entry.kind === 'food' && [entry.name, entry.portion, entry.count];
  assert.deepEqual(counted(keepFood(eaten, 'bar', { ...bar, name: 'Oat bar' })), ['Oat bar', '1 bar', 2]);
  assert.deepEqual(counted(keepFood(eaten, 'bar', { name: 'Bar', per_portion: '1 piece', nutrients: { calcium: 9 } })), ['Bar', '1 piece', 2]);
  assert.deepEqual(counted(keepFood(eaten, 'bar', { name: 'Bar', nutrients: { calcium: 9 } })), ['Bar', null, 80]);
});

test('A change that would leave a day without an amount is noticed', () => {
  const unweighed = { name: 'Bar', per_portion: '1 bar', nutrients: { calcium: 100 } };
  const inGrams = add(keepFood(firstState(), 'bar', bar), { ...spinach, food: 'own:bar' });
  assert.equal(lostBy(inGrams, 'bar', unweighed), 1);
  assert.equal(lostBy(eaten, 'bar', unweighed), 0);
  assert.equal(lostBy(keepFood(eaten, 'bar', unweighed), 'bar', { name: 'Bar', nutrients: { calcium: 1 } }), 1);
  const soup = { name: 'Soup', servings: 4, ingredients: [{ food: 'sr:11457', grams: 200 }] };
  const served = add(keepRecipe(firstState(), 'soup', soup), { ...spinach, food: 'recipe:soup', portion: '1 serving', count: 1 });
  assert.equal(lostByRecipe(served, 'soup', { name: 'Soup', ingredients: soup.ingredients }), 1);
  assert.equal(lostByRecipe(served, 'soup', { ...soup, servings: 2 }), 0);
});

test('A deleted own food stays for the days that use it; an unused one goes', () => {
  const used = removeOwn(eaten, 'own:bar');
  assert.deepEqual([used.gone, Object.keys(used.foods), names(used)], [['own:bar'], ['bar'], ['Bar']]);
  assert.deepEqual(planFrom(used)?.foods, { bar });
  assert.deepEqual(restore(used).gone, []);
  const unused = removeOwn(keepFood(firstState(), 'bar', bar), 'own:bar');
  assert.deepEqual([unused.gone, unused.foods], [[], {}]);
});

test('A changed label changes the recipes that use it', () => {
  const soup = { name: 'Soup', ingredients: [{ food: 'own:bar', portion: '1 bar', count: 2, name: 'Bar' }, { food: 'sr:11457', grams: 5 }] };
  const { recipes } = keepFood(keepRecipe(eaten, 'soup', soup), 'bar', { name: 'Oat bar', nutrients: { calcium: 9 } });
  assert.deepEqual(recipes.soup.ingredients, [{ food: 'own:bar', grams: 80, name: 'Oat bar' }, { food: 'sr:11457', grams: 5 }]);
});

test('What older versions did not know of a person is kept only where it says something, and its end is a change too', () => {
  const plain = firstState('2026-03-02');
  const chosen = { ...plain, basis: { zinc: 'phytate_900' } };
  const kept = (/** @type {State} */ state) => recordsOf(diaryOf(state));
  assert.deepEqual([plain, chosen].map((state) => 'basis' in diaryOf(state).people[0]), [false, true]);
  assert.deepEqual(changedRecords(kept(plain), kept(chosen)).map(({ key }) => key), ['me']);
  assert.deepEqual(changedRecords(kept(chosen), kept(plain)).map(({ key }) => key), ['me']);
  assert.deepEqual(changedRecords(kept(chosen), kept(chosen)), []);
});
