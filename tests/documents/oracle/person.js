// Which row of the reference table speaks about a person, and what it says.
import { Fraction } from './fraction.js';
import { json } from './tables.js';

/**
 * @typedef {{age_years?: number, age_months?: number, sex?: string, life_stage?: string, conditions?: string[]}} Person
 * @typedef {{kind: string|null, rec: number|null, ear: number|null, ul: number|null, cdrr: number|null}} Figures
 * @typedef {{sex: string, stage: string, from: number, to: number|null, kind: string, rec: number, ear?: number, lrni?: number, basis?: string}} Band
 * @typedef {{sex: string, stages: string[], from: number, to: number|null, ul?: number, cdrr?: number}} Limit
 * @typedef {{what: string, default: string, options: {id: string, label: string}[]}} DependsOn
 * @typedef {{times: number, per: number}} Factor
 * @typedef {{nutrient: string, unit: string, source: string, limit_scope: string, values?: Record<string, Figures>, printed_unit?: string,
 *            bands?: Band[], limits?: Limit[], depends_on?: DependsOn, limit_kind?: string, limit_source?: string,
 *            form?: {name: string, least: Factor, most: Factor}}} Row
 * @typedef {Record<string, string>} Bases the chosen option by nutrient
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
 * @typedef {{reference: Reference, stage: string|null, months: number, sex: string|undefined, life: string, bases: Bases}} Who
 * @param {Person|undefined} person @param {string} [reference] @param {Bases} [bases] @returns {Who}
 */
export function whoOf(person, reference, bases = {}) {
  const life = person?.life_stage ?? 'none';
  return {
    reference: referenceOf(reference),
    stage: lifeStageOf(person, referenceOf(reference)),
    months: person ? monthsOf(person) : 0,
    sex: life === 'none' ? person?.sex : 'female',
    life,
    bases,
  };
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

/** Milligrams and micrograms are what the tables print, grams and milligrams what the program counts in. */
const THOUSANDS = { g: 2, mg: 1, ug: 0 };

/** @param {Row} row */
function unitFactor({ unit, printed_unit }) {
  if (!printed_unit) return Fraction.of(1);
  const steps = THOUSANDS[/** @type {'g'} */ (printed_unit)] - THOUSANDS[/** @type {'g'} */ (unit)];
  return Fraction.of(1000 ** steps);
}

/** @param {{sex: string, from: number, to: number|null}} span @param {Who} who */
function speaksAbout(span, { months, sex }) {
  return months >= span.from && (span.to === null || months < span.to) && (span.sex === 'any' || span.sex === sex);
}

/** The option that holds for a row; null if its figures depend on nothing. @param {Row} row @param {Who} who */
export function basisOf(row, { bases }) {
  return row.depends_on ? (bases[row.nutrient] ?? row.depends_on.default) : null;
}

/**
 * The option that holds, where another one has other figures for this person; null elsewhere.
 * @param {Row} row @param {Who} who
 */
export function basisUsed(row, who) {
  const { depends_on } = row;
  if (!depends_on || who.stage === null) return null;
  const printed = depends_on.options.map(({ id }) => {
    const figures = figuresOf(row, { ...who, bases: { [row.nutrient]: id } });
    return JSON.stringify(Object.values(figures).map((figure) => (figure instanceof Fraction ? String(figure.toNumber()) : figure)));
  });
  if (new Set(printed).size === 1) return null;
  const id = basisOf(row, who);
  const label = depends_on.options.find((option) => option.id === id)?.label;
  return { depends_on: depends_on.what, id, label, by_default: who.bases[row.nutrient] === undefined };
}

/**
 * What the bands say about the person themselves, by their months: not by way of a life stage.
 * @param {Row} row @param {Who} who
 */
function fromBands(row, who) {
  const basis = basisOf(row, who);
  const band = row.bands?.find((one) => speaksAbout(one, who) && one.stage === who.life && (!one.basis || one.basis === basis));
  const limit = row.limits?.find((one) => speaksAbout(one, who) && one.stages.includes(who.life));
  const exact = (/** @type {number|undefined} */ printed) => (printed === undefined ? null : Fraction.of(printed).times(unitFactor(row)));
  return { kind: band?.kind ?? null, target: exact(band?.rec), ear: exact(band?.ear), limit: exact(limit?.ul), cdrr: exact(limit?.cdrr), lrni: exact(band?.lrni) };
}

/** @param {Row} row @param {Who} who */
export function figuresOf(row, who) {
  if (who.stage === null) return { kind: null, target: null, ear: null, limit: null, cdrr: null, lrni: null };
  if (row.bands) return fromBands(row, who);
  const figures = row.values?.[who.stage];
  return {
    kind: figures?.rec == null ? null : figures.kind,
    target: maybe(figures?.rec),
    ear: maybe(figures?.ear),
    limit: maybe(figures?.ul),
    cdrr: maybe(figures?.cdrr),
    lrni: null,
  };
}

/** @param {Who} who @param {string} nutrient */
export function figuresOfNutrient(who, nutrient) {
  const row = who.reference.rows.find((candidate) => candidate.nutrient === nutrient);
  return row ? figuresOf(row, who) : null;
}
