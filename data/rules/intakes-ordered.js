/**
 * Figures of one row stand in their order: average requirement ≤ recommendation ≤ limit. The last only where the limit counts the whole
 * intake: magnesium's counts supplements only and lies below the recommendation of small children, which is no error.
 */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Figures} Figures */

/** Recommendations that are worked out from an average requirement. */
const derived = ['RDA', 'PRI', 'RNI'];

/**
 * @param {Figures} figures
 * @param {string} scope
 * @returns {{ problem: string, fix: string } | null}
 */
function disorder({ kind, rec, ear, ul, cdrr, lrni = null }, scope) {
  const compare = 'Compare the figures with the source.';
  if ((kind === null) !== (rec === null)) {
    return { problem: `The kind is ${kind} and the recommendation ${rec}.`, fix: 'Both are set, or both are null.' };
  }
  if (ear !== null && !derived.includes(kind ?? '')) {
    return { problem: `There is an EAR of ${ear} without a recommendation that could rest on it.`, fix: 'An RDA or PRI is derived from an average requirement, an AI is not: correct the kind or the EAR.' };
  }
  if (lrni !== null && rec !== null && lrni > (ear ?? rec)) return { problem: `The LRNI ${lrni} is above the average requirement or the recommendation.`, fix: compare };
  if (ear !== null && rec !== null && ear > rec) return { problem: `The EAR ${ear} is above the recommendation ${rec}.`, fix: compare };
  if (scope === 'total' && ul !== null && rec !== null && ul < rec) {
    return { problem: `The limit ${ul} for the whole intake is below the recommendation ${rec}.`, fix: `${compare} If the limit counts a part only, correct limit_scope.` };
  }
  if (cdrr !== null && rec !== null && cdrr < rec) return { problem: `The CDRR ${cdrr} is below the recommendation ${rec}.`, fix: compare };
  return null;
}

/** @type {import('./problem.js').Rule} */
export const intakesOrdered = {
  id: 'intakes_ordered',
  check: (data) =>
    Object.entries(data.references).flatMap(([name, { rows }]) =>
      rows.flatMap(({ nutrient, limit_scope, values, bases = {} }, i) =>
        Object.entries({ values, ...bases }).flatMap(([option, figuresOf]) =>
          Object.entries(figuresOf).flatMap(([stage, figures]) => {
            const wrong = disorder(figures, limit_scope);
            if (wrong === null) return [];
            return [{ file: files.reference(name), place: `/rows/${i}/${option}/${stage}`, problem: `${nutrient}: ${wrong.problem}`, fix: wrong.fix }];
          }),
        ),
      ),
    ),
};
