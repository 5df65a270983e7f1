// Foods and recipes of people's own, as pure changes of the state. Everybody on the device shares them.
import { daysOf } from './diary.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').FoodEntry} FoodEntry */
/** @typedef {import('../diary/records.js').Day} Day */
/** @typedef {import('../engine/documents.js').OwnFood} OwnFood */
/** @typedef {import('../engine/documents.js').Recipe} Recipe */
/** @typedef {Recipe['ingredients'][number]} Ingredient */
/** @typedef {{portion: string | null, count: number}} Counted a null portion counts grams */

/** The portions of an own food with their grams; null was never weighed. @param {OwnFood} food @returns {Record<string, number | null>} */
export const portionsOf = ({ per_portion: per, portions = {} }) => ({ ...(per ? { [per]: null } : {}), ...portions });

/** The portions of a recipe that entries can count. @param {Recipe} recipe @returns {Record<string, number | null>} */
const servingsOf = ({ servings }) => (servings ? { '1 serving': null } : {});

/** Whether a food can be counted in grams. @param {OwnFood} food */
export const isWeighed = ({ per_portion: per, portions = {} }) => !per || portions[per] !== undefined;

/** @typedef {{portions: Record<string, number | null>, weighed: boolean, per: string | undefined}} Countable */
/** @param {OwnFood} food @returns {Countable} */
const countable = (food) => ({ portions: portionsOf(food), weighed: isWeighed(food), per: food.per_portion });

/**
 * The same amount, counted the way the changed food can be; null when it cannot be said any more.
 * @param {Counted} counted
 * @param {Countable} before
 * @param {Countable} after
 * @returns {Counted | null}
 */
export function recounted({ portion, count }, before, after) {
  if (portion === null) return after.weighed ? { portion, count } : null;
  if (portion in after.portions) return { portion, count };
  if (portion === before.per && after.per) return { portion: after.per, count };
  const grams = before.portions[portion];
  return grams && after.weighed ? { portion: null, count: count * grams } : null;
}

/** @param {Ingredient} ingredient @returns {Counted} */
const countedOf = ({ grams, portion, count = 1 }) => (portion === undefined ? { portion: null, count: grams ?? 0 } : { portion, count });

/** @param {Ingredient} ingredient @param {Counted} counted @returns {Ingredient} */
const withCount = ({ food, name }, { portion, count }) =>
  ({ food, ...(name === undefined ? {} : { name }), ...(portion === null ? { grams: count } : { portion, count }) });

/**
 * Where a food or recipe is used.
 * @param {State} state
 * @param {string} food "own:ID" or "recipe:ID"
 * @returns {{days: Day[], recipes: string[]}} the days, and the ids of the recipes
 */
export function usesOf(state, food) {
  const days = Object.values(daysOf(state)).filter(({ entries }) => entries.some((entry) => entry.kind === 'food' && entry.food === food));
  const recipes = Object.entries(state.recipes).filter(([, { ingredients }]) => ingredients.some((one) => one.food === food));
  return { days, recipes: recipes.map(([id]) => id) };
}

/**
 * How many entries and ingredients could not be counted any more if an own food became this.
 * @param {State} state
 * @param {string} id
 * @param {OwnFood} food
 */
export function lostBy(state, id, food) {
  const before = state.foods[id];
  if (!before) return 0;
  const lost = (/** @type {Counted} */ counted) => recounted(counted, countable(before), countable(food)) === null;
  const entries = Object.values(daysOf(state)).flatMap((day) => day.entries);
  const ingredients = Object.values(state.recipes).flatMap((recipe) => recipe.ingredients);
  return entries.filter((entry) => entry.kind === 'food' && entry.food === `own:${id}` && lost(entry)).length +
    ingredients.filter((one) => one.food === `own:${id}` && lost(countedOf(one))).length;
}

/**
 * Every entry of every day that is this food, changed; days without one stay the same objects.
 * @param {State} state
 * @param {string} food
 * @param {(entry: FoodEntry) => FoodEntry} change
 * @returns {Pick<State, 'entries' | 'days'>}
 */
function inEveryDay(state, food, change) {
  /** @param {State['entries']} entries */
  const changed = (entries) =>
    entries.some((entry) => entry.kind === 'food' && entry.food === food)
      ? entries.map((entry) => (entry.kind === 'food' && entry.food === food ? change(entry) : entry))
      : entries;
  const days = Object.entries(state.days).map(([key, day]) => {
    const entries = changed(day.entries);
    return [key, entries === day.entries ? day : { ...day, entries }];
  });
  return { entries: changed(state.entries), days: Object.fromEntries(days) };
}

