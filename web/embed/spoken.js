// The language that the widget speaks at this moment. Two widgets on one page may speak two languages, so each changes over before it draws
// (speak.js). Takes the place of web/messages/of-the-page.js: the two have the same names.

/** @typedef {Record<string, Record<string, (params: Record<string, string | number>) => string>>} Messages */

/** @type {Messages} */
let messages = {};
let language = 'en';
/** @type {{ id: string, dir: string }[]} */
// @ts-ignore: defined at build time
const languages = NB_EMBED.languages;

export { messages as default, language, languages };

/** @param {string} id @param {Messages} words */
export function take(id, words) {
  language = id;
  messages = words;
}
