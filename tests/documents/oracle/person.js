// Which row of the reference table speaks about a person, and what it says.
import { Fraction } from './fraction.js';
import { json } from './tables.js';

/**
 * @typedef {{age_years?: number, age_months?: number, sex?: string, life_stage?: string, conditions?: string[]}} Person
 * @typedef {{kind: string|null, rec: number|null, ear: number|null, ul: number|null, cdrr: number|null}} Figures
 * @typedef {{nutrient: string, unit: string, source: string, limit_scope: string, values: Record<string, Figures>}} Row
 */

/**
 * @typedef {{id: string, sex: string, stage: string, min_months: number, max_months_exclusive: number|null}} LifeStage
 * @typedef {{id: string, average_kind: string|null, reduce_kind: string|null, life_stages: LifeStage[], rows: Row[]}} Reference
 */

/** @type {Record<string, Reference>} */
export const references = Object.fromEntries(['nasem', 'efsa', 'who', 'uk'].map((id) => [id, json(`references/${id}.json`)]));

/** The reference a document asks for, or the one it is held against without asking. @param {string} [id] */
export function referenceOf(id = 'nasem') {
  return references[id];
}

/** @param {Person} person */
export function monthsOf(person) {
  return person.age_months ?? (person.age_years ?? 0) * 12;
}

/**
 * Which table speaks, and which of its life stages about this person; null where none does.
 * @typedef {{reference: Reference, stage: string|null}} Who
 * @param {Person|undefined} person @param {string} [reference] @returns {Who}
 */
export function whoOf(person, reference) {
  return { reference: referenceOf(reference), stage: lifeStageOf(person, referenceOf(reference)) };
}

/** @param {Person|undefined} person @param {Reference} reference @returns {string|null} */
function lifeStageOf(person, reference) {
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

/** @param {Who} who @param {string} nutrient */
export function figuresOfNutrient({ reference, stage }, nutrient) {
  const row = reference.rows.find((candidate) => candidate.nutrient === nutrient);
  return row ? figuresOf(row, stage) : null;
}
