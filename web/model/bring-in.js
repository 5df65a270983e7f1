// A diary, or a day, that comes from a file or a link, as a pure change of the state that can be taken back.
import { diaryOf, mergeDiary, replaceDiary, shownPerson, takeOut } from './diary.js';
import { add, firstState } from './state.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').NewEntry} NewEntry */
/** @typedef {import('../diary/records.js').Diary} Diary */
/** @typedef {import('../diary/records.js').Person} Person */
/** @typedef {Pick<Diary, 'foods' | 'recipes'>} Own */
/** @typedef {'replace' | 'merge'} How */

/** Every part of the state that a diary touches. @param {State} state */
function partsBefore(state) {
  const { id: person, ...described } = shownPerson(state);
  const { date, complete, entries, others, days, foods, recipes, gone, counts, started, nextId } = state;
  return { ...described, person, date, complete, entries, others, days, foods, recipes, gone, counts, started, nextId };
}

/** @param {{person: string, date: string}[]} days @param {string} person */
const lastOf = (days, person) => days.filter((day) => day.person === person).map(({ date }) => date).sort().pop();

/**
 * @param {State} state
 * @param {Diary} diary
 * @param {How} how whether it takes the place of everything or comes to what is there
 * @param {string} what what it is called
 * @returns {State}
 */
export function bringIn(state, diary, how, what) {
  const after = how === 'replace' ? replaceDiary(state, diary) : mergeDiary(state, diary);
  const last = lastOf(diary.days, after.person);
  const shown = last ? takeOut(after, after.person, last) : after;
  return { ...shown, undo: { kind: 'imported', what, before: partsBefore(state) } };
}

/** The one that everything of a nameless file belongs to. @param {State} state @param {Person} brought @param {boolean} described */
function sameAsShown(state, brought, described) {
  const shown = shownPerson(state);
  return described && shown.who.age === '' ? { ...brought, id: shown.id, name: shown.name } : shown;
}

/** @param {Set<string>} taken */
function freeId(taken) {
  let n = 2;
  while (taken.has(`p${n}`)) n += 1;
  taken.add(`p${n}`);
  return `p${n}`;
}

/**
 * The people of a file as they are called here: by their name; one without a name is the one on screen.
 * @param {State} state
 * @param {Diary} diary
 * @param {boolean} described whether the file says who its people are
 * @returns {Map<string, Person>} by their id in the file
 */
function peopleHere(state, { people }, described) {
  const here = diaryOf(state).people;
  const taken = new Set(here.map(({ id }) => id));
  return new Map(people.map((brought) => {
    if (people.length === 1 && (brought.name === '' || brought.name === state.name)) return [brought.id, sameAsShown(state, brought, described)];
    const same = here.find(({ name }) => name === brought.name);
    const about = same && brought.who.age === '' ? same : brought;
    return [brought.id, { ...about, name: brought.name, id: same?.id ?? freeId(taken) }];
  }));
}

/** @param {unknown} one @param {unknown} other */
const isEqual = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * New ids for own foods and recipes whose id here means something else.
 * @param {State} state
 * @param {Own} diary
 * @returns {Map<string, string>} "own:ID" to "own:NEW"
 */
function otherIds(state, diary) {
  const pairs = /** @type {const} */ ([['own', 'foods'], ['recipe', 'recipes']]).flatMap(([kind, part]) =>
    Object.entries(diary[part]).filter(([id, food]) => Object.hasOwn(state[part], id) && !isEqual(state[part][id], food)).map(([id]) => {
      let n = 2;
      while (Object.hasOwn(state[part], `${id}_${n}`) || Object.hasOwn(diary[part], `${id}_${n}`)) n += 1;
      return /** @type {[string, string]} */ ([`${kind}:${id}`, `${kind}:${id}_${n}`]);
    }));
  return new Map(pairs);
}

/** @template T @param {Record<string, T>} all @param {string} kind @param {Map<string, string>} ids @param {(one: T) => T} change */
const renamed = (all, kind, ids, change) =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [(ids.get(`${kind}:${id}`) ?? `${kind}:${id}`).slice(kind.length + 1), change(one)]));

