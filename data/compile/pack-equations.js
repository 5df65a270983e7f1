/** Packs the equations: acid loads, and amounts absorbed. Layout: data/README.md. */

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */
/** @typedef {(id: string) => number} IndexOf */
/** @typedef {{ nutrient: IndexOf, source: IndexOf }} Indexes */

/**
 * @param {PackedWriter} out
 * @param {number} value
 */
function packSigned(out, value) {
  out.number(value < 0 ? 1 : 0);
  out.decimal(Math.abs(value));
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').EquationNote} note
 * @param {Indexes} index
 */
function packNote(out, { id, name, unit, strength, not_made_for, sources }, index) {
  for (const text of [id, name, unit, strength]) out.text(text);
  out.number(not_made_for.below_years);
  out.number((not_made_for.stages.includes('pregnant') ? 1 : 0) + (not_made_for.stages.includes('lactating') ? 2 : 0));
  out.list(not_made_for.conditions, (condition) => out.text(condition));
  out.list(sources, (source) => out.number(index.source(source)));
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').LoadEquation} equation
 */
function packClasses(out, { classes }) {
  out.list(classes, (of) => {
    out.text(of.id);
    out.text(of.name);
    out.decimal(of.load);
    out.decimal(of.fraction);
  });
  const foods = classes.flatMap((of, i) => of.foods.map((food) => ({ food, i })));
  foods.sort((a, b) => (a.food < b.food ? -1 : 1));
  out.list(foods, ({ food, i }) => {
    out.text(food);
    out.number(i);
  });
}

/**
 * @param {PackedWriter} out
 * @param {Data} data
 * @param {Indexes} index
 */
export function packEquations(out, data, index) {
  out.list(data.indices.indices, (formula) => {
    packNote(out, formula, index);
    out.list(formula.terms, ({ nutrient, coefficient }) => {
      out.number(index.nutrient(nutrient));
      packSigned(out, coefficient);
    });
    out.number(formula.divided_by === null ? 0 : 1 + index.nutrient(formula.divided_by.nutrient));
    out.decimal(formula.divided_by?.charge ?? 1);
    packSigned(out, formula.constant);
  });
  out.list(data.absorption.by_load, (equation) => {
    packNote(out, equation, index);
    out.number(index.nutrient(equation.nutrient));
    for (const figure of [equation.intercept, equation.slope, equation.least_load, equation.largest_load]) out.decimal(figure);
    packClasses(out, equation);
  });
  out.list(data.absorption.by_saturation, (equation) => {
    packNote(out, equation, index);
    out.number(index.nutrient(equation.nutrient));
    out.number(index.nutrient(equation.inhibitor));
    for (const figure of [equation.inhibitor_molar_mass, equation.largest_uptake, equation.inhibition, equation.affinity]) out.decimal(figure);
    for (const figure of [equation.least_intake, equation.largest_intake, equation.largest_inhibitor]) out.decimal(figure);
  });
}
