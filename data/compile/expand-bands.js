/**
 * Age bands as an authority prints them, nutrient by nutrient, become figures for every life stage of its table. A band speaks for a life
 * stage only if it covers the whole of it; where none does, there is no figure.
 */

/** @typedef {import('./types.js').Row} Row */
/** @typedef {import('./types.js').LifeStage} LifeStage */
/** @typedef {import('./types.js').Figures} Figures */
/** @typedef {{ sex: string, from: number, to: number | null }} Span */

const grams = { g: 1, mg: 1e-3, ug: 1e-6, kcal: 1 };

/** What a printed figure is multiplied by, 1 where it is printed in the nutrient's own unit. @param {Row} row */
export function unitFactor({ unit, printed_unit }) {
  if (printed_unit === undefined) return 1;
  const [from, to] = [printed_unit, unit].map((name) => grams[/** @type {keyof typeof grams} */ (name)]);
  return Math.round(from / to);
}

/** @param {number | undefined} printed @param {number} factor */
function converted(printed, factor) {
  // Fifteen digits undo the last-bit error of the product: 1.1 mg are 1100 ug exactly.
  return printed === undefined ? null : Number((printed * factor).toPrecision(15));
}

/** @param {Span} span @param {LifeStage} stage */
export function covers(span, stage) {
  const sexFits = span.sex === 'any' || span.sex === stage.sex;
  const endFits = span.to === null || (stage.max_months_exclusive !== null && stage.max_months_exclusive <= span.to);
  return sexFits && span.from <= stage.min_months && endFits;
}

/**
 * The figures of one life stage.
 * @param {Row} row @param {LifeStage} stage @param {string | undefined} basis
 * @returns {Figures}
 */
function figuresOf(row, stage, basis) {
  const factor = unitFactor(row);
  const band = row.bands?.find((one) => one.stage === stage.stage && covers(one, stage) && (one.basis === undefined || one.basis === basis));
  const limit = row.limits?.find((one) => one.stages.includes(stage.stage) && covers(one, stage));
  return {
    kind: band?.kind ?? null,
    rec: converted(band?.rec, factor),
    ear: converted(band?.ear, factor),
    ul: converted(limit?.ul, factor),
    cdrr: converted(limit?.cdrr, factor),
    lrni: converted(band?.lrni, factor),
  };
}

/** @param {Row} row @param {LifeStage[]} stages @param {string | undefined} basis */
export function expanded(row, stages, basis) {
  return Object.fromEntries(stages.map((stage) => [stage.id, figuresOf(row, stage, basis)]));
}

/**
 * Fills in `values` (and `bases`, by option) of every row that is written as bands.
 * @param {import('./types.js').Reference} reference
 */
export function expandBands(reference) {
  for (const row of reference.rows ?? []) {
    if (!Array.isArray(row.bands) || !Array.isArray(reference.life_stages)) continue;
    row.values ??= expanded(row, reference.life_stages, row.depends_on?.default);
    if (!row.depends_on) continue;
    row.bases = Object.fromEntries(row.depends_on.options.map(({ id }) => [id, expanded(row, reference.life_stages, id)]));
  }
  return reference;
}
