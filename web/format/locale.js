// How this reader writes numbers and dates: as their own region does where the browser names one of the page's language, else as the
// language does.
import { language, languages } from '#messages';

/**
 * @param {string} spoken the language of the page
 * @param {readonly string[]} preferred the reader's languages, the best first
 */
export function localeFor(spoken, preferred) {
  // The pseudo-locale counts as English does.
  const id = spoken.replace(/-.*/, '');
  const own = preferred.find((tag) => new RegExp(`^${id}(?:-|$)`, 'i').test(tag)) ?? id;
  // Arab countries differ in their digits, and browsers differ in what they take for Arabic without a country. Labels, food tables and the
  // axes of the picture have the digits 0 to 9, so the page has them too, and reads both.
  return id === 'ar' ? `${own.replace(/-u-.*/i, '')}-u-nu-latn` : own;
}

/** @param {string} tag */
function known(tag) {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const preferred = typeof document === 'undefined' ? [] : (navigator.languages ?? []).filter(known);

export let locale = localeFor(String(language), preferred);

const isRightToLeft = () => languages.find(({ id }) => id === language)?.dir === 'rtl';

/** Whether words run from right to left. */
export let rightToLeft = isRightToLeft();

/** After the language has changed. A page has one language for as long as it is open; widgets beside each other may have several. */
export function changeOver() {
  locale = localeFor(String(language), preferred);
  rightToLeft = isRightToLeft();
}

/**
 * A name or another stretch of text that reads in its own direction, whatever stands around it. Drawings run from left to right in every
 * language; their words do as they do.
 * @param {string} text
 */
export const isolated = (text) => (rightToLeft ? `\u2068${text}\u2069` : text);

/**
 * A number, range or ratio that keeps its order among words that run from right to left.
 * @param {string} text
 */
export const leftToRight = (text) => (rightToLeft ? `\u2066${text}\u2069` : text);
