// The diary as tables for a spreadsheet: what every day brought, and what was eaten.
/** @typedef {import('./csv.js').Cell} Cell */
/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../diary/records.js').Day} Day */
/** @typedef {import('../model/state.js').Entry} Entry */

export const entryColumns = ['date', 'meal', 'food', 'name', 'amount', 'unit', 'count', 'label'];

/**
 * A row a day, three columns a nutrient: what is known, and the least and the most it may be with what the tables lack.
 * @param {{date: string, complete: boolean, intake: Report['intake']}[]} days
 * @returns {Cell[][]}
 */
export function daysTable(days) {
  const nutrients = Object.entries(days[0]?.intake ?? {});
  const heads = nutrients.flatMap(([id, { unit }]) => [`${id} (${unit})`, `${id} low (${unit})`, `${id} high (${unit})`]);
  const rows = days.map(({ date, complete, intake }) => [
    date, complete ? 'yes' : 'no', ...nutrients.flatMap(([id]) => amountsIn(intake[id])),
  ]);
  return [['date', 'complete', ...heads], ...rows];
}

/** Where nothing at all is known the cells stay empty: a zero would say that there is none. @param {Report['intake'][string]} intake @returns {Cell[]} */
function amountsIn({ known, low, high, missing }) {
  return missing.length > 0 && known === 0 ? [null, low === 0 ? null : low, high] : [known, low, high];
}

/** @param {Entry} entry @returns {Cell[][]} rows of food, name, amount, unit, count, label */
function rowsOf(entry) {
  if (entry.kind === 'food') return [[entry.food, entry.name, entry.count, entry.portion ?? 'g', null, null]];
  if (entry.kind === 'typed') return [[`nutrient:${entry.nutrient}`, entry.name, entry.amount, null, null, null]];
  if (entry.kind === 'supplement') return [[`supplement:${entry.form}`, entry.name, entry.amount, 'mg', entry.count, entry.states]];
  const { nutrients } = entry.plan;
  // What the table has no columns for stands in it by name only; the JSON file holds it whole.
  if (!nutrients) return [['', entry.name, null, null, null, null]];
  return Object.entries(nutrients).map(([nutrient, amount]) => [`nutrient:${nutrient}`, entry.name, amount, null, null, null]);
}

/**
 * @param {Day[]} days
 * @returns {Cell[][]}
 */
export function entriesTable(days) {
  const rows = days.flatMap(({ date, entries }) => entries.flatMap((entry) => rowsOf(entry).map((row) => [date, entry.meal ?? null, ...row])));
  return [entryColumns, ...rows];
}
