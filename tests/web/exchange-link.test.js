// The day in the address: what goes in, and every way a link can be wrong.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { fragmentOf, planTextIn, sharedIn, sharedPlan } from '../../web/exchange/share-link.js';

/** @type {import('../../web/engine/documents.js').Plan} */
const plan = {
  format: 'nutrient-balance/plan@1',
  person: {
    age_years: 42, sex: 'female', life_stage: 'none', conditions: ['kidney_disease'], medicines: ['levothyroxine'], safety_answered: true,
    diet: { pattern: 'vegan', without_foods: ['sr:1'] },
  },
  reference: 'nasem',
  days: [{ date: '2026-11-30', complete: false, entries: [{ food: 'sr:11457', grams: 30 }] }],
};
const none = { who: false, health: false, diet: false };
/** @param {string} fragment */
const read = (fragment) => planTextIn(String(sharedIn(`#${fragment}`)));
/** @param {string | Buffer} content */
const packed = (content) => `da${deflateSync(content).toString('base64url')}`;

test('A link holds no person and no date unless they are chosen', () => {
  const text = JSON.stringify(sharedPlan(plan, none));
  assert.doesNotMatch(text, /42|female|kidney|levothyroxine|vegan|2026|complete/);
  assert.deepEqual(sharedPlan(plan, { ...none, who: true }).person, { age_years: 42, sex: 'female', life_stage: 'none' });
  assert.deepEqual(sharedPlan(plan, { who: true, health: true, diet: false }).person?.conditions, ['kidney_disease']);
  assert.equal(sharedPlan(plan, { who: true, health: true, diet: false }).person?.diet, undefined);
  assert.equal(sharedPlan(plan, { who: true, health: false, diet: true }).person?.diet?.pattern, 'vegan');
  assert.equal(sharedPlan(plan, { who: false, health: true, diet: true }).person, undefined);
});

test('A link comes back as it went out, in letters that every program keeps', async () => {
  const shared = { ...sharedPlan(plan, none), days: [{ entries: [{ name: 'Müsli 🍎 <b>', nutrients: { calcium: 1 } }] }] };
  const fragment = await fragmentOf(shared);
  assert.match(fragment, /^d=a[\w-]+$/);
  assert.equal(await read(fragment), JSON.stringify(shared));
});

test('Only a shared day is looked for behind the sign', () => {
  assert.equal(sharedIn('#sources'), null);
  assert.equal(sharedIn(''), null);
  assert.equal(sharedIn('#d='), '');
});

test('A link that was changed or cut off is noticed', async () => {
  const fragment = await fragmentOf(plan);
  for (const wrong of [fragment.slice(0, -4), fragment.slice(0, 40), `${fragment.slice(0, 20)}A${fragment.slice(21)}`, 'd=', 'd=a', 'd=a!!', 'd=aAAAA', 'd=A', 'd=<script>']) {
    await assert.rejects(read(wrong), { code: 'bad_link' }, wrong);
  }
});

test('A link of a later kind says so', async () => {
  await assert.rejects(read('d=bAAAA'), { code: 'newer_link' });
});

test('What unfolds to more than a plan may hold is not read to its end', async () => {
  const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024));
  assert.ok(bomb.length < 48 * 1024);
  await assert.rejects(planTextIn(packed(Buffer.alloc(2 * 1024 * 1024)).slice(1)), { code: 'link_too_large' });
  await assert.rejects(planTextIn(`a${bomb.toString('base64url')}`), { code: 'link_too_large' });
  await assert.rejects(planTextIn(`a${'A'.repeat(100_000)}`), { code: 'link_too_large' });
});

test('What is no text is no link', async () => {
  await assert.rejects(planTextIn(packed(Buffer.from([0xff, 0xfe, 0xc0])).slice(1)), { code: 'bad_link' });
});
