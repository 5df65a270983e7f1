/** Equations name what exists, in the right units, and a food's class was measured where its equation holds. */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */
/** @typedef {{ file: string, place: string, problem: string, fix: string }} Problem */

/**
 * Everything of an equation that stands in a list elsewhere.
 * @param {import('../compile/types.js').EquationNote} note
 * @param {string[]} nutrients
 */
const named = (note, nutrients) => ({
  nutrient: nutrients,
  source: note.sources,
  condition: note.not_made_for.conditions,
  strength: [note.strength],
  check: [note.check],
});

/**
 * @param {Data} data
 * @returns {{ file: string, place: string, names: Record<string, string[]>, checks: object }[]}
 */
function equations({ indices, absorption }) {
  return [
    ...indices.indices.map((one, i) => ({
      file: files.indices,
      place: `/indices/${i}`,
      names: named(one, [...one.terms, ...(one.divided_by ? [one.divided_by] : [])].map(({ nutrient }) => nutrient)),
      checks: indices.checks,
    })),
    ...absorption.by_load.map((one, i) => ({
      file: files.absorption,
      place: `/by_load/${i}`,
      names: { ...named(one, [one.nutrient]), check: [one.check, ...one.classes.map(({ check }) => check)] },
      checks: absorption.checks,
    })),
    ...absorption.by_saturation.map((one, i) => ({
      file: files.absorption,
      place: `/by_saturation/${i}`,
      names: named(one, [one.nutrient, one.inhibitor]),
      checks: absorption.checks,
    })),
  ];
}

/** @param {Data} data @returns {Problem[]} */
function unknownNames(data) {
  const ids = (/** @type {{ id: string }[]} */ list) => new Set(list.map(({ id }) => id));
  /** @type {Record<string, Set<string>>} */
  const known = {
    nutrient: ids(data.nutrients.nutrients),
    source: ids(data.sources.sources),
    condition: ids(data.person.conditions),
    strength: new Set(Object.keys(data.ratios.strengths)),
  };
  return equations(data).flatMap(({ file, place, names, checks }) =>
    Object.entries(names).flatMap(([kind, all]) =>
      all
        .filter((id) => !(kind === 'check' ? new Set(Object.keys(checks)) : known[kind]).has(id))
        .map((id) => ({ file, place, problem: `No ${kind} has the id "${id}".`, fix: 'Correct the id, or add what it names.' })),
    ),
  );
}

/** @param {Data} data @returns {Problem[]} */
function wrongUnits({ nutrients, indices }) {
  const units = new Map(nutrients.nutrients.map(({ id, unit }) => [id, unit]));
  return indices.indices.flatMap(({ terms, divided_by }, i) =>
    [...terms, ...(divided_by ? [divided_by] : [])]
      .filter(({ nutrient, unit }) => units.has(nutrient) && units.get(nutrient) !== unit)
      .map(({ nutrient }) => ({
        file: files.indices,
        place: `/indices/${i}`,
        problem: `The coefficient of ${nutrient} is not for ${units.get(nutrient)}, the unit of data/nutrients.json.`,
        fix: 'Convert the coefficient.',
      })),
  );
}

/** @param {Data} data @returns {Problem[]} */
function wrongClasses({ absorption, foods }) {
  const tables = Object.values(foods);
  // A table that a test cut short still knows the foods that it left out; the full table is what is shipped.
  const codes = new Set(tables.flatMap(({ metadata, foods: tsv }) => tsv.rows.map(([code]) => `${metadata.prefix}:${code}`)));
  const whole = tables.some(({ foods: tsv }) => tsv.rows.length > 1000);
  return absorption.by_load.flatMap(({ least_load, largest_load, classes }, i) => {
    const seen = new Set();
    return classes.flatMap(({ id, load, foods: members }, j) => {
      const at = { file: files.absorption, place: `/by_load/${i}/classes/${j}` };
      const outside = load < least_load || load > largest_load;
      const twice = members.filter((food) => seen.size === seen.add(food).size);
      const unknown = whole ? members.filter((food) => !codes.has(food)) : [];
      return [
        ...(outside ? [{ ...at, problem: `${id} was measured at a load for which the equation was not made.`, fix: 'Leave the class out.' }] : []),
        ...twice.map((food) => ({ ...at, problem: `${food} is in two classes.`, fix: 'Keep it in one.' })),
        ...unknown.map((food) => ({ ...at, problem: `No food has the id ${food}.`, fix: 'Correct the id.' })),
      ];
    });
  });
}

/** @type {import('./problem.js').Rule} */
export const equationsUsable = {
  id: 'equations_usable',
  check: (data) => [...unknownNames(data), ...wrongUnits(data), ...wrongClasses(data)],
};
