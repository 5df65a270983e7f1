// Cronometer's two tables, by the names of their columns: dailysummary.csv (a row a day) and servings.csv (a row a food). A column that is not
// there, and an empty cell, is not known; it is never zero.
import { daysFrom, shortened, worthSaying } from './brought.js';
import { headerName, numberIn, textIn } from './csv.js';
import { converted } from './units.js';

/** @typedef {import('./brought.js').Brought} Brought */
/** @typedef {import('./brought.js').Units} Units */
/** @typedef {import('./csv.js').Row} Row */
/** @typedef {{at: number, nutrient: string, unit: string}} Column */

/** Cronometer's name of a nutrient, as headers are compared, and ours. @type {Record<string, string>} */
const nutrients = {
  energy: 'energy', alcohol: 'alcohol', caffeine: 'caffeine', phytate: 'phytate', water: 'water', 'b1 (thiamine)': 'thiamin', 'b2 (riboflavin)': 'riboflavin',
  'b3 (niacin)': 'niacin_preformed', 'b6 (pyridoxine)': 'vitamin_b6', 'b12 (cobalamin)': 'vitamin_b12', folate: 'folate', 'vitamin a': 'vitamin_a',
  'vitamin c': 'vitamin_c', 'vitamin d': 'vitamin_d', 'vitamin e': 'vitamin_e', 'vitamin k': 'vitamin_k', choline: 'choline', calcium: 'calcium',
  copper: 'copper', iodine: 'iodine', iron: 'iron', magnesium: 'magnesium', manganese: 'manganese', phosphorus: 'phosphorus', potassium: 'potassium',
  selenium: 'selenium', sodium: 'sodium', zinc: 'zinc', carbs: 'carbohydrate', fiber: 'fibre', sugars: 'sugars', fat: 'fat', saturated: 'saturated_fat',
  'omega-3': 'omega_3', ala: 'alpha_linolenic_acid', epa: 'epa', dha: 'dha', la: 'linoleic_acid', protein: 'protein', tryptophan: 'tryptophan',
};
/** Our meals. Snacks may be at any time. @type {Record<string, string>} */
const meals = { breakfast: 'breakfast', lunch: 'lunch', dinner: 'dinner' };
const described = ['date', 'day', 'time', 'group', 'food name', 'amount', 'category', 'completed'];

/** @param {string} header */
const withUnit = (header) => /^(.*) \(([^()]+)\)$/.exec(header);

/**
 * Which columns hold a nutrient that is counted here in a unit that can be converted, and the names of those that do not.
 * @param {string[]} headers
 * @param {Units} units
 */
function columnsOf(headers, units) {
  /** @type {Column[]} */
  const columns = [];
  /** @type {string[]} */
  const others = [];
  headers.forEach((header, at) => {
    const name = headerName(header);
    if (name === '' || described.includes(name)) return;
    const [, what, unit] = withUnit(name) ?? [];
    const nutrient = what !== undefined && Object.hasOwn(nutrients, what) ? nutrients[what] : undefined;
    if (nutrient && converted(1, unit, units[nutrient], nutrient) !== null && !columns.some((column) => column.nutrient === nutrient)) {
      columns.push({ at, nutrient, unit });
    } else others.push(header.trim());
  });
  return { columns, others };
}

