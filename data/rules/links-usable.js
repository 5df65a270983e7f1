/** A link leads from one food of our tables to a better documented one, which is no link itself. */
import { files, line } from './problem.js';

const kinds = new Set(['ndb_number', 'values', 'name']);

/** @type {import('./problem.js').Rule} */
export const linksUsable = {
  id: 'links_usable',
  check(data) {
    const foods = new Set(Object.values(data.foods).flatMap(({ metadata, foods: tsv }) => tsv.rows.map(([code]) => `${metadata.prefix}:${code}`)));
    const linked = new Set();
    const from = new Set(data.links.rows.map(([food]) => food));
    return data.links.rows.flatMap(([food, same, by], i) => {
      const problems = [food, same].filter((id) => !foods.has(id)).map((id) => `No food has the id "${id}".`);
      if (linked.has(food)) problems.push(`${food} is linked twice.`);
      if (from.has(same)) problems.push(`${food} leads to ${same}, which leads on to another food.`);
      if (!kinds.has(by)) problems.push(`"${by}" is no way to know that two foods are the same.`);
      linked.add(food);
      return problems.map((problem) => ({ file: files.links, place: line(i), problem, fix: 'Run data/import/links.js again after the importers.' }));
    });
  },
};
