/**
 * Which USDA nutrient number feeds which of our columns. The first number that a food has a value for counts.
 *
 * linoleic_acid: 675 is 18:2 n-6 c,c, the acid itself; 618 (undifferentiated 18:2) stands in where only that was measured.
 * alpha_linolenic_acid: 851 is 18:3 n-3 c,c,c; 619 (undifferentiated 18:3, so also gamma-linolenic acid) stands in likewise.
 * Without the stand-ins most foods would have no value at all; both stand-ins can only be too high.
 * copper: USDA prints mg with up to three decimals, our unit is ug, so the decimal point moves three places and no digit changes.
 */

/** @type {import('./write-table.js').Column[]} */
export const columns = [
  { nutrient: 'energy', from: ['208'], unit: 'kcal' },
  { nutrient: 'water', from: ['255'], unit: 'g' },
  { nutrient: 'protein', from: ['203'], unit: 'g' },
  { nutrient: 'fat', from: ['204'], unit: 'g' },
  { nutrient: 'carbohydrate', from: ['205'], unit: 'g' },
  { nutrient: 'fibre', from: ['291'], unit: 'g' },
  { nutrient: 'sugars', from: ['269'], unit: 'g' },
  { nutrient: 'saturated_fat', from: ['606'], unit: 'g' },
  { nutrient: 'alcohol', from: ['221'], unit: 'g' },
  { nutrient: 'caffeine', from: ['262'], unit: 'mg' },
  { nutrient: 'calcium', from: ['301'], unit: 'mg' },
  { nutrient: 'magnesium', from: ['304'], unit: 'mg' },
  { nutrient: 'phosphorus', from: ['305'], unit: 'mg' },
  { nutrient: 'potassium', from: ['306'], unit: 'mg' },
  { nutrient: 'sodium', from: ['307'], unit: 'mg' },
  { nutrient: 'zinc', from: ['309'], unit: 'mg' },
  { nutrient: 'copper', from: ['312'], unit: 'ug', shift: 3 },
  { nutrient: 'iron', from: ['303'], unit: 'mg' },
  { nutrient: 'manganese', from: ['315'], unit: 'mg' },
  { nutrient: 'selenium', from: ['317'], unit: 'ug' },
  { nutrient: 'vitamin_a', from: ['320'], unit: 'ug' },
  { nutrient: 'retinol', from: ['319'], unit: 'ug' },
  { nutrient: 'vitamin_c', from: ['401'], unit: 'mg' },
  { nutrient: 'vitamin_d', from: ['328'], unit: 'ug' },
  { nutrient: 'vitamin_e', from: ['323'], unit: 'mg' },
  { nutrient: 'vitamin_e_added', from: ['573'], unit: 'mg' },
  { nutrient: 'vitamin_k', from: ['430'], unit: 'ug' },
  { nutrient: 'menaquinone_4', from: ['428'], unit: 'ug' },
  { nutrient: 'thiamin', from: ['404'], unit: 'mg' },
  { nutrient: 'riboflavin', from: ['405'], unit: 'mg' },
  { nutrient: 'niacin_preformed', from: ['406'], unit: 'mg' },
  { nutrient: 'tryptophan', from: ['501'], unit: 'g' },
  { nutrient: 'vitamin_b6', from: ['415'], unit: 'mg' },
  { nutrient: 'folate', from: ['435'], unit: 'ug' },
  { nutrient: 'folic_acid', from: ['431'], unit: 'ug' },
  { nutrient: 'vitamin_b12', from: ['418'], unit: 'ug' },
  { nutrient: 'choline', from: ['421'], unit: 'mg' },
  { nutrient: 'linoleic_acid', from: ['675', '618'], unit: 'g' },
  { nutrient: 'alpha_linolenic_acid', from: ['851', '619'], unit: 'g' },
  { nutrient: 'epa', from: ['629'], unit: 'g' },
  { nutrient: 'dpa', from: ['631'], unit: 'g' },
  { nutrient: 'dha', from: ['621'], unit: 'g' },
];
