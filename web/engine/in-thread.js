// The engine on its caller's own thread, with the promises of the one in a worker: for programs that import it, and for a page opened from
// the disk, which may start no worker.
import { clientOver } from './client.js';
import { NutrientBalanceError } from './problem.js';

/**
 * @param {import('./engine.js').Engine} engine
 * @param {(food: string) => Promise<boolean>} moreFoods asked for a food that no table has; whether tables have come, so that it is worth
 *   asking again
 */
export function onThisThread(engine, moreFoods) {
  /** @param {string} verb @param {...unknown} values @returns {Promise<any>} */
  const call = async (verb, ...values) => {
    await engine.ready();
    try {
      return await /** @type {any} */ (engine)[verb](...values);
    } catch (thrown) {
      const unknown = thrown instanceof NutrientBalanceError && thrown.code === 'unknown_food';
      if (!unknown || !(await moreFoods(String(thrown.detail.food)))) throw thrown;
      return call(verb, ...values);
    }
  };
  return clientOver(call);
}
