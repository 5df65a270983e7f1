// The package in browsers and in what bundlers make for them: files come by fetch.
import { createEngineWith } from './create-engine.js';

export { foodTables } from './create-engine.js';
export { NutrientBalanceError } from '../web/engine/problem.js';

/** @typedef {import('./create-engine.js').Options} Options */
/** @typedef {import('./create-engine.js').FoodTable} FoodTable */
/** @typedef {import('./create-engine.js').NutrientBalanceEngine} NutrientBalanceEngine */
/** @typedef {import('../web/engine/documents.js').Plan} Plan */
/** @typedef {import('../web/engine/documents.js').Person} Person */
/** @typedef {import('../web/engine/documents.js').Report} Report */
/** @typedef {import('../web/engine/documents.js').Suggestions} Suggestions */
/** @typedef {import('../web/engine/documents.js').SearchAnswer} SearchAnswer */
/** @typedef {import('../web/engine/documents.js').FoodAnswer} FoodAnswer */

/** @param {URL} file */
async function fetched(file) {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} cannot be loaded: ${response.status} ${response.statusText}`);
  return response.arrayBuffer();
}

/**
 * An engine with the reference intakes and the everyday foods; the other tables come when they are needed or asked for.
 * @param {Options} [options]
 * @returns {Promise<NutrientBalanceEngine>}
 */
export const createEngine = (options = {}) => createEngineWith(fetched, options);
