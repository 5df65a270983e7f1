/**
 * What a suggestable food contains agrees with its diet pattern, its group and its name. A name that says "wheat" without the tag is an error of
 * the kind that hurts somebody, so the words are wide and their exceptions are written out.
 */
import { listedFoods, objection } from './suggestable-foods.js';

/** @typedef {import('./suggestable-foods.js').ListedFood} ListedFood */

/** What each pattern never eats. */
const neverIn = {
  vegan: ['milk', 'egg', 'fish', 'crustacean', 'mollusc', 'pork', 'beef'],
  vegetarian: ['fish', 'crustacean', 'mollusc', 'pork', 'beef'],
  pescatarian: ['pork', 'beef'],
};

const needs = /** @type {const} */ ([
  { words: /\b(milk|cheese|yogurt|yoghurt|butter|cream|creamy|creamed|custard|pudding|whey|kefir|ghee|latte|cappuccino|quesadilla|lasagna|pizza|alfredo|au gratin|scalloped|ranch|paneer)\b/i,
    without: /\b((coconut|almond|soy|rice|oat|hemp|cashew) (milk|yogurt)|(milk|yogurt), (soy|coconut milk|almond milk|rice|oat)|cream of (rice|wheat)|(peanut|almond|cashew|seed|sesame|nut|apple) butter|soymilk|butter ?beans?|cream style|nondairy|non-dairy|dairy free|vegan|without milk|without cheese|no milk)/i,
    contains: 'milk' },
  { words: /\b(eggs?|omelet(te)?|mayonnaise|meringue|custard|quiche|frittata|challah|brioche|mayo)\b/i, without: /\b(egg ?free|no egg|without egg)\b/i, contains: 'egg' },
  { words: /\b(fish|salmon|tuna|cod|sardines?|anchov(y|ies)|herring|mackerel|trout|halibut|haddock|tilapia|catfish|surimi|worcestershire|caesar)\b/i, contains: 'fish' },
  { words: /\b(shrimps?|prawns?|crabs?|lobster|crayfish|crawfish|crustaceans?)\b/i, without: /\bimitation\b/i, contains: 'crustacean' },
  { words: /\b(mollusks?|clams?|mussels?|oysters?|scallops?|squid|octopus|calamari|cuttlefish)\b/i, without: /\bcrackers\b/i, contains: 'mollusc' },
  { words: /\bpeanuts?\b/i, without: /\bwithout peanuts\b/i, contains: 'peanut' },
  { words: /\b(soy|soya|soybeans?|soymilk|tofu|tempeh|edamame|miso|natto|teriyaki|lo mein|chow mein|stir[- ]fr(y|ied) .*sauce)\b/i, contains: 'soy' },
  { words: /\b(almonds?|cashews?|hazelnuts?|walnuts?|pecans?|pistachios?|macadamias?|brazilnuts?|brazil nuts?|mixed nuts|pine nuts?|praline|marzipan|pesto)\b/i, contains: 'tree_nut' },
  { words: /\b(sesame|tahini|hummus|halvah?)\b/i, contains: 'sesame' },
  { words: /\bmustard\b/i, without: /\bmustard (greens|spinach)\b/i, contains: 'mustard' },
  { words: /\b(celery|celeriac)\b/i, contains: 'celery' },
  { words: /\blupins?\b/i, contains: 'lupin' },
  { words: /\b(pork|ham|bacon|salami|pepperoni|prosciutto|chorizo|gelatins?)\b/i, without: /\b(turkey (ham|bacon)|ham(burger)|(turkey|chicken|beef|vegetarian|meatless),? (ham|bacon)|bacon,? (turkey|meatless|vegetarian)|no pork)\b/i, contains: 'pork' },
  { words: /\b(beef|veal|hamburgers?|cheeseburgers?|pastrami|corned beef|steak|meatloaf|meatballs?)\b/i,
    without: /\b(vegetarian|veggie|meatless|vegan|soy|turkey|chicken|salmon|tuna|fish|lamb|pork)\b/i, contains: 'beef' },
  { words: /\b(wheat|breads?|pasta|spaghetti|macaroni|lasagna|ravioli|noodles?|barley|rye|bulgur|couscous|seitan|bagels?|muffins?|crackers?|cookies?|cakes?|pancakes?|waffles?|pizza|sandwich(es)?|oats?|oatmeal|granola|muesli|semolina|croissants?|biscuits?|pretzels?|spelt|farina|malt|malted|breaded|battered|burritos?|pita|naan|roti|chapati|rolls?|buns?|pastr(y|ies)|pies?|doughnuts?|dumplings?|brownies?|stuffing|wraps?|crepes?|toast|lo mein|ramen|gnocchi|kamut|freekeh|wheat germ|wheat bran|triticale)\b/i,
    without: /\b(buckwheat|squash|rice (noodles?|cakes?|crackers?|paper)|noodles, rice|cornbread|gluten[- ]free|corn tortilla|glass noodles|bean thread|cabbage rolls|crab cakes?, no|fish cakes?, no)\b/i,
    contains: 'gluten' },
  { words: /\b(wheat|breads?|pasta|spaghetti|macaroni|lasagna|ravioli|bulgur|couscous|seitan|bagels?|muffins?|pizza|croissants?|pancakes?|waffles?|semolina|spelt|farina|flour tortillas?|burritos?|pita|naan|roti|chapati|ramen|lo mein)\b/i,
    without: /\b(buckwheat|squash|gluten[- ]free|rice (noodles?|cakes?)|cornbread)\b/i, contains: 'wheat' },
]);

