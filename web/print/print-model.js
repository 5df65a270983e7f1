// What stands on the printed page beside the picture and the list. Pure.
import { listApart } from '../model/lists.js';
import { say } from '../model/words.js';
import { howSure } from '../model/sure.js';

/** @typedef {import('../model/state.js').Health} Health */
/** @typedef {import('../ideas/ideas-model.js').Idea} Idea */
/** @typedef {import('../picture/documents.js').Translate} Translate */

/** Sentences about certainty that fit the column. */
const mostSure = 2;

/** @param {Idea | null} idea @param {Translate} t */
export function ideaInWords(idea, t) {
  if (!idea) return t('print.help_none');
  const [magnesium, calcium] = idea.pair.map(({ then }) => then);
  return t('print.idea', { title: idea.title, magnesium, calcium, ratio: idea.ratio?.then ?? 'none', also: idea.also });
}

/** @param {Health} health @param {Translate} t */
export function answersInWords({ kidney, conditions, medicines }, t) {
  const kidneys = kidney === 'yes' ? [t('conditions.kidney_disease')] : kidney === 'unsure' ? [t('print.kidney_unsure')] : [];
  const list = [...kidneys, ...(conditions ?? []).map((id) => t(`conditions.${id}`)), ...(medicines ?? []).map((id) => t(`medicines.${id}`))];
  const given = list.length > 0 ? t('print.answers', { list: listApart(list) }) : '';
  if (kidney === '' || conditions === null || medicines === null) return [given, t('print.answers_open')].filter((part) => part !== '').join(' ');
  return given || t('print.answers_none');
}

/**
 * @param {import('../engine/documents.js').Report} report
 * @param {import('../engine/documents.js').Contributions} contributions
 */
export function sureInWords(report, contributions) {
  return howSure(report, contributions).slice(0, mostSure).map(({ strong, rest }) => [say(strong), ...rest.map(say)].join(' ')).join(' ');
}

/** More entries than this are not read on a sheet of paper. */
const mostEntries = 20;

/**
 * Which entries stand in the sheet's list, and what the others bring together: those that bring least of the pair.
 * @param {{ id: string }[]} entries
 * @param {import('../engine/documents.js').Contributions | null} contributions
 */
export function foldedEntries(entries, contributions) {
  const amount = (/** @type {number} */ index, /** @type {'calcium' | 'magnesium'} */ nutrient) => contributions?.entries[index]?.amounts[nutrient];
  const of = (/** @type {number} */ index, /** @type {'calcium' | 'magnesium'} */ nutrient) => amount(index, nutrient)?.high ?? amount(index, nutrient)?.low ?? 0;
  // An average adult's amounts of the two stand about three to one.
  const weight = (/** @type {number} */ index) => of(index, 'calcium') + 3 * of(index, 'magnesium');
  const order = entries.map((_, index) => index).sort((one, other) => weight(other) - weight(one));
  const most = entries.length > mostEntries ? mostEntries - 1 : entries.length;
  const rest = order.slice(most);
  const sum = (/** @type {'calcium' | 'magnesium'} */ nutrient) => {
    const ends = rest.map((index) => amount(index, nutrient));
    return {
      low: ends.reduce((low, each) => low + (each?.low ?? 0), 0),
      high: ends.some((each) => !each || each.high === null) ? null : ends.reduce((high, each) => high + Number(each?.high), 0),
    };
  };
  return { listed: new Set(order.slice(0, most)), folded: rest.length, amounts: { calcium: sum('calcium'), magnesium: sum('magnesium') } };
}
