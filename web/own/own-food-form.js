// What the form of an own food holds, and the document it stands for. Pure: no page, no engine.
import { asTyped, parseNumber } from '../format/parse.js';

/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {{nutrient: string, amount: string, unit: string}} Row one line of the label, as typed; the unit may be "percent" */
/** @typedef {{name: string, per: 'grams' | 'portion', grams: number, portion: string, weight: string, rows: Row[], kept: Record<string, number>}} Form */
/** @typedef {Record<string, string>} Problems the sentence's key by the id of a field; an amount's field is called "amount-NUTRIENT" */

/** What a label prints besides the nutrients of the tables. @type {Record<string, string[]>} */
const printed = { salt: ['g'], energy: ['kcal', 'kJ'] };

/** The units that a nutrient may be printed in. @param {string} nutrient @param {string} unit of the tables @returns {string[]} */
export const unitsFor = (nutrient, unit) => printed[nutrient] ?? [...new Set([unit, 'g', 'mg', 'ug']), 'percent'];

/** @type {Form} */
export const emptyForm = {
  name: '', per: 'grams', grams: 100, portion: '', weight: '', kept: {},
  rows: [{ nutrient: 'calcium', amount: '', unit: 'mg' }, { nutrient: 'magnesium', amount: '', unit: 'mg' }],
};

/** @param {string} nutrient @param {OwnFood['nutrients'][string]} stated @param {Record<string, string>} units @returns {Row} */
function rowFrom(nutrient, stated, units) {
  if (nutrient === 'energy_kj') return { nutrient: 'energy', amount: asTyped(Number(stated)), unit: 'kJ' };
  if (typeof stated === 'number') return { nutrient, amount: asTyped(stated), unit: printed[nutrient]?.[0] ?? units[nutrient] ?? 'mg' };
  return 'percent' in stated ? { nutrient, amount: asTyped(stated.percent), unit: 'percent' } : { nutrient, amount: asTyped(stated.amount), unit: stated.unit };
}

/**
 * @param {OwnFood} food
 * @param {Record<string, string>} units of the tables, by nutrient
 * @returns {Form}
 */
export function formFrom({ name, per_grams: grams = 100, per_portion: per, portions = {}, nutrients }, units) {
  const stated = Object.entries(nutrients).map(([nutrient, amount]) => rowFrom(nutrient, amount, units));
  const rows = [...emptyForm.rows.filter((row) => !stated.some(({ nutrient }) => nutrient === row.nutrient)), ...stated];
  const portion = per ?? Object.keys(portions)[0] ?? '';
  const { [portion]: weight, ...kept } = portions;
  return { name, per: per ? 'portion' : 'grams', grams, portion, weight: weight === undefined ? '' : asTyped(weight), rows, kept };
}

/** @param {string} text @returns {number | null} */
function numberIn(text) {
  const parsed = parseNumber(text);
  return parsed.ok ? parsed.value : null;
}

/** What is wrong with the weight of the portion. @param {Form} form @returns {Problems} */
function weightProblem({ per, portion, weight }) {
  const parsed = parseNumber(weight);
  if (!parsed.ok) return { weight: `errors.amount_${parsed.code}` };
  const missing = parsed.value === null && per === 'grams' && portion.trim() !== '';
  const impossible = parsed.value !== null && (parsed.value < 0.1 || parsed.value > 10000);
  return missing || impossible ? { weight: 'own.bad_weight' } : {};
}

/**
 * @param {Form} form
 * @returns {Problems} empty when the form stands for a food; the core may still object
 */
export function problemsOf(form) {
  const { name, per, portion, weight, rows } = form;
  const problems = weightProblem(form);
  if (name.trim() === '') problems.name = 'errors.name_missing';
  if (portion.trim() === '' && (per === 'portion' || weight.trim() !== '')) problems.portion = 'own.portion_missing';
  for (const { nutrient, amount } of rows) {
    const parsed = parseNumber(amount);
    if (!parsed.ok) problems[`amount-${nutrient}`] = `errors.amount_${parsed.code}`;
  }
  if (rows.every(({ amount }) => amount.trim() === '')) problems[`amount-${rows[0].nutrient}`] = 'own.no_amount';
  return problems;
}

/** @param {Row} row @param {number} value @returns {[string, OwnFood['nutrients'][string]]} */
function stated({ nutrient, unit }, value) {
  if (unit === 'percent') return [nutrient, { percent: value }];
  if (unit === 'kJ') return ['energy_kj', value];
  return [nutrient, nutrient in printed ? value : { amount: value, unit }];
}

/**
 * The food that a form without problems stands for.
 * @param {Form} form
 * @returns {OwnFood}
 */
export function foodFrom({ name, per, grams, portion, weight, rows, kept }) {
  const named = portion.trim();
  const weighed = numberIn(weight);
  const portions = { ...(named && weighed !== null ? { [named]: weighed } : {}), ...kept };
  const filled = rows.flatMap((row) => {
    const value = numberIn(row.amount);
    return value === null ? [] : [stated(row, value)];
  });
  return {
    name: name.trim(),
    ...(per === 'portion' ? { per_portion: named } : grams === 100 ? {} : { per_grams: grams }),
    nutrients: Object.fromEntries(filled),
    ...(Object.keys(portions).length > 0 ? { portions } : {}),
  };
}

/**
 * Where the core's objection to a food belongs in its form.
 * @param {{code: string, path: string}} problem
 * @returns {Problems}
 */
export function placed({ code, path }) {
  const nutrient = /\/nutrients\/(\w+)/.exec(path)?.[1];
  /** @type {Record<string, string>} */
  const words = { out_of_range: 'own.too_much', contradiction: 'own.contradiction', no_daily_value: 'own.no_daily_value' };
  if (nutrient) return { [`amount-${nutrient === 'energy_kj' ? 'energy' : nutrient}`]: words[code] ?? `errors.${code}` };
  if (path.includes('/portions') || path.includes('/per_')) return { weight: 'own.bad_weight' };
  return { name: `errors.${code}` };
}
