// What a supplement or water brings, worked out with exact fractions: formulas, both readings of a label, hardness.
import { Fraction, ZERO } from './fraction.js';
import { exactly } from './interval.js';
import { json } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {{id: string, unit: 'kcal'|'g'|'mg'|'ug', element?: string, molar_mass?: number}} Nutrient
 * @typedef {{supplement?: string, formula?: string, element?: string, amount_mg: number, count?: number,
 *            label_states?: string, label_percent?: number|null}} Label
 * @typedef {{litres: number, hardness?: number, hardness_unit?: string, [mineral: string]: number|string|null|undefined}} Water
 * @typedef {{id: string, formula: string, nutrient: string|null, not_suggested_because: string|null, sources: string[]}} Form
 * @typedef {{element: string|null, readings: {states: string, mg: Fraction}[], used: string, brought: Map<string, Interval>}} Read
 */

const weights = new Map(json('elements.json').elements.map((/** @type {{symbol: string, atomic_weight: number}} */ e) => (
  [e.symbol, Fraction.of(e.atomic_weight)])));

/** @type {Form[]} */
export const forms = json('supplements.json').forms;
/** @type {{values: {nutrient: string, amount: number}[]}[]} */
const dailyValues = json('daily_values.json').daily_values;
const water = json('water.json');
/** @type {Nutrient[]} */
const nutrients = json('nutrients.json').nutrients;
/** @type {Map<string, Nutrient>} */
const byElement = new Map(nutrients.flatMap((nutrient) => (nutrient.element ? [[nutrient.element, nutrient]] : [])));

const PER_GRAM = { kcal: 0n, g: 1n, mg: 1000n, ug: 1_000_000n };

/** @param {string} id */
function unitOf(id) {
  return nutrients.find((nutrient) => nutrient.id === id)?.unit ?? 'mg';
}

/** Milligrams in the nutrient's own unit. @param {Fraction} mg @param {string} id */
function inOwnUnit(mg, id) {
  return mg.times(new Fraction(PER_GRAM[unitOf(id)], 1000n));
}

/**
 * Atoms of a formula, read by opening its brackets until none is left.
 * @param {string} formula @returns {Map<string, bigint>}
 */
function atomsOf(formula) {
  /** @type {Map<string, bigint>} */
  const atoms = new Map();
  for (const part of formula.split(/[·.*]/)) {
    const [, times, rest] = /^(\d*)(.*)$/.exec(part) ?? [];
    let flat = rest;
    while (flat.includes('(')) {
      flat = flat.replace(/\(([^()]*)\)(\d*)/, (_, inside, count) => inside.repeat(Number(count || 1)));
    }
    for (const [, symbol, count] of flat.matchAll(/([A-Z][a-z]?)(\d*)/g)) {
      atoms.set(symbol, (atoms.get(symbol) ?? 0n) + BigInt(count || 1) * BigInt(times || 1));
    }
  }
  return atoms;
}

/** @param {string} formula */
export function compositionOf(formula) {
  const masses = [...atomsOf(formula)].map(([symbol, count]) => ({ symbol, mass: weights.get(symbol).times(new Fraction(count)) }));
  const molarMass = masses.reduce((sum, { mass }) => sum.plus(mass), ZERO);
  return { molarMass, fractions: new Map(masses.map(({ symbol, mass }) => [symbol, mass.over(molarMass)])) };
}

/** The counted nutrients of a formula with their fractions. @param {string} formula */
function countedIn(formula) {
  const { fractions } = compositionOf(formula);
  return new Map([...fractions].flatMap(([symbol, fraction]) => {
    const nutrient = byElement.get(symbol);
    return nutrient ? [[nutrient.id, fraction]] : [];
  }));
}

/** The elements that a label of this formula could speak about. @param {string} formula */
export function labelElements(formula) {
  return [...countedIn(formula).keys()];
}

const HALF = new Fraction(1n, 2n);

