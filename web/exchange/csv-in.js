// A table of what was eaten, as csv-out.js writes it or a spreadsheet does: columns by name, in any order. What a line cannot say is told with
// its number; nothing of the file is taken until every line is right.
import { daysFrom, shortened } from './brought.js';
import { headerName, numberIn, textIn } from './csv.js';
import { converted } from './units.js';

/** @typedef {import('./brought.js').LineProblem} LineProblem */
/** @typedef {import('./brought.js').Units} Units */
/** @typedef {import('./csv.js').Row} Row */
/** @typedef {import('../engine/documents.js').PlanEntry} PlanEntry */
/** @typedef {{food: string, name: string, portions: {name: string}[]}} Known */

/**
 * @typedef {object} Finder
 * @property {(id: string) => Promise<Known | null>} byId
 * @property {(name: string) => Promise<{found: Known | null, near: string}>} byName
 */

const needed = [['food', 'name'], ['amount']];
const meals = ['breakfast', 'lunch', 'afternoon', 'dinner'];
const label = ['element', 'compound', 'unknown'];

/** Whether these headers are of a table of what was eaten. @param {string[]} headers */
export function isEntries(headers) {
  const names = headers.map(headerName);
  return needed.every((any) => any.some((name) => names.includes(name))) && names.includes('unit');
}

/** The calendar date of YYYY-MM-DD, or null. @param {string} text */
function dateOf(text) {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text) ? null : text;
}

/** @param {string} code @param {string} [cell] @param {string} [near] @returns {never} */
function refuse(code, cell = '', near = '') {
  throw Object.assign(new Error(code), { problem: { code, cell: cell.slice(0, 80), near } });
}

/** @typedef {{cell: (name: string) => string, number: (name: string) => number | null}} Line */

/** @param {Line} line @param {string} nutrient @param {Units} units @returns {PlanEntry} */
function typedFrom({ cell, number }, nutrient, units) {
  if (!Object.hasOwn(units, nutrient)) refuse('nutrient', nutrient);
  const amount = number('amount') ?? refuse('amount');
  const unit = cell('unit') || units[nutrient];
  const own = converted(amount, unit, units[nutrient], nutrient) ?? refuse('unit', unit);
  return { name: shortened(cell('name') || nutrient), nutrients: { [nutrient]: own } };
}

/** @param {Line} line @param {string} form @returns {PlanEntry} */
function supplementFrom({ cell, number }, form) {
  const amount = number('amount') ?? refuse('amount');
  const unit = cell('unit') || 'mg';
  const mg = converted(amount, unit, 'mg') ?? refuse('unit', unit);
  const states = cell('label') || 'unknown';
  if (!label.includes(states)) refuse('label', states);
  const name = cell('name');
  const said = /** @type {PlanEntry['label_states']} */ (states);
  return { ...(name ? { name: shortened(name) } : {}), supplement: form, amount_mg: mg, count: number('count') ?? 1, label_states: said };
}

/** @param {Line} line @param {Finder} finder @returns {Promise<Known>} */
async function foodOf({ cell }, { byId, byName }) {
  const food = cell('food');
  if (/^[a-z_]+:\w+$/i.test(food)) return (await byId(food)) ?? refuse('food', food);
  const name = food || cell('name');
  if (name === '') refuse('no_food');
  const { found, near } = await byName(name);
  return found ?? refuse('name', name, near);
}

/** @param {Line} line @param {Finder} finder @returns {Promise<PlanEntry>} */
async function foodFrom(line, finder) {
  const { food, portions } = await foodOf(line, finder);
  const amount = line.number('amount') ?? refuse('amount');
  if (amount <= 0) refuse('amount', String(amount));
  const unit = line.cell('unit');
  if (unit === '') refuse('no_unit');
  if (portions.some(({ name }) => name === unit)) return { food, portion: unit, count: amount };
  const grams = converted(amount, unit, 'g') ?? refuse('portion', unit, portions.slice(0, 5).map(({ name }) => name).join(', '));
  return { food, grams };
}

/** @param {Line} line @param {Finder} finder @param {Units} units @returns {Promise<PlanEntry>} */
async function entryFrom(line, finder, units) {
  const food = line.cell('food');
  const entry = food.startsWith('nutrient:') ? typedFrom(line, food.slice(9), units)
    : food.startsWith('supplement:') ? supplementFrom(line, food.slice(11)) : await foodFrom(line, finder);
  const meal = line.cell('meal').toLowerCase();
  return { ...entry, ...(meals.includes(meal) ? { meal } : {}) };
}

/**
 * @param {Row[]} rows with the headers first
 * @param {string} delimiter
 * @param {{finder: Finder, units: Units, today: string}} world
 * @returns {Promise<{days: import('./brought.js').DatedDay[], problems: LineProblem[]}>}
 */
export async function readEntries([head, ...body], delimiter, { finder, units, today }) {
  const names = head.cells.map(headerName);
  /** @type {LineProblem[]} */
  const problems = [];
  /** @type {{date: string, entry: PlanEntry}[]} */
  const read = [];
  for (const { line, cells } of body) {
    const cell = (/** @type {string} */ name) => textIn(cells[names.indexOf(name)] ?? '');
    const number = (/** @type {string} */ name) => {
      const value = numberIn(cell(name), delimiter);
      return value === undefined || (value !== null && value < 0) ? refuse('amount', cell(name)) : value;
    };
    try {
      const date = cell('date') === '' ? today : (dateOf(cell('date')) ?? refuse('date', cell('date')));
      read.push({ date, entry: await entryFrom({ cell, number }, finder, units) });
    } catch (thrown) {
      const { problem } = /** @type {{problem?: Omit<LineProblem, 'line'>}} */ (thrown);
      if (!problem) throw thrown;
      problems.push({ line, ...problem });
    }
  }
  return { days: daysFrom(read), problems };
}
