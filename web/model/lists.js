// Several things in a row, with the signs that the language puts between them.
import { t } from '../messages/t.js';

/** @param {string[]} parts */
export const list = (parts) => parts.reduce((a, b) => t('words.list', { a, b }));

/** Parts that have commas of their own. @param {string[]} parts */
export const listApart = (parts) => parts.reduce((a, b) => t('words.list_apart', { a, b }));
