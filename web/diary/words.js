// Days and people in words.
import { addDays, formatDay, today } from '../format/dates.js';
import { t } from '../messages/t.js';

/** "Monday, 30 November", with the year where it is another one. @param {string} day */
export function dayInWords(day) {
  const year = day.slice(0, 4) === today().slice(0, 4) ? {} : /** @type {const} */ ({ year: 'numeric' });
  return formatDay(day, { weekday: 'long', day: 'numeric', month: 'long', ...year });
}

/** "Today, Monday, 30 November" @param {string} day */
export function dayFromToday(day) {
  const date = dayInWords(day);
  if (day === today()) return t('diary.today', { date });
  return day === addDays(today(), -1) ? t('diary.yesterday', { date }) : date;
}

/** @param {{name: string}} person */
export const nameOf = ({ name }) => name.trim() || t('diary.first_person');

/** What a conflict is about. @param {import('./database.js').Found[]} theirs @param {import('./records.js').Person[]} people */
export function conflictInWords(theirs, people) {
  const parts = theirs.map(({ store, key }) => {
    if (store === 'days') return t('keep.conflict_day', { date: dayInWords(key.slice(-10)) });
    if (store !== 'people') return t('keep.conflict_own');
    return t('keep.conflict_person', { name: nameOf(people.find(({ id }) => id === key) ?? { name: '' }) });
  });
  return [...new Set(parts)].join('; ');
}
