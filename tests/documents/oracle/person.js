// Which row of the reference table speaks about a person, and what it says.
import { Fraction } from './fraction.js';
import { json } from './tables.js';

/**
 * @typedef {{age_years?: number, age_months?: number, sex?: string, life_stage?: string, conditions?: string[]}} Person
 * @typedef {{kind: string|null, rec: number|null, ear: number|null, ul: number|null, cdrr: number|null}} Figures
 * @typedef {{nutrient: string, unit: string, source: string, limit_scope: string, values: Record<string, Figures>}} Row
 */

export const reference = json('references/nasem.json');

/** @type {Row[]} */
export const rows = reference.rows;

/** @param {Person} person */
export function monthsOf(person) {
  return person.age_months ?? (person.age_years ?? 0) * 12;
}

/** @param {Person|undefined} person @returns {string|null} */
export function lifeStageOf(person) {
  if (!person) return null;
  const months = monthsOf(person);
  const stage = person.life_stage ?? 'none';
  const sex = stage === 'none' ? person.sex : 'female';
  for (const row of reference.life_stages) {
    const oldEnough = months >= row.min_months && (row.max_months_exclusive === null || months < row.max_months_exclusive);
    if (oldEnough && row.stage === stage && (row.sex === 'any' || row.sex === sex)) return row.id;
  }
  return null;
}

/** @param {number|null|undefined} value */
export function maybe(value) {
  return value === null || value === undefined ? null : Fraction.of(value);
}

/**
 * @param {Row} row @param {string|null} stage
 */
export function figuresOf(row, stage) {
  const figures = stage === null ? null : row.values[stage];
  return {
    kind: figures?.rec == null ? null : figures.kind,
    target: maybe(figures?.rec),
    ear: maybe(figures?.ear),
    limit: maybe(figures?.ul),
    cdrr: maybe(figures?.cdrr),
  };
}

/** @param {string} nutrient @param {string|null} stage */
export function figuresOfNutrient(nutrient, stage) {
  const row = rows.find((candidate) => candidate.nutrient === nutrient);
  return row ? figuresOf(row, stage) : null;
}
