/** A plan names a portion by its name alone, so the name is unique within its food; and a portion weighs something. */
import { files, line } from './problem.js';

/** The heaviest real one is a whole turkey; more than this would be a slipped decimal point. */
const mostGrams = 10000;

/** @type {import('./problem.js').Rule} */
export const portionsUsable = {
  id: 'portions_usable',
  check: (data) =>
    Object.entries(data.foods).flatMap(([name, { foods, portions }]) => {
      const codes = new Set(foods.rows.map(([code]) => code));
      const seen = new Set();
      return portions.rows.flatMap(([code, portion, grams], i) => {
        const key = `${code}\t${portion}`;
        let problem = null;
        if (!codes.has(code)) problem = `No food has the code "${code}".`;
        else if (!portion || portion.length > 200) problem = `The portion name of food ${code} is empty or longer than 200 characters.`;
        else if (seen.has(key)) problem = `Food ${code} has two portions called "${portion}".`;
        else if (!/^\d+(\.\d+)?$/.test(grams ?? '') || !(Number(grams) > 0) || Number(grams) > mostGrams) {
          problem = `"${portion}" of food ${code} weighs "${grams}" g; it must be more than 0 and at most ${mostGrams}.`;
        }
        seen.add(key);
        return problem === null ? [] : [{ file: files.portions(name), place: line(i), problem, fix: 'Correct the importer and run it again.' }];
      });
    }),
};