/** Names of a meat, poultry or animal product: no vegetarian food is called so, and no vegan one after honey or gelatine. */
const flesh = /\b(beef|veal|pork|ham|bacon|lamb|mutton|goat|venison|bison|chicken|turkey|duck|goose|sausage|salami|frankfurter|bologna|meatballs?|meat loaf|meat sauce|fish|salmon|tuna|shrimps?|crabs?|clams?|anchov(y|ies)|lard|gelatins?)\b/i;
const likeFlesh = /\b(meatless|vegetarian|veggie|vegan|goat cheese|cheese, goat|milk, goat|goat,? (milk|cheese)|imitation|no meat|without meat|soy|tofu|turkey berries)\b/i;

/** Groups whose every food contains something, unless it is vegan. */
const groupNeeds = { milk: 'milk', yoghurt: 'milk', cheese: 'milk', eggs: 'egg', fish: 'fish' };

/** @param {ListedFood} food */
function tagProblems({ name, group, pattern, contains }) {
  const never = neverIn[/** @type {keyof typeof neverIn} */ (pattern)] ?? [];
  const of = groupNeeds[/** @type {keyof typeof groupNeeds} */ (group)];
  return [
    ...contains.filter((id) => never.includes(id)).map((id) => `is ${pattern} and contains ${id}`),
    ...(contains.includes('wheat') && !contains.includes('gluten') ? ['contains wheat but not gluten'] : []),
    ...(of !== undefined && pattern !== 'vegan' && !contains.includes(of) ? [`stands under ${group} and does not contain ${of}`] : []),
    ...needs
      .filter((need) => need.words.test(name) && !('without' in need && need.without.test(name)) && !contains.includes(need.contains))
      .map((need) => `is not said to contain ${need.contains}`),
    ...(['vegan', 'vegetarian'].includes(pattern) && flesh.test(name) && !likeFlesh.test(name) ? [`is called so and is said to be ${pattern}`] : []),
    ...(pattern === 'vegan' && /\bhoney\b/i.test(name) ? ['has honey in its name and is said to be vegan'] : []),
    ...(['meat', 'poultry', 'cold_cuts'].includes(group) && pattern !== 'omnivore' ? [`stands under ${group} and is said to be ${pattern}`] : []),
  ];
}

/**
 * Retinol comes from animals, or from fortifying: plant drinks and yoghurts are fortified like milk, and other names say so.
 * @param {ListedFood} food
 */
function retinolProblems({ name, group, pattern, found }) {
  const retinol = found?.per100('retinol') ?? 0;
  return pattern === 'vegan' && retinol > 0 && !['milk', 'yoghurt'].includes(group) && !/\b(non-dairy|fortified|added|enriched)\b/i.test(name) ? [`holds ${retinol} ug of retinol and is said to be vegan`] : [];
}

/** @type {import('./problem.js').Rule} */
export const suggestableTagsAgree = {
  id: 'suggestable_tags_agree',
  check: (data) =>
    listedFoods(data).flatMap((food) =>
      [...tagProblems(food), ...retinolProblems(food)].map((problem) =>
        objection(food, problem, 'Correct the line; where the name misleads, write the exception into data/rules/suggestable-tags-agree.js.'),
      ),
    ),
};
