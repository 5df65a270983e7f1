// What somebody typed into a number field. `1,5` is 1.5 and never 1; an empty field is missing and never 0.

/**
 * @typedef {{ ok: true, value: number | null } | { ok: false, code: 'not_a_number' | 'negative' }} Parsed
 *   value null: nothing was typed
 */

/** @type {Record<string, number>} */
const FRACTIONS = {
  '¼': 1 / 4, '½': 1 / 2, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5,
  '⅙': 1 / 6, '⅚': 5 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8,
};
const FRACTION_SIGNS = Object.keys(FRACTIONS).join('');
const WITH_SIGN = new RegExp(`^(\\d*)\\s*([${FRACTION_SIGNS}])$`, 'u');
const WITH_STROKE = /^(?:(\d+)\s+)?(\d+)\s*[/\u2044]\s*(\d+)$/;

/** @type {Parsed} */
const NOT_A_NUMBER = { ok: false, code: 'not_a_number' };

/**
 * @param {string} locale
 * @returns {',' | '.'}
 */
function decimalSign(locale) {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.';
}

/**
 * ½, 1½, 1 ½, 1/2, 1 1/2.
 * @param {string} text
 * @returns {number | null}
 */
function parseFraction(text) {
  const sign = WITH_SIGN.exec(text);
  if (sign) return Number(sign[1] || 0) + FRACTIONS[sign[2]];
  const stroke = WITH_STROKE.exec(text);
  if (!stroke || Number(stroke[3]) === 0) return null;
  return Number(stroke[1] ?? 0) + Number(stroke[2]) / Number(stroke[3]);
}

/**
 * Digits with at most one decimal sign. Both `,` and `.` are taken as the decimal sign, except where the locale groups
 * thousands with that sign and the number has exactly that shape: in English `1,200` is one thousand two hundred.
 * @param {string} text
 * @param {string} locale
 * @returns {number | null}
 */
function parseDecimal(text, locale) {
  const decimal = decimalSign(locale);
  const group = decimal === '.' ? ',' : '.';
  const grouped = new RegExp(`^[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}\\d*)?$`);
  if (grouped.test(text)) return Number(text.split(group).join('').replace(decimal, '.'));
  const spaced = /^[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+(?:[.,]\d*)?$/;
  const plain = spaced.test(text) ? text.replace(/[ \u00a0\u202f']/g, '') : text;
  if (!/^(?:\d+[.,]?\d*|[.,]\d+)$/.test(plain)) return null;
  return Number(plain.replace(',', '.'));
}

/**
 * @param {string} typed
 * @param {string} [locale]
 * @returns {Parsed}
 */
export function parseNumber(typed, locale = 'en') {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const negative = /^[-\u2212\u2013]\s*/.exec(text);
  const digits = negative ? text.slice(negative[0].length) : text;
  const value = parseFraction(digits) ?? parseDecimal(digits, locale);
  if (value === null || !Number.isFinite(value)) return NOT_A_NUMBER;
  if (negative && value !== 0) return { ok: false, code: 'negative' };
  return { ok: true, value };
}
