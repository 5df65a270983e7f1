// Ratios with their basis, their bands and the reasons not to judge them.
import { AnyOf, Near } from './compare.js';
import { Fraction } from './fraction.js';
import { nutrientOf } from './nutrients.js';
import { figuresOfNutrient, maybe, monthsOf } from './person.js';
import { json } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {{id: string, label: string, low: number|null, high: number|null, basis: string, strength: string, use: string,
 *            sources: string[]}} Band
 * @typedef {{id: string, name: string, numerator: string, denominator: string, basis: string, bands: Band[], difference_shown?: true,
 *            not_judged: {below_years: number, stages: string[], conditions: string[]}}} Ratio
 */

/** @type {Ratio[]} */
export const ratios = json('ratios.json').ratios;

const MICROGRAMS = { kcal: 0n, g: 1_000_000n, mg: 1000n, ug: 1n };

/**
 * What turns amounts in their own units into a ratio of the basis.
 * @param {Ratio} ratio @param {string} basis
 */
export function factorOf(ratio, basis) {
  const [over, under] = [nutrientOf(ratio.numerator), nutrientOf(ratio.denominator)];
  const mass = new Fraction(MICROGRAMS[over.unit], MICROGRAMS[under.unit]);
  if (basis === 'mass') return mass;
  if (!over.molar_mass || !under.molar_mass) return null;
  return mass.times(Fraction.of(under.molar_mass)).over(Fraction.of(over.molar_mass));
}

/** @param {Fraction|null} over @param {Fraction|null} under @param {Fraction|null} factor */
function divide(over, under, factor) {
  return over && under && factor && !under.isZero ? over.times(factor).over(under) : null;
}

/** @param {Interval} over @param {Interval} under @param {Fraction|null} factor */
function ratioOf(over, under, factor) {
  const value = divide(over.middle, under.middle, factor);
  if (!value) return { value, low: null, high: null };
  return { value, low: divide(over.low, under.high, factor), high: divide(over.high, under.low, factor) };
}

/** @param {Fraction|null} a @param {Fraction|null} b @param {number} floor an absolute slip that rounding may leave */
function minus(a, b, floor) {
  if (!a || !b) return null;
  const difference = new Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
  return new Near(difference.signedNumber(), floor);
}

/** @param {Ratio} ratio @param {Interval} over @param {Interval} under both in the numerator's unit */
function differenceOf(ratio, over, under) {
  const [a, b] = [nutrientOf(ratio.numerator), nutrientOf(ratio.denominator)];
  const unit = new Fraction(MICROGRAMS[b.unit], MICROGRAMS[a.unit]);
  const same = { low: under.low.times(unit), middle: under.middle && under.middle.times(unit), high: under.high && under.high.times(unit) };
  const floor = 1e-12 * (over.low.toNumber() + same.low.toNumber());
  const value = minus(over.middle, same.middle, floor);
  if (!value) return { unit: a.unit, value, low: null, high: null };
  return { unit: a.unit, value, low: minus(over.low, same.high, floor), high: minus(over.high, same.low, floor) };
}

/** @param {Interval} amount @param {string} nutrient @param {import('./person.js').Who} who */
function isLow(amount, nutrient, who) {
  const figures = figuresOfNutrient(who, nutrient);
  const line = figures && (figures.ear ?? figures.target);
  return Boolean(line && amount.middle && amount.middle.compare(line) < 0);
}

/** @param {Ratio} ratio @param {import('./person.js').Person|undefined} person */
export function reasonInPerson(ratio, person) {
  const rule = ratio.not_judged;
  if (!person) return 'nobody_described';
  if (monthsOf(person) < rule.below_years * 12) return 'under_19';
  if (rule.stages.includes(person.life_stage ?? 'none')) return 'pregnant_or_lactating';
  return (person.conditions ?? []).some((condition) => rule.conditions.includes(condition)) ? 'condition' : null;
}