/** Whether the percentage can be the print of so many milligrams. @param {string} id @param {Fraction} mg @param {number} percent */
function gives(id, mg, percent) {
  return dailyValues.some(({ values }) => values.some(({ nutrient, amount }) => {
    if (nutrient !== id) return false;
    const printed = inOwnUnit(mg, id).times(new Fraction(100n)).over(Fraction.of(amount));
    const said = Fraction.of(percent);
    return printed.plus(HALF).compare(said) >= 0 && said.plus(HALF).compare(printed) >= 0;
  }));
}

/** @param {Label} label @param {string|null} id @param {Fraction} asCompound of one unit */
function usedOf(label, id, asCompound) {
  if (label.label_states === 'element' || label.label_states === 'compound') return label.label_states;
  if (!label.label_percent || !id) return 'both';
  const element = gives(id, Fraction.of(label.amount_mg), label.label_percent);
  const compound = gives(id, asCompound, label.label_percent);
  if (element === compound) return 'both';
  return element ? 'element' : 'compound';
}

/** @param {string} used @param {Fraction} element @param {Fraction} compound @returns {Interval} */
function amountOf(used, element, compound) {
  if (used !== 'both') return exactly(used === 'element' ? element : compound);
  const [low, high] = element.compare(compound) < 0 ? [element, compound] : [compound, element];
  return { known: low, low, middle: low.plus(high).times(HALF), high };
}

/** @type {WeakMap<object, Read>} */
const reads = new WeakMap();

/** @param {Label} label @returns {Read} */
function workOut(label) {
  const form = forms.find(({ id }) => id === label.supplement);
  const formula = form?.formula ?? label.formula ?? '';
  const counted = countedIn(formula);
  const id = form ? form.nutrient : (label.element ?? [...counted.keys()][0]);
  const mg = Fraction.of(label.amount_mg).times(Fraction.of(label.count ?? 1));
  const fraction = id === null ? undefined : counted.get(id);
  const brought = new Map();
  if (!fraction) {
    if (id !== null) brought.set(id, exactly(inOwnUnit(mg, id)));
    for (const [other, part] of counted) brought.set(other, exactly(inOwnUnit(mg.times(part), other)));
    return { element: id, readings: [{ states: 'compound', mg }], used: 'compound', brought };
  }
  const used = usedOf(label, id, Fraction.of(label.amount_mg).times(fraction));
  for (const [other, part] of counted) {
    const [element, compound] = [mg.over(fraction).times(part), mg.times(part)].map((mass) => inOwnUnit(mass, other));
    brought.set(other, amountOf(used, element, compound));
  }
  return { element: id, readings: [{ states: 'element', mg }, { states: 'compound', mg: mg.times(fraction) }], used, brought };
}

/** A label with both its readings. @param {Label} label @returns {Read} */
export function readLabel(label) {
  const read = reads.get(label) ?? workOut(label);
  reads.set(label, read);
  return read;
}

/**
 * What water brings of a nutrient; null where that is not known.
 * @param {Water} drunk @param {string} id @returns {Fraction|null}
 */
export function fromWater(drunk, id) {
  const litres = Fraction.of(drunk.litres);
  const { bulk, hardness } = water;
  if (id === bulk.nutrient) return litres.times(Fraction.of(bulk.grams_per_litre)).times(new Fraction(PER_GRAM[unitOf(id)]));
  const stated = drunk[`${id}_mg_per_l`];
  if (stated === null) return null;
  if (typeof stated === 'number') return inOwnUnit(litres.times(Fraction.of(stated)), id);
  if (drunk.hardness === undefined || ![hardness.share_of, hardness.rest].includes(id)) return ZERO;
  const unit = hardness.units.find((/** @type {{id: string}} */ candidate) => candidate.id === drunk.hardness_unit);
  const mmol = Fraction.of(drunk.hardness).times(Fraction.of(unit.mg_per_litre)).over(compositionOf(unit.formula).molarMass);
  const share = Fraction.of(Number(drunk[`${hardness.share_of}_share`]));
  const part = id === hardness.share_of ? share : new Fraction(share.denominator - share.numerator, share.denominator);
  const mass = Fraction.of(nutrients.find((nutrient) => nutrient.id === id)?.molar_mass ?? 0);
  return inOwnUnit(mmol.times(part).times(mass).times(litres), id);
}
