// Several things in a row, with the signs that the language puts between them.
import { t } from '../messages/t.js';

/** What stands between two parts. The parts bring their own marks of direction. @param {string} key */
const between = (key) => t(key, { a: '', b: '' }).replace(/[\u2066-\u2069]/g, '');

/** @param {string[]} parts */
export const list = (parts) => parts.join(between('words.list'));

/** Parts that have commas of their own. @param {string[]} parts */
export const listApart = (parts) => parts.join(between('words.list_apart'));
