// Asks the engine for the best changes of a day and for the day as it would be with each of them.
import { acceptIdea } from '../model/state.js';
import { planFrom } from '../model/plan.js';
import { t } from '../messages/t.js';
import { changeOf, ideaOf } from './ideas-model.js';
import { questionOf } from './questions.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../engine/documents.js').Suggestions} Suggestions */
/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('./ideas-model.js').Idea} Idea */
/** @typedef {import('./ideas-model.js').Assessed} Assessed */

/**
 * @typedef {object} Ideas
 * @property {State | null} of the state they are about
 * @property {Idea[]} list the best first
 * @property {string | null} because why there are none
 * @property {boolean} proven whether no better one exists
 * @property {number} candidates how many single changes were looked at
 * @property {LeftOut | null} leftOut
 * @property {import('./questions.js').Question[]} questions for a pharmacist or doctor, where food does not bring enough
 */

/** @typedef {{name: string, calcium: number, target: number}} LeftOut what leaving out the entry with the most calcium would do */

/** @type {Ideas} */
export const noIdeas = { of: null, list: [], because: null, proven: false, candidates: 0, leftOut: null, questions: [] };

/** Long enough for the proof on a slow phone; afterwards the best so far is shown. */
const timeBudget = 5000;
const most = 3;

/**
 * @param {EngineClient} engine
 * @param {Suggestions} suggestions
 */
async function foodsOf(engine, suggestions) {
  const ids = new Set(suggestions.alternatives.flatMap(({ changes }) => changes.flatMap(({ food }) => (food ? [food] : []))));
  const answers = await Promise.all([...ids].map(async (id) => /** @type {const} */ ([id, await engine.food(id)])));
  return new Map(answers);
}

/**
 * @param {EngineClient} engine
 * @param {State} state
 * @returns {Promise<Assessed>}
 */
async function assessedDay(engine, state) {
  const plan = /** @type {Plan} */ (planFrom(state));
  const [report, contributions] = await Promise.all([engine.assess(plan), engine.contributions(plan)]);
  return { report, contributions };
}

/**
 * Less of a food with much calcium would lower the ratio as well: said where it would cost the recommended amount.
 * @param {EngineClient} engine
 * @param {State} state
 * @param {Plan} plan
 * @param {import('../engine/documents.js').Report} report
 * @returns {Promise<LeftOut | null>}
 */
async function leftOutOf(engine, state, plan, report) {
  const ratio = report.ratios.find(({ id }) => id === 'ca_mg');
  const calcium = report.adequacy.find(({ nutrient }) => nutrient === 'calcium');
  const pointer = report.intake.calcium.top[0]?.entry;
  const entry = state.entries[Number(pointer?.split('/').at(-1))];
  const above = ratio?.bands.some(({ verdict }) => verdict === 'above');
  if (!above || calcium?.status !== 'met' || calcium.target === null || entry?.kind !== 'food' || state.entries.length < 2) return null;
  const { effect } = await engine.whatIf(plan, { entry: pointer, grams: 0 });
  const left = (report.intake.calcium.middle ?? report.intake.calcium.low) + (effect.calcium ?? 0);
  return left < calcium.target ? { name: entry.name, calcium: left, target: calcium.target } : null;
}

/**
 * @param {EngineClient} engine
 * @param {State} state
 * @returns {Promise<Ideas>}
 */
export async function askIdeas(engine, state) {
  const plan = planFrom(state);
  if (!plan?.person || state.counts !== 'foods') return { ...noIdeas, of: state };
  const suggestions = await engine.suggest(plan, { alternatives: most, timeBudget });
  const foods = await foodsOf(engine, suggestions);
  const before = await assessedDay(engine, state);
  const list = await Promise.all(suggestions.alternatives.slice(0, most).map(async ({ changes: found }) => {
    const changes = found.map((change) => changeOf(change, state.entries, foods));
    const after = await assessedDay(engine, acceptIdea(state, '', changes));
    return ideaOf({ changes, entries: state.entries, before, after }, t);
  }));
  return {
    of: state,
    list,
    because: suggestions.none_because,
    proven: suggestions.proven_optimal,
    candidates: suggestions.candidates,
    questions: suggestions.questions.map((question) => questionOf(question, before.report, t)),
    leftOut: list.length > 0 ? await leftOutOf(engine, state, plan, before.report) : null,
  };
}
