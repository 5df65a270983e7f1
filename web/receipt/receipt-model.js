// From a receipt of the core to rows and sentences: nothing is calculated here, everything is said.
import { shownName } from '../model/food-names.js';
import { formatAmount, formatPrinted, formatRange, formatRatio } from '../format/numbers.js';
import { formatUnit, withUnit } from '../format/units.js';

/** @typedef {import('../engine/documents.js').Receipt} Receipt */
/** @typedef {import('../picture/documents.js').Translate} Translate */
/** @typedef {{known: number, low: number, middle: number | null, high: number | null}} Amount */
/** @typedef {{name: string, weight: string, per100: string, brings: string}} Row */
/** @typedef {{name: string, unit: string, rows: Row[], total: string, days: number, sentences: string[], notes: string[]}} NutrientReceipt
 *   notes: of the reference, in its own words and in English */

/**
 * @param {Amount} amount
 * @param {string} nutrient
 * @param {Translate} t
 */
function range({ low, high }, nutrient, t) {
  return high === null ? t('bars.at_least', { amount: formatAmount(low, nutrient) }) : formatRange(low, high, nutrient);
}

/**
 * @param {any} entry
 * @param {Translate} t
 */
function per100(entry, t) {
  if (entry.per_100_g !== null) return formatPrinted(entry.per_100_g);
  if (entry.borrowed?.below_limit) return t('receipt.below');
  if (entry.borrowed) return t('receipt.borrowed', { n: formatPrinted(entry.borrowed.similar_foods) });
  return entry.missing ? t('receipt.not_stated') : t('receipt.label');
}

/**
 * The group of people that a reference names, in the reader's language. What the data calls otherwise stays as it is.
 * @param {string} label "Females 31-50 years"
 * @param {Translate} t
 */
export function lifeStageInWords(label, t) {
  const parts = /^(\w+),? (over )?(\d+)(?:-(\d+))? (months|years?)( and over)?$/.exec(label);
  if (!parts) return label;
  const [, group, over, low, high = '', unit, from] = parts;
  const span = over ? 'over' : from ? 'from' : high === '' ? 'one' : 'range';
  return t('receipt.life_stage', { group: group.toLowerCase(), span, low, high, unit });
}

/**
 * @param {any} nutrient
 * @param {Translate} t
 * @returns {string[]}
 */
function sentencesOf({ id, unit, target, adequacy, limits }, t) {
  const amount = (/** @type {number} */ value) => withUnit(formatPrinted(value), unit);
  const said = [];
  if (target?.recommended == null) said.push(t('receipt.target_none'));
  else {
    const params = { kind: target.kind, who: lifeStageInWords(target.life_stage_name, t), amount: amount(target.recommended) };
    const share = adequacy?.share ?? null;
    if (share === null || adequacy.counted?.middle == null) said.push(t('receipt.target_only', params));
    else {
      const percent = `${formatPrinted(Math.round(share * 100))}\u00a0%`;
      said.push(t('receipt.target', { ...params, share: percent, middle: formatAmount(adequacy.counted.middle, id), target: formatPrinted(target.recommended) }));
    }
  }
  for (const limit of limits ?? []) {
    said.push(t('receipt.limit', { kind: limit.kind, limit: amount(limit.limit), counted: withUnit(range(limit.counted, id, t), unit), scope: limit.scope }));
  }
  const chance = adequacy?.confidence;
  if (chance && chance.probability !== null) {
    const n = chance.days;
    const [within, requirement, ear] = [chance.sd_within, chance.sd_requirement, chance.ear].map((value) => formatAmount(value, id));
    said.push(t('receipt.chance', { chance: formatPrinted(Math.round(chance.probability * 100)), n, within, requirement, ear, unit: formatUnit(unit) }));
  }
  return said;
}

/**
 * @param {any} nutrient of a receipt
 * @param {Translate} t
 * @param {Map<string, string>} names of entries as the day list shows them, by pointer
 * @returns {NutrientReceipt}
 */
export function nutrientReceipt(nutrient, t, names) {
  const { id, unit, intake } = nutrient;
  const rows = intake.entries.map((/** @type {any} */ entry) => ({
    name: names.get(entry.entry) ?? shownName(entry.name),
    weight: entry.grams === null ? '' : withUnit(formatPrinted(Math.round(entry.grams * 10) / 10), 'g'),
    per100: per100(entry, t),
    brings: range(entry.amount, id, t),
  }));
  const [total, sentences, notes] = [withUnit(range(intake, id, t), unit), sentencesOf(nutrient, t), nutrient.target?.notes ?? []];
  return { name: t('bars.nutrient', { nutrient: id }), unit, rows, total, days: intake.days, sentences, notes };
}

/**
 * @param {any} ratio of a receipt
 * @param {Translate} t
 * @returns {string[]}
 */
export function ratioSentences({ numerator, denominator, factor, value, low, high }, t) {
  if (value === null) return [t('receipt.ratio_none')];
  const part = (/** @type {any} */ side) => `${withUnit(formatAmount(side.middle ?? side.low, side.nutrient), side.unit)} ${t('ideas.nutrient', { nutrient: side.nutrient })}`;
  const said = [t('receipt.ratio', { numerator: part(numerator), denominator: part(denominator), value: formatRatio(value) })];
  if (factor !== 1) said.push(t('receipt.ratio_factor', { factor: formatPrinted(factor) }));
  if (low !== null && high !== null && low !== high) said.push(t('receipt.ratio_range', { low: formatRatio(low), high: formatRatio(high) }));
  return said;
}

/**
 * The sources that the shown parts of a receipt name, in the receipt's order: it also holds ratios and indices, which have sources of their own.
 * @template T
 * @param {Record<string, T>} sources
 * @param {unknown[]} shown
 * @returns {T[]}
 */
export function citedBy(sources, shown) {
  /** @type {Set<string>} */
  const named = new Set();
  JSON.stringify(shown, (_, value) => {
    if (typeof value === 'string') named.add(value);
    return value;
  });
  return Object.entries(sources).filter(([id]) => named.has(id)).map(([, source]) => source);
}
