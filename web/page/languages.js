// The page in other languages: links at the foot, and one quiet line on top when the reader's browser prefers one of them. Nobody is sent
// anywhere unasked, and whoever changes keeps the day.
import { html, nothing } from 'lit';
import { language, languages } from '#messages';
import { addressOf } from '../engine/files.js';
import { locale, localeFor } from '../format/locale.js';
import { retyped } from '../format/parse.js';
import { t } from '../messages/t.js';
import { handOver } from '../offline/hand-over.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */
/** @typedef {import('../messages/of-the-page.js').Language} Language */
/** @typedef {import('../model/state.js').State} State */

/**
 * What was typed, as it is typed in the other language: 1,500 in English is 1500 everywhere.
 * @param {State} state
 * @param {string} from
 * @param {string} to
 * @returns {State}
 */
export function inLocale(state, from, to) {
  const { who, amounts } = state;
  const { calcium, magnesium } = amounts;
  return {
    ...state,
    who: { ...who, age: retyped(who.age, from, to) },
    amounts: { ...amounts, calcium: retyped(calcium, from, to), magnesium: retyped(magnesium, from, to) },
  };
}

/**
 * Opens the page in the other language, in this place of the history and with this day.
 * @param {NbApp} app
 * @param {MouseEvent} event
 * @param {Language} other
 */
function change(app, event, { id, folder }) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  handOver(inLocale(app.state, locale, localeFor(id, navigator.languages)), addressOf(folder || './'));
  location.reload();
}

/** @param {NbApp} app @param {Language} other @param {string} words in that language */
function link(app, other, words) {
  const { id, dir, folder } = other;
  return html`<a href=${addressOf(folder || './')} hreflang=${id} lang=${id} dir=${dir}
    @click=${(/** @type {MouseEvent} */ event) => change(app, event, other)}>${words}</a>`;
}

/** @param {NbApp} app */
export function languageLinks(app) {
  if (languages.length < 2) return nothing;
  return html`<nav class="languages" id="languages" aria-label=${t('language.others')}>
    ${languages.map((one) => (one.id === language ? html`<span lang=${one.id} aria-current="true">${one.name}</span>` : link(app, one, one.name)))}
  </nav>`;
}

/**
 * The language to offer: the one the browser prefers, if the page has it. Who is on a page that is not English has chosen it, and is asked
 * only when the browser does not know that language at all.
 * @param {string} own of the page
 * @param {{id: string}[]} known
 * @param {readonly string[]} preferred
 */
export function offeredTo(own, known, preferred) {
  const asked = preferred.map((tag) => tag.toLowerCase().replace(/-.*/, ''));
  const best = asked.find((id) => known.some((one) => one.id === id));
  if (best === undefined || best === own) return null;
  return own === 'en' || !asked.includes(own) ? best : null;
}

/** @param {NbApp} app */
export function languageOffer(app) {
  const offered = languages.find(({ id }) => id === offeredTo(language, languages, navigator.languages));
  return offered ? html`<p class="offer">${link(app, offered, offered.offer)}</p>` : nothing;
}
