// Foods of USDA FoodData Central as foods of one's own: single foods as the API gives them (whole or abridged), lists of them, answers of its
// search, and the files to download. All types give amounts in 100 g, or in 100 ml where a label counts millilitres.
import { shortened, worthSaying } from './brought.js';
import { converted } from './units.js';

/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {import('./brought.js').Brought} Brought */
/** @typedef {import('./brought.js').Units} Units */

/**
 * Our nutrient, and which of theirs feed it: the number, then the id, of the one that counts first. The same as data/import/sr-nutrients.js; the
 * energies of Foundation Foods (958, 957) and their own sum of sugars stand in where the plain one is not there.
 * @type {[string, [string, number][]][]}
 */
const nutrients = [
  ['energy', [['208', 1008], ['958', 2048], ['957', 2047]]], ['water', [['255', 1051]]], ['protein', [['203', 1003]]], ['fat', [['204', 1004]]],
  ['carbohydrate', [['205', 1005]]], ['fibre', [['291', 1079]]], ['sugars', [['269', 2000], ['269.3', 1063]]], ['saturated_fat', [['606', 1258]]],
  ['alcohol', [['221', 1018]]], ['caffeine', [['262', 1057]]], ['calcium', [['301', 1087]]], ['magnesium', [['304', 1090]]], ['phosphorus', [['305', 1091]]],
  ['potassium', [['306', 1092]]], ['sodium', [['307', 1093]]], ['zinc', [['309', 1095]]], ['copper', [['312', 1098]]], ['iron', [['303', 1089]]],
  ['manganese', [['315', 1101]]], ['selenium', [['317', 1103]]], ['iodine', [['314', 1100]]], ['vitamin_a', [['320', 1106]]], ['retinol', [['319', 1105]]],
  ['vitamin_c', [['401', 1162]]], ['vitamin_d', [['328', 1114]]], ['vitamin_e', [['323', 1109]]], ['vitamin_e_added', [['573', 1242]]],
  ['vitamin_k', [['430', 1185]]], ['menaquinone_4', [['428', 1183]]], ['thiamin', [['404', 1165]]], ['riboflavin', [['405', 1166]]],
  ['niacin_preformed', [['406', 1167]]], ['tryptophan', [['501', 1210]]], ['vitamin_b6', [['415', 1175]]], ['folate', [['435', 1190]]],
  ['folic_acid', [['431', 1186]]], ['vitamin_b12', [['418', 1178]]], ['choline', [['421', 1180]]], ['linoleic_acid', [['675', 1316], ['618', 1269]]],
  ['alpha_linolenic_acid', [['851', 1404], ['619', 1270]]], ['epa', [['629', 1278]]], ['dpa', [['631', 1280]]], ['dha', [['621', 1272]]],
];
const lists = ['FoundationFoods', 'SRLegacyFoods', 'SurveyFoods', 'BrandedFoods', 'foods'];
/** No measure: what USDA writes where there is none. */
const noMeasure = /^(undetermined|quantity not specified|racc)$/i;

/** @param {any} value */
const isFood = (value) => typeof value === 'object' && value !== null && typeof value.description === 'string' && Array.isArray(value.foodNutrients);

/**
 * The foods in a document, or null when it holds none of FoodData Central.
 * @param {any} document
 * @returns {any[] | null}
 */
export function foodsIn(document) {
  const list = Array.isArray(document) ? document : isFood(document) ? [document] : lists.map((name) => document?.[name]).find(Array.isArray);
  return list && list.length > 0 && list.every(isFood) ? list : null;
}

/** One of their amounts, from whichever shape. @param {any} given */
function amountOf(given) {
  const nutrient = given?.nutrient ?? {};
  return {
    number: String(nutrient.number ?? given?.number ?? given?.nutrientNumber ?? ''),
    id: Number(nutrient.id ?? given?.nutrientId),
    unit: String(nutrient.unitName ?? given?.unitName ?? ''),
    amount: given?.amount ?? given?.value,
  };
}

/** @param {any} food @param {Units} units */
function amountsOf(food, units) {
  const given = food.foodNutrients.map(amountOf).filter((/** @type {any} */ { amount }) => typeof amount === 'number' && Number.isFinite(amount) && amount >= 0);
  /** @type {Record<string, number>} */
  const amounts = {};
  for (const [nutrient, from] of nutrients) {
    for (const [number, id] of from) {
      const found = given.find((/** @type {any} */ each) => (each.number === '' ? each.id === id : each.number === number));
      const amount = found && converted(found.amount, found.unit, units[nutrient], nutrient);
      if (amount === undefined || amount === null) continue;
      amounts[nutrient] = amount;
      break;
    }
  }
  return amounts;
}

/** @param {any} portion */
function portionName({ amount, modifier, portionDescription, measureUnit }) {
  const described = typeof portionDescription === 'string' ? portionDescription.trim() : '';
  if (described) return noMeasure.test(described) ? '' : described;
  const unit = typeof measureUnit?.name === 'string' && !noMeasure.test(measureUnit.name) ? measureUnit.name : '';
  const words = [unit, typeof modifier === 'string' ? modifier.trim() : ''].filter((word) => word !== '').join(', ');
  return words && typeof amount === 'number' ? `${amount} ${words}` : words;
}

/** @param {any} food */
function portionsOf(food) {
  const listed = Array.isArray(food.foodPortions) ? food.foodPortions : [];
  const named = listed.map((/** @type {any} */ portion) => [shortened(portionName(portion ?? {})), portion?.gramWeight]);
  const label = [[shortened(String(food.householdServingFullText ?? '').trim() || '1 serving'), food.servingSize]];
  const all = [...named, ...(/^g(rm)?$/i.test(String(food.servingSizeUnit ?? '')) ? label : [])];
  const usable = all.filter(([name, grams]) => name !== '' && typeof grams === 'number' && grams >= 0.1 && grams <= 10000);
  return Object.fromEntries(usable.slice(0, 50));
}

/**
 * @param {any[]} given
 * @param {Units} units
 * @returns {Brought}
 */
export function readFoods(given, units) {
  /** @type {Record<string, OwnFood>} */
  const foods = {};
  let without = 0;
  given.forEach((food, index) => {
    const amounts = amountsOf(food, units);
    if (Object.keys(amounts).length === 0) {
      without += 1;
      return;
    }
    const liquid = /^ml(t)?$/i.test(String(food.servingSizeUnit ?? ''));
    const portions = liquid ? {} : portionsOf(food);
    const brand = [food.brandName, food.brandOwner].find((name) => typeof name === 'string' && name.trim() !== '');
    const id = Number.isInteger(food.fdcId) ? `fdc_${food.fdcId}` : `food_${index + 1}`;
    foods[id] = {
      name: shortened(brand ? `${food.description.trim()}, ${brand.trim()}` : food.description.trim()),
      ...(liquid ? { per_portion: '100 ml' } : {}),
      nutrients: amounts,
      ...(Object.keys(portions).length > 0 ? { portions } : {}),
    };
  });
  return { days: [], foods, notes: worthSaying([{ code: 'no_label', n: without }]) };
}
