// What one entry of a plan brings of one nutrient, and how much of it counts against a limit of some scope.
import { Fraction, ZERO } from './fraction.js';
import { exactly, NOTHING, plus, times } from './interval.js';
import { fromWater, readLabel } from './supplements.js';
import { foods, json, similarFoods } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {{scope: string, counts: string|null, times: number, per: number, bounded_by: string|null}} Part
 * @typedef {{id: string, name: string, unit: 'kcal'|'g'|'mg'|'ug', form?: string, molar_mass?: number,
 *            made_of?: {nutrient: string, times: number, per: number}[], parts?: Part[]}} Nutrient
 * @typedef {Interval & {missing: boolean, similar: number, below?: boolean}} Value below: the table itself says less than that
 * @typedef {{food?: string, grams?: number, portion?: string, count?: number, name?: string, meal?: string, nutrients?: Record<string, number>, from?: 'food'|'supplement',
 *            supplement?: string, formula?: string, element?: string, amount_mg?: number, label_states?: string,
 *            label_percent?: number|null, water?: import('./supplements.js').Water,
 *            exact?: Record<string, Fraction>, own?: import('./own.js').Own, share?: Fraction}} Entry
 */

/** @type {Nutrient[]} */
export const nutrients = json('nutrients.json').nutrients;

const byId = new Map(nutrients.map((nutrient) => [nutrient.id, nutrient]));

/** @param {string} id @returns {Nutrient} */
export function nutrientOf(id) {
  const nutrient = byId.get(id);
  if (!nutrient) throw new Error(`no nutrient ${id}`);
  return nutrient;
}

const UNBOUNDED = { known: ZERO, low: ZERO, middle: null, high: null };

/** @param {number} over @param {number} under */
function ratio(over, under) {
  return Fraction.of(over).over(Fraction.of(under));
}

/**
 * A nutrient that is a sum of others: part by part, missing as soon as one part is.
 * @param {Nutrient} nutrient @param {(part: string) => Value} valueOf @returns {Value}
 */
function sumOfParts(nutrient, valueOf) {
  const parts = (nutrient.made_of ?? []).map((part) => ({ part, value: valueOf(part.nutrient) }));
  /** @type {Interval} */
  let sum = NOTHING;
  for (const { part, value } of parts) sum = plus(sum, times(value, ratio(part.times, part.per)));
  const missing = parts.filter(({ value }) => value.missing);
  const lent = missing.filter(({ value }) => !value.below);
  const similar = lent.length > 0 ? Math.min(...lent.map(({ value }) => value.similar)) : 0;
  return { ...sum, missing: missing.length > 0, similar, below: missing.length > 0 && lent.length === 0 };
}

/**
 * Content of a food per 100 g.
 * @param {string} food @param {string} id @returns {Value}
 */
export function per100Grams(food, id) {
  const nutrient = nutrientOf(id);
  if (nutrient.made_of?.length) return sumOfParts(nutrient, (part) => per100Grams(food, part));
  const row = foods.get(food);
  if (!row) throw new Error(`no food ${food}`);
  const value = row.values[id];
  if (value && row.below.has(id)) return { known: ZERO, low: ZERO, middle: value.times(new Fraction(1n, 2n)), high: value, missing: true, similar: 0, below: true };
  if (value) return { ...exactly(value), missing: false, similar: 0 };
  const { foods: similar, p5, p50, p95 } = similarFoods(row.group, id);
  if (!p5) return { ...UNBOUNDED, missing: true, similar };
  return { known: ZERO, low: p5, middle: p50, high: p95, missing: true, similar };
}

/** @param {Entry} entry with a food */
export function gramsOf(entry) {
  if (entry.own) return entry.own.grams && entry.own.grams.times(entry.share ?? ZERO);
  if (entry.grams !== undefined) return Fraction.of(entry.grams);
  const portion = foods.get(entry.food ?? '')?.portions.find(({ name }) => name === entry.portion);
  if (!portion) throw new Error(`no portion ${entry.portion}`);
  return portion.grams.times(Fraction.of(entry.count ?? 1));
}

/** @type {WeakMap<Entry, Map<string, Value>>} */
const brought = new WeakMap();

/**
 * What an entry brings, worked out once.
 * @param {Entry} entry @param {string} id @returns {Value}
 */
export function bring(entry, id) {
  const values = brought.get(entry) ?? new Map();
  brought.set(entry, values);
  if (!values.has(id)) values.set(id, workOut(entry, id));
  return values.get(id);
}

