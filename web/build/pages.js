// One page and one manifest for each language: the same program, another catalogue. What stands in the page before the program runs comes
// from the catalogue too.
import { mark as pageMark } from '../page/mark.js';
import { folderOf } from './languages.js';
import { readCatalogues } from './messages.js';
import { manifest } from './offline.js';
import { filled, inMarkup } from './templates.js';

/** The mark beside the name, as the page draws it: lit's template of it holds nothing but text. */
const mark = pageMark.strings.join('').replace(/\s*\n\s*/g, '');

/**
 * @typedef {import('./languages.js').Language} Language
 * @typedef {object} Parts
 * @property {string} main name of the program
 * @property {string} style name of the document's styles
 * @property {string[]} [before] names of what the program imports
 * @property {Record<string, string>} messages names of the catalogues, by language
 * @property {string} icon of the tab, as an address that holds it
 * @property {import('./offline.js').Icons & { touch: string }} icons
 * @property {string} policy
 */

/**
 * Says to search engines where the page is in other languages. English is for everybody else.
 * @param {Language[]} languages
 * @param {string} top
 */
function alternates(languages, top) {
  const one = (/** @type {string} */ tag, /** @type {string} */ id) => `<link rel="alternate" hreflang="${tag}" href="${top || './'}${folderOf(id)}" />`;
  return [...languages.map(({ id }) => one(id, id)), one('x-default', languages[0].id)].join('\n    ');
}

/**
 * The page where others take the calculator for their own, once a language.
 * @param {string} template
 * @param {Language[]} languages
 * @param {Pick<Parts, 'main' | 'messages' | 'icon' | 'policy'>} parts
 * @returns {Record<string, string>}
 */
export function builderPages(template, languages, { main, messages, icon, policy }) {
  return Object.fromEntries(languages.map(({ id, dir }) => {
    const folder = folderOf(id);
    const top = folder ? '../' : '';
    const { language, builder } = readCatalogues(id);
    const values = { lang: id, dir, policy, icon, title: inMarkup(builder.page_title), no_script: inMarkup(language.no_script), messages: top + messages[id], main: top + main };
    return [`${folder}embed.html`, filled(template, values)];
  }));
}

/**
 * The files by their name from the top of the site.
 * @param {string} template
 * @param {Language[]} languages
 * @param {Parts} parts
 * @returns {Record<string, string>}
 */
export function pages(template, languages, { main, style, before = [], messages, icon, icons, policy }) {
  /** @type {Record<string, string>} */
  const files = {};
  for (const language of languages) {
    const { id, dir } = language;
    const folder = folderOf(id);
    const top = folder ? '../' : '';
    const { language: words, page, verdict } = readCatalogues(id);
    const values = {
      lang: id, dir, policy, icon, title: inMarkup(words.title), description: inMarkup(words.description), no_script: inMarkup(words.no_script),
      mark, name: inMarkup(page.name), menu: inMarkup(page.menu), question: inMarkup(verdict.question), lead: inMarkup(page.lead),
      touch: top + icons.touch, style: top + style, messages: top + messages[id], main: top + main, alternates: alternates(languages, top),
      before: before.map((name) => `<link rel="modulepreload" fetchpriority="low" href="${top}${name}" />`).join('\n    '),
    };
    files[`${folder}index.html`] = filled(template, values);
    files[`${folder}manifest.webmanifest`] = manifest(icons, language, words, top);
  }
  return files;
}
