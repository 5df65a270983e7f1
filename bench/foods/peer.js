// The same foods as plain JSON, the peer of the packed tables: rows of figures (null where one is missing, half a figure where it is only
// known to be less), and rows with names and portions as well.
import { loadData } from '../../data/compile/load.js';

/** @typedef {import('../../data/compile/types.js').FoodTable} FoodTable */

/** @param {string} cell */
const figure = (cell) => (cell === '' ? null : cell.startsWith('<') ? -Number(cell.slice(1)) : Number(cell));

/**
 * @param {string} folder the data folder
 * @param {string[]} prefixes of the tables, in the order of loading
 * @returns {Promise<{figures: string, tables: string, foods: number, nutrients: number}>}
 */
export async function asJson(folder, prefixes) {
  const { foods } = await loadData(folder);
  const tables = prefixes.map((prefix) => /** @type {FoodTable} */ (Object.values(foods).find(({ metadata }) => metadata.prefix === prefix)));
  const nutrients = [...new Set(tables.flatMap(({ foods: { header } }) => header.slice(3)))];
  const rows = tables.flatMap((table) => {
    const places = nutrients.map((nutrient) => table.foods.header.indexOf(nutrient));
    /** @type {Map<string, (string | number)[][]>} */
    const portions = new Map(table.foods.rows.map(([code]) => [code, []]));
    for (const [code, name, grams] of table.portions.rows) portions.get(code)?.push([name, Number(grams)]);
    return table.foods.rows.map((row) => ({
      food: [row[0], row[1], row[2], portions.get(row[0])],
      figures: places.map((place) => (place === -1 ? null : figure(row[place]))),
    }));
  });
  return {
    figures: JSON.stringify(rows.map((row) => row.figures)),
    tables: JSON.stringify(rows.map((row) => [...row.food, row.figures])),
    foods: rows.length,
    nutrients: nutrients.length,
  };
}
