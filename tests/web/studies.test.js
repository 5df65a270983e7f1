import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStudies } from '../../web/build/studies.js';
import { safetyNotes } from '../../web/page/safety-notes.js';
import { questions, rungsOf, studiesOf } from '../../web/studies/studies-model.js';

/** @param {object} parts @returns {any} */
const report = (parts) => ({ findings: [], evidence: {}, safety: { gates: [], withheld: [] }, ...parts });
const study = { design: 'cohort', direction: 'mixed', qualified_by: null, people: null, sources: ['dai2013'] };

test('An ordinary day has no safety note', () => {
  const gates = [{ id: 'safety_not_answered', because: [], sources: [] }];
  assert.deepEqual(safetyNotes(report({ safety: { gates, withheld: [] } })), []);
});

test('An amount too large to be true, and signs that want help, stand near the result', () => {
  const gates = [{ id: 'implausible_intake', because: [], sources: [] }];
  const findings = [
    { code: 'implausible_intake', nutrient: 'calcium', numbers: {}, sources: [], evidence: [] },
    { code: 'red_flags', red_flag: 'calcium_vitamin_d', numbers: {}, sources: [], evidence: [] },
    { code: 'a_code_of_tomorrow', numbers: {}, sources: [], evidence: [] },
  ];
  const notes = safetyNotes(report({ findings, safety: { gates, withheld: [] } }));
  assert.equal(notes.length, 2);
  assert.match(notes[0], /check the entry/);
  assert.match(notes[1], /medical help/);
});

test('Statements come once each, the strongest kind of study first', () => {
  const evidence = { not_shown: { ...study, grade: 'X' }, ratio_cohorts: { ...study, grade: 'C' }, pressure_pooled: { ...study, grade: 'A' } };
  assert.deepEqual(studiesOf(report({ evidence })).map(({ id }) => id), ['pressure_pooled', 'ratio_cohorts', 'not_shown']);
});

test('Boxes say the kind of study: pooled trials four, a trial three, nothing found none', () => {
  const boxes = Object.fromEntries(readStudies().map((found) => [found.id, rungsOf(found)]));
  assert.deepEqual(['ckd_pooled', 'ckd_trial_neutral', 'ratio_cohorts', 'rats', 'not_shown'].map((id) => boxes[id]), [4, 3, 2, 1, 0]);
});

test('Every statement that was looked up stands under one question, those that disagree under the same', () => {
  const asked = questions();
  assert.deepEqual(asked.flatMap(({ studies }) => studies.map(({ id }) => id)).sort(), readStudies().map(({ id }) => id).sort());
  const pills = asked.find(({ topic }) => topic === 'calcium_pills')?.studies.map(({ id }) => id) ?? [];
  assert.ok(pills.includes('calcium_pills_heart_harm') && pills.includes('calcium_pills_heart_neutral'));
});