/** "8:30 AM" as 08:30. @param {string} text */
export function timeOf(text) {
  const found = /^(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap]m)?$/i.exec(text.trim());
  if (!found) return null;
  const hour = Number(found[1]) % (found[3] ? 12 : 24) + (/^p/i.test(found[3] ?? '') ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${found[2]}`;
  return Number(found[1]) <= 23 && Number(found[2]) <= 59 ? time : null;
}

/** @param {string} text */
const dateOf = (text) => {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
};

/**
 * The amounts of a row.
 * @param {string[]} cells
 * @param {Column[]} columns
 * @param {Units} units
 * @param {string} delimiter
 */
function amountsOf(cells, columns, units, delimiter) {
  /** @type {Record<string, number>} */
  const amounts = {};
  let unread = 0;
  for (const { at, nutrient, unit } of columns) {
    const value = numberIn(cells[at] ?? '', delimiter);
    if (value === null) continue;
    const amount = value === undefined || value < 0 ? null : converted(value, unit, units[nutrient], nutrient);
    if (amount === null) unread += 1;
    else amounts[nutrient] = amount;
  }
  return { amounts, unread };
}

/** What is the same for both tables. @param {Row[]} rows @param {string} delimiter @param {Units} units */
function table(rows, delimiter, units) {
  const [{ cells: headers }, ...body] = rows;
  const names = headers.map(headerName);
  const { columns, others } = columnsOf(headers, units);
  const cell = (/** @type {Row} */ row, /** @type {string} */ name) => textIn(row.cells[names.indexOf(name)] ?? '');
  let unread = 0;
  const read = (/** @type {Row} */ row) => {
    const found = amountsOf(row.cells, columns, units, delimiter);
    unread += found.unread;
    return found.amounts;
  };
  return { body, names, cell, read, unread: () => unread, others, folate: columns.some(({ nutrient }) => nutrient === 'folate') ? ['Folate'] : [] };
}

/**
 * @param {Row[]} rows with the headers first
 * @param {string} delimiter
 * @param {Units} units
 * @param {string} called what the entry of a day is called
 * @returns {Brought}
 */
export function readDailySummary(rows, delimiter, units, called) {
  const { body, names, cell, read, unread, others, folate } = table(rows, delimiter, units);
  const dated = names.includes('date') ? 'date' : 'day';
  const found = body.map((row) => ({ date: dateOf(cell(row, dated)), completed: cell(row, 'completed').toLowerCase(), nutrients: read(row) }));
  const days = found.filter(({ date }) => date !== null);
  // A day without anything logged is a row of zeros.
  const logged = days.filter(({ nutrients: amounts }) => Object.values(amounts).some((amount) => amount > 0));
  const rowsOfDays = logged.map(({ date, completed, nutrients: amounts }) => ({
    date: String(date),
    ...(completed === '' ? {} : { complete: completed === 'true' }),
    entry: { name: called, nutrients: amounts },
  }));
  const notes = [
    { code: 'columns', names: others }, { code: 'no_date', n: found.length - days.length }, { code: 'nothing_logged', n: days.length - logged.length },
    { code: 'unread', n: unread() }, { code: 'as_it_stands', names: folate },
  ];
  return { days: daysFrom(rowsOfDays), foods: {}, notes: worthSaying(notes) };
}

/**
 * @param {Row[]} rows with the headers first
 * @param {string} delimiter
 * @param {Units} units
 * @returns {Brought}
 */
export function readServings(rows, delimiter, units) {
  const { body, names, cell, read, unread, others, folate } = table(rows, delimiter, units);
  let [undated, empty] = [0, 0];
  const eaten = body.flatMap((row) => {
    const date = dateOf(cell(row, 'day'));
    const amounts = read(row);
    if (date === null) undated += 1;
    else if (Object.keys(amounts).length === 0) empty += 1;
    if (date === null || Object.keys(amounts).length === 0) return [];
    const group = cell(row, 'group').toLowerCase();
    const meal = Object.hasOwn(meals, group) ? meals[group] : '';
    const time = timeOf(cell(row, 'time'));
    const from = /** @type {'food' | 'supplement'} */ (/^supplements?$/i.test(cell(row, 'category')) ? 'supplement' : 'food');
    const amount = cell(row, 'amount');
    const name = shortened(cell(row, 'food name') + (amount ? ` (${amount})` : ''));
    const entry = { name, nutrients: amounts, ...(names.includes('category') ? { from } : {}), ...(meal ? { meal } : {}), ...(time ? { time } : {}) };
    return [{ date, entry }];
  });
  const notes = [
    { code: 'columns', names: others }, { code: 'no_date', n: undated }, { code: 'no_amounts', n: empty }, { code: 'unread', n: unread() },
    { code: 'as_it_stands', names: folate },
  ];
  return { days: daysFrom(eaten), foods: {}, notes: worthSaying(notes) };
}
