// What the visitor's figures say, in words: each amount against what is recommended, and the ratio. The figures are the core's.
import { formatAmount, formatPrinted } from '../format/numbers.js';
import { locale } from '../format/locale.js';
import { withUnit } from '../format/units.js';
import { t } from '../messages/t.js';
import { standing, verdict } from '../model/verdict.js';
import { rangeInWords, sayAll } from '../model/words.js';
import { otherPairs } from '../ratio-strip/pairs-model.js';
import { build } from './files.js';

/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../engine/documents.js').TargetsAnswer} TargetsAnswer */
/** @typedef {{ nutrient: string, amount: string, of: string, words: string }} Figure */

/** A limit of any kind that is passed for sure. @param {Report} report @param {string} nutrient */
const passed = (report, nutrient) => report.limits.find((limit) => limit.nutrient === nutrient && limit.status === 'over');

/** What is recommended, where it is known. @param {Report} report @param {string} nutrient */
const targetOf = (report, nutrient) => report.adequacy.find((row) => row.nutrient === nutrient)?.target ?? null;

/** @param {Report} report @param {string} nutrient */
function standingInWords(report, nutrient) {
  const limit = passed(report, nutrient);
  const { unit, low, high } = report.intake[nutrient];
  if (limit) return t('calculator.standing', { standing: 'over', limit: withUnit(formatPrinted(limit.limit), unit) });
  const stands = standing(report, nutrient);
  const target = targetOf(report, nutrient);
  if ((stands === 'little' || stands === 'short') && target !== null && high !== null && low === high) {
    return t('calculator.short_by', { amount: withUnit(formatAmount(target - high, nutrient), unit) });
  }
  return t('calculator.standing', { standing: stands, limit: '' });
}

/**
 * @param {Report} report
 * @param {string} nutrient
 * @returns {Figure}
 */
export function figure(report, nutrient) {
  const { unit, low, high } = report.intake[nutrient];
  const target = targetOf(report, nutrient);
  // Nothing is known of it at all: “at least 0” would sound like little.
  if (low === 0 && high === null) return { nutrient: t(`nutrients.${nutrient}`), amount: t('calculator.not_known'), of: '', words: '' };
  const alone = target === null || passed(report, nutrient);
  return {
    nutrient: t(`nutrients.${nutrient}`),
    amount: rangeInWords({ low, high }, alone ? unit : '', nutrient),
    of: alone ? '' : t('calculator.of', { target: withUnit(formatPrinted(target), unit) }),
    words: report.person.life_stage === null ? '' : standingInWords(report, nutrient),
  };
}

/** @param {Report} report @param {string} ratio */
function pairInWords(report, ratio) {
  const pair = otherPairs(report).find(({ id }) => id === ratio);
  if (!pair) return '';
  return pair.value === null ? t('calculator.no_ratio') : t('calculator.ratio', { pair: pair.name, value: pair.value, basis: pair.basis });
}

/** Who proposed what for a pair, and where the day is. @param {Report} report @param {string} ratio */
function pairContext(report, ratio) {
  const pair = otherPairs(report).find(({ id }) => id === ratio);
  if (!pair) return '';
  const bands = pair.bands.map(({ note, verdict: words, ...band }) => t('calculator.band', { ...band, verdict: [words, note].filter(Boolean).join(' ') }).trim());
  return [...bands, ...pair.sentences].join(' ');
}

/**
 * The sentence that carries the answer, and what has to be said beside it.
 * @param {Report} report
 * @param {{ ratio: string | null, nutrients: string[] }} shown
 * @param {number} entries
 * @returns {{ headline: string, context: string }}
 */
export function answerInWords(report, { ratio, nutrients }, entries) {
  if (ratio === 'ca_mg') {
    const { headline, question, context } = verdict(report, { entries });
    // Who is asked stands below, with the way to answer.
    return { headline: sayAll(headline.filter(({ key }) => key !== 'verdict.nobody')), context: sayAll([...(question ? [question] : []), ...context]) };
  }
  const amounts = nutrients.map((nutrient) => figure(report, nutrient));
  // Where nothing can be compared, the amounts themselves are the answer.
  if (ratio === null && report.person.life_stage === null) return { headline: amounts.map(({ nutrient, amount }) => t('calculator.amount_line', { nutrient, words: amount })).join(' '), context: '' };
  const said = amounts.filter(({ words }) => words !== '').map(({ nutrient, words }) => t('calculator.amount_line', { nutrient, words }));
  if (ratio === null) return { headline: said.join(' '), context: '' };
  return { headline: [...said, pairInWords(report, ratio)].join(' '), context: pairContext(report, ratio) };
}

/**
 * What the figures say to a claim.
 * @param {Report} report
 * @param {{ nutrient?: string, ratio?: string }} check
 * @param {string[] | null} asked nutrients whose amounts were typed; null: foods say something of all
 */
export function figuresFor(report, { nutrient, ratio }, asked) {
  const open = (nutrient === undefined ? build.pairs[ratio ?? ''] : [nutrient]).filter((id) => asked !== null && !asked.includes(id));
  if (open.length > 0) return t('calculator.not_asked', { nutrients: new Intl.ListFormat(locale).format(open.map((id) => t(`nutrients.${id}`))) });
  if (nutrient !== undefined) {
    const { nutrient: name, amount, of, words } = figure(report, nutrient);
    const all = [amount, of].filter(Boolean).join(' ');
    return words ? t('calculator.amount_and', { nutrient: name, amount: all, words }) : t('calculator.amount_line', { nutrient: name, words: all });
  }
  if (ratio === 'ca_mg') return Object.values(answerInWords(report, { ratio, nutrients: [] }, 1)).join(' ');
  const bands = otherPairs(report).find(({ id }) => id === ratio)?.bands ?? [];
  return [pairInWords(report, ratio ?? ''), ...bands.map((band) => t('calculator.band', band).trim())].join(' ');
}
