// Amounts from foreign tables in the units of our own nutrients.

/** Milligrams in one of each. @type {Record<string, number>} */
const masses = { kg: 1e6, g: 1e3, mg: 1, ug: 1e-3 };
/** Kilocalories in one of each: fao77_2003 in data/sources.json. @type {Record<string, number>} */
const energies = { kcal: 1, kJ: 1 / 4.184 };
/** Micrograms of vitamin D in one international unit. */
const vitaminD = 1 / 40;

/** How foreign tables write a unit. @type {Record<string, string>} */
const spellings = {
  kg: 'kg', g: 'g', grm: 'g', mg: 'mg', ug: 'ug', mcg: 'ug', '\u00b5g': 'ug', '\u03bcg': 'ug', kcal: 'kcal', cal: 'kcal', kj: 'kJ', iu: 'IU', mg_ate: 'mg',
};

/**
 * @param {string} unit as a foreign table writes it
 * @returns {string | undefined}
 */
export function unitNamed(unit) {
  const name = unit.trim().toLowerCase();
  return Object.hasOwn(spellings, name) ? spellings[name] : undefined;
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. @param {number} value */
export const clean = (value) => Number(value.toPrecision(12));

/**
 * @param {number} amount
 * @param {string} from as a foreign table writes it
 * @param {string} to one of ours: kcal, g, mg, ug
 * @param {string} [nutrient]
 * @returns {number | null} null when one cannot become the other
 */
export function converted(amount, from, to, nutrient = '') {
  const unit = unitNamed(from);
  if (unit === undefined) return null;
  if (unit === to) return amount;
  if (unit === 'IU') return nutrient === 'vitamin_d' && to === 'ug' ? clean(amount * vitaminD) : null;
  for (const scale of [masses, energies]) if (unit in scale && to in scale) return clean((amount * scale[unit]) / scale[to]);
  return null;
}
