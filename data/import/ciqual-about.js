/** What the French food composition table is: the words about it that do not come from the official file. */

const about = {
  id: 'ciqual',
  prefix: 'ciqual',
  code_digits: [4, 5],
  load_order: 4,
  title: 'Ciqual 2020',
  source: 'ciqual2020',
  values_source: 'ciqual2020',
  edition: 'Table Ciqual 2020, English names, 7 July 2020.',
  licence: 'Licence Ouverte / Open Licence (Etalab). Anses. 2020. Ciqual French food composition table. https://ciqual.anses.fr/',
  amounts_per: '100 g of the edible part',
};

/** @type {import('./write-table.js').Column[]} */
const columns = [
  { nutrient: 'energy', from: ["Energy, N x Jones' factor, with fibres (kcal/100g)"], unit: 'kcal' },
  { nutrient: 'water', from: ['Water (g/100g)'], unit: 'g' },
  { nutrient: 'protein', from: ['Protein (g/100g)'], unit: 'g' },
  { nutrient: 'fat', from: ['Fat (g/100g)'], unit: 'g' },
  { nutrient: 'carbohydrate', from: ['Carbohydrate (g/100g)'], unit: 'g' },
  { nutrient: 'fibre', from: ['Fibres (g/100g)'], unit: 'g' },
  { nutrient: 'sugars', from: ['Sugars (g/100g)'], unit: 'g' },
  { nutrient: 'saturated_fat', from: ['FA saturated (g/100g)'], unit: 'g' },
  { nutrient: 'alcohol', from: ['Alcohol (g/100g)'], unit: 'g' },
  { nutrient: 'calcium', from: ['Calcium (mg/100g)'], unit: 'mg' },
  { nutrient: 'magnesium', from: ['Magnesium (mg/100g)'], unit: 'mg' },
  { nutrient: 'phosphorus', from: ['Phosphorus (mg/100g)'], unit: 'mg' },
  { nutrient: 'potassium', from: ['Potassium (mg/100g)'], unit: 'mg' },
  { nutrient: 'sodium', from: ['Sodium (mg/100g)'], unit: 'mg' },
  { nutrient: 'zinc', from: ['Zinc (mg/100g)'], unit: 'mg' },
  { nutrient: 'copper', from: ['Copper (mg/100g)'], unit: 'ug', shift: 3 },
  { nutrient: 'iron', from: ['Iron (mg/100g)'], unit: 'mg' },
  { nutrient: 'manganese', from: ['Manganese (mg/100g)'], unit: 'mg' },
  { nutrient: 'selenium', from: ['Selenium (µg/100g)'], unit: 'ug' },
  { nutrient: 'iodine', from: ['Iodine (µg/100g)'], unit: 'ug' },
  { nutrient: 'vitamin_a', from: ['Retinol (µg/100g)'], unit: 'ug' },
  { nutrient: 'retinol', from: ['Retinol (µg/100g)'], unit: 'ug' },
  { nutrient: 'vitamin_c', from: ['Vitamin C (mg/100g)'], unit: 'mg' },
  { nutrient: 'vitamin_d', from: ['Vitamin D (µg/100g)'], unit: 'ug' },
  { nutrient: 'vitamin_e', from: ['Vitamin E (mg/100g)'], unit: 'mg' },
  { nutrient: 'vitamin_k', from: ['Vitamin K1 (µg/100g)'], unit: 'ug' },
  { nutrient: 'thiamin', from: ['Vitamin B1 or Thiamin (mg/100g)'], unit: 'mg' },
  { nutrient: 'riboflavin', from: ['Vitamin B2 or Riboflavin (mg/100g)'], unit: 'mg' },
  { nutrient: 'niacin_preformed', from: ['Vitamin B3 or Niacin (mg/100g)'], unit: 'mg' },
  { nutrient: 'vitamin_b6', from: ['Vitamin B6 (mg/100g)'], unit: 'mg' },
  { nutrient: 'folate', from: ['Vitamin B9 or Folate (µg/100g)'], unit: 'ug' },
  { nutrient: 'vitamin_b12', from: ['Vitamin B12 (µg/100g)'], unit: 'ug' },
  { nutrient: 'linoleic_acid', from: ['FA 18:2 9c,12c (n-6) (g/100g)'], unit: 'g' },
  { nutrient: 'alpha_linolenic_acid', from: ['FA 18:3 c9,c12,c15 (n-3) (g/100g)'], unit: 'g' },
  { nutrient: 'epa', from: ['FA 20:5 5c,8c,11c,14c,17c (n-3) EPA (g/100g)'], unit: 'g' },
  { nutrient: 'dha', from: ['FA 22:6 4c,7c,10c,13c,16c,19c (n-3) DHA (g/100g)'], unit: 'g' },
];

const rules = [
  '"-" and an empty cell are missing: an empty cell here, never zero.',
  '"< 0,5" is kept as <0.5: somewhere between nothing and that. "traces" is kept as less than the highest such limit that the table prints for the nutrient; where it prints none, it is missing.',
  'Figures keep the decimals they are printed with. Copper is moved from mg to ug digit by digit.',
  'carbohydrate is made what the US tables call so, fibre included: the table\'s available carbohydrate and its fibre are added digit by digit, where the sum is known.',
  'vitamin_a is retinol, and only where the table prints beta-carotene as 0: then retinol is all of it. Elsewhere other carotenoids are not in the table, and it is missing.',
  'folate is total folate, which equals dietary equivalents where nothing was added: only in groups to which folic acid is not added, and in no food that is called enriched or fortified.',
  'protein is nitrogen times the food\'s own factor, and energy rests on it and counts fibre, as in the US tables; the figures for labels are left out.',
  'vitamin_e is taken as alpha-tocopherol: oils that are rich in other tocopherols (soy, maize, walnut) have no more than that.',
  'Vitamin K2 is a sum of several menaquinones, not menaquinone-4, and is left out.',
  'The table has no household portions: every food is offered as 100 g.',
  'The last row of the sheet repeats a food (9621) without figures; the food is kept once, so 3,186 rows give 3,185 foods.',
];

const knownLimits = [
  'Limits below which nothing was found can be wide: selenium and iodine are often only known to be less than 20 ug.',
  'Carbohydrate is missing where available carbohydrate or fibre is only known to be less than something and the other is not 0.',
  'Added vitamin E, folic acid, choline, caffeine, tryptophan, DPA and menaquinone-4 are not in the table.',
  'Some rows are averages of several foods, as their names say.',
];

/** @type {import('./write-table.js').Description} */
export const ciqual = { about, columns, rules, knownLimits, revisedLater: [] };
