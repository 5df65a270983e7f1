// Asks the engine about a state and hands on the newest answer only: an answer that comes back after a newer question is dropped.
import { personFrom, planFrom } from './plan.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').Contributions} Contributions */
/** @typedef {import('../engine/documents.js').TargetsAnswer} TargetsAnswer */
/** @typedef {import('../engine/problem.js').NutrientBalanceError} NutrientBalanceError */
/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').NewEntry} NewEntry */

/**
 * @typedef {object} Preview the day with the entry that is being considered
 * @property {Report} report
 * @property {Contributions} contributions
 */

/**
 * @typedef {object} Answer
 * @property {import('./state.js').Who | null} who the person it is about
 * @property {Report | null} report
 * @property {Contributions | null} contributions
 * @property {string[]} ids the entries the contributions belong to, in their order
 * @property {TargetsAnswer | null} targets
 * @property {Preview | null} preview
 * @property {NutrientBalanceError | null} personProblem shown beside the person's fields
 * @property {NutrientBalanceError | null} problem anything else
 */

/** @type {Answer} */
export const noAnswer = {
  who: null,
  report: null,
  contributions: null,
  ids: [],
  targets: null,
  preview: null,
  personProblem: null,
  problem: null,
};

/**
 * Targets for the person, or for nobody when the person cannot be: then the problem says why.
 * @param {EngineClient} engine
 * @param {State} state
 * @returns {Promise<{targets: TargetsAnswer, personProblem: NutrientBalanceError | null}>}
 */
async function targetsFor(engine, state) {
  const person = personFrom(state);
  try {
    return { targets: await engine.targets(person, state.reference, state.basis), personProblem: null };
  } catch (thrown) {
    const problem = /** @type {NutrientBalanceError} */ (thrown);
    if (!person || !problem.path?.startsWith('/person')) throw thrown;
    return { targets: await engine.targets(undefined, state.reference, state.basis), personProblem: problem };
  }
}

/**
 * @param {EngineClient} engine
 * @param {import('../engine/documents.js').Plan | null} plan
 * @returns {Promise<{report: Report, contributions: Contributions} | null>}
 */
async function assessed(engine, plan) {
  if (!plan) return null;
  const [report, contributions] = await Promise.all([engine.assess(plan), engine.contributions(plan)]);
  return { report, contributions };
}

/**
 * @param {EngineClient} engine
 * @param {State} state
 * @param {NewEntry | null} extra
 * @param {string} amountsName
 * @returns {Promise<Answer>}
 */
export async function ask(engine, state, extra, amountsName) {
  try {
    const { targets, personProblem } = await targetsFor(engine, state);
    const withPerson = personProblem === null;
    const [day, preview] = await Promise.all([
      assessed(engine, planFrom(state, { amountsName, withPerson })),
      assessed(engine, extra && planFrom(state, { extra, withPerson })),
    ]);
    return {
      ...noAnswer,
      who: state.who,
      report: day?.report ?? null,
      contributions: day?.contributions ?? null,
      ids: state.counts === 'foods' ? state.entries.map(({ id }) => id) : [],
      targets,
      preview,
      personProblem,
    };
  } catch (thrown) {
    return { ...noAnswer, problem: /** @type {NutrientBalanceError} */ (thrown) };
  }
}

/**
 * A function that asks, and calls back with the answer unless a newer question has been asked meanwhile.
 * @param {(answer: Answer) => void} onAnswer
 * @param {typeof ask} [asking]
 */
export function latestAnswer(onAnswer, asking = ask) {
  let newest = 0;
  /** @type {(...question: Parameters<typeof ask>) => Promise<void>} */
  return async (...question) => {
    newest += 1;
    const mine = newest;
    const answer = await asking(...question);
    if (mine === newest) onAnswer(answer);
  };
}
