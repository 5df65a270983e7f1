// What the lists of foods and a food's own page show, as data. Amounts for grams come from the core's figures per 100 g.
import { isolated } from '../format/locale.js';
import { formatAmount, formatPrinted, formatRange } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { portionInWords } from '../model/portions.js';

/** @typedef {import('../engine/documents.js').FoodAnswer} FoodAnswer */
/** @typedef {import('../engine/documents.js').Content} Content */

/** Nutrients that one looks for in foods, the page's own pair first. */
export const RANKED = [
  'calcium', 'magnesium', 'potassium', 'phosphorus', 'iron', 'zinc', 'copper', 'manganese', 'selenium', 'fibre', 'protein', 'omega_3',
  'vitamin_a', 'vitamin_c', 'vitamin_d', 'vitamin_e', 'vitamin_k', 'thiamin', 'riboflavin', 'niacin', 'vitamin_b6', 'folate', 'vitamin_b12', 'choline',
];

export const PERS = ['portion', '100g', '100kcal'];

/** Food groups that one looks through; foods of the others are among all foods. */
export const GROUPS = [
  'vegetables', 'seaweeds', 'fruits', 'legumes', 'nuts_and_seeds', 'grains_and_pasta', 'breakfast_cereals', 'baked_products', 'dairy_and_eggs',
  'fish_and_shellfish', 'poultry', 'beef', 'pork', 'lamb_veal_and_game', 'sausages_and_cold_cuts', 'soups_and_sauces', 'mixed_dishes',
  'fats_and_oils', 'spices_and_herbs', 'snacks', 'sweets', 'beverages',
];

/** Sections of a food's page. What is in none of them is only a part of another nutrient, and left out. */
const SECTIONS = [
  ['calcium', 'magnesium'],
  ['energy', 'water', 'protein', 'fat', 'saturated_fat', 'carbohydrate', 'sugars', 'fibre', 'alcohol', 'caffeine'],
  ['phosphorus', 'potassium', 'sodium', 'iron', 'zinc', 'copper', 'manganese', 'selenium', 'iodine'],
  ['vitamin_a', 'vitamin_c', 'vitamin_d', 'vitamin_e', 'vitamin_k', 'thiamin', 'riboflavin', 'niacin', 'vitamin_b6', 'folate', 'vitamin_b12', 'choline'],
  ['linoleic_acid', 'alpha_linolenic_acid', 'omega_3'],
];

/**
 * One nutrient of a food in so many grams. `amount` is null where the table states none; then `below` is what it says that the food holds
 * less than, or `range` is what similar foods hold. Both are null where too few are known.
 * @typedef {{nutrient: string, amount: string | null, below: string | null, range: string | null, similar: number}} Row
 */

/**
 * @param {string} nutrient
 * @param {Content} content per 100 g
 * @param {number} grams
 * @returns {Row}
 */
function row(nutrient, { unit, amount, low, high, similar_foods: similar }, grams) {
  const scaled = (/** @type {number} */ value) => (value * grams) / 100;
  if (amount !== null) return { nutrient, amount: withUnit(formatAmount(scaled(amount), nutrient), unit), below: null, range: null, similar };
  const below = high !== null && similar === 0 ? withUnit(formatAmount(scaled(high), nutrient), unit) : null;
  const range = high !== null && similar > 0 ? withUnit(formatRange(scaled(low), scaled(high), nutrient), unit) : null;
  return { nutrient, amount: null, below, range, similar };
}

/**
 * Everything a food holds in so many grams, in sections.
 * @param {FoodAnswer} food
 * @param {number} grams
 * @returns {Row[][]}
 */
export function nutrientSections({ per_100_g: contents }, grams) {
  return SECTIONS.map((nutrients) => nutrients.filter((nutrient) => contents[nutrient]).map((nutrient) => row(nutrient, contents[nutrient], grams)));
}

/**
 * The amounts of food that a food's page offers: 100 g, its household portions, and the usual amount where that is several of one.
 * @param {FoodAnswer} food
 * @returns {{label: string, grams: number}[]}
 */
export function offeredPortions({ usual, portions }) {
  const several = usual.portion !== null && usual.count !== 1 ? [{ name: portionInWords(usual.portion, usual.count ?? 1), grams: usual.grams }] : [];
  const named = [...several, ...portions].flatMap(({ name, grams }) =>
    (grams === null ? [] : [{ label: `${isolated(name)} (${withUnit(formatPrinted(grams), 'g')})`, grams }]));
  return [{ label: withUnit('100', 'g'), grams: 100 }, ...named];
}

/**
 * The calcium to magnesium ratio of a food, or why it has none.
 * @param {FoodAnswer} food
 * @returns {{value: number} | {why: 'missing' | 'zero'}}
 */
export function calciumToMagnesium({ ratios, per_100_g: contents }) {
  const value = ratios.find(({ id }) => id === 'ca_mg')?.value ?? null;
  if (value !== null) return { value };
  const stated = ['calcium', 'magnesium'].every((nutrient) => contents[nutrient]?.amount !== null);
  return { why: stated ? 'zero' : 'missing' };
}
