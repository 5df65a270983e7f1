// The smaller documents, worked out with exact fractions: contributions, food and targets.
import { Fraction } from './fraction.js';
import { times } from './interval.js';
import { bring, gramsOf, nutrients, per100Grams } from './nutrients.js';
import { ownsOf, settle } from './own.js';
import { basisOf, figuresOf, maybe, whoOf } from './person.js';
import { impliedByTargets, ratios } from './ratios.js';
import { foods, json } from './tables.js';

/** What people call a food, by its id. @type {Map<string, string>} */
const shortNames = new Map(json('food_names.json').names.map((/** @type {{food: string, name: string}} */ { food, name }) => [food, name]));

/** @param {import('./nutrients.js').Entry} entry */
function amountsOf(entry) {
  return Object.fromEntries(nutrients.map(({ id }) => {
    const { known, low, middle, high, missing, similar } = bring(entry, id);
    return [id, { known, low, middle, high, missing, similar_foods: similar }];
  }));
}

/** @param {import('./assess.js').Plan} document */
export function contributions(document) {
  const plan = settle(document);
  const entries = plan.days.flatMap((day, d) => day.entries.map((entry, e) => {
    const food = entry.food === undefined ? undefined : foods.get(entry.food);
    return {
      entry: `/days/${d}/entries/${e}`,
      food: food?.id ?? entry.own?.id ?? null,
      name: food?.name ?? entry.own?.name ?? entry.name ?? '',
      group: food ? food.group : null,
      grams: food || entry.own ? gramsOf(entry) : null,
      amounts: amountsOf(entry),
    };
  }));
  return { format: 'nutrient-balance/contributions@1', entries };
}

/** @param {import('./assess.js').Plan} plan @param {string} id */
export function ownFoodDocument(plan, id) {
  const own = ownsOf(plan)(id);
  const whole = { food: id, own, share: new Fraction(1n) };
  const interval = (/** @type {string} */ nutrient, /** @type {Fraction} */ share) => {
    const { known, low, middle, high } = times(bring(whole, nutrient), share);
    return { known, low, middle, high };
  };
  return {
    format: 'nutrient-balance/own-food@1',
    food: id,
    name: own.name,
    grams: own.grams,
    servings: own.servings,
    portions: own.portions.map(({ name, grams }) => ({ name, grams })),
    ingredients: own.isRecipe ? own.parts.map((part) => ({
      food: part.food, name: foods.get(part.food ?? '')?.name ?? part.own?.name, grams: gramsOf(part),
    })) : [],
    nutrients: Object.fromEntries(nutrients.map(({ id: nutrient, unit }) => {
      const { missing, similar } = bring(whole, nutrient);
      const hundred = own.grams && interval(nutrient, new Fraction(100n).over(own.grams));
      const by_portion = own.portions.map(({ share }) => interval(nutrient, share));
      return [nutrient, { unit, missing, similar_foods: similar, whole: interval(nutrient, new Fraction(1n)), per_100_g: hundred, by_portion }];
    })),
  };
}

/** @param {string} id */
export function foodDocument(id) {
  const food = foods.get(id);
  if (!food) throw new Error(`no food ${id}`);
  const content = nutrients.map(({ id: nutrient, unit }) => {
    const { known, low, middle, high, missing, similar } = per100Grams(id, nutrient);
    return [nutrient, { unit, amount: missing ? null : known, low, middle, high, similar_foods: similar }];
  });
  return {
    format: 'nutrient-balance/food@1',
    food: id,
    name: food.name,
    display: shortNames.get(id) ?? food.name,
    group: food.group,
    source: food.source,
    portions: food.portions,
    per_100_g: Object.fromEntries(content),
  };
}

/**
 * Targets without the sources' citations, which carry no figure.
 * @param {import('./person.js').Person} person @param {string} [asked] id of the reference @param {import('./person.js').Bases} [bases]
 */
export function targets(person, asked, bases) {
  const who = whoOf(person, asked, bases);
  const { reference, stage } = who;
  return {
    format: 'nutrient-balance/targets@1',
    person: { life_stage: stage, reference: reference.id },
    average_kind: reference.average_kind,
    reduce_kind: reference.reduce_kind,
    targets: reference.rows.map((row) => {
      const { kind, target, ear, limit, cdrr, lrni } = figuresOf(row, who);
      const nutrient = nutrients.find(({ id }) => id === row.nutrient);
      return {
        nutrient: row.nutrient, unit: nutrient?.unit, form: row.form?.name ?? nutrient?.form ?? null, kind, target, ear, limit,
        limit_scope: row.limit_scope, cdrr, source: row.source, lrni, limit_kind: limit && (row.limit_kind ?? 'UL'),
        limit_source: row.limit_source ?? row.source, depends_on: row.depends_on?.what ?? null, basis: basisOf(row, who), bases: row.depends_on?.options ?? [],
      };
    }),
    ratios: ratios.map((ratio) => ({
      id: ratio.id,
      name: ratio.name,
      basis: ratio.basis,
      implied_by_targets: impliedByTargets(ratio, who),
      bands: ratio.bands.map(({ id, label, low, high, basis, strength, use, sources }) => (
        { id, label, low: maybe(low), high: maybe(high), basis, strength, judged: use === 'judged', sources })),
    })),
  };
}