/**
 * Keeps a new own food, or a changed one: then the days and recipes that use it count the same amount of it.
 * @param {State} state
 * @param {string} id
 * @param {OwnFood} food
 * @returns {State}
 */
export function keepFood(state, id, food) {
  const before = state.foods[id];
  const foods = { ...state.foods, [id]: food };
  if (!before) return { ...state, foods, undo: null };
  /** @template {Counted} T @param {T} counted */
  const again = (counted) => recounted(counted, countable(before), countable(food)) ?? counted;
  const recipes = Object.fromEntries(Object.entries(state.recipes).map(([key, recipe]) => {
    if (!recipe.ingredients.some((one) => one.food === `own:${id}`)) return [key, recipe];
    const ingredients = recipe.ingredients.map((one) => (one.food === `own:${id}` ? withCount({ ...one, name: food.name }, again(countedOf(one))) : one));
    return [key, { ...recipe, ingredients }];
  }));
  const portions = Object.entries(portionsOf(food)).map(([name, grams]) => ({ name, grams }));
  const days = inEveryDay(state, `own:${id}`, (entry) => ({ ...entry, name: food.name, portions, ...again({ portion: entry.portion, count: entry.count }) }));
  return { ...state, ...days, foods, recipes, undo: null };
}

/**
 * Keeps a new recipe, or a changed one.
 * @param {State} state
 * @param {string} id
 * @param {Recipe} recipe
 * @returns {State}
 */
export function keepRecipe(state, id, recipe) {
  const recipes = { ...state.recipes, [id]: recipe };
  if (!state.recipes[id]) return { ...state, recipes, undo: null };
  return { ...state, ...inEveryDay(state, `recipe:${id}`, (entry) => ({ ...entry, name: recipe.name })), recipes, undo: null };
}

/**
 * How many entries could not be counted any more if a recipe became this: they count servings, and it has none.
 * @param {State} state
 * @param {string} id
 * @param {Recipe} recipe
 */
export function lostByRecipe(state, id, recipe) {
  if ('1 serving' in servingsOf(recipe)) return 0;
  const food = `recipe:${id}`;
  const entries = Object.values(daysOf(state)).flatMap((day) => day.entries);
  const ingredients = Object.values(state.recipes).flatMap((other) => other.ingredients);
  return entries.filter((entry) => entry.kind === 'food' && entry.food === food && entry.portion !== null).length +
    ingredients.filter((one) => one.food === food && one.portion !== undefined).length;
}

/**
 * Deletes an own food or a recipe. What days and recipes use stays for them, and is offered no more.
 * @param {State} state
 * @param {string} food "own:ID" or "recipe:ID"
 * @returns {State}
 */
export function removeOwn(state, food) {
  const [kind, id] = food.split(':');
  const part = kind === 'own' ? 'foods' : 'recipes';
  const { [id]: described, ...left } = state[part];
  if (!described) return state;
  const { days, recipes } = usesOf(state, food);
  const { foods, recipes: before, gone } = state;
  const undo = { what: described.name, before: { foods, recipes: before, gone } };
  if (days.length + recipes.length > 0) return { ...state, gone: [...new Set([...gone, food])], undo: { kind: 'own_used', ...undo } };
  return { ...state, [part]: left, gone: gone.filter((one) => one !== food), undo: { kind: 'own', ...undo } };
}

/**
 * The own foods and recipes that a plan with these entries needs, and those that stand in them.
 * @param {Pick<State, 'foods' | 'recipes'>} state
 * @param {(string | undefined)[]} eaten ids of foods
 * @returns {{foods?: Record<string, OwnFood>, recipes?: Record<string, Recipe>}}
 */
export function neededBy(state, eaten) {
  /** @type {Record<string, OwnFood>} */
  const foods = {};
  /** @type {Record<string, Recipe>} */
  const recipes = {};
  const open = eaten.filter((food) => food !== undefined);
  while (open.length > 0) {
    const [kind, id] = String(open.pop()).split(':');
    if (kind === 'own' && Object.hasOwn(state.foods, id)) foods[id] = state.foods[id];
    if (kind !== 'recipe' || !Object.hasOwn(state.recipes, id) || Object.hasOwn(recipes, id)) continue;
    recipes[id] = state.recipes[id];
    open.push(...recipes[id].ingredients.map((one) => one.food));
  }
  return { ...(Object.keys(foods).length > 0 ? { foods } : {}), ...(Object.keys(recipes).length > 0 ? { recipes } : {}) };
}
