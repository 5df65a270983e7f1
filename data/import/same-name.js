/** When two tables' names of a food say the same. */

/** Words that a name may have or lack without meaning another food. */
const neutral = new Set([
  'a', 'added', 'all', 'and', 'as', 'average', 'd', 'fluid', 'food', 'for', 'form', 'from', 'in', 'mature', 'nfs', 'ns', 'of', 'or', 'plain', 'product',
  'program', 'regular', 'spice', 'the', 'to', 'type', 'unprepared', 'usda', 'variety', 'vitamin', 'with',
]);

/** Words that are needless too where the figures are the same anyway: they say what nobody would add. */
const needlessWithFigures = new Set([
  'commercial', 'commercially', 'drained', 'eat', 'enriched', 'generic', 'heat', 'milkfat', 'prepared', 'raw', 'ready', 'retail', 'serve', 'solid', 'uncooked',
  'unblanched', 'unroasted', 'unsalted', 'unsweetened', 'creamed',
]);

/** First parts of a name that only say what kind of food follows: "Nuts, almonds". */
const kinds = /^(nuts|seeds|spices|fish|beverages|candies|snacks|alcoholic beverages?|crustaceans|mollusks|cheese food|fast foods?|vegetables), /;

/** Salt told in one way: "with salt added" is salted, "without salt" says nothing. */
const salt = [
  { phrase: /\b(without salt|no salt)( added)?\b/g, word: ' ' },
  { phrase: /\b(with salt( added)?|salt added|with added salt)\b/g, word: ' salted ' },
];

/** @param {string} word */
const singular = (word) => word.replace(/(?<=\w{3})(?:(?<=o|ch|sh|x|ss)es|s)$/, '');

/**
 * The words of a name that tell it from other foods: small letters, no accents, no plural, no remark in brackets.
 * @param {string} name
 * @param {{ sameFigures?: boolean }} [options] sameFigures: the figures are the same, so fewer words have to be
 */
export function tellingWords(name, { sameFigures = false } = {}) {
  const plain = name.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\(.*?\)/g, ' ').replace(/\s+,/g, ',');
  const evenSalt = salt.reduce((text, { phrase, word }) => text.replace(phrase, word), plain);
  const words = (evenSalt.replace(kinds, '').match(/[a-z0-9.%]+/g) ?? []).map(singular).filter((word) => !neutral.has(word));
  return new Set(sameFigures ? words.filter((word) => !needlessWithFigures.has(word) && !word.endsWith('%')) : words);
}

/**
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
export const sameWords = (one, other) => one.size === other.size && one.size > 0 && [...one].every((word) => other.has(word));

/**
 * Whether one name has no word that the other has not.
 * @param {Set<string>} one
 * @param {Set<string>} other
 */
export const saysNoMore = (one, other) => one.size > 0 && [...one].every((word) => other.has(word));