/** @template {NewEntry} T @param {T} entry @param {Map<string, string>} ids @returns {T} */
const withFood = (entry, ids) => (entry.kind === 'food' ? { ...entry, food: ids.get(entry.food) ?? entry.food } : entry);

/** @param {Own} own @param {Map<string, string>} ids @returns {Own} */
function ownRenamed({ foods, recipes }, ids) {
  const mixed = renamed(recipes, 'recipe', ids, (recipe) => ({
    ...recipe, ingredients: recipe.ingredients.map((one) => ({ ...one, food: ids.get(one.food) ?? one.food })),
  }));
  return { foods: renamed(foods, 'own', ids, (food) => food), recipes: mixed };
}

/**
 * A diary that can come to what is here without meaning something else.
 * @param {State} state
 * @param {Diary} diary
 * @param {boolean} described whether the file says who its people are
 * @returns {Diary}
 */
export function fitted(state, diary, described) {
  const people = peopleHere(state, diary, described);
  const ids = otherIds(state, diary);
  const days = diary.days.map((day) => ({
    ...day,
    person: people.get(day.person)?.id ?? state.person,
    entries: day.entries.map((entry) => withFood(entry, ids)),
  }));
  return { people: [...people.values()], days, ...ownRenamed(diary, ids), gone: diary.gone.map((id) => ids.get(id) ?? id) };
}

/**
 * @typedef {object} SharedDay
 * @property {NewEntry[]} entries
 * @property {import('./from-plan.js').About | null} about who it was worked out for, where the link says so
 * @property {State['foods']} foods
 * @property {State['recipes']} recipes
 */

/**
 * Puts a shared day in place of the one on screen. Who the page is about stays, unless nobody has said.
 * @param {State} state
 * @param {SharedDay} day
 * @returns {State}
 */
export function takeShared(state, { entries, about, foods, recipes }) {
  const described = state.who.age !== '' || about === null ? {} : about;
  const ids = otherIds(state, { foods, recipes });
  const own = ownRenamed({ foods, recipes }, ids);
  const ready = { ...state, ...described, foods: { ...state.foods, ...own.foods }, recipes: { ...state.recipes, ...own.recipes }, entries: [], complete: true };
  const filled = entries.map((entry) => withFood(entry, ids)).reduce(add, /** @type {State} */ (ready));
  return { ...filled, undo: { kind: 'shared', what: '', before: partsBefore(state) } };
}

/**
 * What would become of what is here.
 * @param {State} state
 * @param {Diary} diary a fitted one to come to it, or one to take its place
 * @param {How} how
 */
export function outlook(state, diary, how) {
  const before = diaryOf(state);
  const key = (/** @type {{person: string, date: string}} */ { person, date }) => `${person} ${date}`;
  const dated = new Set(diary.days.map(key));
  const foods = Object.keys(diary.foods).filter((id) => !Object.hasOwn(state.foods, id)).length;
  const recipes = Object.keys(diary.recipes).filter((id) => !Object.hasOwn(state.recipes, id)).length;
  return {
    people: diary.people.length,
    days: diary.days.length,
    entries: diary.days.reduce((sum, { entries }) => sum + entries.length, 0),
    foods: Object.keys(diary.foods).length,
    recipes: Object.keys(diary.recipes).length,
    newFoods: foods,
    newRecipes: recipes,
    replacedDays: how === 'replace' ? before.days.length : before.days.filter((day) => dated.has(key(day))).length,
    newPeople: diary.people.filter(({ id }) => !before.people.some((person) => person.id === id)).length,
  };
}

/** Whether anything is here that an import could take the place of. @param {State} state */
export const hasAnything = (state) => {
  const { days, people, foods, recipes } = diaryOf(state);
  return days.length > 0 || people.length > 1 || Object.keys(foods).length + Object.keys(recipes).length > 0 || !isEqual(shownPerson(state), shownPerson(firstState()));
};
