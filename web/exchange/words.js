// What the page says about files and links.
import { has, t } from '../messages/t.js';
import { problemInWords } from '../model/problems.js';
import { formatDay } from '../format/dates.js';
import { formatPrinted } from '../format/numbers.js';

/** @typedef {import('../engine/problem.js').NutrientBalanceError} Problem */
/** @typedef {import('./brought.js').Note} Note */
/** @typedef {import('./brought.js').LineProblem} LineProblem */

const mostNames = 8;

/** @type {import('./read-file.js').Words} */
export const fileWords = {
  supplement: (form) => (has(`supplement.name_${form}`) ? t(`supplement.name_${form}`) : form.replace(/_/g, ' ')),
  typed: t('exchange.word_typed'),
  water: t('exchange.word_water'),
  cronometer: t('exchange.word_cronometer'),
  product: t('exchange.word_product'),
  serving: t('exchange.word_serving'),
};

/** Names side by side; they have commas of their own. @param {string[]} names */
export const allNames = (names) => names.join('; ');

/** The first of many names. @param {string[]} names */
export function namesInWords(names) {
  const shown = allNames(names.slice(0, mostNames));
  return names.length > mostNames ? t('exchange.and_more', { names: shown, n: formatPrinted(names.length - mostNames) }) : shown;
}

/** @param {unknown} thrown what reading a file or a link threw */
export function fileProblem(thrown) {
  const { code, path = '', detail = {} } = /** @type {Problem} */ (thrown);
  const known = code !== undefined && has(`exchange.problem_${code}`);
  const problem = known ? t(`exchange.problem_${code}`) : problemInWords({ code: code ?? 'internal', path, detail });
  return typeof detail.line === 'number' ? t('exchange.problem_line', { problem, line: detail.line }) : problem;
}

/** @param {Note} note */
export const noteInWords = ({ code, n = 0, names = [] }) => t(`exchange.note_${code}`, { n, names: namesInWords(names) });

/** @param {LineProblem} problem */
export const lineInWords = ({ line, code, cell = '', near = '' }) =>
  t('exchange.line', { line, problem: t(`exchange.line_${code}`, { cell, near: near || 'none' }) });

/** @param {string} date */
export const dateInWords = (date) => formatDay(date, { dateStyle: 'long' });
