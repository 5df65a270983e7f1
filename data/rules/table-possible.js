/**
 * 100 g of food hold at most 100 g of anything, and their main parts do not weigh much more together. (A little more is usual in such
 * tables, because the parts were measured apart.) Pure fat is the richest food, with 902 kcal.
 */
import { files, line, valueOf } from './problem.js';

/** @type {Record<string, number>} */
const mostPer100g = { kcal: 902, g: 100, mg: 100e3, ug: 100e6 };
const mainParts = ['water', 'protein', 'fat', 'carbohydrate', 'alcohol'];
const mostTogether = 105;

/** @type {import('./problem.js').Rule} */
export const tablePossible = {
  id: 'table_possible',
  check: (data) =>
    Object.entries(data.foods).flatMap(([name, { metadata, foods }]) => {
      const columns = metadata.columns.map(({ nutrient, unit }) => ({ nutrient, unit, at: foods.header.indexOf(nutrient) }));
      const main = columns.filter(({ nutrient }) => mainParts.includes(nutrient));
      const fix = 'Compare it with the official file, then correct the importer.';
      return foods.rows.flatMap((row, i) => {
        const at = { file: files.foods(name), place: line(i), fix };
        const high = columns
          .filter((column) => (valueOf(row[column.at]) ?? 0) > mostPer100g[column.unit])
          .map(({ nutrient, unit, at: place }) => ({ ...at, problem: `Food ${row[0]} would hold ${row[place]} ${unit} of ${nutrient} in 100 g.` }));
        const together = main.reduce((sum, column) => sum + (valueOf(row[column.at]) ?? 0), 0);
        if (together <= mostTogether) return high;
        const names = main.map(({ nutrient }) => nutrient).join(', ');
        return [...high, { ...at, problem: `100 g of food ${row[0]} would hold ${together.toFixed(1)} g of ${names} together.` }];
      });
    }),
};
