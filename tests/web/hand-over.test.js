// The day that is carried into a new version: whatever another version wrote, what is read is a state of this one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, describe, firstState } from '../../web/model/state.js';
import { stateFrom } from '../../web/offline/hand-over.js';

const food = { kind: /** @type {const} */ ('food'), food: 'sr:11457', name: 'Spinach, raw', portions: [], portion: null, count: 30 };
const day = add(describe(firstState(), { age: '42', sex: 'female', stage: 'none' }), food);

test('A day comes back as it was', () => {
  assert.deepEqual(stateFrom(JSON.parse(JSON.stringify(day))), day);
});

test('What the other version did not know starts empty, and what this one does not know is left out', () => {
  /** @type {Partial<typeof day>} */
  const older = { ...day };
  delete older.refused;
  const read = stateFrom({ ...older, colour: 'red' });
  assert.deepEqual(read, day);
});

test('A value of another type is not taken', () => {
  const read = stateFrom({ ...day, nextId: '7', bands: null, refused: {}, who: 'nobody', counts: 1, amounts: [] });
  assert.deepEqual(read, { ...firstState(), entries: day.entries, started: true });
});

test('An entry that cannot be read is left out, the others stay', () => {
  const broken = [null, {}, { ...food }, { ...day.entries[0], count: NaN }, { ...day.entries[0], portions: null }, { kind: 'typed', id: 'e9', name: 'x' }];
  assert.deepEqual(stateFrom({ ...day, entries: [...broken, ...day.entries] })?.entries, day.entries);
});

test('What is no state at all is none', () => {
  for (const given of [undefined, null, 'day', 3, [], {}, { entries: 'many' }]) assert.equal(stateFrom(given), null);
});
