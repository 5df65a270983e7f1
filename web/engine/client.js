// The engine as the page sees it: promises over a worker. The worker is given, so tests can hand in their own.
import { NutrientBalanceError } from './problem.js';

/** @typedef {import('./documents.js').Plan} Plan */

/**
 * @typedef {object} EngineClient
 * @property {(plan: Plan | string) => Promise<import('./documents.js').Report>} assess
 * @property {(plan: Plan | string, id: string) => Promise<import('./documents.js').Receipt>} explain
 * @property {(plan: Plan | string) => Promise<import('./documents.js').Contributions>} contributions
 * @property {(text: string, options?: {limit?: number}) => Promise<import('./documents.js').SearchAnswer>} search
 * @property {(id: string) => Promise<import('./documents.js').FoodAnswer>} food
 * @property {(asked: import('./documents.js').FoodsAsked) => Promise<import('./documents.js').FoodsAnswer>} foods
 * @property {(plan: Plan | string, id: string) => Promise<import('./documents.js').OwnFoodAnswer>} ownFood
 * @property {(form: string, mg: number, options?: {formula?: boolean}) => Promise<import('./documents.js').ElementalAnswer>} elemental
 * @property {(plan: Plan | string, options: {form: string, ratio?: string}) => Promise<import('./documents.js').DoseWindow>} doseWindow
 * @property {() => Promise<void>} retryFoods loads the food tables that could not be loaded
 * @property {(plan: Plan | string, options?: import('./documents.js').SuggestOptions) => Promise<import('./documents.js').Suggestions>} suggest
 * @property {(plan: Plan | string, food: string, options?: import('./documents.js').SuggestOptions) => Promise<import('./documents.js').WhyNot>} whyNot
 * @property {(plan: Plan | string, change: {entry: string, grams: number}) => Promise<import('./documents.js').WhatIf>} whatIf
 * @property {(person?: import('./documents.js').Person, reference?: string, basis?: Record<string, string>) => Promise<import('./documents.js').TargetsAnswer>} targets
 */

/**
 * The promises of the engine over any way of asking it: a worker, or the same thread (in-thread.js).
 * @param {(verb: string, ...values: unknown[]) => Promise<any>} call
 * @returns {Omit<EngineClient, 'retryFoods'>}
 */
export const clientOver = (call) => ({
  assess: (plan) => call('assess', plan),
  explain: (plan, id) => call('explain', plan, id),
  contributions: (plan) => call('contributions', plan),
  search: (text, options) => call('search', text, options),
  food: (id) => call('food', id),
  foods: (asked) => call('foods', asked),
  ownFood: (plan, id) => call('ownFood', plan, id),
  elemental: (form, mg, options) => call('elemental', form, mg, options),
  doseWindow: (plan, options) => call('doseWindow', plan, options),
  suggest: (plan, options) => call('suggest', plan, options),
  whyNot: (plan, food, options) => call('whyNot', plan, food, options),
  whatIf: (plan, change) => call('whatIf', plan, change),
  targets: (person, reference, basis) => call('targets', person, reference, basis),
});

/** @typedef {Pick<Worker, 'postMessage' | 'addEventListener'>} WorkerLike */
/** @typedef {{resolve: (answer: any) => void, reject: (problem: Error) => void}} Waiting */

/**
 * @param {object} parts
 * @param {WorkerLike} parts.worker
 * @param {import('./documents.js').EngineFiles} parts.files
 * @param {(progress: import('./food-loader.js').FoodProgress) => void} [parts.onFoods] told how far the loading of foods is
 * @param {(count: number) => void} [parts.onRequests] told when the worker has used the network after its start
 * @returns {Promise<EngineClient>}
 */
export async function createEngine({ worker, files, onFoods = () => {}, onRequests = () => {} }) {
  /** @type {Map<number, Waiting>} */
  const waiting = new Map();
  let last = 0;

  worker.addEventListener('message', (event) => {
    const { number, answer, problem, foods, requests } = /** @type {MessageEvent} */ (event).data;
    if (foods) return onFoods(foods);
    if (requests) return onRequests(requests);
    const call = waiting.get(number);
    waiting.delete(number);
    if (problem) call?.reject(new NutrientBalanceError(problem.code, problem.path, problem.detail));
    else call?.resolve(answer);
  });
  worker.addEventListener('error', () => {
    for (const call of waiting.values()) call.reject(new NutrientBalanceError('internal', ''));
    waiting.clear();
  });

  /**
   * @param {string} verb
   * @param {...unknown} values
   * @returns {Promise<any>}
   */
  const call = (verb, ...values) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ number: last, verb, values });
    });

  await call('start', files);
  return { ...clientOver(call), retryFoods: () => call('retryFoods') };
}
