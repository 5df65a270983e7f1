// Evidence and safety: what was packed is what people edit, and the texts keep the promises of the project.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeReference } from '../../data/compile/decode.js';
import { pack } from '../../data/compile/pack.js';
import { realData } from './small-data.js';

const packed = decodeReference(pack(realData).files['reference.nbt']);
const { evidence, safety } = realData;
const nutrient = (/** @type {number} */ index) => packed.nutrients[index]?.id;
const source = (/** @type {number} */ index) => packed.sources[index].id;

test('statements come back', () => {
  assert.deepEqual(
    packed.statements.map((s) => [s.id, s.grade, s.design, s.direction, s.qualified_by || null, s.people || null, s.sources.map(source)]),
    evidence.statements.map((s) => [s.id, s.grade, s.design, s.direction, s.qualified_by, s.people, s.sources]),
  );
  assert.deepEqual(
    packed.statements.map((s) => s.attach.map((a) => [a.codes, nutrient(a.nutrient), packed.ratios[a.ratio]?.id, a.condition || undefined])),
    evidence.statements.map((s) => s.attach.map((a) => [a.codes, a.nutrient, a.ratio, a.condition])),
  );
  assert.deepEqual(packed.statements.map((s) => s.beside.map((i) => packed.statements[i].id)), evidence.statements.map((s) => s.beside));
});

test('gates come back', () => {
  const bits = (/** @type {unknown[]} */ flags) => flags.reduce((/** @type {number} */ sum, flag, i) => sum + (flag ? 2 ** i : 0), 0);
  assert.deepEqual(
    packed.gates.map((g) => [g.id, g.below_months, g.stages, g.conditions, g.when, g.withholds, g.foods.map(nutrient), g.sources.map(source)]),
    safety.gates.map(({ id, when, withholds, sources }) => [
      id,
      when.below_months ?? 0,
      bits(['pregnant', 'lactating'].map((stage) => when.stages?.includes(stage))),
      when.conditions ?? [],
      bits([when.medicines, when.unanswered, when.implausible]),
      bits([withholds.supplements, withholds.foods === 'all', withholds.reductions]),
      withholds.foods === 'all' ? [] : withholds.foods,
      sources,
    ]),
  );
});

test('medicines, red flags, stricter limits and implausible amounts come back', () => {
  assert.deepEqual(
    packed.safety_medicines.map((m) => [m.id, m.ask, m.nutrients.map(nutrient), m.withholds_foods.map(nutrient), m.sources.map(source)]),
    safety.medicines.map((m) => [m.id, Number(m.action === 'ask'), m.nutrients, m.withholds_foods, m.sources]),
  );
  assert.deepEqual(
    packed.safety_medicines.map((m) => m.spacing.map((s) => ({ ...s, nutrients: s.nutrients.map(nutrient) }))),
    safety.medicines.map((m) => m.spacing),
  );
  assert.deepEqual(packed.red_flags.map((r) => [r.id, r.nutrients.map(nutrient), r.conditions]), safety.red_flags.map((r) => [r.id, r.nutrients, r.conditions]));
  assert.deepEqual(
    packed.stricter_limits.map((l) => [nutrient(l.nutrient), l.scope, l.limit, l.from_months]),
    safety.stricter_limits.map((l) => [l.nutrient, l.scope, l.limit, l.from_months]),
  );
  assert.deepEqual(packed.implausible.map((i) => [nutrient(i.nutrient), i.more_than]), safety.implausible.map((i) => [i.nutrient, i.more_than]));
});

test('the texts are short, and nobody is told what to expect', () => {
  const texts = [...evidence.statements, ...safety.gates, ...safety.medicines, ...safety.red_flags, ...safety.stricter_limits].map(({ text }) => text);
  for (const text of texts) {
    for (const sentence of text.split(/(?<=[.!?])\s/)) assert.ok(sentence.split(' ').length <= 45, sentence);
    assert.doesNotMatch(text, /\b(?:proven|guarantee\w*|will help|helps you|heals?)\b/i);
  }
});

test('the text of a medicine names the hours that it is kept apart', () => {
  for (const { id, text, spacing } of safety.medicines) {
    for (const { hours_before, hours_after } of spacing) {
      for (const hours of [hours_before, hours_after]) if (hours !== null) assert.match(text, new RegExp(`\\b${hours} hours`), id);
    }
  }
});

test('a statement of no evidence at all is graded X, and the grade says so', () => {
  for (const { grade, design } of evidence.statements) assert.equal(grade === 'X', design === 'none_found');
});

test('what reads the texts finds no figure that was only remembered', () => {
  // Counts of single events of the trial in kidney disease were never verified.
  const trial = evidence.statements.find(({ id }) => id === 'ckd_trial_neutral');
  assert.doesNotMatch(trial?.text ?? '', /\d/);
});
