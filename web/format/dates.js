// Calendar days. A day is text, YYYY-MM-DD, in the reader's own calendar; arithmetic on it knows no time zone.
import { locale } from './locale.js';

/** @param {Date} date */
const isoOf = (date) => date.toISOString().slice(0, 10);

/** The day that it is now, where the reader is. @param {Date} [now] */
export function today(now = new Date()) {
  return isoOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** @param {string} day @param {number} days */
export function addDays(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return isoOf(date);
}

/** Whether this is a day of the calendar that the page can show. @param {string} text */
export function isDay(text) {
  if (!/^[12]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && isoOf(date) === text;
}

/** So many days that end with this one. @param {string} last @param {number} count */
export const daysUntil = (last, count) => Array.from({ length: count }, (_, i) => addDays(last, i + 1 - count));

/**
 * @param {string} day
 * @param {Intl.DateTimeFormatOptions} options
 * @param {string} [tag]
 */
export function formatDay(day, options, tag = locale) {
  return new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
