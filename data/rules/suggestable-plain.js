/** Only food that people eat as it is: measured, without alcohol, not raw where it is eaten cooked, no supplement in disguise, no portion over a limit. */
import { listedFoods, objection } from './suggestable-foods.js';

/** @typedef {import('../compile/types.js').Data} Data */
/** @typedef {import('./suggestable-foods.js').ListedFood} ListedFood */

/** What a suggestion is about cannot be missing in the food that is suggested. */
const measured = ['energy', 'protein', 'calcium', 'magnesium', 'potassium', 'sodium'];
/** Minerals that are added to foods; a daily value of another one is the food's own. */
const added = ['calcium', 'iron', 'magnesium', 'zinc'];
const shunned = ['baby_foods', 'spices_and_herbs', 'fast_foods', 'restaurant_foods', 'native_american_foods'];
const never = /\b(infant|formula|baby ?food|flour|leavening|baking powder|yeast|extract|powder|powdered|dry mix|protein supplement|nutritional|meal replacement|concentrate, undiluted|undiluted|unprepared|dry form|alcohol\w*|wine|beer|liver|kidneys?|giblets|brain)\b/i;
const neverBut = /\b(all-?natural|beans?, kidney|kidney beans?|kidney,? red|baking powder biscuits?|cocoa powder|yeast breads?|flour tortillas?|tortillas?.*flour|no alcohol|nonalcoholic|root beer|made with|prepared|pasta, .*flour)\b/i;
const cookedGroups = ['meat', 'poultry', 'fish', 'shellfish', 'eggs', 'legumes', 'grains_and_pasta'];
const raw = /\b(raw|uncooked|unheated)\b|, dry(,|$)/i;

/**
 * Limits of the default reference for adults, for those that count food: the smallest of a life stage from 19 years on.
 * @param {Data} data
 * @returns {Map<string, number>}
 */
function adultLimits({ references: { nasem } }) {
  const adults = nasem.life_stages.filter(({ min_months }) => min_months >= 228).map(({ id }) => id);
  const counted = nasem.rows.filter(({ limit_scope }) => limit_scope === 'total' || limit_scope === 'preformed_only');
  return new Map(
    counted.flatMap(({ nutrient, limit_scope, values }) => {
      const limits = adults.flatMap((id) => values[id].ul ?? []);
      return limits.length === 0 ? [] : [[limit_scope === 'total' ? nutrient : 'retinol', Math.min(...limits)]];
    }),
  );
}

/**
 * @param {ListedFood} food
 * @param {Map<string, number>} most
 * @param {string} what
 */
function over({ found, grams }, most, what) {
  return [...most].flatMap(([nutrient, amount]) => {
    const brought = ((found?.per100(nutrient) ?? 0) * Number(grams)) / 100;
    return brought >= amount ? [`brings ${brought.toPrecision(3)} of ${nutrient} in one portion, ${what} ${amount}`] : [];
  });
}

/** @param {ListedFood} food */
function kindProblems({ name, group, found }) {
  if (found === null) return [];
  return [
    ...measured.filter((nutrient) => found.per100(nutrient) === null).map((nutrient) => `has no value for ${nutrient}`),
    ...((found.per100('alcohol') ?? 0) > 0.5 ? ['holds alcohol'] : []),
    ...(shunned.includes(found.tableGroup) ? [`is one of the ${found.tableGroup}`] : []),
    ...(never.test(name) && !neverBut.test(name) ? ['is not eaten by itself'] : []),
    ...(cookedGroups.includes(group) && raw.test(name) ? ['is eaten cooked, and there is a figure for that'] : []),
    ...(/\b[A-Z]{4,}('S)?\b/.test(name.replaceAll('USDA', '')) ? ['bears the name of a brand'] : []),
  ];
}

/** @type {import('./problem.js').Rule} */
export const suggestablePlain = {
  id: 'suggestable_plain',
  check(data) {
    const limits = adultLimits(data);
    const whole = data.dailyValues.daily_values[0].values.filter(({ nutrient }) => added.includes(nutrient));
    const dailyValues = new Map(whole.map(({ nutrient, amount }) => [nutrient, amount]));
    return listedFoods(data).flatMap((food) => {
      const fortified = (food.found?.per100('folic_acid') ?? 0) > 0 || (food.found?.per100('vitamin_e_added') ?? 0) > 0;
      const disguised = fortified ? over(food, dailyValues, 'and is fortified to a whole daily value of') : [];
      return [...kindProblems(food), ...over(food, limits, 'over the limit of'), ...disguised].map((problem) =>
        objection(food, problem, 'Leave the food out, or take another form or portion of it.'),
      );
    });
  },
};
