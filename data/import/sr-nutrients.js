/**
 * Which USDA nutrient number feeds which of our columns. The first number that a food has a value for counts.
 *
 * linoleic_acid: 675 is 18:2 n-6 c,c, the acid itself; 618 (undifferentiated 18:2) stands in where only that was measured.
 * alpha_linolenic_acid: 851 is 18:3 n-3 c,c,c; 619 (undifferentiated 18:3, so also gamma-linolenic acid) stands in likewise.
 * Without the stand-ins most foods would have no value at all; both stand-ins can only be too high.
 * copper: USDA prints mg with up to three decimals, our unit is ug, so the decimal point moves three places and no digit changes.
 */

/** @typedef {{ nutrient: string, numbers: string[], unit: string, shift?: number }} Column shift: places the decimal point moves right */

/** @type {Column[]} */
export const columns = [
  { nutrient: 'energy', numbers: ['208'], unit: 'kcal' },
  { nutrient: 'water', numbers: ['255'], unit: 'g' },
  { nutrient: 'protein', numbers: ['203'], unit: 'g' },
  { nutrient: 'fat', numbers: ['204'], unit: 'g' },
  { nutrient: 'carbohydrate', numbers: ['205'], unit: 'g' },
  { nutrient: 'fibre', numbers: ['291'], unit: 'g' },
  { nutrient: 'sugars', numbers: ['269'], unit: 'g' },
  { nutrient: 'saturated_fat', numbers: ['606'], unit: 'g' },
  { nutrient: 'alcohol', numbers: ['221'], unit: 'g' },
  { nutrient: 'caffeine', numbers: ['262'], unit: 'mg' },
  { nutrient: 'calcium', numbers: ['301'], unit: 'mg' },
  { nutrient: 'magnesium', numbers: ['304'], unit: 'mg' },
  { nutrient: 'phosphorus', numbers: ['305'], unit: 'mg' },
  { nutrient: 'potassium', numbers: ['306'], unit: 'mg' },
  { nutrient: 'sodium', numbers: ['307'], unit: 'mg' },
  { nutrient: 'zinc', numbers: ['309'], unit: 'mg' },
  { nutrient: 'copper', numbers: ['312'], unit: 'ug', shift: 3 },
  { nutrient: 'iron', numbers: ['303'], unit: 'mg' },
  { nutrient: 'manganese', numbers: ['315'], unit: 'mg' },
  { nutrient: 'selenium', numbers: ['317'], unit: 'ug' },
  { nutrient: 'vitamin_a', numbers: ['320'], unit: 'ug' },
  { nutrient: 'retinol', numbers: ['319'], unit: 'ug' },
  { nutrient: 'vitamin_c', numbers: ['401'], unit: 'mg' },
  { nutrient: 'vitamin_d', numbers: ['328'], unit: 'ug' },
  { nutrient: 'vitamin_e', numbers: ['323'], unit: 'mg' },
  { nutrient: 'vitamin_e_added', numbers: ['573'], unit: 'mg' },
  { nutrient: 'vitamin_k', numbers: ['430'], unit: 'ug' },
  { nutrient: 'menaquinone_4', numbers: ['428'], unit: 'ug' },
  { nutrient: 'thiamin', numbers: ['404'], unit: 'mg' },
  { nutrient: 'riboflavin', numbers: ['405'], unit: 'mg' },
  { nutrient: 'niacin_preformed', numbers: ['406'], unit: 'mg' },
  { nutrient: 'tryptophan', numbers: ['501'], unit: 'g' },
  { nutrient: 'vitamin_b6', numbers: ['415'], unit: 'mg' },
  { nutrient: 'folate', numbers: ['435'], unit: 'ug' },
  { nutrient: 'folic_acid', numbers: ['431'], unit: 'ug' },
  { nutrient: 'vitamin_b12', numbers: ['418'], unit: 'ug' },
  { nutrient: 'choline', numbers: ['421'], unit: 'mg' },
  { nutrient: 'linoleic_acid', numbers: ['675', '618'], unit: 'g' },
  { nutrient: 'alpha_linolenic_acid', numbers: ['851', '619'], unit: 'g' },
  { nutrient: 'epa', numbers: ['629'], unit: 'g' },
  { nutrient: 'dpa', numbers: ['631'], unit: 'g' },
  { nutrient: 'dha', numbers: ['621'], unit: 'g' },
];

/**
 * A printed decimal with its point moved right, digit by digit: no floating point touches a figure.
 * "0.004" moved 3 is "4"; "1.2" moved 3 is "1200".
 * @param {string} printed
 * @param {number} places
 */
export function shiftDecimal(printed, places) {
  if (!/^\d+(\.\d+)?$/.test(printed)) throw new Error(`"${printed}" is not a plain decimal number.`);
  const [whole, fraction = ''] = printed.split('.');
  const digits = fraction.padEnd(places, '0');
  const moved = (whole + digits.slice(0, places)).replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places);
  return rest === '' ? moved : `${moved}.${rest}`;
}
