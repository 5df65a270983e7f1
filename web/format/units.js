// Units as they are written for people. Documents say `ug`; people read µg.
import { NO_BREAK_SPACE } from './numbers.js';

/** @type {Record<string, string>} */
const WRITTEN = { ug: 'µg' };

/** @param {string} unit a unit of the documents */
export function formatUnit(unit) {
  return WRITTEN[unit] ?? unit;
}

/**
 * @param {string} text a number or range, already written
 * @param {string} unit a unit of the documents
 */
export function withUnit(text, unit) {
  return `${text}${NO_BREAK_SPACE}${formatUnit(unit)}`;
}
