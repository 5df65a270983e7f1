/** Each row, and each figure that differs from its row, says how it was verified, in words that stand under "checks". */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const checksNamed = {
  id: 'checks_named',
  check: (data) =>
    Object.entries(data.references).flatMap(([name, { checks, rows }]) => {
      const named = rows.flatMap(({ check, limit_check, values }, i) => [
        { place: `/rows/${i}/check`, check },
        ...(limit_check === undefined ? [] : [{ place: `/rows/${i}/limit_check`, check: limit_check }]),
        ...Object.entries(values).flatMap(([stage, figures]) =>
          figures.check === undefined ? [] : [{ place: `/rows/${i}/values/${stage}/check`, check: figures.check }],
        ),
      ]);
      return named
        .filter(({ check }) => !Object.hasOwn(checks, check))
        .map(({ place, check }) => ({
          file: files.reference(name),
          place,
          problem: `"${check}" does not stand under /checks.`,
          fix: 'Describe there how the figure was verified, or correct the id.',
        }));
    }),
};
