/** A condition for which a ratio is not judged is one that a plan can state. */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const conditionsExist = {
  id: 'conditions_exist',
  check(data) {
    const known = new Set(data.person.conditions.map(({ id }) => id));
    return data.ratios.ratios.flatMap(({ not_judged }, i) =>
      not_judged.conditions
        .filter((condition) => !known.has(condition))
        .map((condition) => ({
          file: files.ratios,
          place: `/ratios/${i}/not_judged/conditions`,
          problem: `No condition has the id "${condition}".`,
          fix: 'Add it to data/person.json, or correct the id.',
        })),
    );
  },
};
