// A question for a pharmacist or doctor in plain words, with the figures behind it. Pure.
import { formatAmount, formatRange } from '../format/numbers.js';
import { withUnit } from '../format/units.js';

/** @typedef {import('../engine/question-documents.js').SupplementQuestion} SupplementQuestion */
/** @typedef {import('../picture/documents.js').Translate} Translate */

/** @typedef {{nutrient: string, title: string, words: string, figures: {name: string, value: string}[], spacing: string[]}} Question */

/**
 * No more than the core says, in the steps that amounts are printed in.
 * @param {number} amount
 */
const roundedDown = (amount) => (amount >= 10 ? Math.floor(amount) : Math.floor(amount * 10) / 10);

/** @param {{low: number, high: number | null}} range @param {string} nutrient @param {Translate} t */
const rangeOf = ({ low, high }, nutrient, t) => (high === null ? t('bars.at_least', { amount: formatAmount(low, nutrient) }) : formatRange(low, high, nutrient));

/**
 * @param {SupplementQuestion['spacing'][number]} hours
 * @param {Translate} t
 */
function spacingOf({ medicine, hours_before: before, hours_after: after }, t) {
  const both = before !== null && after !== null ? 'both' : before !== null ? 'before' : 'after';
  return t('ideas.ask_spacing', { medicine: t(`medicines.${medicine}`), both, before: before ?? 0, after: after ?? 0 });
}

/**
 * @param {SupplementQuestion} question
 * @param {{intake: Record<string, {unit: string}>}} report
 * @param {Translate} t
 * @returns {Question}
 */
export function questionOf({ nutrient, target, today, after_food: food, amount, with_it: then, limit, forms, spacing }, report, t) {
  const { unit } = report.intake[nutrient];
  const name = t('ideas.nutrient', { nutrient });
  /** @param {number} value */
  const exact = (value) => withUnit(formatAmount(value, nutrient), unit);
  /** @param {{low: number, high: number | null}} range */
  const range = (range) => withUnit(rangeOf(range, nutrient, t), unit);
  const [a, b = ''] = forms.map(({ form }) => t(`ideas.form_${form}`));
  return {
    nutrient,
    title: t('ideas.ask_about', { name }),
    words: t('ideas.ask', { name, food: range(food), target: exact(target), amount: exact(roundedDown(amount)), n: forms.length, a, b }),
    figures: [
      { name: t('ideas.ask_today'), value: range(today) },
      { name: t('ideas.ask_food'), value: range(food) },
      { name: t('ideas.ask_then'), value: range(then) },
      {
        name: t('ideas.ask_limit', { part: limit.scope === 'total' ? 'total' : 'supplements' }),
        value: t('ideas.ask_limit_of', { limit: exact(limit.limit), counted: range(limit.counted) }),
      },
    ],
    spacing: spacing.map((hours) => spacingOf(hours, t)),
  };
}
