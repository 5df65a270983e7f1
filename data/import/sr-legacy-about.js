/** What the imported table is: the words about it that do not come from the official files. */
import { columns } from './sr-nutrients.js';

/** Foods whose values USDA revised between SR28 (2015) and SR Legacy (2018); this table still has the 2015 values. */
const revisedLater = [
  '01252', '03000', '03014', '03017', '03021', '03023', '03181', '03184', '03185', '03187', '03188', '03189', '03190',
  '03191', '03192', '03194', '03205', '03302', '03996', '07022', '07028', '07081', '11056', '18064', '19008', '22974',
];

const about = {
  id: 'sr_legacy',
  prefix: 'sr',
  code_digits: [5, 5],
  load_order: 1,
  title: 'USDA SR Legacy',
  source: 'sr_legacy',
  values_source: 'sr28',
  edition: 'Names and portions: SR Legacy, April 2018. Values: SR28, September 2015.',
  licence: 'Public domain (work of the US Government; FoodData Central is published under CC0 1.0).',
  amounts_per: '100 g of the edible part',
};

const rules = [
  'Foods are joined by NDB number. A food of SR Legacy that SR28 does not hold has no values and is left out (left_out).',
  'A value that SR28 does not print is missing: an empty cell, never zero.',
  'Figures keep the decimals they are printed with. Copper is moved from mg to ug digit by digit.',
  'linoleic_acid is 18:2 n-6 (USDA 675), where that is missing undifferentiated 18:2 (618).',
  'alpha_linolenic_acid is 18:3 n-3 (USDA 851), where that is missing undifferentiated 18:3 (619).',
  'A portion is named by amount and measure ("1 cup, chopped"), in the order of USDA; the first is the usual one.',
  'A portion name that repeats with the same weight is kept once; with another weight the weight is added to its name.',
];

const knownLimits = [
  'USDA revised values of 26 foods between the two editions (revised_later); this table has the earlier ones.',
  'Undifferentiated fatty acids include other isomers, so linoleic_acid and alpha_linolenic_acid can be too high where they stand in.',
  'Vitamin K is phylloquinone; menaquinone-4 is known for few foods and longer menaquinones for none.',
  'Vitamin D, choline, folic acid, added vitamin E and single fatty acids are missing for many foods; see the count of each column.',
];

/** @type {import('./write-table.js').Description} */
export const srLegacy = { about, columns, rules, knownLimits, revisedLater };
