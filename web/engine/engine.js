// The synchronous engine over the WebAssembly module: strings in, strings out, and nothing of the module's inside
// leaves this file. The module may trap (out of memory, a fault); then the instance is thrown away, because its
// memory can no longer be trusted, the call reports `internal`, and a fresh instance answers the next one.
import { NutrientBalanceError } from './problem.js';

/** How long a search may hold the thread at a time, and how much of it is one step (about a millisecond). */
const sliceMilliseconds = 8;
const stepWork = 50;

/** Lets everything else that waits have its turn. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The longest document in bytes; a longer one must not even reach the module's memory. */
export const maximumLength = 1024 * 1024;

/**
 * @typedef {object} CoreModule what embind exports
 * @property {(reference: Uint8Array) => string} load
 * @property {(foodTable: Uint8Array) => string} addFoods
 * @property {(plan: string) => string} assess
 * @property {(plan: string, id: string) => string} explain
 * @property {(plan: string) => string} contributions
 * @property {(text: string, limit: number) => string} search
 * @property {(id: string) => string} food
 * @property {(nutrient: string, per: string, group: string, everyday: boolean, limit: number) => string} foods
 * @property {(plan: string, id: string) => string} ownFood
 * @property {(request: string) => string} targets
 * @property {(form: string, mg: number, isFormula: boolean) => string} elemental
 * @property {(plan: string, form: string, ratio: string) => string} doseWindow
 * @property {(plan: string, options: string) => string} suggestBegin
 * @property {(work: number) => boolean} suggestStep
 * @property {() => string} suggestAnswer
 * @property {(plan: string, options: string, food: string) => string} whyNot
 * @property {(plan: string, entry: string, grams: number) => string} whatIf
 * @property {() => string} version
 */

/** @typedef {(options: object) => Promise<CoreModule>} CoreFactory the default export of nutrient-balance.js */
/** @typedef {Pick<CoreModule, 'assess' | 'explain' | 'contributions' | 'search' | 'food' | 'foods' | 'ownFood' | 'targets' | 'elemental' | 'doseWindow' | 'suggestBegin' | 'suggestStep' | 'suggestAnswer' | 'whyNot' | 'whatIf'>} Verbs */

/**
 * Options of the factory that make it use a module compiled once.
 * @param {WebAssembly.Module | undefined} compiled
 */
function factoryOptions(compiled) {
  if (!compiled) return {};
  /**
   * @param {WebAssembly.Imports} imports
   * @param {(instance: WebAssembly.Instance, module: WebAssembly.Module) => void} done
   */
  const instantiateWasm = (imports, done) => {
    WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
    return {};
  };
  return { instantiateWasm };
}

/**
 * @param {unknown} document
 * @returns {string}
 */
function asJson(document) {
  try {
    return JSON.stringify(document) ?? '';
  } catch {
    // A cycle or a BigInt: no document at all.
    throw new NutrientBalanceError('wrong_type', '');
  }
}

/**
 * Text that may cross: JSON text as it is, anything else as JSON; short enough and well formed
 * (a lone surrogate would swallow its neighbour on the way).
 * @param {unknown} document
 * @returns {string}
 */
function crossing(document) {
  const text = typeof document === 'string' ? document : asJson(document);
  if (text.length > maximumLength) throw new NutrientBalanceError('too_large', '', { limit: maximumLength });
  // Written out because older browsers have no toWellFormed.
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}

/**
 * @param {string} text
 * @returns {any}
 */
function answerOf(text) {
  const answer = JSON.parse(text);
  // An own member: the page of a widget's host may have given every object one of that name.
  if (answer !== null && Object.hasOwn(answer, 'error')) throw new NutrientBalanceError(answer.error.code, answer.error.path, answer.error.detail ?? {});
  return answer;
}

export class Engine {
  /** @type {CoreModule | null} */
  #core = null;
  /** @type {Promise<void>} */
  #starting = Promise.resolve();
  #searches = 0;
  #factory;
  #compiled;
  #reference;
  /** The tables that were added, for an instance that has to start again. @type {Uint8Array[]} */
  #foods = [];

  /**
   * @param {object} parts
   * @param {CoreFactory} parts.factory
   * @param {WebAssembly.Module} [parts.compiled]
   * @param {Uint8Array} parts.reference
   */
  constructor({ factory, compiled, reference }) {
    this.#factory = factory;
    this.#compiled = compiled;
    this.#reference = reference;
    this.#start();
  }

