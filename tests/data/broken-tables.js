/** Ways to break a food table, each with the rule that must object and what it must say. */
import { setCell, settle } from './small-data.js';

/** @typedef {import('../../data/compile/types.js').Data} Data */

/**
 * Changes the small table and lets its metadata follow.
 * @param {(table: import('../../data/compile/types.js').FoodTable) => void} change
 */
const changed = (change) => (/** @type {Data} */ data) => {
  change(data.foods.sr_legacy);
  settle(data.foods.sr_legacy);
};

/** @type {import('./broken-references.js').Broken[]} */
export const brokenTables = [
  {
    rule: 'units_agree',
    name: 'a column in another unit',
    breaks: (data) => (data.foods.sr_legacy.metadata.columns[10].unit = 'ug'),
    says: 'data/foods/sr_legacy.json: /columns/10/unit: calcium stands there in ug',
  },
  {
    rule: 'sums_of_measured',
    name: 'a sum is stored',
    breaks: (data) => (data.foods.sr_legacy.metadata.columns[10].nutrient = 'omega_3'),
    says: 'omega_3 is a sum of other nutrients and must not be a column.',
  },
  {
    rule: 'table_matches_metadata',
    name: 'a figure was edited by hand',
    breaks: (data) => (data.foods.sr_legacy.foods.text = data.foods.sr_legacy.foods.text.replace('\t269\t', '\t296\t')),
    says: 'data/foods/sr_legacy.json: /files/foods: data/foods/sr_legacy.tsv has the sha256',
  },
  {
    rule: 'table_matches_metadata',
    name: 'a row is gone',
    breaks: (data) => data.foods.sr_legacy.foods.rows.pop(),
    says: 'data/foods/sr_legacy.tsv has 5 rows, not 6.',
  },
  {
    rule: 'table_matches_metadata',
    name: 'a value is gone',
    breaks: (data) => (data.foods.sr_legacy.foods.rows[0][3] = ''),
    says: '/columns/0/foods_with_value: energy has 5 values, not 6.',
  },
  {
    rule: 'table_matches_metadata',
    name: 'the columns are others',
    breaks: changed(({ foods }) => foods.header.reverse()),
    says: 'The columns of sr_legacy.tsv are others.',
  },
  {
    rule: 'table_matches_metadata',
    name: 'a food that is left out is there',
    breaks: (data) => data.foods.sr_legacy.metadata.left_out.push({ code: '12061', name: 'Almonds' }),
    says: '12061 is called left out, but the table has it.',
  },
  {
    rule: 'table_matches_metadata',
    name: 'a revised food is not there',
    breaks: (data) => data.foods.sr_legacy.metadata.revised_later.push('00001'),
    says: '00001 is called revised, but the table does not have it.',
  },
  {
    rule: 'table_well_formed',
    name: 'zero written as a word',
    breaks: (data) => setCell(data, '12061', 'calcium', 'none'),
    says: 'data/foods/sr_legacy.tsv: line 6: calcium is "none"',
  },
  {
    rule: 'table_well_formed',
    name: 'a negative figure',
    breaks: (data) => setCell(data, '12061', 'calcium', '-1'),
    says: 'calcium is "-1"',
  },
  {
    rule: 'table_well_formed',
    name: 'an unknown group',
    breaks: (data) => setCell(data, '12061', 'group', 'sweets_of_the_moon'),
    says: 'No food group has the id "sweets_of_the_moon".',
  },
  {
    rule: 'table_well_formed',
    name: 'foods out of order',
    breaks: changed(({ foods }) => foods.rows.reverse()),
    says: 'The code 12061 does not follow 18064',
  },
  {
    rule: 'table_well_formed',
    name: 'a short line',
    breaks: changed(({ foods }) => foods.rows[2].pop()),
    says: 'data/foods/sr_legacy.tsv: line 4: The line has 44 cells, the header 45.',
  },
  {
    rule: 'table_well_formed',
    name: 'a lost leading zero',
    breaks: (data) => setCell(data, '01001', 'code', '1001'),
    says: '"1001" is not a food code.',
  },
  {
    rule: 'portions_usable',
    name: 'two portions of one name',
    breaks: changed(({ portions }) => portions.rows.push([...portions.rows[0]])),
    says: 'Food 01001 has two portions called "1 pat (1" sq, 1/3" high)".',
  },
  {
    rule: 'portions_usable',
    name: 'a portion that weighs nothing',
    breaks: changed(({ portions }) => (portions.rows[0][2] = '0')),
    says: 'data/foods/sr_legacy_portions.tsv: line 2: "1 pat (1" sq, 1/3" high)" of food 01001 weighs "0" g',
  },
  {
    rule: 'portions_usable',
    name: 'a portion of no food',
    breaks: changed(({ portions }) => (portions.rows[0][0] = '99999')),
    says: 'No food has the code "99999".',
  },
  {
    rule: 'table_possible',
    name: 'more than 100 g in 100 g',
    breaks: (data) => setCell(data, '12061', 'linoleic_acid', '123.20'),
    says: 'Food 12061 would hold 123.20 g of linoleic_acid in 100 g.',
  },
  {
    rule: 'table_possible',
    name: 'main parts that together weigh too much',
    breaks: (data) => setCell(data, '12061', 'water', '44.1'),
    says: '100 g of food 12061 would hold 136.7 g of water, protein, fat, carbohydrate, alcohol together.',
  },
  {
    rule: 'parts_within_whole',
    name: 'more retinol than vitamin A',
    breaks: (data) => setCell(data, '01077', 'retinol', '450'),
    says: 'Food 01077 would hold more retinol (450) than vitamin_a (46).',
  },
  {
    rule: 'links_usable',
    name: 'a link to a food that no table has',
    breaks: (data) => data.links.rows.push(['sr:12061', 'fndds:42101000', 'values']),
    says: 'data/foods/links.tsv: line 2: No food has the id "fndds:42101000".',
  },
  {
    rule: 'links_usable',
    name: 'a link that leads on',
    breaks: (data) => data.links.rows.push(['sr:12061', 'sr:01001', 'name'], ['sr:01001', 'sr:11457', 'name']),
    says: 'sr:12061 leads to sr:01001, which leads on to another food.',
  },
  {
    rule: 'links_usable',
    name: 'a link from a guess',
    breaks: (data) => data.links.rows.push(['sr:12061', 'sr:01001', 'guess']),
    says: '"guess" is no way to know that two foods are the same.',
  },
];
