// What the form of a recipe holds, and the document it stands for. Pure: no page, no engine.
import { asTyped, parseNumber } from '../format/parse.js';

/** @typedef {import('../engine/documents.js').Recipe} Recipe */
/** @typedef {import('../engine/documents.js').Portion} Portion */
/** @typedef {{food: string, name: string, portions: Portion[], portion: string | null, count: number}} Part an ingredient; a null portion counts grams */
/** @typedef {{name: string, cooked: string, servings: string, parts: Part[]}} Form */
/** @typedef {Record<string, string>} Problems the sentence's key by the id of a field */

/** @type {Form} */
export const emptyForm = { name: '', cooked: '', servings: '', parts: [] };

/** @param {Recipe} recipe @returns {Form} */
export const formFrom = ({ name, cooked_grams: cooked, servings, ingredients }) => ({
  name,
  cooked: cooked === undefined ? '' : asTyped(cooked),
  servings: servings === undefined ? '' : asTyped(servings),
  parts: ingredients.map(({ food, name: called = food, grams, portion, count = 1 }) => ({
    food, name: called, portions: [], portion: portion ?? null, count: portion === undefined ? grams ?? 0 : count,
  })),
});

/** @param {Part} part @returns {Recipe['ingredients'][number]} */
const ingredient = ({ food, name, portion, count }) => ({ food, name, ...(portion === null ? { grams: count } : { portion, count }) });

/** @param {string} text */
function optional(text) {
  const parsed = parseNumber(text);
  return parsed.ok && parsed.value !== null ? parsed.value : undefined;
}

/**
 * The recipe that a form stands for, as far as it does.
 * @param {Form} form
 * @returns {Recipe}
 */
export function recipeFrom({ name, cooked, servings, parts }) {
  const [grams, count] = [optional(cooked), optional(servings)];
  return {
    name: name.trim(),
    ingredients: parts.map(ingredient),
    ...(grams === undefined ? {} : { cooked_grams: grams }),
    ...(count === undefined ? {} : { servings: count }),
  };
}

/** @param {Form} form @returns {Problems} empty when the form stands for a recipe; the core may still object */
export function problemsOf({ name, cooked, servings, parts }) {
  /** @type {Problems} */
  const problems = {};
  if (name.trim() === '') problems.name = 'errors.name_missing';
  if (parts.length === 0) problems.parts = 'own.ingredients_missing';
  for (const [id, text] of Object.entries({ cooked, servings })) {
    const parsed = parseNumber(text);
    if (!parsed.ok) problems[id] = `errors.amount_${parsed.code}`;
  }
  return problems;
}

/**
 * Where the core's objection to a recipe belongs in its form.
 * @param {{code: string, path: string}} problem
 * @returns {Problems}
 */
export function placed({ code, path }) {
  if (path.endsWith('/cooked_grams')) return { cooked: code === 'out_of_range' ? 'own.cooked_wrong' : `errors.${code}` };
  if (path.endsWith('/servings')) return { servings: code === 'out_of_range' ? 'own.servings_wrong' : `errors.${code}` };
  if (code === 'weight_unknown') return { servings: 'own.weight_unknown' };
  if (code === 'circular_recipe') return { parts: 'own.circular' };
  return path.includes('/ingredients') ? { parts: `errors.${code}` } : { name: `errors.${code}` };
}
