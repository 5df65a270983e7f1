// The figures that a receipt opens, worked out with exact fractions: labels, water, limits of other authorities, terms of acid loads.
import { Near } from './compare.js';
import { Fraction, ZERO } from './fraction.js';
import { nutrients } from './nutrients.js';
import { compositionOf, forms, readLabel } from './supplements.js';
import { json } from './tables.js';

/**
 * @typedef {import('./nutrients.js').Entry} Entry
 * @typedef {import('./interval.js').Interval} Interval
 */

const water = json('water.json');
const dailyValues = json('daily_values.json').daily_values;
const indices = json('indices.json').indices;
const symbols = new Map(nutrients.map((nutrient) => [/** @type {any} */ (nutrient).element, nutrient]));
const PER_MG = { kcal: [0n, 1n], g: [1n, 1000n], mg: [1n, 1n], ug: [1000n, 1n] };

/** @param {Fraction} mg @param {string} id */
function own(mg, id) {
  const [times, per] = PER_MG[nutrients.find((one) => one.id === id)?.unit ?? 'mg'];
  return mg.times(new Fraction(times, per));
}

/**
 * What a supplement's label says and how it was read; the element's amount in the entry as either reading has it.
 * @param {Entry} entry @param {string} id nutrient that the receipt is about
 */
export function labelOf(entry, id) {
  if (entry.supplement === undefined && entry.formula === undefined) return null;
  const form = forms.find((one) => one.id === entry.supplement);
  const formula = form?.formula ?? String(entry.formula);
  const { molarMass, fractions } = compositionOf(formula);
  const { element, readings, used } = readLabel(/** @type {any} */ (entry));
  const fractionOf = (/** @type {string|null} */ nutrient) => [...fractions].find(([symbol]) => symbols.get(symbol)?.id === nutrient)?.[1];
  const share = fractionOf(element) ?? Fraction.of(1);
  const unit = Fraction.of(/** @type {number} */ (entry.amount_mg));
  const mg = unit.times(Fraction.of(entry.count ?? 1));
  const percent = (/** @type {Fraction} */ amount, /** @type {number} */ value) => own(amount, String(element)).times(Fraction.of(100)).over(Fraction.of(value));
  const isSum = Boolean(nutrients.find((one) => one.id === id)?.made_of?.length);
  const brings = (/** @type {Fraction} */ compound) => {
    const part = id === element ? share : fractionOf(id);
    return part ? own(compound.times(part), id) : isSum ? null : ZERO;
  };
  return {
    form: form?.id ?? null,
    formula,
    molar_mass: molarMass,
    states_about: element,
    fraction: share,
    amount_mg: unit,
    count: Fraction.of(entry.count ?? 1),
    states: entry.label_states ?? 'unknown',
    percent: entry.label_percent ? Fraction.of(entry.label_percent) : null,
    daily_values: dailyValues.flatMap((/** @type {any} */ table) => table.values.flatMap((/** @type {any} */ value) => (value.nutrient === element
      ? [{ id: table.id, daily_value: Fraction.of(value.amount), element_percent: percent(unit, value.amount), compound_percent: percent(unit.times(share), value.amount), source: table.source }]
      : []))),
    compound_mg: readings[readings.length - 1].mg,
    used,
    readings: readings.map(({ states }) => {
      const compound = states === 'element' ? mg.over(share) : mg;
      return { states, compound_mg: compound, brings: brings(compound) };
    }),
  };
}

/** What is said of a hardness. @param {Record<string, any>} drunk @param {string} id */
function hardnessOf(drunk, id) {
  const { units, share_of: of, rest } = water.hardness;
  const unit = units.find((/** @type {any} */ one) => one.id === drunk.hardness_unit);
  const share = Fraction.of(drunk[`${of}_share`]);
  const left = new Fraction(share.denominator - share.numerator, share.denominator);
  const { molarMass } = compositionOf(unit.formula);
  return {
    degrees: Fraction.of(drunk.hardness),
    unit: unit.id,
    unit_formula: unit.formula,
    unit_mg_per_litre: Fraction.of(unit.mg_per_litre),
    unit_molar_mass: molarMass,
    mmol_per_litre: Fraction.of(drunk.hardness).times(Fraction.of(unit.mg_per_litre)).over(molarMass),
    // One less a share is a subtraction of doubles.
    part: id === rest ? new Near(left.toNumber(), 1e-15) : share,
    molar_mass: Fraction.of(nutrients.find((one) => one.id === id)?.molar_mass ?? NaN),
    source: unit.source,
  };
}

/** How water was turned into an amount. @param {Entry} entry @param {string} id */
export function waterOf(entry, id) {
  if (!entry.water) return null;
  const stated = entry.water[`${id}_mg_per_l`];
  const isBulk = id === water.bulk.nutrient;
  const isHard = entry.water.hardness !== undefined && [water.hardness.share_of, water.hardness.rest].includes(id);
  const isSum = Boolean(nutrients.find((one) => one.id === id)?.made_of?.length);
  const formula = isSum ? 'sum_of_parts' : isBulk ? 'grams_per_litre' : isHard ? 'hardness_by_moles'
    : stated === null ? 'left_open' : stated === undefined ? 'not_named' : 'mg_per_litre';
  return {
    formula,
    litres: Fraction.of(entry.water.litres),
    mg_per_litre: typeof stated === 'number' ? Fraction.of(stated) : null,
    grams_per_litre: isBulk ? Fraction.of(water.bulk.grams_per_litre) : null,
    hardness: isHard ? hardnessOf(entry.water, id) : null,
  };
}

/**
 * What each term adds to an acid load, by the amounts that the receipt itself shows.
 * @param {string} id @param {{nutrient: string, middle: number|null}[]} terms
 */
export function termsOf(id, terms) {
  const { terms: written } = indices.find((/** @type {any} */ one) => one.id === id);
  return written.map((/** @type {any} */ { nutrient, coefficient }, /** @type {number} */ i) => {
    const { middle } = terms[i];
    return { nutrient, coefficient, adds: middle === null ? null : new Near(coefficient * middle, 1e-12) };
  });
}