/** @param {Ratio} ratio @param {Interval} over @param {Interval} under @param {import('./person.js').Who} who */
function reasonInAmounts(ratio, over, under, who) {
  if (under.high?.isZero) return 'denominator_zero';
  if (isLow(over, ratio.numerator, who) && isLow(under, ratio.denominator, who) && !under.middle?.isZero) return 'both_below_ear';
  return over.middle && under.middle && !under.middle.isZero ? null : 'value_unknown';
}

/** @param {Fraction|null} a @param {Fraction|null} edge */
function touches(a, edge) {
  return Boolean(a && edge && Math.abs(a.toNumber() - edge.toNumber()) <= 1e-12 * edge.toNumber());
}

/**
 * @param {{value: Fraction|null, low: Fraction|null, high: Fraction|null}} ratio
 * @param {Fraction|null} low @param {Fraction|null} high
 */
function verdictOf(ratio, low, high) {
  if (!ratio.value) return 'undetermined';
  const ends = [ratio.low, ratio.high];
  if (ends.some((end) => touches(end, low) || touches(end, high))) return new AnyOf(['inside', 'below', 'above', 'undetermined']);
  const aboveLow = !low || (ratio.low && ratio.low.compare(low) >= 0);
  const underHigh = !high || (ratio.high && ratio.high.compare(high) <= 0);
  if (aboveLow && underHigh) return 'inside';
  if (low && ratio.high && ratio.high.compare(low) < 0) return 'below';
  if (high && ratio.low && ratio.low.compare(high) > 0) return 'above';
  return 'undetermined';
}

/**
 * @param {Ratio} ratio @param {string|{low: number, high: number}|undefined} choice
 * @returns {Pick<Band, 'id'|'low'|'high'|'basis'|'use'>[]}
 */
export function bandsInOrder(ratio, choice) {
  if (choice === undefined) return ratio.bands;
  if (typeof choice !== 'string') return [{ id: 'own', ...choice, basis: ratio.basis, use: 'judged' }, ...ratio.bands];
  return [...ratio.bands.filter(({ id }) => id === choice), ...ratio.bands.filter(({ id }) => id !== choice)];
}

/**
 * @param {{person?: import('./person.js').Person, ratio_bands?: Record<string, string|{low: number, high: number}>}} plan
 * @param {Record<string, Interval>} intake @param {import('./person.js').Who} who
 */
export function ratiosOf(plan, intake, who) {
  return ratios.map((ratio) => {
    const [over, under] = [intake[ratio.numerator], intake[ratio.denominator]];
    const bands = bandsInOrder(ratio, plan.ratio_bands?.[ratio.id]);
    const noBand = bands.some(({ use }) => use === 'judged') ? null : 'no_band';
    const because = reasonInPerson(ratio, plan.person) ?? (who.stage === null ? 'no_life_stage' : null) ?? reasonInAmounts(ratio, over, under, who) ?? noBand;
    const chosen = ratio.bands.find(({ id }) => id === plan.ratio_bands?.[ratio.id]);
    const unfit = chosen && chosen.use !== 'judged' ? 'band_not_judged' : null;
    return {
      id: ratio.id,
      basis: ratio.basis,
      ...ratioOf(over, under, factorOf(ratio, ratio.basis)),
      difference: ratio.difference_shown ? differenceOf(ratio, over, under) : null,
      molar: ratioOf(over, under, factorOf(ratio, 'molar')).value,
      implied_by_targets: impliedByTargets(ratio, who),
      bands: bands.map(({ id, low, high, basis, use }) => {
        const judged = use === 'judged' && because === null;
        const verdict = judged ? verdictOf(ratioOf(over, under, factorOf(ratio, basis)), maybe(low), maybe(high)) : 'not_judged';
        return { id, low: maybe(low), high: maybe(high), verdict };
      }),
      not_judged_because: because ?? unfit,
    };
  });
}

/** @param {Ratio} ratio @param {import('./person.js').Who} who */
export function impliedByTargets(ratio, who) {
  const target = (/** @type {string} */ nutrient) => figuresOfNutrient(who, nutrient)?.target ?? null;
  return divide(target(ratio.numerator), target(ratio.denominator), factorOf(ratio, ratio.basis));
}
