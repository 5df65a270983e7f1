// Suggestable foods that must not be suggested as they stand, with what the rules say to them.
import { setCell } from './small-data.js';

/** @typedef {import('../../data/compile/types.js').Data} Data */

/**
 * Writes cells of one line of the list.
 * @param {string} food
 * @param {Record<string, string>} cells
 */
const line = (food, cells) => (/** @type {Data} */ { suggestable: { foods } }) => {
  const row = foods.rows.find(([id]) => id === food);
  if (row === undefined) throw new Error(`The small list has no food ${food}.`);
  for (const [column, cell] of Object.entries(cells)) row[foods.header.indexOf(column)] = cell;
};

/** @type {[string, string, (data: Data) => void, string][]} */
const cases = [
  ['well_formed', 'a food that no table has', line('sr:12061', { food: 'sr:12062' }), 'sr:12062 (Nuts, almonds) is in no table.'],
  ['well_formed', 'another name than the table has', line('sr:12061', { name: 'Almonds' }), 'is called "Nuts, almonds" in its table.'],
  ['well_formed', 'a group that is not known', line('sr:12061', { group: 'treats' }), 'has the group "treats", which is not known.'],
  ['well_formed', 'an effort that is not known', line('sr:12061', { effort: 'fry' }), 'has the effort "fry", which is not known.'],
  ['well_formed', 'a diet pattern that is not known', line('sr:12061', { pattern: 'carnivore' }), 'has the pattern "carnivore", which is not known.'],
  ['well_formed', 'an allergen that nobody can name', line('sr:12061', { contains: 'tree_nut,stones' }), 'has the contains "stones", which is not known.'],
  ['well_formed', 'an allergen named twice', line('sr:12061', { contains: 'tree_nut,tree_nut' }), 'names something twice under contains.'],
  ['well_formed', 'a family that is no id', line('sr:12061', { family: 'Nuts' }), 'has the family "Nuts".'],
  ['well_formed', 'linked foods of two families', ({ links }) => links.rows.push(['sr:12061', 'sr:11457', 'name']), 'is linked to sr:11457, which is of the family "spinach".'],
  ['well_formed', 'a line without its last cell', ({ suggestable: { foods } }) => foods.rows[0].pop(), 'data/suggestable.tsv: line 2: The line has 9 cells.'],
  ['well_formed', 'lines out of order', ({ suggestable: { foods } }) => foods.rows.reverse(), 'does not follow'],
  ['well_formed', 'a line twice', ({ suggestable: { foods } }) => foods.rows.splice(1, 0, foods.rows[0]), 'sr:01077 does not follow sr:01077.'],
  ['well_formed', 'another order of columns', ({ suggestable: { foods } }) => foods.header.reverse(), 'line 1: The columns are not food, name,'],
  ['portions_fit', 'a portion that the table does not have', line('sr:11457', { portion: '1 handful' }), 'has no portion "1 handful" in its table.'],
  ['portions_fit', 'grams that are not the portion\'s', line('sr:11457', { grams: '300' }), 'weighs 300 g, but 1 times 30 g is 30 g.'],
  ['portions_fit', 'a heap', line('sr:01077', { count: '2', grams: '488' }), 'weighs "488" g, which is not more than 0 and at most 400.'],
  ['portions_fit', 'a count of crumbs', line('sr:01077', { count: '0.1', grams: '24.4' }), 'has the count "0.1", not 0.25 to 12.'],
  ['tags_agree', 'milk without its allergen', line('sr:01077', { contains: '' }), 'is not said to contain milk.'],
  ['tags_agree', 'nuts without theirs', line('sr:12061', { contains: '' }), 'is not said to contain tree_nut.'],
  ['tags_agree', 'vegan milk', line('sr:01077', { pattern: 'vegan' }), 'is vegan and contains milk.'],
  ['tags_agree', 'retinol in a vegan food', (data) => setCell(data, '11457', 'retinol', '5'), 'holds 5 ug of retinol and is said to be vegan.'],
  ['tags_agree', 'wheat that is no gluten', line('sr:11457', { contains: 'wheat' }), 'contains wheat but not gluten.'],
  ['tags_agree', 'a cheese without milk', line('sr:11457', { group: 'cheese', pattern: 'vegetarian' }), 'stands under cheese and does not contain milk.'],
  ['tags_agree', 'meat for vegans', line('sr:11457', { group: 'meat' }), 'stands under meat and is said to be vegan.'],
  ['plain', 'a food without a value for magnesium', (data) => setCell(data, '12061', 'magnesium', ''), 'has no value for magnesium.'],
  ['plain', 'alcohol', (data) => setCell(data, '01077', 'alcohol', '5.0'), 'holds alcohol.'],
  ['plain', 'a portion over a limit', (data) => setCell(data, '12061', 'selenium', '1917.0'), 'of selenium in one portion, over the limit of 400.'],
  ['plain', 'too much retinol', (data) => setCell(data, '01077', 'retinol', '9000'), 'of retinol in one portion, over the limit of 3000.'],
  ['plain', 'fortified like a supplement',
    (data) => (setCell(data, '01077', 'folic_acid', '100'), setCell(data, '01077', 'iron', '10.00')), 'and is fortified to a whole daily value of 18.'],
  ['plain', 'raw where it is eaten cooked', line('sr:11457', { group: 'fish' }), 'is eaten cooked, and there is a figure for that.'],
];

/** @type {import('./broken-references.js').Broken[]} */
export const brokenSuggestable = [
  ...cases.map(([rule, name, breaks, says]) => ({ rule: `suggestable_${rule}`, name, breaks, says })),
  {
    rule: 'unique_ids',
    name: 'a group for swaps twice',
    breaks: ({ suggestable: { about } }) => about.groups.push(about.groups[0]),
    says: 'data/suggestable.json: /groups: The id "milk" stands there twice.',
  },
  {
    rule: 'unique_ids',
    name: 'something to leave out with the id of an allergen',
    breaks: ({ person }) => person.exclusions.push({ id: 'milk', label: 'Milk' }),
    says: 'data/person.json: /exclusions: The id "milk" stands there twice.',
  },
];
