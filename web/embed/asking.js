// What the widget gets and asks: words, presets, and answers of the engine. Nothing here knows of the page.
import { build, fetched, once } from './files.js';
import { NutrientBalanceError } from '../engine/problem.js';
import { jsonText } from './json-text.js';
import { engineAt, withFoods } from './own-engine.js';
import { personOf, planOf } from './day.js';
import { planEntry } from '../model/plan.js';
import { PresetError, readPreset } from './preset.js';
import { messagesFrom } from './speak.js';

/** @typedef {import('../engine/engine.js').Engine} Engine */
/** @typedef {NutrientBalanceError} Problem */
/** @typedef {import('./spoken.js').Messages} Messages */
/** @typedef {Record<string, { grade: string, design: string, people: number | null, text: string, sources: { cite: string, url: string | null }[] }>} Evidence */
/** @typedef {{ form: string, nutrient: string, mg: number, withheld: boolean }} Form */
/**
 * @typedef {object} Answer
 * @property {import('../engine/documents.js').Report | null} report
 * @property {import('../engine/documents.js').Contributions | null} contributions
 * @property {import('../engine/documents.js').TargetsAnswer | null} targets
 * @property {Problem | null} personProblem
 * @property {Problem | null} problem
 */

/** Where a plan's foods stand. */
const entriesPath = '/days/0/entries';

/** @type {Answer} */
export const nothingAsked = { report: null, contributions: null, targets: null, personProblem: null, problem: null };

/** @type {Map<string, Promise<Messages>>} */
const catalogues = new Map();
/** @type {Map<string, Promise<Evidence>>} */
const statements = new Map();

/** @param {string} folder @param {string} language */
export const loadWords = (folder, language) =>
  once(catalogues, `${folder} ${language}`, async () => messagesFrom(language, await (await fetched(folder, build.files.messages[language])).json()));

/** @param {string} folder @param {string} language @returns {Promise<Evidence>} */
const loadEvidence = (folder, language) =>
  once(statements, `${folder} ${language}`, async () => (await fetched(folder, build.files.evidence[language])).json());

/** The text of one of our presets by name, or of the host's own by address. @param {string} folder @param {string} preset */
async function presetText(folder, preset) {
  try {
    if (Object.hasOwn(build.files.presets, preset)) return await (await fetched(folder, build.files.presets[preset])).text();
    const response = await fetch(new URL(preset, document.baseURI), { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (response.ok) return await response.text();
  } catch {
    // Said below: for the host it is all the same.
  }
  throw new PresetError('unreadable', '');
}

/**
 * A preset that is wrong is left out and said: the calculator works without.
 * @param {string} folder
 * @param {string | null} name
 * @param {string} language
 * @param {Messages} words
 * @returns {Promise<{ preset: import('./preset.js').Preset | null, evidence: Evidence | null, problem: PresetError | null }>}
 */
export async function loadPreset(folder, name, language, words) {
  if (!name) return { preset: null, evidence: null, problem: null };
  const [text, evidence] = await Promise.all([presetText(folder, name).catch((thrown) => /** @type {PresetError} */ (thrown)), loadEvidence(folder, language)]);
  if (typeof text !== 'string') return { preset: null, evidence: null, problem: text };
  try {
    const known = { nutrients: build.units, ratios: build.pairs, evidence, words: (/** @type {string} */ key) => Object.hasOwn(words.presets, key) };
    return { preset: readPreset(text, known), evidence, problem: null };
  } catch (thrown) {
    if (!(thrown instanceof PresetError)) throw thrown;
    return { preset: null, evidence: null, problem: thrown };
  }
}

/** @param {string} folder @param {boolean} foods whether foods are listed */
export async function startEngine(folder, foods) {
  const engine = await engineAt(folder);
  if (foods) await withFoods(folder);
  return engine;
}

/**
 * Targets for the person, or for nobody when the person cannot be: then the problem says why.
 * @param {Engine} engine
 * @param {import('../engine/documents.js').Person | undefined} person
 * @param {string | undefined} reference
 */
function targetsFor(engine, person, reference) {
  try {
    return { targets: engine.targets(person, reference), personProblem: null };
  } catch (thrown) {
    const problem = /** @type {Problem} */ (thrown);
    if (!person || !problem.path?.startsWith('/person')) throw thrown;
    return { targets: engine.targets(undefined, reference), personProblem: problem };
  }
}

/**
 * @param {Engine} engine
 * @param {import('./day.js').Day} day
 * @param {{ compact: boolean, nutrients: string[], compared: string[], reference: string | null, name: string }} options
 * @returns {Answer}
 */
export function ask(engine, day, options) {
  try {
    const { targets, personProblem } = targetsFor(engine, personOf(day), options.reference ?? undefined);
    const plan = planOf(day, { ...options, withPerson: personProblem === null });
    if (!plan) return { ...nothingAsked, targets, personProblem };
    const text = jsonText(plan);
    return { report: engine.assess(text), contributions: engine.contributions(text), targets, personProblem, problem: null };
  } catch (thrown) {
    const problem = thrown instanceof NutrientBalanceError ? thrown : new NutrientBalanceError('internal', '', { reason: String(thrown) });
    return { ...nothingAsked, problem };
  }
}

/**
 * What a preset names and the tables do not have: the first such place, or null. Foods are looked up once they are there.
 * @param {Engine} engine
 * @param {import('./preset.js').Preset} preset
 * @param {boolean} hasFoods
 */
export function presetTrouble(engine, { foods, forms }, hasFoods) {
  const entries = foods.map((food) => planEntry({ ...food, kind: 'food', name: '', portions: [] }));
  try {
    formsOf(engine, forms);
    if (hasFoods && entries.length > 0) engine.contributions(jsonText({ format: 'nutrient-balance/plan@1', days: [{ entries }] }));
    return null;
  } catch (thrown) {
    if (thrown instanceof PresetError) return thrown;
    if (!(thrown instanceof NutrientBalanceError) || !thrown.path.startsWith(entriesPath)) throw thrown;
    return new PresetError(thrown.code, thrown.path.replace(entriesPath, '/foods'));
  }
}

/** How much of the element 100 mg of each form hold. @param {Engine} engine @param {string[]} ids @returns {Form[]} */
export function formsOf(engine, ids) {
  return ids.map((form, index) => {
    try {
      const { nutrient, element_mg: mg, not_suggested_because: because } = engine.elemental(form, 100);
      if (nutrient !== null && mg !== null) return { form, nutrient, mg, withheld: because === 'safety_not_established' };
    } catch (thrown) {
      if (!(thrown instanceof NutrientBalanceError) || thrown.code !== 'unknown_supplement') throw thrown;
    }
    throw new PresetError('unknown_id', `/forms/${index}`);
  });
}

/** Foods to start with, where no preset names any: those that bring much of one, of the other, and of both. */
export const startingFoods = [
  { food: 'sr:01077', portion: '1 cup', count: 1 },
  { food: 'sr:01009', portion: '1 oz', count: 1 },
  { food: 'sr:01117', portion: '1 cup (8 fl oz)', count: 1 },
  { food: 'sr:18075', portion: '1 slice', count: 2 },
  { food: 'sr:08121', portion: '1 cup', count: 1 },
  { food: 'sr:09040', portion: '1 medium (7" to 7-7/8" long)', count: 1 },
  { food: 'sr:11458', portion: '1 cup', count: 0.5 },
  { food: 'sr:16015', portion: '1 cup', count: 0.5 },
  { food: 'sr:12061', portion: '1 oz (23 whole kernels)', count: 1 },
  { food: 'sr:12016', portion: '1 oz', count: 1 },
];
