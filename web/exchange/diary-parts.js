// Between the diary of the page and the parts of a file: a plan document a person, with everything that the plans stand on.
import { aboutFrom, entryFrom } from '../model/from-plan.js';
import { basisOf, personFrom, planEntry } from '../model/plan.js';
import { partsOf, planFormat } from './diary-document.js';

/** @typedef {import('../diary/records.js').Diary} Diary */
/** @typedef {import('../diary/records.js').Person} Person */
/** @typedef {import('../diary/records.js').Day} Day */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../model/from-plan.js').Names} Names */
/** @typedef {import('./brought.js').Note} Note */
/** @typedef {import('./diary-document.js').Part} Part */
/** @typedef {{name: string, continued: boolean, plan: Plan}} Judged a part whose plan the core has read */

/** @param {Record<string, unknown>} given */
const hasAny = (given) => Object.keys(given).length > 0;

/**
 * @param {Diary} diary
 * @param {Person} person
 * @param {boolean} withPerson whether the core knows such a person
 * @returns {Plan}
 */
export function planOfPerson({ days, foods, recipes }, person, withPerson = true) {
  const about = withPerson ? personFrom(person) : undefined;
  const own = days.filter((day) => day.person === person.id);
  const dated = own.map(({ date, complete, entries }) => ({ date, complete, entries: entries.map(planEntry) }));
  return {
    format: planFormat,
    ...(about ? { person: about } : {}),
    reference: person.reference,
    ratio_bands: person.bands,
    ...basisOf(person),
    ...(hasAny(foods) ? { foods } : {}),
    ...(hasAny(recipes) ? { recipes } : {}),
    // A plan has at least one day; one without a date and without entries is none.
    days: dated.length > 0 ? dated : [{ entries: [] }],
  };
}

/**
 * @param {Diary} diary
 * @param {Set<string>} [unknown] ids of people whose answers contradict each other, so that no plan may hold them
 * @returns {Part[]}
 */
export const partsFrom = (diary, unknown = new Set()) =>
  diary.people.flatMap((person) => partsOf(person.name, planOfPerson(diary, person, !unknown.has(person.id))));

/** Days without a date get free ones, the last of them today. @param {Plan['days']} days @param {string} today */
function dated(days, today) {
  const taken = new Set(days.map(({ date }) => date));
  const open = days.filter(({ date, entries }) => date === undefined && entries.length > 0);
  /** @type {string[]} */
  const free = [];
  for (const date = new Date(`${today}T00:00:00Z`); free.length < open.length; date.setUTCDate(date.getUTCDate() - 1)) {
    const text = date.toISOString().slice(0, 10);
    if (!taken.has(text)) free.unshift(text);
  }
  return { free: new Map(open.map((day, index) => [day, free[index]])), n: open.length };
}

/**
 * @param {Plan['days']} days
 * @param {string} person
 * @param {string} today
 * @param {Names} names
 * @returns {Promise<{days: Day[], dateless: number}>}
 */
async function daysOfPerson(days, person, today, names) {
  const { free, n } = dated(days, today);
  const filled = days.filter(({ entries }) => entries.length > 0);
  const made = await Promise.all(filled.map(async (day) => {
    const entries = await Promise.all(day.entries.map((entry) => entryFrom(entry, names)));
    const withIds = entries.map((entry, index) => /** @type {import('../model/state.js').Entry} */ ({ ...entry, id: `e${index + 1}` }));
    return { person, date: String(day.date ?? free.get(day)), complete: day.complete ?? true, entries: withIds };
  }));
  return { days: made, dateless: n };
}

/**
 * The diary that the parts of a file make up. The core has judged every plan.
 * @param {Judged[]} parts
 * @param {{today: string, names: (plan: Plan) => Names}} world
 * @returns {Promise<{diary: Diary, notes: Note[]}>}
 */
export async function diaryFromParts(parts, { today, names }) {
  /** @type {Diary} */
  const diary = { people: [], days: [], foods: {}, recipes: {}, gone: [] };
  let dateless = 0;
  for (const { name, continued, plan } of parts) {
    const id = continued ? diary.people[diary.people.length - 1].id : diary.people.length === 0 ? 'me' : `p${diary.people.length + 1}`;
    if (!continued) diary.people.push({ id, name, ...aboutFrom(plan) });
    const made = await daysOfPerson(plan.days, id, today, names(plan));
    diary.days.push(...made.days);
    dateless += made.dateless;
    diary.foods = { ...diary.foods, ...plan.foods };
    diary.recipes = { ...diary.recipes, ...plan.recipes };
  }
  return { diary, notes: dateless > 0 ? [{ code: 'dateless', n: dateless }] : [] };
}
