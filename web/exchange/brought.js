// What every reader of a foreign file gives: parts of a plan document, and what it could not use. The core judges the plan afterwards.

/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {import('../engine/documents.js').PlanEntry} PlanEntry */
/** @typedef {{date: string, complete?: boolean, entries: PlanEntry[]}} DatedDay */

/**
 * @typedef {object} Note something to be told about a file
 * @property {string} code the message is exchange.note_CODE
 * @property {number} [n]
 * @property {string[]} [names]
 */

/** @typedef {{line: number, code: string, cell?: string, near?: string}} LineProblem code: the message is exchange.line_CODE */

/**
 * @typedef {object} Brought
 * @property {DatedDay[]} days
 * @property {Record<string, OwnFood>} foods
 * @property {Note[]} notes
 */

/** @typedef {Record<string, string>} Units the unit of each nutrient, as the core counts it */

/** Names as long as a plan may carry them. @param {string} name */
export const shortened = (name) => ([...name].length > 200 ? `${[...name].slice(0, 199).join('')}…` : name);

/** @param {Note[]} notes those that say something */
export const worthSaying = (notes) => notes.filter(({ n, names }) => n !== 0 && names?.length !== 0);

/**
 * Days with their entries, by date, from rows that name one each.
 * @param {{date: string, complete?: boolean, entry: PlanEntry}[]} rows
 * @returns {DatedDay[]}
 */
export function daysFrom(rows) {
  /** @type {Map<string, DatedDay>} */
  const days = new Map();
  for (const { date, complete, entry } of rows) {
    const day = days.get(date) ?? { date, ...(complete === undefined ? {} : { complete }), entries: [] };
    day.entries.push(entry);
    days.set(date, day);
  }
  return [...days.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
}
