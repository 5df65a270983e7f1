/** What the table of Foundation Foods is: the words about it that do not come from the official files. */

const about = {
  id: 'foundation',
  prefix: 'foundation',
  code_digits: [6, 7],
  load_order: 3,
  title: 'USDA Foundation Foods',
  source: 'foundation2024',
  values_source: 'foundation2024',
  edition: 'Foundation Foods, October 2024.',
  licence: 'Public domain (work of the US Government; FoodData Central is published under CC0 1.0).',
  amounts_per: '100 g of the edible part',
};

/** @type {import('./write-table.js').Column[]} */
const columns = [
  { nutrient: 'energy', from: ['2047', '1008'], unit: 'kcal' },
  { nutrient: 'water', from: ['1051'], unit: 'g' },
  { nutrient: 'protein', from: ['1003'], unit: 'g' },
  { nutrient: 'fat', from: ['1004'], unit: 'g' },
  { nutrient: 'carbohydrate', from: ['1005'], unit: 'g' },
  { nutrient: 'fibre', from: ['1079'], unit: 'g' },
  { nutrient: 'sugars', from: ['2000', '1063'], unit: 'g' },
  { nutrient: 'saturated_fat', from: ['1258'], unit: 'g' },
  { nutrient: 'calcium', from: ['1087'], unit: 'mg' },
  { nutrient: 'magnesium', from: ['1090'], unit: 'mg' },
  { nutrient: 'phosphorus', from: ['1091'], unit: 'mg' },
  { nutrient: 'potassium', from: ['1092'], unit: 'mg' },
  { nutrient: 'sodium', from: ['1093'], unit: 'mg' },
  { nutrient: 'zinc', from: ['1095'], unit: 'mg' },
  { nutrient: 'copper', from: ['1098'], unit: 'ug', shift: 3 },
  { nutrient: 'iron', from: ['1089'], unit: 'mg' },
  { nutrient: 'manganese', from: ['1101'], unit: 'mg' },
  { nutrient: 'selenium', from: ['1103'], unit: 'ug' },
  { nutrient: 'iodine', from: ['1100'], unit: 'ug' },
  { nutrient: 'vitamin_a', from: ['1106'], unit: 'ug' },
  { nutrient: 'retinol', from: ['1105'], unit: 'ug' },
  { nutrient: 'vitamin_c', from: ['1162'], unit: 'mg' },
  { nutrient: 'vitamin_d', from: ['1114'], unit: 'ug' },
  { nutrient: 'vitamin_e', from: ['1109'], unit: 'mg' },
  { nutrient: 'vitamin_k', from: ['1185'], unit: 'ug' },
  { nutrient: 'menaquinone_4', from: ['1183'], unit: 'ug' },
  { nutrient: 'thiamin', from: ['1165'], unit: 'mg' },
  { nutrient: 'riboflavin', from: ['1166'], unit: 'mg' },
  { nutrient: 'niacin_preformed', from: ['1167'], unit: 'mg' },
  { nutrient: 'tryptophan', from: ['1210'], unit: 'g' },
  { nutrient: 'vitamin_b6', from: ['1175'], unit: 'mg' },
  { nutrient: 'folate', from: ['1177'], unit: 'ug' },
  { nutrient: 'vitamin_b12', from: ['1178'], unit: 'ug' },
  { nutrient: 'choline', from: ['1180'], unit: 'mg' },
  { nutrient: 'linoleic_acid', from: ['1316', '1269'], unit: 'g' },
  { nutrient: 'alpha_linolenic_acid', from: ['1404', '1270'], unit: 'g' },
  { nutrient: 'epa', from: ['1278'], unit: 'g' },
  { nutrient: 'dpa', from: ['1280'], unit: 'g' },
  { nutrient: 'dha', from: ['1272'], unit: 'g' },
];

const rules = [
  'Only foods that foundation_food.csv lists are foods; samples, purchases and superseded entries are not.',
  'A value without a row is missing: an empty cell, never zero. Figures keep the decimals they are printed with.',
  'Copper is moved from mg to ug digit by digit; a figure printed with a power of ten (6.25E-4) is written out.',
  'energy is counted with the general factors (FoodData Central 2047), where that is missing the older figure (1008).',
  'fibre is total dietary fibre by the older method (1079); the newer method (2033) counts more and is left out.',
  'folate is total folate (1177), which equals dietary equivalents where nothing was added: only in groups to which folic acid is not added, and in no food that is called enriched or fortified.',
  'linoleic_acid is 18:2 n-6 (1316), where that is missing undifferentiated 18:2 (1269); alpha_linolenic_acid likewise 1404 and 1270.',
  'A portion is named by amount, measure and remark ("1 cup, shredded"), in the order of USDA; the first is the usual one.',
];

const knownLimits = [
  'Few foods and many blanks: made for basic foods with fresh analyses, not to stand alone.',
  'Most foods have no household portion; use grams or 100 g.',
  'Iodine was analysed in 46 foods.',
  'General energy factors give a few per cent more or less than the specific ones of the Standard Reference.',
];

/** @type {import('./write-table.js').Description} */
export const foundation = { about, columns, rules, knownLimits, revisedLater: [] };
