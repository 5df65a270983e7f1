/** What the table of the national food survey is: the words about it that do not come from the official files. */

const about = {
  id: 'fndds',
  prefix: 'fndds',
  code_digits: [8, 8],
  load_order: 2,
  title: 'USDA FNDDS 2021-2023',
  source: 'fndds2023',
  values_source: 'fndds2023',
  edition: 'Food and Nutrient Database for Dietary Studies 2021-2023, October 2024.',
  licence: 'Public domain (work of the US Government; FoodData Central is published under CC0 1.0).',
  amounts_per: '100 g of the food as it is eaten',
};

/** @type {import('./write-table.js').Column[]} */
const columns = [
  { nutrient: 'energy', from: ['Energy (kcal)'], unit: 'kcal' },
  { nutrient: 'water', from: ['Water (g)'], unit: 'g' },
  { nutrient: 'protein', from: ['Protein (g)'], unit: 'g' },
  { nutrient: 'fat', from: ['Total Fat (g)'], unit: 'g' },
  { nutrient: 'carbohydrate', from: ['Carbohydrate (g)'], unit: 'g' },
  { nutrient: 'fibre', from: ['Fiber, total dietary (g)'], unit: 'g' },
  { nutrient: 'sugars', from: ['Sugars, total (g)'], unit: 'g' },
  { nutrient: 'saturated_fat', from: ['Fatty acids, total saturated (g)'], unit: 'g' },
  { nutrient: 'alcohol', from: ['Alcohol (g)'], unit: 'g' },
  { nutrient: 'caffeine', from: ['Caffeine (mg)'], unit: 'mg' },
  { nutrient: 'calcium', from: ['Calcium (mg)'], unit: 'mg' },
  { nutrient: 'magnesium', from: ['Magnesium (mg)'], unit: 'mg' },
  { nutrient: 'phosphorus', from: ['Phosphorus (mg)'], unit: 'mg' },
  { nutrient: 'potassium', from: ['Potassium (mg)'], unit: 'mg' },
  { nutrient: 'sodium', from: ['Sodium (mg)'], unit: 'mg' },
  { nutrient: 'zinc', from: ['Zinc (mg)'], unit: 'mg' },
  { nutrient: 'copper', from: ['Copper (mg)'], unit: 'ug', shift: 3 },
  { nutrient: 'iron', from: ['Iron (mg)'], unit: 'mg' },
  { nutrient: 'selenium', from: ['Selenium (mcg)'], unit: 'ug' },
  { nutrient: 'vitamin_a', from: ['Vitamin A, RAE (mcg_RAE)'], unit: 'ug' },
  { nutrient: 'retinol', from: ['Retinol (mcg)'], unit: 'ug' },
  { nutrient: 'vitamin_c', from: ['Vitamin C (mg)'], unit: 'mg' },
  { nutrient: 'vitamin_d', from: ['Vitamin D (D2 + D3) (mcg)'], unit: 'ug' },
  { nutrient: 'vitamin_e', from: ['Vitamin E (alpha-tocopherol) (mg)'], unit: 'mg' },
  { nutrient: 'vitamin_e_added', from: ['Vitamin E, added (mg)'], unit: 'mg' },
  { nutrient: 'vitamin_k', from: ['Vitamin K (phylloquinone) (mcg)'], unit: 'ug' },
  { nutrient: 'thiamin', from: ['Thiamin (mg)'], unit: 'mg' },
  { nutrient: 'riboflavin', from: ['Riboflavin (mg)'], unit: 'mg' },
  { nutrient: 'niacin_preformed', from: ['Niacin (mg)'], unit: 'mg' },
  { nutrient: 'vitamin_b6', from: ['Vitamin B-6 (mg)'], unit: 'mg' },
  { nutrient: 'folate', from: ['Folate, DFE (mcg_DFE)'], unit: 'ug' },
  { nutrient: 'folic_acid', from: ['Folic acid (mcg)'], unit: 'ug' },
  { nutrient: 'vitamin_b12', from: ['Vitamin B-12 (mcg)'], unit: 'ug' },
  { nutrient: 'choline', from: ['Choline, total (mg)'], unit: 'mg' },
  { nutrient: 'linoleic_acid', from: ['18:2 (g)'], unit: 'g' },
  { nutrient: 'alpha_linolenic_acid', from: ['18:3 (g)'], unit: 'g' },
  { nutrient: 'epa', from: ['20:5 n-3 (g)'], unit: 'g' },
  { nutrient: 'dpa', from: ['22:5 n-3 (g)'], unit: 'g' },
  { nutrient: 'dha', from: ['22:6 n-3 (g)'], unit: 'g' },
];

const rules = [
  'Figures are those of the workbook of nutrient values, with the decimals they have there. Copper is moved from mg to ug digit by digit.',
  'A food without a row of nutrient values is left out (left_out).',
  'linoleic_acid is undifferentiated 18:2, alpha_linolenic_acid undifferentiated 18:3: the survey has nothing finer.',
  'The usual portion, which stands first, is the one that weighs as much as "Quantity not specified"; where none does, that amount itself comes first as "usual amount".',
  'A "Guideline amount" is called a usual amount ("usual amount on regular sandwich"). A portion that weighs nothing is no portion.',
  'A portion name that repeats with the same weight is kept once; with another weight the weight is added to its name.',
  'A food belongs to the group that data/food_groups.json gives to its survey category; a food outside of all categories goes by its food code.',
];

const knownLimits = [
  'Most values are calculated from recipes and from the Standard Reference, not analysed; that is why no cell is blank.',
  'Manganese, iodine, tryptophan and menaquinone-4 are not in the survey tables.',
  'Undifferentiated fatty acids include other isomers, so linoleic_acid and alpha_linolenic_acid can be too high.',
  'Trailing zeros are not kept by the workbook: 2 may have been printed as 2.00.',
];

/** @type {import('./write-table.js').Description} */
export const fndds = { about, columns, rules, knownLimits, revisedLater: [] };
