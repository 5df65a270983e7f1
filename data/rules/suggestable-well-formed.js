/** A line of the suggestable foods has every cell, names a food, a family and what is known elsewhere, and stands there once, in order. */
import { excludable } from '../compile/pack-suggestable.js';
import { files, line } from './problem.js';
import { listedFoods, objection } from './suggestable-foods.js';

/** @typedef {import('../compile/types.js').Data} Data */

/** @param {Data} data */
function shape({ suggestable: { about, foods } }) {
  const columns = Object.keys(about.columns);
  const header = foods.header.join() === columns.join() ? [] : [{ place: 'line 1', problem: `The columns are not ${columns.join(', ')}.` }];
  const uneven = foods.rows.flatMap((row, i) => (row.length === foods.header.length ? [] : [{ place: line(i), problem: `The line has ${row.length} cells.` }]));
  const unsorted = foods.rows.flatMap((row, i) =>
    i > 0 && !(foods.rows[i - 1][0] < row[0]) ? [{ place: line(i), problem: `${row[0]} does not follow ${foods.rows[i - 1][0]}.` }] : [],
  );
  return [...header, ...uneven, ...unsorted].map((one) => ({ file: files.suggestable, ...one, fix: 'Write one line a food, sorted by id, with all columns.' }));
}

/** @param {Data} data */
function unknownNames(data) {
  const { about } = data.suggestable;
  const ids = (/** @type {{ id: string }[]} */ list) => list.map(({ id }) => id);
  const known = {
    group: ids(about.groups),
    pattern: ids(data.person.diet_patterns),
    effort: ids(about.efforts),
    contains: excludable(data),
  };
  return listedFoods(data).flatMap((food) => {
    const unknown = Object.entries(known).flatMap(([column, all]) =>
      [/** @type {any} */ (food)[column]].flat().flatMap((id) => (all.includes(id) ? [] : [`has the ${column} "${id}", which is not known`])),
    );
    const twice = new Set(food.contains).size < food.contains.length ? ['names something twice under contains'] : [];
    const missing = food.found === null ? ['is in no table'] : [];
    const renamed = food.found !== null && food.found.tableName !== food.name ? [`is called "${food.found.tableName}" in its table`] : [];
    return [...unknown, ...twice, ...missing, ...renamed].map((problem) => objection(food, problem, 'Correct the line.'));
  });
}

/** A family is an id, and foods that the tables link are of one. @param {Data} data */
function wrongFamilies(data) {
  const listed = listedFoods(data);
  const byId = new Map(listed.map((food) => [food.food, food]));
  const misspelt = listed.filter(({ family }) => !/^[a-z][a-z0-9_]*$/.test(family)).map((food) => objection(food, `has the family "${food.family}"`, 'Write it in snake_case.'));
  const apart = data.links.rows.flatMap(([one, other]) => {
    const [food, same] = [byId.get(one), byId.get(other)];
    return food && same && food.family !== same.family ? [objection(food, `is linked to ${other}, which is of the family "${same.family}"`, 'Give both one family.')] : [];
  });
  return [...misspelt, ...apart];
}

/** @type {import('./problem.js').Rule} */
export const suggestableWellFormed = {
  id: 'suggestable_well_formed',
  check(data) {
    const misshapen = shape(data);
    return misshapen.length > 0 ? misshapen : [...unknownNames(data), ...wrongFamilies(data)];
  },
};
