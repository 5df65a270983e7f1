// What a file is, by what is in it, and what it brings. Nothing of the page changes here.
import { NutrientBalanceError } from '../engine/problem.js';
import { shownPerson } from '../model/diary.js';
import { neededBy } from '../model/own.js';
import { healthDays, scanHealth, sourcesOf } from './apple-health.js';
import { largestFile, textOf } from './bytes.js';
import { readDailySummary, readServings } from './cronometer.js';
import { headerName, readCsv } from './csv.js';
import { isEntries, readEntries } from './csv-in.js';
import { cutDiary, cutPlan, diaryFormat, partsOf, planFormat } from './diary-document.js';
import { diaryFromParts } from './diary-parts.js';
import { foodsIn, readFoods } from './food-data-central.js';
import { foodFinder, judged, judgedPlan, tableFinder, unitsOf } from './judge.js';
import { productIn, readProduct } from './open-food-facts.js';
import { plain, readJson } from './strict-json.js';

/** @typedef {import('./judge.js').Asked} Asked */
/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('../diary/records.js').Diary} Diary */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('./brought.js').Brought} Brought */
/** @typedef {import('./brought.js').Note} Note */
/** @typedef {import('./brought.js').LineProblem} LineProblem */
/** @typedef {'diary' | 'plan' | 'entries' | 'cronometer_days' | 'cronometer_servings' | 'product' | 'fdc' | 'health'} Kind */

/**
 * @typedef {object} FileContent
 * @property {Kind} kind
 * @property {Diary} diary what it brings
 * @property {boolean} described whether it says who its people are
 * @property {Note[]} notes
 * @property {LineProblem[]} problems lines that say nothing usable: then nothing is taken
 * @property {import('./apple-health.js').HealthScanner} [scanner] to choose another app
 */

/**
 * @typedef {object} Words what things are called that a file does not name
 * @property {(form: string) => string} supplement
 * @property {string} typed
 * @property {string} water
 * @property {string} cronometer
 * @property {string} product
 * @property {string} serving
 */

/**
 * @typedef {object} World
 * @property {Asked} engine
 * @property {State} state
 * @property {string} today
 * @property {Words} words
 * @property {(share: number) => void} [progress]
 * @property {AbortSignal} [signal]
 */

/** @param {World} world @param {Plan} plan */
const namesFor = ({ engine, words }, plan) => ({ ...words, food: foodFinder(engine, plan) });

/** @param {Kind} kind @param {{cuts: import('./diary-document.js').Cut[], gone: string[]}} file @param {World} world @returns {Promise<FileContent>} */
async function ownFile(kind, { cuts, gone }, world) {
  const parts = [];
  for (const cut of cuts) parts.push(await judged(world.engine, cut));
  const { diary, notes } = await diaryFromParts(parts, { today: world.today, names: (plan) => namesFor(world, plan) });
  const named = new Set([...Object.keys(diary.foods).map((id) => `own:${id}`), ...Object.keys(diary.recipes).map((id) => `recipe:${id}`)]);
  diary.gone = gone.filter((id) => named.has(id));
  return { kind, diary, described: parts.some(({ plan }) => plan.person !== undefined), notes, problems: [] };
}

/**
 * What a foreign file brings becomes plans, which the core judges like any other.
 * @param {Kind} kind
 * @param {Brought} brought
 * @param {World} world
 * @returns {Promise<FileContent>}
 */
async function foreign(kind, { days, foods, notes }, world) {
  if (days.length === 0 && Object.keys(foods).length === 0) throw new NutrientBalanceError('nothing_in_it', '');
  const eaten = days.flatMap(({ entries }) => entries.map(({ food }) => food));
  const own = neededBy(world.state, eaten);
  const all = { foods: { ...own.foods, ...foods }, recipes: own.recipes ?? {} };
  /** @type {Plan} */
  const plan = {
    format: planFormat,
    ...(Object.keys(all.foods).length > 0 ? { foods: all.foods } : {}),
    ...(Object.keys(all.recipes).length > 0 ? { recipes: all.recipes } : {}),
    days: days.length > 0 ? days : [{ entries: [] }],
  };
  const parts = [];
  for (const part of partsOf('', plan)) parts.push({ ...(await judgedPlan(world.engine, part.plan)), continued: part.continued });
  const { diary } = await diaryFromParts(parts, { today: world.today, names: (each) => namesFor(world, each) });
  return { kind, diary: { ...diary, people: [{ ...shownPerson(world.state), id: 'me' }] }, described: false, notes, problems: [] };
}