  #start() {
    this.#core = null;
    this.#starting = (async () => {
      const core = await this.#factory(factoryOptions(this.#compiled));
      const problems = [core.load(this.#reference), ...this.#foods.map((table) => core.addFoods(table))];
      for (const problem of problems) if (problem !== '') answerOf(problem);
      this.#core = core;
    })();
    this.#starting.catch(() => {}); // whoever awaits ready() hears of it
  }

  /** Resolves when the engine can answer; also after a trap. */
  ready() {
    return this.#starting;
  }

  /**
   * One more packed food table: its foods can be found from now on. A damaged one is refused and changes nothing.
   * @param {Uint8Array} table
   */
  addFoods(table) {
    if (!this.#core) throw new NutrientBalanceError('internal', '', { reason: 'not ready' });
    let problem;
    try {
      problem = this.#core.addFoods(table);
    } catch {
      this.#start();
      throw new NutrientBalanceError('internal', '');
    }
    if (problem !== '') answerOf(problem);
    this.#foods.push(table);
  }

  /**
   * @param {keyof Verbs} verb
   * @param {...unknown} values
   * @returns {any}
   */
  #call(verb, ...values) {
    return answerOf(this.#raw(verb, ...values));
  }

  /**
   * @param {keyof Verbs} verb
   * @param {...unknown} values
   * @returns {any}
   */
  #raw(verb, ...values) {
    if (!this.#core) throw new NutrientBalanceError('internal', '', { reason: 'not ready' });
    try {
      return /** @type {(...values: unknown[]) => unknown} */ (this.#core[verb])(...values);
    } catch {
      this.#start();
      throw new NutrientBalanceError('internal', '');
    }
  }

  /**
   * @param {import('./documents.js').Plan | string} plan
   * @returns {import('./documents.js').Report}
   */
  assess(plan) {
    return this.#call('assess', crossing(plan));
  }

  /**
   * What the figures about a nutrient, a ratio or an index were worked out from.
   * @param {import('./documents.js').Plan | string} plan
   * @param {string} id
   * @returns {import('./documents.js').Receipt}
   */
  explain(plan, id) {
    return this.#call('explain', crossing(plan), crossing(String(id)));
  }

  /**
   * @param {import('./documents.js').Plan | string} plan
   * @returns {import('./documents.js').Contributions}
   */
  contributions(plan) {
    return this.#call('contributions', crossing(plan));
  }

  /**
   * @param {string} text
   * @param {{limit?: number}} [options]
   * @returns {import('./documents.js').SearchAnswer}
   */
  search(text, { limit = 8 } = {}) {
    return this.#call('search', crossing(String(text)), limit);
  }

  /**
   * @param {string} id
   * @returns {import('./documents.js').FoodAnswer}
   */
  food(id) {
    return this.#call('food', crossing(String(id)));
  }

  /**
   * The foods richest in a nutrient.
   * @param {import('./documents.js').FoodsAsked} asked
   * @returns {import('./documents.js').FoodsAnswer}
   */
  foods({ nutrient, per = 'portion', group = '', everyday = false, limit = 20 }) {
    return this.#call('foods', crossing(String(nutrient)), crossing(String(per)), crossing(String(group)), Boolean(everyday), limit);
  }

  /**
   * What a food or a recipe that the plan describes holds: in all, in 100 g, and in each portion.
   * @param {import('./documents.js').Plan | string} plan
   * @param {string} id for instance "recipe:soup"
   * @returns {import('./documents.js').OwnFoodAnswer}
   */
  ownFood(plan, id) {
    return this.#call('ownFood', crossing(plan), crossing(String(id)));
  }

  /**
   * @param {import('./documents.js').Person} [person]
   * @param {string} [reference]
   * @param {Record<string, string>} [basis] what its amounts go by where they depend on something, by nutrient
   * @returns {import('./documents.js').TargetsAnswer}
   */
  targets(person, reference = 'nasem', basis = undefined) {
    const request = { format: 'nutrient-balance/targets-request@1', ...(person ? { person } : {}), reference, ...(basis ? { basis } : {}) };
    return this.#call('targets', crossing(request));
  }

  /**
   * What so many milligrams of a supplement form, or of a chemical formula, hold.
   * @param {string} form
   * @param {number} mg
   * @param {{formula?: boolean}} [options]
   * @returns {import('./documents.js').ElementalAnswer}
   */
  elemental(form, mg, { formula = false } = {}) {
    return this.#call('elemental', crossing(String(form)), Number(mg), formula);
  }

  /**
   * Which daily doses of a form bring a ratio of the plan into its band without passing a limit.
   * @param {import('./documents.js').Plan | string} plan
   * @param {{form: string, ratio?: string}} options
   * @returns {import('./documents.js').DoseWindow}
   */
  doseWindow(plan, { form, ratio = '' }) {
    return this.#call('doseWindow', crossing(plan), crossing(String(form)), crossing(String(ratio)));
  }

  /**
   * The smallest change that helps most. Works in short slices, so that nothing waits long for it; a later call takes the
   * place of one that is still under way (which then fails with the code "superseded").
   * @param {import('./documents.js').Plan | string} plan
   * @param {import('./documents.js').SuggestOptions} [options]
   * @returns {Promise<import('./documents.js').Suggestions>}
   */
  async suggest(plan, { timeBudget = Infinity, ...options } = {}) {
    const mine = (this.#searches += 1);
    const asked = { format: 'nutrient-balance/suggest-options@1', ...options };
    const problem = this.#raw('suggestBegin', crossing(plan), crossing(asked));
    if (problem !== '') answerOf(problem);
    const end = performance.now() + timeBudget;
    while (!this.#slice(end)) {
      if (performance.now() >= end) break;
      await breathe();
      if (mine !== this.#searches) throw new NutrientBalanceError('superseded', '');
    }
    return this.#call('suggestAnswer');
  }

  /**
   * Why a food is not in the best answer.
   * @param {import('./documents.js').Plan | string} plan
   * @param {string} food
   * @param {import('./documents.js').SuggestOptions} [options]
   * @returns {import('./documents.js').WhyNot}
   */
  whyNot(plan, food, options = {}) {
    const asked = { format: 'nutrient-balance/suggest-options@1', ...options };
    return this.#call('whyNot', crossing(plan), crossing(asked), crossing(String(food)));
  }

  /**
   * The day with other grams of one food entry, and which entries move the ratios most.
   * @param {import('./documents.js').Plan | string} plan
   * @param {{entry: string, grams: number}} change the entry as a JSON Pointer; 0 grams: it goes
   * @returns {import('./documents.js').WhatIf}
   */
  whatIf(plan, { entry, grams }) {
    return this.#call('whatIf', crossing(plan), crossing(String(entry)), Number(grams));
  }

  /**
   * @param {number} end
   * @returns {boolean} whether the search has come to its end
   */
  #slice(end) {
    const until = Math.min(end, performance.now() + sliceMilliseconds);
    do {
      if (this.#raw('suggestStep', stepWork)) return true;
    } while (performance.now() < until);
    return false;
  }
}
