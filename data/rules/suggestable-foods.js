/** What the rules of the suggestable foods share: each food with its place, its row in its table and its portions there. */
import { suggestableFoods } from '../compile/pack-suggestable.js';
import { files, line, valueOf } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */
/** @typedef {import('../compile/pack-suggestable.js').SuggestableFood} SuggestableFood */

/**
 * @typedef {{ tableName: string, tableGroup: string, portions: Map<string, string>, per100: (nutrient: string) => number | null }} InTable
 * @typedef {SuggestableFood & { place: string, found: InTable | null }} ListedFood
 */

/**
 * Every food of the tables by its id, as far as the list needs it.
 * @param {Data} data
 * @param {Set<string>} wanted
 */
function rowsOf(data, wanted) {
  /** @type {Map<string, InTable>} */
  const rows = new Map();
  for (const { metadata, foods, portions } of Object.values(data.foods)) {
    const id = (/** @type {string} */ code) => `${metadata.prefix}:${code}`;
    for (const row of foods.rows) {
      if (!wanted.has(id(row[0]))) continue;
      const per100 = (/** @type {string} */ nutrient) => {
        const at = foods.header.indexOf(nutrient);
        return at < 0 ? null : valueOf(row[at]);
      };
      rows.set(id(row[0]), { tableName: row[2], tableGroup: row[1], portions: new Map(), per100 });
    }
    for (const [code, portion, grams] of portions.rows) rows.get(id(code))?.portions.set(portion, grams);
  }
  return rows;
}

/**
 * @param {Data} data
 * @returns {ListedFood[]}
 */
export function listedFoods(data) {
  const foods = suggestableFoods(data);
  const rows = rowsOf(data, new Set(foods.map(({ food }) => food)));
  return foods.map((food, i) => ({ ...food, place: line(i), found: rows.get(food.food) ?? null }));
}

/**
 * @param {ListedFood} food
 * @param {string} problem
 * @param {string} fix
 */
export const objection = ({ place, food, name }, problem, fix) => ({ file: files.suggestable, place, problem: `${food} (${name}) ${problem}.`, fix });
