// Units as they are written for people, in their own language. Documents say `ug`; people read µg.
import { has, t } from '../messages/t.js';
import { NO_BREAK_SPACE } from './numbers.js';

/** @param {string} unit a unit of the documents */
export function formatUnit(unit) {
  return has(`units.${unit}`) ? t(`units.${unit}`) : unit;
}

/**
 * @param {string} text a number or range, already written
 * @param {string} unit a unit of the documents
 */
export function withUnit(text, unit) {
  return `${text}${NO_BREAK_SPACE}${formatUnit(unit)}`;
}
