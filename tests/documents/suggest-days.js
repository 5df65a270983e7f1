// Varied days of listed foods for the suggestions: women and men, ages, diets, references; low, balanced and high days.
import { readFileSync } from 'node:fs';
import { chance, pick, whole } from './random.js';

/** @typedef {import('./random.js').Random} Random */

const [header, ...lines] = readFileSync(new URL('../../data/suggestable.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split('\t'));

/** The foods that may be suggested, cell by column. */
export const listed = lines.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i]])));

/** @param {Random} random */
function randomEater(random) {
  const age = whole(random, 4, 85);
  const sex = pick(random, ['female', 'male']);
  const expecting = sex === 'female' && age >= 19 && age < 45 && chance(random, 0.2);
  return {
    age_years: age,
    sex,
    life_stage: expecting ? pick(random, ['pregnant', 'lactating']) : 'none',
    safety_answered: true,
    ...(chance(random, 0.4) ? { diet: { pattern: pick(random, ['pescatarian', 'vegetarian', 'vegan']), without: chance(random, 0.5) ? [pick(random, ['milk', 'tree_nut', 'gluten', 'soy', 'egg'])] : [] } } : {}),
  };
}

/** @param {Random} random */
export function variedDay(random) {
  const appetite = pick(random, [0.6, 1, 1, 1.4]);
  const entries = Array.from({ length: whole(random, 3, 14) }, () => {
    const food = pick(random, listed);
    return { food: food.food, grams: Number((Number(food.grams) * pick(random, [0.5, 1, 1, 1.5, 2]) * appetite).toFixed(2)) };
  });
  return {
    format: 'nutrient-balance/plan@1',
    person: randomEater(random),
    reference: pick(random, ['nasem', 'efsa', 'who', 'uk']),
    days: [{ entries }],
  };
}
