/** A reference has one row per nutrient, and in it figures for every life stage; "not set" is written as null, never left out. */
import { files, repeated } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const rowsComplete = {
  id: 'rows_complete',
  check: (data) =>
    Object.entries(data.references).flatMap(([name, { life_stages, rows }]) => {
      const file = files.reference(name);
      const stages = life_stages.map(({ id }) => id);
      const holes = rows.flatMap(({ nutrient, values }, i) => [
        ...stages
          .filter((stage) => !Object.hasOwn(values, stage))
          .map((stage) => ({
            file,
            place: `/rows/${i}/values`,
            problem: `${nutrient} has no figures for ${stage}.`,
            fix: 'Add them; write null where the authority has set nothing.',
          })),
        ...Object.keys(values)
          .filter((stage) => !stages.includes(stage))
          .map((stage) => ({
            file,
            place: `/rows/${i}/values/${stage}`,
            problem: `${stage} is no life stage of this reference.`,
            fix: 'Correct the id, or add the stage to /life_stages.',
          })),
      ]);
      const twice = repeated(rows.map(({ nutrient }) => nutrient)).map((nutrient) => ({
        file,
        place: '/rows',
        problem: `${nutrient} has two rows.`,
        fix: 'Keep one.',
      }));
      return [...holes, ...twice];
    }),
};
