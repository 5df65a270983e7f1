// Food tables name foods from the general to the particular: "Cheese, cheddar". A picture has room for one or two words.

/** First words that name a shelf, not a food. */
const SHELVES = new Set([
  'nuts', 'seeds', 'fish', 'crustaceans', 'mollusks', 'spices', 'beverages', 'alcoholic beverage', 'alcoholic beverages', 'snacks',
  'candies', 'cheese', 'cereals', 'cereals ready-to-eat', 'fast foods', 'babyfood', 'game meat', 'restaurant', 'formulated bar',
  'leavening agents', 'sweeteners', 'salad dressing', 'vegetable oil', 'oil', 'desserts',
]);

/** First words that want the next word before them: "Bread, white" is white bread. */
const TURNED = new Set(['bread', 'soup', 'rice', 'juice', 'beans', 'milk shakes', 'sauce', 'tea']);
/** Second words that say how, not which. */
const STATES = /^(raw|cooked|boiled|roasted|dried|dry|canned|frozen|fresh|plain|fluid|unprepared|prepared|enriched|mature seeds|all types|ready-to-serve|ns)\b/i;
const LONGEST = 22;

/** @param {string} text */
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Whole words up to the longest length a picture takes.
 * @param {string} text
 */
function shortened(text) {
  if (text.length <= LONGEST) return text;
  let result = '';
  for (const word of text.split(' ')) {
    if (result && result.length + 1 + word.length > LONGEST) break;
    result = result ? `${result} ${word}` : word;
  }
  return result.replace(/\s+(and|or|with|in|of)$/i, '').slice(0, LONGEST);
}

const SEED = /^(\w+)(?: and \w+)? seeds?\b(?! (?:butter|flour|meal))/i;

/** @param {string} part */
const isBrand = (part) => /[A-Z]{3}/.test(part);

/**
 * The short form of a food's name: "Cheddar", "White bread", "Spinach".
 * @param {string} name as the food table prints it
 */
export function shortName(name) {
  const parts = name.replace(/\s*\([^)]*\)/g, '').split(/\s*,\s*/).filter((part) => part !== '');
  if (parts.length === 0) return shortened(name.trim());
  const head = parts[0].toLowerCase();
  const rest = parts.slice(1).filter((part) => !isBrand(part));
  const seed = head === 'seeds' && rest.length > 0 ? SEED.exec(rest[0]) : null;
  if (seed) return capitalised(`${seed[1]} seeds`);
  if (SHELVES.has(head) && rest.length > 0) return shortened(capitalised(rest[0]));
  if (TURNED.has(head) && rest.length > 0 && !STATES.test(rest[0])) return shortened(`${capitalised(rest[0])} ${head}`);
  return shortened(parts[0]);
}