/** @param {string} text @param {World} world */
async function jsonFile(text, world) {
  const root = readJson(text);
  const format = root.members?.get('format')?.value;
  if (format === diaryFormat) return ownFile('diary', cutDiary(text), world);
  if (format === planFormat) return ownFile('plan', { cuts: cutPlan(text), gone: [] }, world);
  if (typeof format === 'string' && format.startsWith('nutrient-balance/')) throw new NutrientBalanceError('other_version', '/format');
  const document = plain(root);
  const product = productIn(document);
  if (product) return foreign('product', readProduct(product, await unitsOf(world.engine), { name: world.words.product, serving: world.words.serving }), world);
  const foods = foodsIn(document);
  if (!foods) throw new NutrientBalanceError('unknown_file', '');
  if (foods.length > 500) throw new NutrientBalanceError('too_many_foods', '', { limit: 500 });
  return foreign('fdc', readFoods(foods, await unitsOf(world.engine)), world);
}

/** @param {string} text @param {boolean} guessed @param {World} world @returns {Promise<FileContent>} */
async function tableFile(text, guessed, world) {
  const { rows, delimiter } = readCsv(text);
  if (text.includes('\0')) throw new NutrientBalanceError('not_text', '');
  const headers = rows[0]?.cells ?? [];
  const names = headers.map(headerName);
  const units = await unitsOf(world.engine);
  /** @param {FileContent} content @returns {FileContent} */
  const noted = (content) => (guessed ? { ...content, notes: [...content.notes, { code: 'guessed' }] } : content);
  if (names.includes('food name') && names.includes('day')) return noted(await foreign('cronometer_servings', readServings(rows, delimiter, units), world));
  if (isEntries(headers)) {
    const finder = tableFinder(world.engine, world.state);
    const { days, problems } = await readEntries(rows, delimiter, { finder, units, today: world.today });
    if (problems.length > 0) return { kind: 'entries', diary: { people: [], days: [], foods: {}, recipes: {}, gone: [] }, described: false, notes: [], problems };
    return noted(await foreign('entries', { days, foods: {}, notes: [] }, world));
  }
  const isDaily = (names.includes('date') || names.includes('day')) && names.some((name) => /^energy \((kcal|kj)\)$/.test(name));
  if (isDaily) return noted(await foreign('cronometer_days', readDailySummary(rows, delimiter, units, world.words.cronometer), world));
  throw new NutrientBalanceError('unknown_file', '');
}

/**
 * The days of another app of the same Apple Health file.
 * @param {import('./apple-health.js').HealthScanner} scanner
 * @param {string} source
 * @param {World} world
 */
export const healthOf = async (scanner, source, world) => ({ ...(await foreign('health', healthDays(scanner, source), world)), scanner });

/** @param {Blob} file @param {World} world @returns {Promise<FileContent>} */
async function healthFile(file, world) {
  const scanner = await scanHealth(file, await unitsOf(world.engine), world);
  const [first] = sourcesOf(scanner.sums);
  if (!first) throw new NutrientBalanceError('no_nutrition', '');
  return healthOf(scanner, first.name, world);
}

/**
 * @param {Blob} file
 * @param {World} world
 * @returns {Promise<FileContent>}
 */
export async function readFile(file, world) {
  const start = new TextDecoder().decode(await file.slice(0, 4096).arrayBuffer());
  if (/^\ufeff?\s*<(\?xml|!DOCTYPE HealthData|HealthData|!--)/.test(start)) return healthFile(file, world);
  if (file.size === 0) throw new NutrientBalanceError('empty_file', '');
  const { text, guessed } = textOf(new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer()));
  return /^\s*[{[]/.test(text) ? jsonFile(text, world) : tableFile(text, guessed, world);
}
