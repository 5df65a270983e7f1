// The example days, with what their small pictures need.
// @ts-ignore: built from web/examples/*.json
import days from '../../build/messages/examples.js';
import { shownName } from '../model/food-names.js';
import { planEntry } from '../model/plan.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../model/state.js').NewEntry} NewEntry */
/** @typedef {{food: string, portion: string, count?: number, meal?: string}} ExampleEntry */

/**
 * @typedef {object} Example
 * @property {string} id
 * @property {NewEntry[]} entries
 * @property {import('../engine/documents.js').Report} report
 * @property {import('../engine/documents.js').Contributions} contributions
 */

/**
 * @param {EngineClient} engine
 * @param {ExampleEntry} entry
 * @returns {Promise<NewEntry>}
 */
async function described(engine, { food, portion, count = 1, meal }) {
  const { display, portions } = await engine.food(food);
  return { kind: 'food', food, name: shownName(display), portions, portion, count, ...(meal ? { meal } : {}) };
}

/** @param {EngineClient} engine @param {{id: string, entries: ExampleEntry[]}} day @returns {Promise<Example>} */
async function answered(engine, { id, entries: asked }) {
  const entries = await Promise.all(asked.map((entry) => described(engine, entry)));
  /** @type {import('../engine/documents.js').Plan} */
  const plan = { format: 'nutrient-balance/plan@1', days: [{ entries: entries.map(planEntry) }] };
  const [report, contributions] = await Promise.all([engine.assess(plan), engine.contributions(plan)]);
  return { id, entries, report, contributions };
}

/**
 * One after the other: what is typed meanwhile need not wait for all of them.
 * @param {EngineClient} engine
 * @returns {Promise<Example[]>}
 */
export async function loadExamples(engine) {
  /** @type {Example[]} */
  const examples = [];
  for (const day of days) examples.push(await answered(engine, day));
  return examples;
}
