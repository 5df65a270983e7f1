// The report as the design defines it, worked out with exact fractions.
import { AnyOf } from './compare.js';
import { conflictsOf } from './conflicts.js';
import { findingsOf, stricterLimits } from './findings.js';
import { confidencesOf } from './confidence.js';
import { indicesOf } from './indices.js';
import { Fraction, ZERO } from './fraction.js';
import { NOTHING, plus, times } from './interval.js';
import { settle } from './own.js';
import { bring, countedPart, nutrients, originOf } from './nutrients.js';
import { basisUsed, figuresOf, whoOf } from './person.js';
import { ratiosOf } from './ratios.js';
import { safetyOf } from './safety.js';
import { readLabel } from './supplements.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {import('./nutrients.js').Entry} Entry
 * @typedef {{date?: string, complete?: boolean, entries: Entry[]}} Day
 * @typedef {{format: string, person?: import('./person.js').Person, reference?: string, days: Day[],
 *            foods?: Record<string, import('./own.js').OwnFood>, recipes?: Record<string, import('./own.js').Recipe>,
 *            ratio_bands?: Record<string, string|{low: number, high: number}>, basis?: import('./person.js').Bases}} Plan
 * @typedef {{place: string, entry: Entry}} Placed
 */

/** Rounding of doubles decides nothing that lies nearer to an edge than this. */
const EDGE = new Fraction(1n, 10n ** 12n);

/** @param {Fraction} a @param {Fraction} edge */
export function isOnEdge(a, edge) {
  const [small, large] = a.compare(edge) < 0 ? [a, edge] : [edge, a];
  return large.compare(small.plus(large.times(EDGE))) <= 0;
}

/** @param {Plan} plan */
function counted(plan) {
  const days = plan.days.map((day, index) => ({ day, index })).filter(({ day }) => day.complete !== false && day.entries.length > 0);
  /** @type {Placed[]} */
  const placed = days.flatMap(({ day, index }) => day.entries.map((entry, i) => ({ place: `/days/${index}/entries/${i}`, entry })));
  return { days: days.length, placed };
}

/**
 * The mean over the days of what `valueOf` finds in each entry.
 * @param {Placed[]} placed @param {number} days @param {(entry: Entry) => Interval} valueOf @returns {Interval}
 */
function mean(placed, days, valueOf) {
  if (days === 0) return { known: ZERO, low: ZERO, middle: null, high: null };
  let sum = NOTHING;
  for (const { entry } of placed) sum = plus(sum, valueOf(entry));
  return times(sum, new Fraction(1n, BigInt(days)));
}

/**
 * The five largest contributors. Of amounts that are equal any may come first, as rounding has it.
 * @param {Placed[]} placed @param {number} days @param {string} nutrient
 */
function topOf(placed, days, nutrient) {
  const shares = placed
    .map(({ place, entry }) => ({ place, value: bring(entry, nutrient) }))
    .map(({ place, value }) => ({ place, amount: (value.middle ?? value.known).over(new Fraction(BigInt(days || 1))) }))
    .filter(({ amount }) => !amount.isZero)
    .sort((a, b) => b.amount.compare(a.amount));
  return shares.slice(0, 5).map(({ amount }) => ({
    entry: new AnyOf(shares.filter((share) => isOnEdge(share.amount, amount)).map(({ place }) => place)),
    amount,
  }));
}

/** @param {Interval} amount @param {Fraction} target */
function adequacyStatus(amount, target) {
  if (isOnEdge(amount.low, target)) return new AnyOf(['met', 'below', 'unknown']);
  if (amount.low.compare(target) >= 0) return 'met';
  if (amount.high && isOnEdge(amount.high, target)) return new AnyOf(['below', 'unknown']);
  return amount.high && amount.high.compare(target) < 0 ? 'below' : 'unknown';
}

/** @param {Interval} amount @param {Fraction} limit */
function limitStatus(amount, limit) {
  if (isOnEdge(amount.low, limit)) return new AnyOf(['over', 'within', 'unknown']);
  if (amount.low.compare(limit) > 0) return 'over';
  if (amount.high && isOnEdge(amount.high, limit)) return new AnyOf(['within', 'unknown']);
  return amount.high && amount.high.compare(limit) <= 0 ? 'within' : 'unknown';
}

/** The amount as the reference counts it: somewhere in a range where its form is another one. @param {Interval} amount @param {import('./person.js').Row} row */
function inForm(amount, { form }) {
  if (!form) return amount;
  const [least, most] = [form.least, form.most].map((factor) => Fraction.of(factor.times).over(Fraction.of(factor.per)));
  return { known: amount.known.times(least), low: amount.low.times(least), middle: null, high: amount.high && amount.high.times(most) };
}

