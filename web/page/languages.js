// The page in other languages: links at the foot, and one quiet line on top when the reader's browser prefers one of them. Nobody is sent
// anywhere unasked, and whoever changes keeps the day.
import { html, nothing } from 'lit';
import { language, languages } from '#messages';
import { languageAddress } from '#place';
import { locale, localeFor } from '../format/locale.js';
import { t } from '../messages/t.js';
import { handOver } from '../offline/hand-over.js';
import { inLocale, offeredTo } from './language-choice.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */
/** @typedef {import('../messages/of-the-page.js').Language} Language */

/**
 * Opens the page in the other language, in this place of the history and with this day.
 * @param {NbApp} app
 * @param {MouseEvent} event
 * @param {Language} other
 */
function change(app, event, other) {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  handOver(inLocale(app.state, locale, localeFor(other.id, navigator.languages)), languageAddress(other));
  location.reload();
}

/** @param {NbApp} app @param {Language} other @param {string} words in that language */
function link(app, other, words) {
  const { id, dir } = other;
  return html`<a href=${languageAddress(other)} hreflang=${id} lang=${id} dir=${dir}
    @click=${(/** @type {MouseEvent} */ event) => change(app, event, other)}>${words}</a>`;
}

/** @param {NbApp} app */
export function languageLinks(app) {
  if (languages.length < 2) return nothing;
  return html`<nav class="languages" id="languages" aria-label=${t('language.others')}>
    ${languages.map((one) => (one.id === language ? html`<span lang=${one.id} aria-current="true">${one.name}</span>` : link(app, one, one.name)))}
  </nav>`;
}

/** @param {NbApp} app */
export function languageOffer(app) {
  const offered = languages.find(({ id }) => id === offeredTo(language, languages, navigator.languages));
  return offered ? html`<p class="offer">${link(app, offered, offered.offer)}</p>` : nothing;
}
