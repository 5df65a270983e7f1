import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safetyNotes, statementsOf } from '../../web/page/studies.js';

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

test('Statements come once each, the strongest grade first', () => {
  const evidence = { not_shown: { ...study, grade: 'X' }, ratio_cohorts: { ...study, grade: 'C' }, pressure_pooled: { ...study, grade: 'A' } };
  assert.deepEqual(statementsOf(report({ evidence })).map(({ id }) => id), ['pressure_pooled', 'ratio_cohorts', 'not_shown']);
});
