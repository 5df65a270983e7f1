// A product of Open Food Facts as a food of one's own. Whatever unit a label was typed in, "calcium_100g" is in grams ("calcium_unit" only says
// how to show it); energy alone is in kcal or kJ. Newer products carry the same in "nutrition.aggregated_set", where each value has its unit.
import { shortened, worthSaying } from './brought.js';
import { clean, converted, unitNamed } from './units.js';

/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {import('./brought.js').Brought} Brought */
/** @typedef {import('./brought.js').Units} Units */

/** Their name of a nutrient and ours. */
const nutrients = Object.entries({
  fat: 'fat', 'saturated-fat': 'saturated_fat', sugars: 'sugars', fiber: 'fibre', proteins: 'protein', sodium: 'sodium', calcium: 'calcium', magnesium: 'magnesium',
  phosphorus: 'phosphorus', potassium: 'potassium', zinc: 'zinc', copper: 'copper', iron: 'iron', manganese: 'manganese', selenium: 'selenium', iodine: 'iodine',
  'vitamin-a': 'vitamin_a', 'vitamin-c': 'vitamin_c', 'vitamin-d': 'vitamin_d', 'vitamin-e': 'vitamin_e', 'vitamin-k': 'vitamin_k', 'vitamin-b1': 'thiamin',
  'vitamin-b2': 'riboflavin', 'vitamin-pp': 'niacin', 'vitamin-b6': 'vitamin_b6', 'vitamin-b9': 'folate', 'vitamin-b12': 'vitamin_b12', choline: 'choline',
  caffeine: 'caffeine', 'omega-3-fat': 'omega_3', 'alpha-linolenic-acid': 'alpha_linolenic_acid', 'linoleic-acid': 'linoleic_acid',
  'eicosapentaenoic-acid': 'epa', 'docosahexaenoic-acid': 'dha',
});
/** Labels differ in what these count: with or without fibre, percent by volume. */
const ambiguous = ['carbohydrates', 'alcohol'];
/** Sodium times 2.5 is what European labels print as salt (data/labels.json). */
const saltPerSodium = 2.5;

/** Numbers, also where they were written as text. @param {unknown} value */
function numeric(value) {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** @param {unknown} value */
const text = (value) => (typeof value === 'string' ? value.trim() : '');

/** @typedef {{of: 'g' | 'ml' | 'serving', amount: (name: string) => {value: number, unit: string} | null}} Panel how the amounts are found */

/** @param {any} set @returns {Panel} */
function newPanel(set) {
  const amount = (/** @type {string} */ name) => {
    const found = Object.hasOwn(set.nutrients, name) ? set.nutrients[name] : undefined;
    const value = numeric(found?.value);
    return value === null ? null : { value, unit: text(found.unit) };
  };
  return { of: set.per === '100ml' ? 'ml' : set.per === 'serving' ? 'serving' : 'g', amount };
}

/** @param {any} product @returns {Panel} */
function oldPanel(product) {
  const { nutriments } = product;
  const any100 = Object.keys(nutriments).some((key) => key.endsWith('_100g') && numeric(nutriments[key]) !== null);
  const end = any100 ? '_100g' : '_serving';
  const amount = (/** @type {string} */ name) => {
    const value = numeric(Object.hasOwn(nutriments, name + end) ? nutriments[name + end] : null);
    const unit = name === 'energy-kcal' ? 'kcal' : name.startsWith('energy') ? 'kJ' : 'g';
    return value === null ? null : { value, unit };
  };
  const liquid = [product.product_quantity_unit, product.serving_quantity_unit].some((unit) => text(unit).toLowerCase() === 'ml');
  return { of: !any100 ? 'serving' : liquid ? 'ml' : 'g', amount };
}

/** @param {Panel} panel @param {Units} units */
function amountsOf({ amount }, units) {
  /** @type {Record<string, number>} */
  const amounts = {};
  const keep = (/** @type {string} */ nutrient, /** @type {{value: number, unit: string} | null} */ found) => {
    const value = found && converted(found.value, found.unit, units[nutrient], nutrient);
    if (value !== null && value !== undefined) amounts[nutrient] ??= value;
  };
  for (const name of ['energy-kcal', 'energy-kj', 'energy']) keep('energy', amount(name));
  for (const [name, nutrient] of nutrients) keep(nutrient, amount(name));
  const salt = amount('salt');
  if (salt) keep('sodium', { ...salt, value: clean(salt.value / saltPerSodium) });
  return amounts;
}

/** @param {any} product */
function portionsOf(product) {
  const grams = numeric(product.serving_quantity);
  const unit = text(product.serving_quantity_unit) || (/\d\s*ml\b/i.test(text(product.serving_size)) ? 'ml' : 'g');
  if (!grams || grams > 10000 || unitNamed(unit) !== 'g') return {};
  return { [shortened(text(product.serving_size) || '1 serving')]: grams };
}

/** @param {any} value */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The product in an answer, or bare; null when it is none. @param {any} document */
export function productIn(document) {
  const product = isObject(document?.product) ? document.product : document;
  if (!isObject(product)) return null;
  return isObject(product.nutriments) || isObject(product.nutrition?.aggregated_set?.nutrients) ? product : null;
}

/**
 * @param {any} product
 * @param {Units} units
 * @param {{name: string, serving: string}} words what it is called without a name, and what a serving is called
 * @returns {Brought}
 */
export function readProduct(product, units, words) {
  const set = product.nutrition?.aggregated_set;
  const panel = isObject(set?.nutrients) ? newPanel(set) : oldPanel(product);
  const amounts = amountsOf(panel, units);
  const brand = text(product.brands).split(',')[0].trim();
  const called = text(product.product_name) || text(product.product_name_en) || text(product.generic_name) || words.name;
  const name = shortened(brand && !called.includes(brand) ? `${called}, ${brand}` : called);
  const per = { g: {}, ml: { per_portion: '100 ml' }, serving: { per_portion: shortened(text(product.serving_size) || words.serving) } }[panel.of];
  const portions = panel.of === 'g' ? portionsOf(product) : {};
  const code = text(product.code).replace(/\D/g, '').slice(0, 40);
  const food = { name, ...per, nutrients: amounts, ...(Object.keys(portions).length > 0 ? { portions } : {}) };
  const counted = Object.keys(amounts).length > 0;
  const notes = [
    { code: 'ambiguous', names: ambiguous.filter((each) => panel.amount(each) !== null) },
    { code: 'as_it_stands', names: ['vitamin_a', 'folate'].filter((each) => each in amounts).map((each) => each.replace('_', ' ')) },
    { code: 'per_100_ml', n: panel.of === 'ml' ? 1 : 0 },
    { code: 'no_label', n: counted ? 0 : 1 },
  ];
  return { days: [], foods: counted ? { [code ? `off_${code}` : 'product']: food } : {}, notes: worthSaying(notes) };
}
