// Acid loads with exact fractions; absorbed amounts in plain doubles with JavaScript's own logarithm and root.
import { Near } from './compare.js';
import { Fraction, ZERO } from './fraction.js';
import { NOTHING, plus, times } from './interval.js';
import { bring, nutrientOf, originOf } from './nutrients.js';
import { monthsOf } from './person.js';
import { json } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {import('./assess.js').Placed} Placed
 * @typedef {import('./person.js').Person} Person
 * @typedef {{value: number|null, low: number|null, high: number|null}} Estimate
 */

const { indices } = json('indices.json');
const { by_load, by_saturation } = json('absorption.json');

/** Doubles add and subtract amounts of up to some thousands, each rounded to 16 digits. */
const SLIP = 1e-9;

/** @param {any} limits @param {Person|undefined} person */
function refusal(limits, person) {
  if (limits.below_years === 0 && limits.stages.length === 0 && limits.conditions.length === 0) return null;
  if (!person) return 'nobody_described';
  if (Math.floor(monthsOf(person) / 12) < limits.below_years) return 'too_young';
  if (limits.stages.includes(person.life_stage ?? 'none')) return 'pregnant_or_lactating';
  return (person.conditions ?? []).some((one) => limits.conditions.includes(one)) ? 'condition' : null;
}

/** A fraction that may be below zero. @param {number} value */
function signed(value) {
  const size = Fraction.of(Math.abs(value));
  return value < 0 ? new Fraction(-size.numerator, size.denominator) : size;
}

/** @param {Fraction|null} value */
const near = (value) => value && new Near(value.signedNumber(), SLIP);

/** @param {any} formula @param {Record<string, Interval>} amounts */
function fractionsOf(formula, amounts) {
  let sums = [ZERO, ZERO, ZERO];
  for (const { nutrient, coefficient } of formula.terms) {
    const { low, middle, high } = amounts[nutrient];
    if (!middle || !high) return null;
    const factor = signed(coefficient);
    const parts = coefficient > 0 ? [middle, low, high] : [middle, high, low];
    sums = sums.map((sum, i) => sum.plus(factor.times(parts[i])));
  }
  const [value, low, high] = sums;
  if (!formula.divided_by) return { value, low, high };
  const { nutrient, charge } = formula.divided_by;
  const per = Fraction.of(charge).over(Fraction.of(nutrientOf(nutrient).molar_mass ?? NaN));
  const { low: least, middle, high: most } = amounts[nutrient];
  const over = (/** @type {Fraction} */ sum, /** @type {Fraction|null} */ under) => (under && !under.isZero ? sum.over(under.times(per)) : null);
  const quotient = over(value, middle);
  if (!quotient) return most?.isZero ? 'denominator_zero' : null;
  const below = (/** @type {Fraction} */ sum) => sum.numerator < 0n;
  return { value: quotient, low: over(low, below(low) ? least : most), high: over(high, below(high) ? most : least) };
}

/** What food and water bring a day. @param {Placed[]} placed @param {number} days @param {string} nutrient @returns {Interval} */
function dietary(placed, days, nutrient) {
  let sum = NOTHING;
  for (const { entry } of placed) if (!isSupplement(entry)) sum = plus(sum, bring(entry, nutrient));
  return times(sum, new Fraction(1n, BigInt(days)));
}

/** @param {import('./nutrients.js').Entry} entry */
const isSupplement = (entry) => originOf(entry) === 'supplement';

/** @param {any} formula @param {Record<string, Interval>} amounts */
function acidLoad(formula, amounts) {
  const found = fractionsOf(formula, amounts);
  if (found === null || typeof found === 'string') return found ?? 'value_unknown';
  const shifted = (/** @type {Fraction|null} */ sum) => near(sum && sum.plus(signed(formula.constant)));
  return { value: shifted(found.value), low: shifted(found.low), high: shifted(found.high) };
}

/** @param {any} equation @param {number} load */
const fraction = (equation, load) => equation.intercept - equation.slope * Math.log(load);

/** @param {any} equation */
function factors(equation) {
  /** @type {Map<string, number>} */
  const byFood = new Map();
  let [least, most] = [1, 1];
  for (const { load, fraction: measured, foods } of equation.classes) {
    const factor = measured / fraction(equation, load);
    [least, most] = [Math.min(least, factor), Math.max(most, factor)];
    for (const food of foods) byFood.set(food, factor);
  }
  return { byFood, least, most };
}

/** @param {any} equation @param {import('./nutrients.js').Entry[]} entries */
function mealOf(equation, entries) {
  const parts = entries.map((entry) => ({ entry, amount: bring(entry, equation.nutrient) }));
  const add = (/** @type {(Fraction|null)[]} */ all) => all.reduce((sum, one) => sum && one && sum.plus(one), /** @type {Fraction|null} */ (ZERO));
  const [known, low, middle, high] = /** @type {const} */ (['known', 'low', 'middle', 'high']).map((key) => add(parts.map(({ amount }) => amount[key])));
  const load = { known, low, middle, high };
  const refused = (/** @type {string} */ why) => ({ load, value: null, low: null, high: null, refused_because: why });
  if (!low || !middle || !high) return refused('value_unknown');
  const [least, most] = [low.toNumber(), high.toNumber()];
  if (most > equation.largest_load) return refused('load_out_of_range');
  if (least < equation.least_load) return { load, value: null, low: 0, high: most, refused_because: null };
  const known_factors = factors(equation);
  const sums = { value: 0, low: 0, high: 0 };
  let measured = true;
  for (const { entry, amount } of parts) {
    const factor = known_factors.byFood.get(entry.food ?? '');
    measured &&= factor !== undefined;
    sums.value += (amount.middle ?? ZERO).toNumber() * (factor ?? 1) * fraction(equation, middle.toNumber());
    sums.low += amount.low.toNumber() * (factor ?? known_factors.least) * fraction(equation, most);
    sums.high += (amount.high ?? ZERO).toNumber() * (factor ?? known_factors.most) * fraction(equation, least);
  }
  return { load, value: measured ? sums.value : null, low: sums.low, high: sums.high, refused_because: null };
}

