// Asks the core about the days around the one on screen: each for itself, and together. A mean is always the core's own, of one plan with all
// the days in it; which of them count is its judgement as well.
import { addDays, daysUntil, today } from '../format/dates.js';
import { dayAt } from '../model/diary.js';
import { planOfDays } from '../model/plan.js';
import { kindOf } from './week-model.js';

/** @typedef {import('../model/state.js').State} State */
/** @typedef {import('../diary/records.js').Day} Day */
/** @typedef {import('./week-model.js').Column} Column */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {{days: Column[], mean: Column, weeks: Column[]}} Week */

const length = 7;
const weeksShown = 4;

/**
 * @param {Pick<import('../engine/client.js').EngineClient, 'assess'>} engine
 * @param {State} state
 * @param {boolean} withPerson
 */
function asker(engine, state, withPerson) {
  const assess = (/** @type {Day[]} */ days) => engine.assess(/** @type {Plan} */ (planOfDays(state, days, { withPerson })));
  /** @param {string} date @returns {Promise<Column>} */
  const day = async (date) => {
    const found = dayAt(state, date);
    // A day that is not complete has figures too; it only has no place in a mean.
    const report = found && (await assess([{ ...found, complete: true }]));
    return { kind: kindOf(found, state.date), date, counted: found?.complete ? 1 : 0, report };
  };
  /** @param {string} last @returns {Promise<Column>} */
  const mean = async (last) => {
    const found = daysUntil(last, length).map((date) => dayAt(state, date)).filter((each) => each !== null);
    const report = found.some(({ complete }) => complete) ? await assess(/** @type {Day[]} */ (found)) : null;
    return { kind: 'mean', date: last, counted: report?.days.counted ?? 0, report };
  };
  return { day, mean };
}

/**
 * The last of the seven days: today, while the day on screen is among those that end with it; else the day on screen.
 * @param {string} shown
 * @param {string} now
 */
export const lastOf = (shown, now) => (shown <= now && shown > addDays(now, -length) ? now : shown);

/**
 * The seven days that the one on screen is among, their mean, and the means of four weeks.
 * @param {Pick<import('../engine/client.js').EngineClient, 'assess'>} engine
 * @param {State} state
 * @param {boolean} withPerson whether the description of the person can be used
 * @param {string} [now]
 * @returns {Promise<Week>}
 */
export async function askWeek(engine, state, withPerson, now = today()) {
  const last = lastOf(state.date, now);
  const { day, mean } = asker(engine, state, withPerson);
  const days = await Promise.all(daysUntil(last, length).map(day));
  const ends = Array.from({ length: weeksShown }, (_, i) => addDays(last, (i + 1 - weeksShown) * length));
  const weeks = await Promise.all(ends.map(mean));
  return { days, mean: weeks[weeksShown - 1], weeks };
}
