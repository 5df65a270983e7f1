// Words for the widget: a catalogue comes as data, not as code, and is turned into functions here. So one script is all that a host has to
// trust, and its integrity hash covers it.
import { changeOver, locale } from '../format/locale.js';
import { take } from './spoken.js';

/** @typedef {import('./spoken.js').Messages} Messages */
/**
 * A message is a text, or texts with what stands between them: an argument, the number that is counted, or a choice.
 * @typedef {{ a: string } | { n: string } | { p: string, c: Record<string, Message> } | { s: string, c: Record<string, Message> }} Part
 * @typedef {string | (string | Part)[]} Message
 */
/** @typedef {Record<string, string | number>} Params */

/** @param {Record<string, Message>} cases @param {string} key */
const chosen = (cases, key) => cases[Object.hasOwn(cases, key) ? key : 'other'] ?? '';

/** @param {Part} part @param {Params} params @param {string} language @returns {string} */
function partText(part, params, language) {
  if ('a' in part) return String(params[part.a]);
  if ('n' in part) return new Intl.NumberFormat(locale).format(Number(params[part.n]));
  if ('s' in part) return text(chosen(part.c, String(params[part.s])), params, language);
  const number = Number(params[part.p]);
  const exact = `=${number}`;
  const form = Object.hasOwn(part.c, exact) ? exact : new Intl.PluralRules(language).select(number);
  return text(chosen(part.c, form), params, language);
}

/** @param {Message} message @param {Params} params @param {string} language @returns {string} */
export function text(message, params, language) {
  if (typeof message === 'string') return message;
  return message.map((part) => (typeof part === 'string' ? part : partText(part, params, language))).join('');
}

/**
 * @param {string} language
 * @param {Record<string, Record<string, Message>>} data
 * @returns {Messages}
 */
export function messagesFrom(language, data) {
  const functions = (/** @type {Record<string, Message>} */ catalogue) =>
    Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, (/** @type {Params} */ params) => text(message, params, language)]));
  return Object.fromEntries(Object.entries(data).map(([name, catalogue]) => [name, functions(catalogue)]));
}

/**
 * From here on, until the next call, every word is in this language.
 * @param {string} language
 * @param {Messages} words
 */
export function speak(language, words) {
  take(language, words);
  changeOver();
}
