// Worked examples that others published, natively and as WebAssembly: each with its citation and the reason of its tolerance.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { reportsFor } from './command.js';
import { createEngine } from './engine.js';

/**
 * @typedef {{at: string, value: number|string|null, tolerance?: number}} Expectation
 * @typedef {{name: string, citation: string, tolerance_because: string, plan: object, expect: Expectation[]}} Case
 */

const folder = new URL('../golden/', import.meta.url);

/** @type {Case[]} */
const cases = readdirSync(folder).filter((file) => file.endsWith('.json')).sort()
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).cases);

/**
 * The value at a JSON Pointer; a step "id=ca_mg" finds the member of a list by what stands in it.
 * @param {any} document @param {string} pointer
 */
function valueAt(document, pointer) {
  return pointer.split('/').slice(1).reduce((value, step) => {
    const [key, wanted] = step.split('=');
    const next = wanted === undefined ? value?.[key] : value?.find((/** @type {any} */ member) => member[key] === wanted);
    assert.notEqual(next, undefined, `${pointer}: there is no ${step}`);
    return next;
  }, document);
}

/** @param {any} report @param {Expectation[]} expected */
function hold(report, expected) {
  for (const { at, value, tolerance } of expected) {
    const got = valueAt(report, at);
    if (typeof value !== 'number') assert.equal(got, value, at);
    else assert.ok(typeof got === 'number' && Math.abs(got - value) <= (tolerance ?? 0), `${at}: ${got}, published ${value} ± ${tolerance ?? 0}`);
  }
}

const engine = await createEngine();
const native = await reportsFor(cases.map(({ plan }) => plan));

test('There are at least 30 published examples, each with a citation, an address and a reason for its tolerance', () => {
  assert.ok(cases.length >= 30, `${cases.length}`);
  for (const { name, citation, tolerance_because: reason, expect } of cases) {
    assert.match(citation, /https?:\/\/|doi/, name);
    assert.ok(reason.length > 10 && expect.length > 0, name);
  }
  assert.equal(new Set(cases.map(({ name }) => name)).size, cases.length);
});

cases.forEach(({ name, plan, expect }, index) => {
  test(name, () => {
    hold(native[index], expect);
    hold(JSON.parse(engine.assess(JSON.stringify(plan))), expect);
  });
});
