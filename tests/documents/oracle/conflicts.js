// Bands that both targets together do not reach, and what it would take.
import { AnyOf } from './compare.js';
import { Fraction, ZERO } from './fraction.js';
import { figuresOfNutrient, maybe } from './person.js';
import { bandsInOrder, factorOf, ratios, reasonInPerson } from './ratios.js';

/** @typedef {import('./interval.js').Interval} Interval */

/** @param {string} nutrient @param {import('./person.js').Who} who */
function sideOf(nutrient, who) {
  const figures = figuresOfNutrient(who, nutrient);
  if (!figures?.target) return null;
  const scope = who.reference.rows.find((row) => row.nutrient === nutrient)?.limit_scope;
  return { nutrient, target: figures.target, limit: scope === 'total' ? figures.limit : null };
}

/** @param {Fraction} a @param {Fraction} b a − b, or nothing where b is more */
function beyond(a, b) {
  if (a.compare(b) <= 0) return ZERO;
  return new Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** @param {Fraction} a @param {Fraction} b */
const larger = (a, b) => (a.compare(b) >= 0 ? a : b);

/**
 * @typedef {NonNullable<ReturnType<typeof sideOf>>} Side
 * @param {Side} grown @param {Side} kept @param {Fraction} times amount of grown per amount of kept @param {Record<string, Interval>} intake
 */
function wayOf(grown, kept, times, intake) {
  const atLeast = kept.target.times(times);
  const [today, other] = [intake[grown.nutrient].middle, intake[kept.nutrient].middle];
  return {
    nutrient: grown.nutrient,
    at_least: atLeast,
    more: beyond(atLeast, grown.target),
    passes_limit: Boolean(grown.limit && atLeast.compare(grown.limit) > 0),
    more_today: today && other && beyond(larger(kept.target, other).times(times), today),
  };
}

/**
 * @param {{person?: import('./person.js').Person, ratio_bands?: Record<string, string|{low: number, high: number}>}} plan
 * @param {Record<string, Interval>} intake @param {import('./person.js').Who} who
 */
export function conflictsOf(plan, intake, who) {
  return ratios.flatMap((ratio) => {
    const bands = bandsInOrder(ratio, plan.ratio_bands?.[ratio.id]);
    if (reasonInPerson(ratio, plan.person) !== null || !bands.some(({ use }) => use === 'judged')) return [];
    return bands.flatMap((band) => {
      const [numerator, denominator, factor] = [sideOf(ratio.numerator, who), sideOf(ratio.denominator, who), factorOf(ratio, band.basis)];
      if (!numerator || !denominator || !factor) return [];
      const [low, high] = [maybe(band.low), maybe(band.high)];
      const implied = numerator.target.times(factor).over(denominator.target);
      const above = high !== null && implied.compare(high) > 0;
      if (!above && !(low !== null && implied.compare(low) < 0)) return [];
      const way = above
        ? wayOf(denominator, numerator, factor.over(/** @type {Fraction} */ (high)), intake)
        : wayOf(numerator, denominator, /** @type {Fraction} */ (low).over(factor), intake);
      const onEdge = (/** @type {boolean} */ value) => (sideTouches(above ? denominator : numerator, way.at_least) ? new AnyOf([true, false]) : value);
      return [{
        ratio: ratio.id,
        band: band.id,
        basis: band.basis,
        low,
        high,
        implied,
        side: above ? 'above' : 'below',
        numerator,
        denominator,
        reachable: {
          low: denominator.limit ? numerator.target.times(factor).over(denominator.limit) : ZERO,
          high: numerator.limit && numerator.limit.times(factor).over(denominator.target),
        },
        possible: onEdge(!way.passes_limit),
        way: { ...way, passes_limit: onEdge(way.passes_limit) },
      }];
    });
  });
}

/** @param {Side} side @param {Fraction} amount */
function sideTouches(side, amount) {
  return Boolean(side.limit && Math.abs(side.limit.toNumber() - amount.toNumber()) <= 1e-12 * amount.toNumber());
}