/** @param {any} equation @param {Placed[]} placed @param {number} days */
function byMeals(equation, placed, days) {
  const bringing = placed.filter(({ entry }) => {
    const { high } = bring(entry, equation.nutrient);
    return !high?.isZero;
  });
  if (bringing.some(({ entry }) => !entry.meal)) return { why: 'meal_unknown', meals: [] };
  /** @type {Map<string, {day: number, meal: string, entries: import('./nutrients.js').Entry[]}>} */
  const groups = new Map();
  for (const { place, entry } of bringing) {
    const day = Number(place.split('/')[2]);
    const key = `${day} ${entry.meal}`;
    const group = groups.get(key) ?? { day, meal: entry.meal ?? '', entries: [] };
    groups.set(key, group);
    group.entries.push(entry);
  }
  const bytes = (/** @type {string} */ text) => Buffer.from(text, 'utf8');
  const ordered = [...groups.values()].sort((a, b) => a.day - b.day || bytes(a.meal).compare(bytes(b.meal)));
  const meals = ordered.map(({ day, meal, entries }) => ({ day: `/days/${day}`, meal, ...mealOf(equation, entries) }));
  const reasons = meals.flatMap(({ refused_because }) => refused_because ?? []);
  const why = reasons.find((reason) => reason === 'value_unknown') ?? reasons[0] ?? null;
  const total = (/** @type {'value'|'low'|'high'} */ key) =>
    why || meals.some((meal) => meal[key] === null) ? null : meals.reduce((sum, meal) => sum + (meal[key] ?? 0), 0) / days;
  return { why, meals, value: total('value'), low: total('low'), high: total('high') };
}

/** @param {number|null|undefined} value */
const maybeNear = (value) => (value === null || value === undefined ? null : new Near(value, SLIP));

/** @param {any} equation @param {Record<string, Interval>} amounts */
function saturated(equation, amounts) {
  const taken = amounts[equation.nutrient];
  const hindering = amounts[equation.inhibitor];
  if (!hindering.middle || !hindering.high) return 'inhibitor_unknown';
  if (!taken.middle || !taken.high) return 'value_unknown';
  const outside = taken.low.compare(Fraction.of(equation.least_intake)) < 0 || taken.high.compare(Fraction.of(equation.largest_intake)) > 0
    || hindering.high.compare(Fraction.of(equation.largest_inhibitor)) > 0;
  if (outside) return 'intake_out_of_range';
  const mass = nutrientOf(equation.nutrient).molar_mass ?? NaN;
  const absorbed = (/** @type {Fraction} */ zinc, /** @type {Fraction} */ phytate) => {
    const z = zinc.toNumber() / mass;
    const b = equation.largest_uptake + z + equation.affinity * (1 + phytate.toNumber() / equation.inhibitor_molar_mass / equation.inhibition);
    // The form that the paper prints; the core uses another one of the same root.
    return 0.5 * (b - Math.sqrt(b * b - 4 * equation.largest_uptake * z)) * mass;
  };
  return {
    value: maybeNear(absorbed(taken.middle, hindering.middle)),
    low: maybeNear(absorbed(taken.low, hindering.high)),
    high: maybeNear(absorbed(taken.high, hindering.low)),
  };
}

/**
 * @param {Person|undefined} person @param {Record<string, Interval>} amounts @param {Placed[]} placed @param {number} days
 */
export function indicesOf(person, amounts, placed, days) {
  const nothing = { value: null, low: null, high: null };
  const row = (/** @type {any} */ one, /** @type {any} */ found, /** @type {any[]} */ meals = []) => ({
    id: one.id,
    unit: one.unit,
    ...(typeof found === 'string' ? { ...nothing, refused_because: found } : { ...found, refused_because: null }),
    meals,
    strength: one.strength,
    sources: one.sources,
  });
  const first = (/** @type {any} */ one) => (days === 0 ? 'no_day_counts' : refusal(one.not_made_for, person));
  const brings = (/** @type {string} */ nutrient) => placed.some(({ entry }) => {
    if (!isSupplement(entry)) return false;
    const { high } = bring(entry, nutrient);
    return !high?.isZero;
  });
  const before = (/** @type {any} */ one) => first(one) ?? (brings(one.nutrient) ? 'supplement_taken' : null);
  return [
    ...indices.map((/** @type {any} */ one) => {
      const read = [...one.terms, ...(one.divided_by ? [one.divided_by] : [])].map(({ nutrient }) => nutrient);
      return row(one, first(one) ?? acidLoad(one, Object.fromEntries(read.map((nutrient) => [nutrient, dietary(placed, days, nutrient)]))));
    }),
    ...by_load.map((/** @type {any} */ one) => {
      const why = before(one);
      if (why) return row(one, why);
      const { why: refused, meals, value, low, high } = byMeals(one, placed, days);
      const shown = meals.map((meal) => ({ ...meal, value: maybeNear(meal.value), low: maybeNear(meal.low), high: maybeNear(meal.high) }));
      return row(one, refused ?? { value: maybeNear(value), low: maybeNear(low), high: maybeNear(high) }, shown);
    }),
    ...by_saturation.map((/** @type {any} */ one) => row(one, before(one) ?? saturated(one, amounts))),
  ];
}
