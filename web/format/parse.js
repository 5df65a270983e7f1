// What somebody typed into a number field. `1,5` is 1.5 and never 1; an empty field is missing and never 0. Digits and signs of every
// language of the page are read on every page. What could mean two numbers is asked about and never guessed.
import { locale as ownLocale } from './locale.js';

/**
 * @typedef {{ large: string, small: string }} Readings the two numbers that were possible, each as it can be typed
 * @typedef {{ ok: true, value: number | null } | { ok: false, code: 'not_a_number' | 'negative' | 'ambiguous', params?: Readings }} Parsed
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

/** The Arabic sign between a whole number and its decimals. It means nothing else, unlike the comma and the point. */
const ARABIC_DECIMAL = '\u066b';
/** Signs between thousands that mean nothing else: the Arabic one, apostrophes, and spaces, narrow and wide. */
const SURE_GROUP = /[\u066c'\u2019 \u00a0\u2007\u2009\u202f]/;
const SURE_GROUPED = new RegExp(`^[1-9]\\d{0,2}(${SURE_GROUP.source})\\d{3}(?:\\1\\d{3})*(?:[.,${ARABIC_DECIMAL}]\\d*)?$`);
const GROUPED = new RegExp(`^[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*((?!\\1)[.,${ARABIC_DECIMAL}]\\d*)?$`);
const PLAIN = new RegExp(`^(?:\\d+[.,${ARABIC_DECIMAL}]?\\d*|[.,${ARABIC_DECIMAL}]\\d+)$`);
/** Marks that only say in which direction to read. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** @type {Parsed} */
const NOT_A_NUMBER = { ok: false, code: 'not_a_number' };

/**
 * Arabic and Persian digits become 0 to 9, the Arabic comma a comma.
 * @param {string} typed
 */
function inPlainDigits(typed) {
  return typed
    .replace(DIRECTION_MARKS, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll('\u060c', ',')
    .trim();
}

/**
 * The sign between thousands, or '' where readers of the language do not agree: Mexico and Spain write the comma and the point the other way
 * round, as do Egypt and Morocco. A locale that names the country settles it.
 * @param {string} locale
 */
function groupSign(locale) {
  if (/^(?:es|ar)(?:-u-.*)?$/.test(locale)) return '';
  return new Intl.NumberFormat(locale).formatToParts(12345.5).find(({ type }) => type === 'group')?.value ?? '';
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

/** @param {string} text with one decimal sign at most */
const numberFrom = (text) => Number(text.replace(/[.,\u066b]/, '.'));

/**
 * `1.500` where the point is not, or not surely, the language's sign between thousands.
 * @param {string} text
 * @param {string} locale
 * @returns {Parsed}
 */
function ambiguous(text, locale) {
  const [whole, rest] = text.split(/[.,]/);
  const small = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 }).format(numberFrom(text));
  // Three decimals could be taken for thousands again; a fourth says what is meant.
  const clear = rest.endsWith('0') ? small : `${small}0`;
  return { ok: false, code: 'ambiguous', params: { large: whole + rest, small: clear.replace(DIRECTION_MARKS, '') } };
}

/**
 * Digits with at most one decimal sign, which may be a comma or a point, and with signs between thousands.
 * @param {string} text
 * @param {string} locale
 * @returns {Parsed}
 */
function parseDecimal(text, locale) {
  if (SURE_GROUPED.test(text)) return { ok: true, value: numberFrom(text.replace(new RegExp(SURE_GROUP, 'g'), '')) };
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, sign, more, decimals] = grouped;
    if (more === undefined && decimals === undefined && sign !== groupSign(locale)) return ambiguous(text, locale);
    return { ok: true, value: numberFrom(text.replaceAll(sign, '')) };
  }
  return PLAIN.test(text) ? { ok: true, value: numberFrom(text) } : NOT_A_NUMBER;
}

/**
 * @param {string} typed
 * @param {string} [locale]
 * @returns {Parsed}
 */
export function parseNumber(typed, locale = ownLocale) {
  const text = inPlainDigits(typed);
  if (text === '') return { ok: true, value: null };
  const negative = /^[-\u2212\u2013]\s*/.exec(text);
  const digits = negative ? text.slice(negative[0].length) : text;
  const fraction = parseFraction(digits);
  const parsed = fraction === null ? parseDecimal(digits, locale) : /** @type {Parsed} */ ({ ok: true, value: fraction });
  if (!parsed.ok) return parsed;
  if (!Number.isFinite(parsed.value)) return NOT_A_NUMBER;
  if (negative && parsed.value !== 0) return { ok: false, code: 'negative' };
  return { ok: true, value: parsed.value };
}

/**
 * What a number that can be read in two ways may mean, for the words beside its field.
 * @param {string} typed
 */
export function readingsOf(typed) {
  const parsed = parseNumber(typed);
  return parsed.ok ? {} : { ...parsed.params };
}

/**
 * A number as one types it, so that reading it gives the same number.
 * @param {number} value
 * @param {string} [to]
 */
export function asTyped(value, to = ownLocale) {
  const text = new Intl.NumberFormat(to, { useGrouping: false, maximumFractionDigits: 12, numberingSystem: 'latn' }).format(value);
  return parseNumber(text, to).ok ? text : `${text}0`;
}

/**
 * The same number as it is typed in another language, so that a change of language changes no number. What is not a number stays as it is.
 * @param {string} typed
 * @param {string} from
 * @param {string} to
 */
export function retyped(typed, from, to) {
  const parsed = parseNumber(typed, from);
  return parsed.ok && parsed.value !== null ? asTyped(parsed.value, to) : typed;
}