/** @param {Record<string, Interval>} intake @param {import('./person.js').Who} who @param {Plan} plan @param {number} days */
function adequacyOf(intake, who, plan, days) {
  return who.reference.rows.map((row) => {
    const { kind, target, ear } = figuresOf(row, who);
    const amount = inForm(intake[row.nutrient], row);
    return {
      nutrient: row.nutrient,
      kind,
      target,
      ear: target && ear,
      status: target ? adequacyStatus(amount, target) : 'no_reference',
      share: target && amount.middle && amount.middle.over(target),
      ...confidencesOf(plan.person, row.nutrient, target && ear, amount, days),
      form: (target && row.form?.name) ?? null,
      basis: basisUsed(row, who),
      counted: amount,
    };
  });
}

/** @param {Placed[]} placed @param {number} days @param {import('./person.js').Who} who */
function limitsOf(placed, days, who) {
  const { reference } = who;
  return reference.rows.flatMap((row) => {
    const { limit, cdrr } = figuresOf(row, who);
    const found = [];
    for (const [kind, edge, scope] of /** @type {const} */ ([[row.limit_kind ?? 'UL', limit, row.limit_scope], [reference.reduce_kind, cdrr, 'total']])) {
      if (!edge) continue;
      const amount = mean(placed, days, (entry) => countedPart(entry, row.nutrient, scope));
      found.push({ nutrient: row.nutrient, kind, limit: edge, scope, amount: amount.middle, status: limitStatus(amount, edge), low: amount.low });
    }
    return found;
  });
}

/**
 * What is known of a total, by where it comes from.
 * @param {Placed[]} placed @param {number} days @param {string} id
 */
function splitOf(placed, days, id) {
  const from = (/** @type {string} */ origin) => mean(placed.filter(({ entry }) => originOf(entry) === origin), days, (entry) => bring(entry, id)).known;
  return { food: from('food'), supplement: from('supplement'), water: from('water') };
}

/** @param {Placed} placed */
function supplementOf({ place, entry }) {
  const { element, readings, used } = readLabel(/** @type {import('./supplements.js').Label} */ (entry));
  return { entry: place, form: entry.supplement ?? null, element, readings, used };
}

/**
 * Intake, adequacy, limits and ratios of a valid plan, numbers as exact fractions.
 * @param {Plan} document
 */
export function assess(document) {
  const plan = settle(document);
  const { days, placed } = counted(plan);
  const who = whoOf(plan.person, plan.reference, plan.basis);
  /** @type {Record<string, Interval>} */
  const amounts = Object.fromEntries(nutrients.map(({ id }) => [id, mean(placed, days, (entry) => bring(entry, id))]));
  const intake = nutrients.map(({ id, unit }) => {
    const lacking = placed.filter(({ entry }) => bring(entry, id).missing);
    const missing = lacking.map(({ place }) => place);
    const lent = lacking.filter(({ entry }) => !bring(entry, id).below);
    const borrowed_from = lent.length > 0 ? Math.min(...lent.map(({ entry }) => bring(entry, id).similar)) : null;
    return [id, {
      unit, ...amounts[id], ...splitOf(placed, days, id), missing, borrowed_from, top: topOf(placed, days, id),
    }];
  });
  const adequacy = adequacyOf(amounts, who, plan, days);
  const limits = limitsOf(placed, days, who);
  const ratios = ratiosOf(plan, amounts, who);
  const conflicts = conflictsOf(plan, amounts, who);
  const countedOf = (/** @type {string} */ nutrient, /** @type {string} */ scope) => mean(placed, days, (entry) => countedPart(entry, nutrient, scope));
  const stricter = stricterLimits(plan.person, limits.filter(({ kind }) => kind !== who.reference.reduce_kind), countedOf);
  const missing = Object.fromEntries(intake.map(([id, one]) => [id, /** @type {any} */ (one).missing]));
  const supplements = placed.filter(({ entry }) => entry.supplement !== undefined || entry.formula !== undefined).map(supplementOf);
  return {
    person: { life_stage: who.stage, reference: who.reference.id },
    days: { counted: days, excluded: plan.days.length - days },
    intake: Object.fromEntries(intake),
    adequacy: adequacy.map(({ counted: _counted, ...one }) => one),
    limits: limits.map(({ low: _low, ...limit }) => limit),
    ratios,
    indices: indicesOf(plan.person, amounts, placed, days),
    conflicts,
    safety: safetyOf(plan.person, amounts),
    ...findingsOf(plan.person, { adequacy, limits, ratios, conflicts, stricter, missing, supplements }, amounts, who.reference),
    supplements,
  };
}
