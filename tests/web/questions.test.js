import assert from 'node:assert/strict';
import { test } from 'node:test';
import { questionOf } from '../../web/ideas/questions.js';
import { t } from './fixtures/words.js';
import { documentsOf } from './fixtures/documents.js';

/** @param {string} text */
const plain = (text) => text.replace(/\u00a0/g, ' ');
/** @param {number} low @param {number} high */
const range = (low, high) => ({ known: low, low, middle: (low + high) / 2, high });

const { report } = documentsOf([['Milk, whole', 244, 276, 24]]);
/** @type {import('../../web/engine/question-documents.js').SupplementQuestion} */
const question = {
  ask: 'pharmacist_or_doctor', nutrient: 'magnesium', target: 320, today: range(120, 130), after_food: range(230, 240.2), missing: 79.8, amount: 79.8, with_it: range(309.8, 320),
  limit: { limit: 250, scope: 'supplemental_only', counted: range(0, 0), source: 'efsa_ul_2006' }, bounded_by: 'gap',
  forms: [{ form: 'magnesium_citrate', compound_mg: 494, absorption: 'moderate', strength: 'moderate' }, { form: 'magnesium_oxide', compound_mg: 132, absorption: 'low', strength: 'moderate' }],
  spacing: [{ medicine: 'levothyroxine', hours_before: 4, hours_after: 4 }], sources: [],
};

test('A question is put as a question, never rounds up, and names its forms', () => {
  const { title, words } = questionOf(question, report, t);
  assert.equal(title, 'About magnesium');
  assert.equal(
    plain(words),
    '“With the best change of food I get 230–240 mg of magnesium a day. 320 mg are recommended. Would a supplement with up to 79 mg of magnesium a day be right for me, as citrate or as oxide?”',
  );
});

test('The figures behind it stand beside: today, with food, with that much more, and the limit', () => {
  const { figures } = questionOf(question, report, t);
  assert.deepEqual(figures.map(({ name, value }) => `${name}: ${plain(value)}`), [
    'Today: 120–130 mg', 'With the best change of food: 230–240 mg', 'With that much more: 310–320 mg', 'Strictest limit on supplements: 250 mg; 0 mg of it is there already',
  ]);
  const total = questionOf({ ...question, limit: { ...question.limit, scope: 'total', counted: { known: 5, low: 5, middle: null, high: null } } }, report, t);
  assert.equal(plain(total.figures[3].value), '250 mg; at least 5 mg of it is there already');
});

test('Hours to keep from a medicine are said', () => {
  const said = questionOf({ ...question, spacing: [...question.spacing, { medicine: 'gabapentin', hours_before: null, hours_after: 2 }, { medicine: 'bisphosphonates', hours_before: 2, hours_after: null }] }, report, t).spacing;
  assert.match(said[0], /: take it 4 hours before or 4 hours after\.$/);
  assert.match(said[1], /: take it 2 hours after\.$/);
  assert.match(said[2], /: take it 2 hours before\.$/);
});
