// The part of the suggestions document that asks a pharmacist or doctor: types only.

/** @typedef {{known: number, low: number, middle: number | null, high: number | null}} Range */

/**
 * What to ask a pharmacist or doctor about; never advice to take something.
 * @typedef {object} SupplementQuestion
 * @property {'pharmacist_or_doctor'} ask
 * @property {string} nutrient
 * @property {number} target
 * @property {Range} today
 * @property {Range} after_food with the best change of food
 * @property {number} missing
 * @property {number} amount at most, per day, of the nutrient itself
 * @property {Range} with_it
 * @property {{limit: number, scope: string, counted: Range, source: string}} limit
 * @property {'gap' | 'limit'} bounded_by
 * @property {{form: string, compound_mg: number, absorption: string, strength: string}[]} forms
 * @property {{medicine: string, hours_before: number | null, hours_after: number | null}[]} spacing
 * @property {string[]} sources
 */

export {};
