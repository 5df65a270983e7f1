/**
 * The printed molar mass of every form is what its formula weighs, so a formula with a wrong digit or a lost hydrate is seen at
 * once; and the formula holds the element that the form is taken for.
 */
import { atomsOf, molarMass } from '../compile/formula.js';
import { files } from './problem.js';

/** Printed molar masses are rounded, and older prints use older atomic weights. */
const MOST_OFF = 0.05;

/**
 * @param {import('../compile/types.js').Form} form
 * @param {import('./problem.js').Data} data
 * @returns {{ problem: string, fix: string } | null}
 */
function wrongWith(form, data) {
  const weights = new Map(data.elements.elements.map(({ symbol, atomic_weight }) => [symbol, atomic_weight]));
  const mass = molarMass(form.formula, weights);
  if (Math.abs(mass - form.molar_mass) > MOST_OFF) {
    const problem = `${form.formula} weighs ${mass.toFixed(2)} g/mol, but ${form.molar_mass} is printed.`;
    return { problem, fix: 'Compare the formula, its hydrate above all, and the molar mass with the source.' };
  }
  const element = data.nutrients.nutrients.find(({ id }) => id === form.nutrient)?.element;
  if (element === undefined || atomsOf(form.formula).has(element)) return null;
  return { problem: `${form.formula} holds no ${element}.`, fix: 'Correct the formula, or the nutrient of the form.' };
}

/** @type {import('./problem.js').Rule} */
export const formulasWeighTrue = {
  id: 'formulas_weigh_true',
  check: (data) =>
    data.supplements.forms.flatMap((form, i) => {
      const place = `/forms/${i}`;
      try {
        const wrong = wrongWith(form, data);
        return wrong === null ? [] : [{ file: files.supplements, place, ...wrong }];
      } catch (error) {
        const problem = error instanceof Error ? error.message : String(error);
        return [{ file: files.supplements, place: `${place}/formula`, problem, fix: 'Write it as in "MgCl2·6H2O".' }];
      }
    }),
};
