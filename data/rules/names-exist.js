/** A short name belongs to a food of a table, says a known level, and leads to one food only. */
import { files, repeated } from './problem.js';

/** @param {import('../compile/types.js').FoodName} named */
const allNames = ({ name, also = [] }) => [name, ...also].map((text) => text.toLowerCase());

const fix = 'Correct the id, the level or the name.';

/** @type {import('./problem.js').Rule} */
export const namesExist = {
  id: 'names_exist',
  check: ({ foods, foodNames: { names }, search }) => {
    const known = new Set(Object.values(foods).flatMap((table) => table.foods.rows.map(([code]) => `${table.metadata.prefix}:${code}`)));
    const levels = new Set(search.eaten.map(({ id }) => id));
    const twice = { food: new Set(repeated(names.map(({ food }) => food))), name: new Set(repeated(names.flatMap(allNames))) };
    return names.flatMap((named, i) => {
      const { food, eaten } = named;
      const wrong = [
        ...(known.has(food) ? [] : [`No table has the food ${food}.`]),
        ...(levels.has(eaten) ? [] : [`"${eaten}" is no level of data/search.json.`]),
        ...(twice.food.has(food) ? [`${food} has two short names.`] : []),
        ...allNames(named).filter((name) => twice.name.has(name)).map((name) => `Two foods are called "${name}".`),
      ];
      return wrong.map((problem) => ({ file: files.foodNames, place: `/names/${i}`, problem, fix }));
    });
  },
};