/** Where an entry's amounts are counted in the split of a total. @param {Entry} entry @returns {'food'|'supplement'|'water'} */
export function originOf(entry) {
  if (entry.water) return 'water';
  return entry.supplement === undefined && entry.formula === undefined && entry.from !== 'supplement' ? 'food' : 'supplement';
}

/** A supplement or water: what it names, and nothing else. @param {Entry} entry @param {string} id @returns {Value} */
function takenIn(entry, id) {
  const nutrient = nutrientOf(id);
  const label = entry.nutrients?.[id];
  if (label !== undefined) return { ...exactly(Fraction.of(label)), missing: false, similar: 0 };
  if (nutrient.made_of?.length) return sumOfParts(nutrient, (part) => bring(entry, part));
  if (entry.nutrients) return { ...NOTHING, missing: false, similar: 0 };
  if (!entry.water) {
    const read = readLabel(/** @type {import('./supplements.js').Label} */ (entry));
    return { ...(read.brought.get(id) ?? NOTHING), missing: false, similar: 0 };
  }
  const amount = fromWater(entry.water, id);
  return amount ? { ...exactly(amount), missing: false, similar: 0 } : { ...UNBOUNDED, missing: true, similar: 0 };
}

/**
 * A share of something the plan describes: the sum of its parts.
 * @param {Entry} entry @param {(part: Entry) => Interval} valueOf @returns {Interval}
 */
function shareOf({ own, share }, valueOf) {
  /** @type {Interval} */
  let sum = NOTHING;
  for (const part of own?.parts ?? []) sum = plus(sum, valueOf(part));
  return times(sum, share ?? ZERO);
}

/**
 * Typed-in amounts say nothing of a nutrient they do not name.
 * @param {Entry} entry @param {string} id @returns {Value}
 */
function workOut(entry, id) {
  if (entry.own) {
    const lacking = entry.own.parts.map((part) => bring(part, id)).filter(({ missing }) => missing);
    const lent = lacking.filter(({ below }) => !below);
    const similar = lent.length > 0 ? Math.min(...lent.map((value) => value.similar)) : 0;
    return { ...shareOf(entry, (part) => bring(part, id)), missing: lacking.length > 0, similar, below: lacking.length > 0 && lent.length === 0 };
  }
  if (entry.food !== undefined) {
    const content = per100Grams(entry.food, id);
    const { missing, similar, below } = content;
    return { ...times(content, /** @type {Fraction} */ (gramsOf(entry)).over(new Fraction(100n))), missing, similar, below };
  }
  if (originOf(entry) !== 'food') return takenIn(entry, id);
  const typed = entry.exact?.[id] ?? (entry.nutrients?.[id] === undefined ? undefined : Fraction.of(entry.nutrients[id]));
  if (typed !== undefined) return { ...exactly(typed), missing: false, similar: 0 };
  const nutrient = nutrientOf(id);
  if (nutrient.made_of?.length) return sumOfParts(nutrient, (part) => bring(entry, part));
  return { ...UNBOUNDED, missing: true, similar: 0 };
}

/** @param {Fraction|null} high @returns {Interval} somewhere from nothing to `high` */
function upTo(high) {
  return high?.isZero ? NOTHING : { known: ZERO, low: ZERO, middle: null, high };
}

/**
 * How much of what an entry brings counts against a limit of the scope.
 * @param {Entry} entry @param {string} id @param {string} scope @returns {Interval}
 */
export function countedPart(entry, id, scope) {
  const part = scope === 'total' ? undefined : nutrientOf(id).parts?.find((candidate) => candidate.scope === scope);
  if (!part) return bring(entry, id);
  if (entry.own) return shareOf(entry, (one) => countedPart(one, id, scope));
  if (originOf(entry) === 'supplement') {
    const whole = bring(entry, id);
    if (scope === 'supplemental_only') return whole;
    const named = part.counts ? bring(entry, part.counts) : null;
    if (named && !named.high?.isZero) return named;
    return upTo(whole.high && whole.high.times(ratio(part.times, part.per)));
  }
  if (entry.food !== undefined || entry.water) {
    if (part.counts) return bring(entry, part.counts);
    return part.bounded_by ? upTo(bring(entry, part.bounded_by).high) : NOTHING;
  }
  if (entry.from === 'food' && scope === 'supplemental_only') return NOTHING;
  for (const named of [part.counts, part.bounded_by]) {
    if (!named || entry.nutrients?.[named] === undefined) continue;
    const amount = bring(entry, named);
    return named === part.counts ? amount : upTo(amount.high);
  }
  const whole = bring(entry, id).high;
  return upTo(whole && whole.times(ratio(part.times, part.per)));
}
